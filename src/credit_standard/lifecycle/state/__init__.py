"""状态: a record, or a batch of them, on a day: what runs, since when and why, until when, and what is owed."""
