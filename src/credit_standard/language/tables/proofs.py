"""决策表的证明: gaps, overlaps and rows that never apply, found exactly, each with a record that shows it.

The search assigns one variable after the other and leaves a branch as soon as it is settled; inputs that have nothing
to do with each other are never multiplied. Beyond a million cases the answer is "not proven"; nothing is ever sampled.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import chain, combinations, count, islice
from typing import Any, Literal

from attrs import field, frozen

from credit_standard.findings import Bilingual
from credit_standard.findings.template import filled
from credit_standard.findings.texts import Texts
from credit_standard.language.nodes import Compare, Const, Expression, all_of
from credit_standard.language.outcomes import TRUE, Outcomes, outcomes
from credit_standard.language.tables.apart import are_apart, needs
from credit_standard.language.tables.domains import DAY, Domain, InputCase, Variable
from credit_standard.language.tables.grid import applying
from credit_standard.language.tables.table import DecisionTable, Row
from credit_standard.language.tables.witnesses import Goal, Witness, witness
from credit_standard.language.value_types import ValueType

MOST_CASES = 1_000_000
OTHER_CASES = 500
"""That are replayed where the first one cannot be."""
NOT_TRUE: Outcomes = frozenset({False, None})
Kind = Literal["gap", "overlap", "unreachable", "not-proven"]
_TEXTS = Texts(__file__)
_WORDS = _TEXTS.words("defect")
_PROOFS = _TEXTS.words("proof")


@frozen(kw_only=True)
class Defect:
    """What is wrong with a table.

    Attributes:
        kind: a case for which nothing applies, two rows that apply at once, a row that never applies, or what could
            be neither proven nor refuted.
        rows: names of the rows concerned.
        what: of what is not proven: the kind of defect that may be there.
        witness: the record that shows it.
    """

    kind: Kind
    rows: tuple[str, ...] = ()
    what: str = ""
    witness: Witness | None = None

    @property
    def words(self) -> Bilingual:
        said = {"rows": Bilingual("、".join(self.rows), ", ".join(self.rows))}
        if self.witness is not None:
            said["case"] = self.witness.words
        if self.what:
            said["what"] = _PROOFS[self.what]
        return filled(_WORDS[self.kind], **said)

    def __str__(self) -> str:
        return self.words.en


class TooManyCasesError(Exception):
    """The search was given up."""


def defects(table: DecisionTable[Any]) -> tuple[Defect, ...]:
    """All that is wrong with a table over its inputs: first rows that never apply, then overlaps, then gaps."""
    sieve = sieved(table)
    found = (*_unreachable(table, sieve.unreachable), *(_overlaps(table) if sieve.overlaps else ()))
    if table.otherwise is not None or table.hit == "collect" or not sieve.gaps:
        return found
    return (*found, *gaps(table))


@frozen
class Sieve:
    """What is left to search for.

    Attributes:
        unreachable: names of rows that may never apply.
        overlaps, gaps: whether there may be some.
    """

    unreachable: frozenset[str]
    overlaps: bool = True
    gaps: bool = True


def sieved(table: DecisionTable[Any]) -> Sieve:
    """What all cases of a small table at once do not show needs no search."""
    conditions = tuple(whole_condition(row) for row in table.rows)
    every = frozenset(row.name for row in table.rows)
    held = applying(Domain(table.inputs, conditions), conditions)
    if held is None:
        return Sieve(every)
    names = [row.name for row in table.rows]
    standing = held.copy()
    for at, row in enumerate(table.rows):
        for name in row.overrides:
            standing[names.index(name)] &= ~held[at]
    reached = [bool(row.any()) for row in standing]
    return Sieve(
        frozenset(name for name, is_reached in zip(names, reached, strict=True) if not is_reached),
        overlaps=bool((standing.sum(axis=0) > 1).any()),
        gaps=not bool(held.any(axis=0).all()),
    )


def never_false(condition: Expression, types: Mapping[str, ValueType]) -> Witness | Literal[True] | None:
    """Whether a condition is false for no record: True, a record for which it is, or None where it is not proven."""
    found = search(types, [(condition, frozenset({False}))])
    return True if found == "never" else found if isinstance(found, Witness) else None


def _unreachable(table: DecisionTable[Any], suspects: frozenset[str]) -> Iterator[Defect]:
    for row in table.rows:
        if row.name not in suspects:
            continue
        found = search(table.inputs, [(whole_condition(row), TRUE), *not_overridden(table, row)])
        if found == "never":
            yield Defect(kind="unreachable", rows=(row.name,))
        elif found == "unknown":
            yield Defect(kind="not-proven", what="unreachable", rows=(row.name,))


def _overlaps(table: DecisionTable[Any]) -> Iterator[Defect]:
    if table.hit != "unique":
        return
    needed = [(row, needs(row.when)) for row in table.rows]
    for (row, of_row), (other, of_other) in combinations(needed, 2):
        rows = (row.name, other.name)
        if are_apart(of_row, of_other):
            continue
        if {*row.overrides, *other.overrides} & {*rows}:
            continue
        both = [(whole_condition(row), TRUE), (whole_condition(other), TRUE)]
        found = search(table.inputs, [*both, *not_overridden(table, row, other)])
        if isinstance(found, Witness):
            yield Defect(kind="overlap", rows=rows, witness=found)
        elif found == "unknown":
            yield Defect(kind="not-proven", what="overlap", rows=rows)


def gaps(table: DecisionTable[Any], among: Expression | None = None) -> Iterator[Defect]:
    """A case for which no row applies, of those for which `among` is true; for tables that need not say something."""
    asked = [] if among is None else [(among, TRUE)]
    found = search(table.inputs, [*asked, *((whole_condition(row), NOT_TRUE) for row in table.rows)])
    if isinstance(found, Witness):
        yield Defect(kind="gap", witness=found)
    elif found == "unknown":
        yield Defect(kind="not-proven", what="gap")


def not_overridden(table: DecisionTable[Any], *rows: Row[Any]) -> list[Goal]:
    """That no row applies before which one of these gives way."""
    names = {row.name for row in rows}
    return [(whole_condition(one), NOT_TRUE) for one in table.rows if not names.isdisjoint(one.overrides)]


def whole_condition(row: Row[Any]) -> Expression:
    """The condition of a row with the days on which it holds."""
    parts: list[Expression] = [] if row.when is None else [row.when]
    if row.valid.first is not None:
        parts.append(Compare(">=", DAY, Const(row.valid.first)))
    if row.valid.last is not None:
        parts.append(Compare("<=", DAY, Const(row.valid.last)))
    return all_of(tuple(parts))


def search(types: Mapping[str, ValueType], goals: Sequence[Goal]) -> Witness | Literal["never", "unknown"]:
    """A record in which all goals are met; "never" where there is none, "unknown" where nobody can tell."""
    domain = Domain(types, tuple(condition for condition, _ in goals))
    goals = [*goals, *((one, TRUE) for one in domain.constraints())]
    tree = _Search(domain)
    assigned: dict[Variable, InputCase] = {}
    try:
        for part in _independent(domain, goals):
            found = tree.first(part, {})
            if found is None:
                return "never"
            assigned |= found
        # where the first one cannot be replayed, for its booleans are not independent, another one may be
        others = islice(tree.all(goals, {}), OTHER_CASES)
        replayed = (witness(domain, one, goals) for one in chain([assigned], others))
        return next((one for one in replayed if one is not None), "unknown")
    except TooManyCasesError:
        return "unknown"


def _independent(domain: Domain, goals: Sequence[Goal]) -> list[list[Goal]]:
    """Goals in groups that share no variable."""
    groups: list[tuple[set[Variable], list[Goal]]] = []
    for goal in goals:
        named = set(domain.variables(goal[0]))
        joined = [goal]
        apart = []
        for variables, members in groups:
            if variables & named:
                named |= variables
                joined = members + joined
            else:
                apart.append((variables, members))
        groups = [*apart, (named, joined)]
    return [members for _, members in groups]


@frozen(eq=False)
class _Search:
    domain: Domain
    _cases: Iterator[int] = field(factory=count)

    def first(
        self, goals: Sequence[Goal], assigned: dict[Variable, InputCase]
    ) -> dict[Variable, InputCase] | None:
        return next(self.all(goals, assigned), None)

    def all(
        self, goals: Sequence[Goal], assigned: dict[Variable, InputCase]
    ) -> Iterator[dict[Variable, InputCase]]:
        """Every assignment, as far as it is needed, under which all goals are met."""
        if next(self._cases) == MOST_CASES:
            raise TooManyCasesError
        of_atom = self.domain.of_atom(assigned)
        unsettled = _unsettled(goals, of_atom)
        if unsettled is None:
            return
        if not unsettled:
            yield assigned
            return
        (condition, _), *_ = unsettled
        variable = next(one for one in self.domain.variables(condition) if one not in assigned)
        for state in self.domain.options(variable):
            yield from self.all(unsettled, {**assigned, variable: state})


def _unsettled(goals: Sequence[Goal], of_atom: Callable[[Expression], Outcomes]) -> list[Goal] | None:
    """The goals that are not settled yet; None where one of them cannot be met."""
    unsettled = []
    for condition, allowed in goals:
        possible = outcomes(condition, of_atom)
        if not possible & allowed:
            return None
        if not possible <= allowed:
            unsettled.append((condition, allowed))
    return unsettled
