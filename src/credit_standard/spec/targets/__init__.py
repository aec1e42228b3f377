"""规范产物: what is generated from the declarations for systems that are not Python.

One registry of generators; each gives the files of one target for a `Standard`, so that layers get their own.
"""

from credit_standard.spec.targets.folder import Drift, ForeignFilesError, build, compare, generated_targets
from credit_standard.spec.targets.registry import GENERATORS, Generator

__all__ = [
    "GENERATORS",
    "Drift",
    "ForeignFilesError",
    "Generator",
    "build",
    "compare",
    "generated_targets",
]
