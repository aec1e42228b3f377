"""期限: regimes, their periods, and where records stand on a day."""
