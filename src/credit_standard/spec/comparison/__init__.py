"""版本比较: what changed between two builds of the standard, how far it breaks, and what users have to do."""

from credit_standard.spec.comparison.changes import LEVELS, Change, Level, changes, highest
from credit_standard.spec.comparison.snapshot import Snapshot, UnreadableFolderError, of_folder, of_standard

__all__ = [
    "LEVELS",
    "Change",
    "Level",
    "Snapshot",
    "UnreadableFolderError",
    "changes",
    "highest",
    "of_folder",
    "of_standard",
]
