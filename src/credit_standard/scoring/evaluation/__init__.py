"""评分: the score of one subject on a day.

| module | what |
|---|---|
| `standing`, `subject` | whether a record counts at all: its clocks, and whose it is |
| `events` | what one record brings under one indicator |
| `folding` | heaviest of several, repeats, remedies, limits |
| `grading` | from points and facts to a grade |
| `evaluating` | all of them |
"""
