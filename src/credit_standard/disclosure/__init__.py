"""披露: who may see which record and which of its items on a day, and what must come down.

| module | what |
|---|---|
| `grounds.toml`, `items.toml` | the rules: grounds on which a record or an item is not shown |
| `question` | who asks, for what, by what leave |
| `decision`, `columns` | the answer for one record, and for a batch |

Whoever no ground excludes sees the record. In doubt nothing is shown, and the answer says which doubt.
"""

from credit_standard.disclosure.columns import BatchAnswers, disclosed_in_batch
from credit_standard.disclosure.decision import Disclosed, disclosed
from credit_standard.disclosure.question import Question

__all__ = ["BatchAnswers", "Disclosed", "Question", "disclosed", "disclosed_in_batch"]
