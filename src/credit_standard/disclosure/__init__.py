"""披露: who may see which record and which of its items on a day, and what must come down.

| module | what |
|---|---|
| `grounds.toml`, `items.toml` | the rules: grounds on which a record or an item is not shown |
| `question` | who asks, for what, by what leave |
| `decision`, `columns` | the answer for one record, and for a batch |
| `masks.toml`, `masking`, `pseudonyms` | how much of names and numbers is shown |
| `projection` | what an audience sees of records |
| `sources`, `publishing`, `outlet` | files → the table that is handed out |
| `publish_log`, `manifest`, `publication` | what goes beside it: for the holder, and to hand out |

Whoever no ground excludes sees the record. In doubt nothing is shown, and the answer says which doubt.
"""

from credit_standard.disclosure.columns import BatchAnswers, disclosed_in_batch
from credit_standard.disclosure.decided import Published
from credit_standard.disclosure.decision import Disclosed, disclosed
from credit_standard.disclosure.masking import MaskPolicy, policy
from credit_standard.disclosure.projection import Omission, Projection, Treatment, project
from credit_standard.disclosure.pseudonyms import Pseudonyms
from credit_standard.disclosure.publication import publish
from credit_standard.disclosure.question import Question
from credit_standard.disclosure.sources import NotPublishedError, RecordTypesError

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
