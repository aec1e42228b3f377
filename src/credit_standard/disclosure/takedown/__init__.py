"""下架: what must come down, by when, and who has to be told."""
