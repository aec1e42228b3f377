"""评分: cards, scores, and how they move."""
