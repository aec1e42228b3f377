"""抽样: so many records of a type, some of them with a defect."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from random import Random
from typing import TYPE_CHECKING

from attrs import field, frozen

from credit_standard.layers import NATIONAL, LayeredStandard
from credit_standard.sampling.defects import changes, codes_found, defects
from credit_standard.sampling.examples import EXAMPLE_DAY
from credit_standard.sampling.filling import filled
from credit_standard.sampling.varying import varied

if TYPE_CHECKING:
    from credit_standard.findings import Finding
    from credit_standard.model import Declaration

Row = dict[str, str]
_TRIES = 8
"""How often a record is drawn anew before less of it is varied."""


class NoRecordError(ValueError):
    """No record without a finding can be made; names the rules that it does not satisfy, where that is known."""

    def __init__(self, record: str, findings: Sequence[Finding] = ()) -> None:
        rules = ", ".join(f"{one.code} {one.name}" for one in findings)
        super().__init__(
            f"{record}: no further record without a finding can be made" + (f": {rules}" if rules else "")
        )
        self.findings = tuple(findings)


class NoDefectError(ValueError):
    """Records of this type cannot be given this finding alone; names those that they can."""

    def __init__(self, record: str, wanted: str, known: Sequence[str]) -> None:
        super().__init__(f"{record}: no record with {wanted} alone can be made; with: {', '.join(known)}")
        self.wanted = wanted
        self.known = tuple(known)


@frozen
class Sampled:
    """A record, as texts by field.

    Attributes:
        row: without what is absent.
        finding: code of the only finding that the engine has; empty where it has none.
    """

    row: Row = field(repr=False)
    finding: str = ""


def sample(
    record: str,
    rows: int,
    random: Random,
    *,
    defective: float = 0.0,
    findings: Sequence[str] = (),
    standard: LayeredStandard = NATIONAL,
    as_of: date = EXAMPLE_DAY,
) -> Iterator[Sampled]:
    """Records of a type, no two with the same key.

    Args:
        record: name of the type.
        rows: how many.
        random: what is drawn with; the same gives the same.
        defective: the share of them that has a defect, 0 to 1; of so many rows as is nearest.
        findings: which ones; all that can be made where empty.
        standard: with its layers.
        as_of: the day on which they are right.

    Raises:
        NoDefectError: a finding that records of this type cannot be given.
        NoRecordError: no record of this type can be made: it names the rules, as those of a layer.
    """
    declared = standard.declared(record)
    known = defects(record, standard) if defective or findings else ()
    for one in findings:
        if one not in known:
            raise NoDefectError(record, one, known)
    bad = set(random.sample(range(rows), round(rows * defective))) if defective else set()
    wanted = list(findings or known)
    seen: set[tuple[str, ...]] = set()
    like, unmet = filled(declared, standard, as_of)
    if unmet:
        raise NoRecordError(declared.name, unmet)
    for number in range(rows):
        code = random.choice(wanted) if number in bad else ""
        for _ in range(_TRIES):
            row = _right(declared, like, random, standard=standard, as_of=as_of, seen=seen)
            made = _spoilt(declared, row, code, random, standard=standard, as_of=as_of) if code else row
            if made is not None:
                yield Sampled(made, code)
                break
        else:
            raise NoDefectError(record, code, known)


def _right(
    declared: Declaration,
    row: Row,
    random: Random,
    *,
    standard: LayeredStandard,
    as_of: date,
    seen: set[tuple[str, ...]],
) -> Row:
    for attempt in range(_TRIES * 100):
        made = varied(declared, row, random, boldly=attempt < _TRIES)
        key = tuple(
            made.get(name, "") for name in (*declared.key, *(() if declared.key else declared.by_name))
        )
        names = {(made.get(one.name, ""),) for one in declared.of_concept("subject-name")} - _same_names(
            made, row
        )
        if seen.isdisjoint({key, *names}) and not codes_found(declared, made, standard, as_of):
            seen |= {key, *names}
            return made
    raise NoRecordError(declared.name)


def _same_names(made: Row, row: Row) -> set[tuple[str, ...]]:
    """Names that may come again: of persons, and of bodies that stay."""
    return {(text,) for name, text in made.items() if len(text) <= 4 or row.get(name) == text}


def _spoilt(
    declared: Declaration, row: Row, code: str, random: Random, *, standard: LayeredStandard, as_of: date
) -> Row | None:
    """The row with this finding and no other; None where this row cannot be given it."""
    every = list(changes(declared, row))
    random.shuffle(every)
    for change in every:
        made = {name: text for name, text in {**row, **change}.items() if text}
        if codes_found(declared, made, standard, as_of) == (code,):
            return made
    return None
