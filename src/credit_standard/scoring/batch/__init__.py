"""批量评分: many subjects by columns: to the digit what each of them gets alone.

| module | what |
|---|---|
| `standing` | which rows count at all |
| `events` | what rows bring under one indicator |
| `scores` | sums, limits and grades |
"""
