"""信用修复: the states of an application as a decision table, and what the conditions of a repair rest on."""

from credit_standard.lifecycle.repair.machine import Progress, RepairStep, edges, move, progress, transitions

__all__ = ["Progress", "RepairStep", "edges", "move", "progress", "transitions"]
