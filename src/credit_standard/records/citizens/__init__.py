"""公民: what is recorded about citizens."""
