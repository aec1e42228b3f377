"""SQL: the parts of which conditions are written as SQL: forms of values, terms, days, sums, and the functions."""
