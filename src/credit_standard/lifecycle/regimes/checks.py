"""制度的检查: whether a regime is sound, by proof.

Each aspect is total over its classes and its days, no two rows apply at once, no row never; no other regime of its rank
holds on the same aspect; and a user's own regime makes nothing harder for subjects.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import evolve, frozen

from credit_standard.findings import Bilingual, Location
from credit_standard.findings.near import near
from credit_standard.language.nodes import And, Call, Compare, Const, FieldReference, Present
from credit_standard.language.tables import DecisionTable, Defect, Row, defects
from credit_standard.language.tables.domains import DAY
from credit_standard.laws import articles_read
from credit_standard.lifecycle.regimes.applicable import NATIONAL, Rules
from credit_standard.lifecycle.regimes.inputs import inputs
from credit_standard.lifecycle.regimes.reading import RegimeError, regime_of
from credit_standard.lifecycle.regimes.regime import RANKS, Aspect, Regime, RegimeTerm
from credit_standard.lifecycle.wording import TEXTS, in_words
from credit_standard.toml_files import Document, KeyPath, faults, read_document

if TYPE_CHECKING:
    from credit_standard.findings import Finding, Source
    from credit_standard.language import Expression

TOTAL: tuple[Aspect, ...] = ("period",)
"""Aspects on which every class needs a row; on the others a regime may say nothing of a class."""
PROVEN: tuple[Aspect, ...] = ("published", "period", "repair", "sharing", "storage")
"""Deadlines count each for itself."""
_OUTSIDE = "(outside)"
_NO_LIMIT = 10**6


def check_file(path: str) -> tuple[Finding, ...]:
    """All that is wrong with the regime in a file of a user's own."""
    from credit_standard.lifecycle.regimes.form import RegimeForm

    try:
        document = read_document(Path(path), RegimeError)
    except RegimeError as error:
        return (error.finding("regime"),)
    wrong = faults(document, RegimeForm)
    if wrong:
        return tuple(one.finding("regime") for one in wrong)
    try:
        regime = regime_of(document, document.name.removesuffix(".toml"))
    except RegimeError as error:
        found = document.at((), "regime-expression", **error.words.params("problem"))
        return (evolve(found, location=Location(file=document.path, line=error.line)),)
    return tuple(_Checks(document, regime).findings())


def regime_defects(regime: Regime) -> Iterator[tuple[Aspect, Defect]]:
    """Gaps, overlaps and rows that never apply, by aspect, over the regime's classes and the days when it is law."""
    for aspect in PROVEN:
        table = regime.tables.get(aspect)
        if table is not None:
            for one in defects(_over_its_classes(regime, aspect, table)):
                if _OUTSIDE not in one.rows:
                    yield aspect, one


def _over_its_classes(
    regime: Regime, aspect: Aspect, table: DecisionTable[RegimeTerm]
) -> DecisionTable[RegimeTerm]:
    """The table with one row more, for what need not be answered: another class, another scope, another day."""
    known = [Compare("==", FieldReference("gravity"), Const(one)) for one in regime.classes]
    # what a function of the scope does not know is no gap of the table
    scope = None if any(isinstance(node, Call) for node in regime.scope.nodes()) else regime.scope
    within: list[Expression] = [] if scope is None else [scope]
    if any(node == FieldReference("gravity") for one in table.conditions() for node in one.nodes()):
        named: Expression = known[0]
        for one in known[1:]:
            named = named | one
        within += [Present(FieldReference("gravity")), named]
    if regime.in_force.first is not None:
        within.append(Compare(">=", DAY, Const(regime.in_force.first)))
    if regime.in_force.last is not None:
        within.append(Compare("<=", DAY, Const(regime.in_force.last)))
    inside = And(tuple(within))
    # every row holds inside only, and what is not inside is answered by one row more; an unknown scope is outside
    rows = tuple(
        evolve(row, when=inside if row.when is None else And((inside, row.when))) for row in table.rows
    )
    unknown = [] if scope is None else [~Present(node) for node in _fields(scope)]
    outside: Expression = ~inside
    for absent in unknown:
        outside = outside | absent
    names = tuple(row.name for row in rows)
    last: Row[Any] = Row(_OUTSIDE, when=outside, then=RegimeTerm(), overrides=names)
    return evolve(
        table,
        rows=(*rows, last),
        otherwise=None if aspect in TOTAL else RegimeTerm(),
        inputs=inputs(),
    )


