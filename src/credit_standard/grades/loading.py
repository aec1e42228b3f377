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

from collections.abc import Iterator
from importlib.resources.abc import Traversable
from itertools import pairwise
from typing import TYPE_CHECKING

from credit_standard.codes import CodeList
from credit_standard.grades.scale import Band, Bands, Grade, Points, Scale
from credit_standard.language import F
from credit_standard.language.nodes import all_of
from credit_standard.language.tables import defects
from credit_standard.language.tables.proofs import gaps
from credit_standard.toml_files import DataFileError, Document, read_document, sound

if TYPE_CHECKING:
    from credit_standard.grades.form import ScaleForm


class ScaleError(DataFileError):
    """A scale is wrong: names the file and the line, and what to write instead."""


def read_scale(file: Traversable, code_list: CodeList, *, is_ours: bool = False) -> Scale:
    """A scale over the codes of a list.

    Args:
        file: the scale's.
        code_list: the list.
        is_ours: the file comes with this package, and was checked when that was made.

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
        bands=_bands(toml, raw, grades, is_ours=is_ours),
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


def _bands(toml: Document, raw: ScaleForm, grades: dict[str, Grade], *, is_ours: bool) -> Bands | None:
    if "bands" not in raw:
        if "band" in raw:
            raise toml.wrong(("bands",), "[bands] is missing: it says where the bands are laid down")
        return None
    numbers: dict[str, int] = {}
    for number, table in enumerate(raw.get("band", [])):
        if table["grade"] in numbers:
            problem = f"the grade {table['grade']!r} has a band already; each has one"
            raise toml.wrong(("band", number), problem)
        numbers[table["grade"]] = number
    for code in raw["order"]:
        if code not in numbers:
            problem = f"the grade {code!r} has no band; every grade of the order has one, or none has"
            raise toml.wrong(("bands",), problem)
    for code, number in numbers.items():
        if code not in raw["order"]:
            raise toml.wrong(("band", number), f"the grade {code!r} is not in the order, so it has no band")
    tables = [raw["band"][numbers[code]] for code in raw["order"]]
    bands = Bands(
        bands=tuple(Band(grades[one["grade"]], one.get("at_least"), one.get("below")) for one in tables),
        source=raw["bands"]["source"],
        verified=raw["bands"]["verified"],
    )
    for grade, problem in () if is_ours else faults_of_bands(bands):
        raise toml.wrong(("band", numbers[grade]), problem)
    return bands


def faults_of_bands(bands: Bands) -> Iterator[tuple[str, str]]:
    """What is wrong with bands, the highest first: the grade of the band that is to be mended, and why."""
    held = {one.grade.code: one for one in bands.bands}
    for defect in defects(bands.table):
        if defect.kind == "unreachable":
            (code,) = defect.rows
            yield code, f"the band of {code!r} ends at {held[code].below}, where it has not begun"
        elif defect.kind == "overlap":
            upper, lower = defect.rows
            yield _between(held[upper], held[lower], "an overlap")
    for above, below in pairwise(bands.bands):
        if above.at_least is None or (below.at_least is not None and above.at_least < below.at_least):
            code = above.grade.code
            yield (
                code,
                f"the band of {code!r} lies below that of {below.grade.code!r}, which is no higher grade",
            )
    limits = [limit for band in bands.bands for limit in band.limits]
    inside = all_of((F.points >= min(limits), F.points < max(limits))) if limits else None
    for gap in gaps(bands.table, inside):
        if gap.witness is not None:
            yield _between(*_around(bands, gap.witness.values["points"]), "a hole")


def _around(bands: Bands, points: Points) -> tuple[Band, Band]:
    """The bands above and below points that lie in none."""
    above = [one for one in bands.bands if one.at_least is not None and one.at_least > points]
    below = [one for one in bands.bands if one.below is not None and one.below <= points]
    return above[-1], below[0]


def _between(upper: Band, lower: Band, what: str) -> tuple[str, str]:
    """That two bands do not meet."""
    above, below = upper.grade.code, lower.grade.code
    pair = f"{below!r} and {above!r}"
    if upper.at_least is None or lower.below is None:
        wrong = above if upper.at_least is None else below
        return wrong, f"between {pair} a limit is missing: 'at_least' above, 'below' below"
    return below, f"between {pair} is {what}: one ends at {lower.below}, the other begins at {upper.at_least}"
