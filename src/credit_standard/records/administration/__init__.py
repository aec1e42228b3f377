"""行政管理: what authorities decide about a subject, find in it and collect from it."""
