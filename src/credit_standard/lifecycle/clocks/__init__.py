"""时钟: which regimes apply to a case, and what they make of its dates."""
