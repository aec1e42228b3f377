"""ODS: OpenDocument spreadsheets."""
