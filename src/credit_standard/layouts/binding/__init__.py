"""表头绑定: which column of a table feeds which field, and what is wrong with its headings."""

from credit_standard.layouts.binding.binding import bind
from credit_standard.layouts.binding.bound import Binding, BoundField, PlacedField

__all__ = ["Binding", "BoundField", "PlacedField", "bind"]
