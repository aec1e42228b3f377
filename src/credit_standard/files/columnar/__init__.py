"""列式数据: Parquet, data frames of programs, results of databases; columns with types, brought to text."""