def _fields(expression: Expression) -> tuple[FieldReference, ...]:
    return tuple(dict.fromkeys(node for node in expression.nodes() if isinstance(node, FieldReference)))


def conflicts(regime: Regime, others: Rules) -> Iterator[tuple[Regime, Aspect, Defect]]:
    """Other regimes of its rank that hold on an aspect at the same time, with a case for which both apply."""
    for other in others.regimes:
        if other.name == regime.name or other.rank != regime.rank or _go_together(regime, other):
            continue
        overlap = _overlap(regime, other)
        if overlap is not None:
            for aspect in PROVEN:
                if regime.rows(aspect) and other.rows(aspect):
                    yield other, aspect, overlap


def _overlap(regime: Regime, other: Regime) -> Defect | None:
    """A case and a day on which both apply."""
    both = DecisionTable(
        name="scope",
        rows=(
            Row(regime.name, when=regime.scope, then=1, valid=regime.in_force),
            Row(other.name, when=other.scope, then=1, valid=other.in_force),
        ),
        otherwise=0,
        inputs=inputs(),
    )
    return next((one for one in defects(both) if one.kind == "overlap"), None)


def _place(regime: Regime, aspect: Aspect, rows: tuple[str, ...]) -> KeyPath:
    """Where the first of these rows stands; the aspect, where none is named."""
    at = [number for number, row in enumerate(regime.rows(aspect)) if row.name in rows]
    return (aspect, "row", at[0] if at else 0)


def _go_together(one: Regime, other: Regime) -> bool:
    said = other.name in (*one.replaces, *one.beside) or one.name in (*other.replaces, *other.beside)
    return said or one.rank == RANKS[0]


@frozen
class _Checks:
    """A regime whose form and expressions are right."""

    document: Document
    regime: Regime

    def findings(self) -> Iterator[Finding]:
        for path, source in sources(self.regime):
            if source.document not in articles_read() and source.document != self.regime.document:
                yield self.document.at(path, "regime-unknown-law", document=source.document)
        for aspect, one in regime_defects(self.regime):
            words = one.words
            said = in_words([("aspect", aspect)])
            params = {**said, "words_zh": words.zh, "words_en": words.en}
            yield self.document.at(_place(self.regime, aspect, one.rows), "regime-defect", **params)
        for other, aspect, one in conflicts(self.regime, NATIONAL):
            words = one.words
            said = in_words([("aspect", aspect)])
            params = {**said, "other": other.name, "words_zh": words.zh, "words_en": words.en}
            yield self.document.at(("scope", "when"), "regime-conflict", **params)
        yield from self._unknown()
        for place, words in self._harder():
            yield self.document.at(place, "regime-loosens", words_zh=words.zh, words_en=words.en)

    def _unknown(self) -> Iterator[Finding]:
        """Names of regimes that there are not."""
        for key in ("replaces", "beside"):
            for name in getattr(self.regime, key):
                if name not in NATIONAL.by_name and name != self.regime.name:
                    close = near(name, tuple(NATIONAL.by_name))
                    yield self.document.at((key,), "regime-unknown-regime", name=name, near=close)

    def _harder(self) -> Iterator[tuple[KeyPath, Bilingual]]:
        """What the regime makes harder for subjects than those with which it holds."""
        for other in NATIONAL.regimes:
            if other.name in self.regime.replaces:
                yield from loosened(self.regime, other)
            elif applies_beside(self.regime, other):
                yield from lengthened(self.regime, other)
            if other.name in self.regime.replaces or hold_together(self.regime, other):
                yield from burdens(self.regime, other)
            if other.name in self.regime.replaces or _overlap(self.regime, other) is not None:
                yield from more_papers(self.regime, other)  # also where only a policy paper counts them


