"""披露判定: the answer for one record or a batch, the grounds and the leave it rests on, and their proofs.

| module | what |
|---|---|
| `grounds` | why a record or an item is not shown (`grounds.toml`, `items.toml`) |
| `places` | where in records of a type stands what decides |
| `circumstances`, `circumstance_columns` | the inputs of the grounds, of one record and of a batch |
| `decision`, `columns` | the answer for one record, and for a batch |
| `authorisation`, `applications` | by what leave somebody asks: the subject's, or an authority's answer |
| `proofs`, `layer_checks` | what holds of every record type and audience, under layers too |
"""
