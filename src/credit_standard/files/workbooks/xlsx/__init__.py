"""XLSX: the parts of the package, read as they stand in it."""
