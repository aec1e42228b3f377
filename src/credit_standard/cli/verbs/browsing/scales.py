"""查阅等级体系: the grade scales, or one of them with its order and bands."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from credit_standard.cli.options import Force, Form, Lang, Out, Wanted, settle
from credit_standard.cli.standard.code_entries import map_blocks, maps_to_json, words
from credit_standard.cli.texts import TEXTS

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from credit_standard.findings import Language
    from credit_standard.grades import Band, Grade, Points, Scale
    from credit_standard.reports.document import Block


def scales(
    name: Wanted = None, *, form: Form = "text", out: Out = None, force: Force = False, lang: Lang = None
) -> int:
    from credit_standard import grades
    from credit_standard.cli.standard.browsing import Shelf

    shelf = Shelf(
        kind="scale",
        plural="scales",
        unknown="unknown-scale",
        headings=("column.name", "column.title", "column.grades"),
        names=grades.names(),
        get=grades.get,
        titles=lambda one: (one.name, one.title.zh, one.title.en),
        words=lambda one: words(one.code_list),
        row=lambda one, language: (
            one.name,
            one.title.to(language),
            " ".join(grade.code for grade in one.grades),
        ),
        brief=_brief,
        full=_full,
        blocks=_blocks,
    )
    return shelf.show(name, settle(form, lang, out, force=force))


def _brief(scale: Scale) -> dict[str, Any]:
    return {
        "name": scale.name,
        "zh": scale.title.zh,
        "en": scale.title.en,
        "source": scale.source or None,
        "verified": scale.verified,
        "grades": [grade.code for grade in scale.grades],
        "beside": [grade.code for grade in scale.beside],
    }


def _full(scale: Scale) -> dict[str, Any]:
    bands = None
    if scale.bands is not None:
        bands = {
            "source": scale.bands.source,
            "verified": scale.bands.verified,
            "bands": [_band_to_json(band) for band in scale.bands.bands],
        }
    titles = {code: {"zh": one.title.zh, "en": one.title.en} for code, one in scale.by_code.items()}
    return {**_brief(scale), "titles": titles, "bands": bands, "maps": maps_to_json(scale.code_list)}


def _band_to_json(band: Band) -> dict[str, str | None]:
    """Points as texts: they are exact."""
    return {"grade": band.grade.code, "at_least": _exact(band.at_least), "below": _exact(band.below)}


def _exact(points: Points | None) -> str | None:
    return None if points is None else str(points)


def _blocks(scale: Scale, language: Language) -> Iterator[Block]:
    from credit_standard.cli.standard.browsing import heading, section, source_lines, table
    from credit_standard.reports.document import BLANK

    yield heading(scale.name, scale.title.zh, scale.title.en)
    yield from source_lines(scale.source, language, verified=scale.verified)
    yield BLANK
    held = {} if scale.bands is None else {band.grade: band for band in scale.bands.bands}
    headings = (
        "column.code",
        "column.zh",
        "column.en",
        "column.points",
        "column.definition",
        "column.remarks",
    )
    rows = (_row(scale, grade, held, language) for grade in scale.by_code.values())
    yield table(headings, rows, language)
    if scale.bands is not None:
        yield from section("scale-bands", language)
        yield from source_lines(scale.bands.source, language, verified=scale.bands.verified)
    yield from map_blocks(scale.code_list, language)


def _row(scale: Scale, grade: Grade, held: Mapping[Grade, Band], language: Language) -> tuple[str, ...]:
    definition = scale.code_list.by_code[grade.code].definition
    return (
        grade.code,
        grade.title.zh,
        grade.title.en,
        _points(held[grade], language) if grade in held else "",
        "" if definition is None else definition.to(language),
        TEXTS("scale-beside", language) if grade.rank is None else "",
    )


def _points(band: Band, language: Language) -> str:
    key = "below" if band.at_least is None else "from" if band.below is None else "between"
    return TEXTS(f"points-{key}", language, first=band.at_least, last=band.below)
