"""JSON、JSON Lines: objects as rows, their keys as headings (RFC 8259)."""
