"""记录: what is known of a record: its case, its dates, and the history that process records tell.

| module | what |
|---|---|
| `record` | a checked record with typed values |
| `facts`, `case` | what the lifecycle takes from it: its dates, and what decides which regimes apply |
| `classes` | which class a decision may have, where nobody says |
| `status` | whether it tells anything any more |
| `process_records`, `history` | the process records about it, and what they say up to a day |
"""
