"""信用修复: the states of an application as a decision table, whether a record can be repaired, deadlines owed."""

from credit_standard.lifecycle.repair.answer import RepairAnswer, can_repair
from credit_standard.lifecycle.repair.machine import Progress, Step, edges, move, progress, transitions

__all__ = ["Progress", "RepairAnswer", "Step", "can_repair", "edges", "move", "progress", "transitions"]
