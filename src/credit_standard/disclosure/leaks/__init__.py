"""泄露检查: personal data in files that somebody is to see, free texts included.

| module | what |
|---|---|
| `kinds.toml` | what is looked for, and who may not see it |
| `patterns`, `in_text` | how it is written, and what has to hold of it |
| `scanning` | every cell of every table of a file |

Names of persons in free texts are not found: they have no form.
"""

from credit_standard.disclosure.leaks.in_text import Leak, leaks_in
from credit_standard.disclosure.leaks.report import NOT_SEARCHED, LeakReport
from credit_standard.disclosure.leaks.scanning import leaks

__all__ = ["NOT_SEARCHED", "Leak", "LeakReport", "leaks", "leaks_in"]
