"""SQL: tables with CHECK constraints, for each dialect; expressions by sqlglot, the tables by our own small writer."""
