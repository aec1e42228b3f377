"""版本比较: what changed between two builds of the standard, how far it breaks, and what users have to do."""

from credit_standard.spec.comparison.change import LEVELS, Level, SpecificationChange
from credit_standard.spec.comparison.changes import changes, highest
from credit_standard.spec.comparison.snapshot import Snapshot, UnreadableFolderError, of_folder, of_standard

__all__ = [
    "LEVELS",
    "Level",
    "Snapshot",
    "SpecificationChange",
    "UnreadableFolderError",
    "changes",
    "highest",
    "of_folder",
    "of_standard",
]
