"""The cases of the rules, and their values as columns hold them."""

import tomllib
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from credit_standard import records
from credit_standard.model import Declaration, Rule

CASES = tomllib.loads((Path(__file__).parent / "rules.toml").read_text("utf-8"))["case"]

AS_OF = date(2024, 6, 30)


def rule_of(code: str) -> tuple[Declaration, Rule]:
    record, _, name = code.partition(".")
    declared = records.declared(record)
    return declared, next(rule for rule in declared.rules if rule.name == name)


def typed(values: dict[str, Any]) -> dict[str, Any]:
    return {name: Decimal(value) if isinstance(value, int) else value for name, value in values.items()}
