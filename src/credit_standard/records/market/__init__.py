"""市场: contracts, real estate development and intellectual property."""
