"""记录: what is known of a record: its case, its dates, and the history that process records tell."""
