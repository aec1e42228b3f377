"""评分: the score of one subject on a day.

| module | what |
|---|---|
| `intake`, `same_record` | records as they were handed in, and what was sent again |
| `standing`, `subject`, `offices` | whether a record counts at all: its clocks, whose it is, who represented whom |
| `events` | what one record brings under one indicator |
| `folding` | heaviest of several, repeats, remedies, limits |
| `grading` | from points and facts to a grade |
| `evaluating` | all of them |
"""
