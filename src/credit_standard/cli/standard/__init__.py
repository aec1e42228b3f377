"""查阅标准: what the verbs share that look into the standard: lists, entries in full, the names that callers give."""