def hold_together(regime: Regime, other: Regime) -> bool:
    """Whether both apply to some record on some day, and no rank keeps one of them out."""
    if other.rank == RANKS[0] or other.name == regime.name or regime.rows("repair") == ():
        return False
    return _overlap(regime, other) is not None


def loosened(regime: Regime, replaced: Regime) -> Iterator[tuple[KeyPath, Bilingual]]:
    """Periods and deadlines that are longer than those of the regime that gives way."""
    yield from lengthened(regime, replaced)
    before = {row.then.class_: row.then for row in replaced.rows("period")}
    for number, row in enumerate(regime.rows("period")):
        old = before.get(row.then.class_)
        if old is None:
            continue
        if old.max_months is not None and (row.then.max_months or _NO_LIMIT) > old.max_months:
            yield ("period", "row", number), TEXTS.both("maximum-longer", row=row.name, other=replaced.name)
    steps = {row.then.step: row.then.working_days for row in replaced.rows("deadlines")}
    for number, row in enumerate(regime.rows("deadlines")):
        allowed = steps.get(row.then.step)
        if allowed is not None and (row.then.working_days or _NO_LIMIT) > allowed:
            yield (
                ("deadlines", "row", number),
                TEXTS.both("deadline-longer", row=row.name, other=replaced.name),
            )


def applies_beside(regime: Regime, other: Regime) -> bool:
    """Whether both hold on periods of some record on some day."""
    if (
        other.name == regime.name
        or other.rank == RANKS[0]
        or not (regime.rows("period") and other.rows("period"))
    ):
        return False
    return _overlap(regime, other) is not None


def lengthened(regime: Regime, other: Regime) -> Iterator[tuple[KeyPath, Bilingual]]:
    """Minimum periods that are longer than those of another regime for the same class."""
    before = {row.then.class_: row.then for row in other.rows("period")}
    for number, row in enumerate(regime.rows("period")):
        old = before.get(row.then.class_)
        if old is not None and (row.then.min_months or 0) > (old.min_months or 0):
            yield ("period", "row", number), TEXTS.both("minimum-longer", row=row.name, other=other.name)


def burdens(regime: Regime, other: Regime) -> Iterator[tuple[KeyPath, Bilingual]]:
    """Conditions of repair that another regime does not ask for, and repairs that it allows."""
    allowed = {row.then.class_ for row in other.rows("period") if row.then.early_stop}
    for number, row in enumerate(regime.rows("period")):
        if not row.then.early_stop and row.then.class_ in allowed:
            yield (
                ("period", "row", number),
                TEXTS.both("no-early-stop-there", row=row.name, other=other.name),
            )
    if not other.rows("repair"):
        return
    asked = {name for row in other.rows("repair") for name in row.then.conditions}
    for number, row in enumerate(regime.rows("repair")):
        more = ", ".join(sorted(set(row.then.conditions) - asked))
        if more:
            yield (
                ("repair", "row", number),
                TEXTS.both("more-conditions", row=row.name, other=other.name, more=more),
            )


def more_papers(regime: Regime, other: Regime) -> Iterator[tuple[KeyPath, Bilingual]]:
    """Papers of a repair beyond those that another regime asks for; one that names no number says nothing of it."""
    papers = max((row.then.papers or 0 for row in other.rows("repair")), default=0)
    for number, row in enumerate(regime.rows("repair")):
        if papers and (row.then.papers or 0) > papers:
            yield (
                ("repair", "row", number),
                TEXTS.both("more-papers", row=row.name, other=other.name),
            )


def sources(regime: Regime) -> Iterator[tuple[tuple[str | int, ...], Source]]:
    """Every source of a regime, by its place in the file."""
    yield ("in_force_source",), regime.in_force_source
    yield ("scope", "source"), regime.scope_source
    yield ("counting", "source"), regime.counting_source
    for aspect, table in regime.tables.items():
        for number, row in enumerate(table.rows):
            if row.source is not None:
                yield (aspect, "row", number, "source"), row.source
