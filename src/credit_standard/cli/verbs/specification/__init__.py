"""规范: the derived artefacts, and other implementations held to them."""
