"""公开: what an audience may see."""
