"""投影: what an audience sees of records, and how much of names and numbers is shown."""

from credit_standard.disclosure.projection.projection import (
    Omission,
    Projection,
    Treatment,
    project,
    projected_batch,
)

__all__ = ["Omission", "Projection", "Treatment", "project", "projected_batch"]
