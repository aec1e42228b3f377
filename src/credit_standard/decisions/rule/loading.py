"""决定规则的装入: the rules of this package, and rules of a user's own."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from pathlib import Path

from credit_standard.decisions.rule.reading import DecisionRuleError, rule_of
from credit_standard.decisions.rule.rule import DecisionRule
from credit_standard.findings.near import no_such, require_name
from credit_standard.layers import NATIONAL, LayeredStandard
from credit_standard.toml_files import read_document, shipped, sound

PACKAGE = "credit_standard.decisions"


@cache
def rules() -> tuple[DecisionRule, ...]:
    """All rules of this package; their form was checked when it was made."""
    folder = files(PACKAGE).joinpath("rules")
    names = sorted(one.name for one in folder.iterdir() if one.name.endswith(".toml"))
    return tuple(rule_of(shipped(PACKAGE, "rules", name)) for name in names)


@cache
def rule_names() -> tuple[str, ...]:
    """Names of the rules of this package."""
    return tuple(one.name for one in rules())


def load_rule(name: str | Path, *, standard: LayeredStandard = NATIONAL) -> DecisionRule:
    """A rule of this package by its name, or one of a user's own by its path (`….toml`).

    Args:
        name: of the rule, or the path of its file.
        standard: with the layers under which a user's own rule is read.

    Raises:
        ValueError: there is no such rule.
        DecisionRuleError: the file is not sound in form; for all that can be said of it see `check_file`.
    """
    if isinstance(name, Path) or str(name).endswith(".toml"):
        from credit_standard.decisions.rule.form import DecisionRuleForm

        document = read_document(Path(name), DecisionRuleError)
        sound(document, DecisionRuleForm)
        return rule_of(document, standard)
    require_name(name, "a rule of decisions", "procurement-access")
    found = [one for one in rules() if one.name == name]
    if not found:
        raise no_such("rule of decisions", str(name), rule_names())
    return found[0]
