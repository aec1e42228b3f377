"""发布: files → the table that is handed out, what goes beside it, and what became of it since the last time.

| module | what |
|---|---|
| `publication` | all files of a publication, whole or none |
| `sources`, `histories` | what the files hold; what process records change of a batch |
| `publishing`, `decided_rows` | the table of one record type, batch by batch |
| `outlet` | what is seen, under the headings of a layout |
| `withheld`, `publish_log` | what is not shown and why, for the holder |
| `manifest` | what is handed out beside the table |
| `earlier`, `comparison` | an earlier output, and what of it must come down |
| `published`, `json_form` | what became of it, as a value and as JSON |
"""
