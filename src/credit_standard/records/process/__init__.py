"""制度与平台: records about the system itself: collection, exchange, queries, use, publicity, repair, objection."""
