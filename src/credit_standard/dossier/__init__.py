"""信用报告: the credit report of one subject, for one audience, on one day.

| module | what |
|---|---|
| `holdings` | what there is of the subject, in records or in files |
| `viewing` | what the audience sees of it, and what would betray the rest |
| `identity`, `values_in_words` | who it is; values for people |
| `rating` | the score of what is seen, before, on and after the day |
| `rights` | what the subject may do about a record, and by when it is answered |
| `numbering`, `issuing` | number of the report, record of the query |
| `dossier` | all of it as a value |
| `wording`, `texts.toml` | its sentences |
| `as_json`, `json_form` | as JSON, and the form of that |

Everything in a report rests on what its audience may see: score, curve, forecast, dates and number too. What it looks
like for people is the business of `reports`.
"""

from credit_standard.dossier.dossier import Dates, Dossier, DossierEntry, Section, compiled, dossier
from credit_standard.dossier.holdings import Holdings, held, read_holdings
from credit_standard.dossier.issuing import query_record
from credit_standard.dossier.rating import Rating, ScoreStep

__all__ = [
    "Dates",
    "Dossier",
    "DossierEntry",
    "Holdings",
    "Rating",
    "ScoreStep",
    "Section",
    "compiled",
    "dossier",
    "held",
    "query_record",
    "read_holdings",
]
