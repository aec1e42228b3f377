"""等级体系文件: a scale in TOML: the order of the codes of a list and the bands of points.

    order = ["A", "B", "C", "D"]      # the highest first
    beside = ["M"]                    # neither above nor below the others

    [bands]
    source = "…"
    verified = true

    [[band]]
    grade = "A"
    at_least = 90

The codes, their titles and spellings are those of the code list of the same name: nothing is written twice.
"""

from __future__ import annotations

from importlib.resources.abc import Traversable
from itertools import pairwise
from typing import TYPE_CHECKING

from attrs import frozen

from credit_standard.codes import CodeList
from credit_standard.grades.scale import Band, Bands, Grade, Points, Scale
from credit_standard.toml_files import DataFileError, Document, read_document, sound

if TYPE_CHECKING:
    from credit_standard.grades.form import BandForm, ScaleForm


class ScaleError(DataFileError):
    """A scale is wrong: names the file and the line, and what to write instead."""


def read_scale(file: Traversable, code_list: CodeList, *, is_ours: bool = False) -> Scale:
    """A scale over the codes of a list.

    Args:
        file: the scale's.
        code_list: the list.
        is_ours: the file comes with this package, and its form was checked when that was made.

    Raises:
        ScaleError: it is not sound.
    """
    toml = read_document(file, ScaleError)
    if not is_ours:
        from credit_standard.grades.form import ScaleForm

        sound(toml, ScaleForm)
    raw: ScaleForm = toml.values
    _check_order(toml, raw, code_list)
    order = raw["order"]
    ranks = {code: rank for rank, code in enumerate(reversed(order))}
    grades = {
        entry.code: Grade(code_list.name, entry.code, entry.title, ranks.get(entry.code))
        for entry in code_list.by_code.values()
    }
    return Scale(
        code_list=code_list,
        grades=tuple(grades[code] for code in order),
        beside=tuple(grades[code] for code in raw.get("beside", ())),
        bands=_bands(toml, raw, grades),
    )


def _check_order(toml: Document, raw: ScaleForm, code_list: CodeList) -> None:
    """Every code of the list has one place: in the order or beside it."""
    placed: set[str] = set()
    for key, listed in (("order", raw["order"]), ("beside", raw.get("beside", []))):
        for code in listed:
            if code not in code_list.by_code:
                known = ", ".join(code_list.by_code)
                raise toml.wrong(
                    (key,), f"{code!r} is no code of the list {code_list.name}; there are: {known}"
                )
            if code in placed:
                raise toml.wrong((key,), f"the grade {code!r} stands there twice; each has one place")
            placed.add(code)
    for code in code_list.by_code:
        if code not in placed:
            raise toml.wrong(
                ("order",), f"the grade {code!r} of the list {code_list.name} has no place; add it"
            )


@frozen
class _Written:
    """A band as the file has it, and the number of its table."""

    number: int
    grade: str
    at_least: Points | None
    below: Points | None


def _bands(toml: Document, raw: ScaleForm, grades: dict[str, Grade]) -> Bands | None:
    if "bands" not in raw:
        if "band" in raw:
            raise toml.wrong(("bands",), "[bands] is missing: it says where the bands are laid down")
        return None
    about = raw["bands"]
    written: dict[str, _Written] = {}
    for number, table in enumerate(raw.get("band", [])):
        one = _band(toml, number, table)
        if one.grade in written:
            raise _wrong(toml, one, f"the grade {one.grade!r} has a band already; each has one")
        written[one.grade] = one
    ordered = []
    for code in raw["order"]:
        if code not in written:
            raise toml.wrong(
                ("bands",), f"the grade {code!r} has no band; every grade of the order has one, or none has"
            )
        ordered.append(written.pop(code))
    for one in written.values():
        raise _wrong(toml, one, f"the grade {one.grade!r} is not in the order, so it has no band")
    for upper, lower in pairwise(ordered):
        _check_neighbours(toml, upper, lower)
    bands = tuple(Band(grades[one.grade], one.at_least, one.below) for one in ordered)
    return Bands(bands=bands, source=about["source"], verified=about["verified"])


def _band(toml: Document, number: int, table: BandForm) -> _Written:
    one = _Written(number, table["grade"], table.get("at_least"), table.get("below"))
    if one.at_least is not None and one.below is not None and one.below <= one.at_least:
        raise _wrong(toml, one, f"the band of {one.grade!r} ends at {one.below}, where it has not begun")
    return one


def _check_neighbours(toml: Document, upper: _Written, lower: _Written) -> None:
    """The lower band ends where the upper one begins."""
    begins, ends = upper.at_least, lower.below
    pair = f"{lower.grade!r} and {upper.grade!r}"
    if begins is None or ends is None:
        raise _wrong(
            toml,
            upper if begins is None else lower,
            f"between {pair} a limit is missing: 'at_least' above, 'below' below",
        )
    if begins != ends:
        what = "a hole" if ends < begins else "an overlap"
        raise _wrong(
            toml, lower, f"between {pair} is {what}: one ends at {ends}, the other begins at {begins}"
        )


def _wrong(toml: Document, band: _Written, problem: str) -> DataFileError:
    return toml.wrong(("band", band.number), problem)
