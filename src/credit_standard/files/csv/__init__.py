"""CSV: text in rows, cells between separators (RFC 4180), read as Python's csv module reads it, and proven so."""
