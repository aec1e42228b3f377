"""披露: who may see which record and which of its items on a day, and what must come down.

| module | what |
|---|---|
| `question` | who asks, for what, by what leave |
| `decision` | the answer for one record (`decision`) and for a batch (`columns`), by `grounds.toml` and `items.toml` |
| `projection` | what an audience sees of records, and how much of names and numbers (`masks.toml`, `pseudonyms`) |
| `publication` | files → the table that is handed out, and what goes beside it: for the holder, and to hand out |
| `takedown` | what must come down, by when, and who has to be told |
| `leaks` | personal data that an audience may not see, free text included |
| `erasure` | what stays of a record that was erased, so that nobody takes it in again |

Whoever no ground excludes sees the record. In doubt nothing is shown, and the answer says which doubt.
"""

from credit_standard.disclosure.decision.columns import BatchAnswers, disclosed_in_batch
from credit_standard.disclosure.decision.decision import Disclosed, disclosed
from credit_standard.disclosure.projection.masking import MaskPolicy, policy
from credit_standard.disclosure.projection.projection import Omission, Projection, Treatment, project
from credit_standard.disclosure.projection.pseudonyms import Pseudonyms
from credit_standard.disclosure.publication.publication import publish
from credit_standard.disclosure.publication.published import Published
from credit_standard.disclosure.publication.sources import NotPublishedError, RecordTypesError
from credit_standard.disclosure.question import Question

__all__ = [
    "BatchAnswers",
    "Disclosed",
    "MaskPolicy",
    "NotPublishedError",
    "Omission",
    "Projection",
    "Pseudonyms",
    "Published",
    "Question",
    "RecordTypesError",
    "Treatment",
    "disclosed",
    "disclosed_in_batch",
    "policy",
    "project",
    "publish",
]
