"""Generators of everything that is derived from the declarations."""
