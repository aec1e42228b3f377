"""供给: bytes for a table, one layer over another, and copies of them."""
