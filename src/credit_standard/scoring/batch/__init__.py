"""批量评分: many subjects by columns: to the digit what each of them gets alone.

| module | what |
|---|---|
| `tables` | the tables as they were handed in: types, subjects, process records |
| `same_record` | what was sent again |
| `standing` | which rows count at all |
| `represented` | rows of organisations for who represented them, and the other way |
| `columns` | names of the columns on the way, days as numbers |
| `indicator_columns` | the columns on which an indicator depends |
| `quantities` | points for a quantity, days of validity |
| `events` | what rows bring under one indicator |
| `sums`, `grades` | from events to points and grades |
| `scores`, `explaining` | all of them; one subject of a batch with its reasons |
"""
