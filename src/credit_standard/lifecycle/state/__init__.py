"""状态: a record, or a batch of them, on a day: what runs, since when and why, until when, and what is owed.

| module | what |
|---|---|
| `situation` | a record on a day: facts, plan, history |
| `state`, `clock` | its four clocks, and the values for them |
| `repair`, `deadlines` | whether it can be repaired; what is owed by whom |
| `columns`, `group`, `numbers` | a batch: by cases that are alike, by arithmetic of days |
| `files` | the records of files with their history |
"""
