"""税务: what the tax authorities record."""
