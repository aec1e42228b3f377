"""发布: files → the table that is handed out, what goes beside it, and what became of it since the last time."""
