"""数据字典: every data item of the standard as the Chinese data-item standards lay them out, for people."""
