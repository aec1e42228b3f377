"""查阅行政区划: what a code was and became, the regions with a word in their names, or the provinces."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING, Annotated, Any

import typer

from credit_standard.cli.options import AsOf, Force, Form, Lang, Out, day, settle
from credit_standard.cli.streams import complain
from credit_standard.cli.texts import TEXTS, help_of
from credit_standard.cli.wrong_use import WrongUse, near

if TYPE_CHECKING:
    from collections.abc import Iterator

    from credit_standard.findings import Language
    from credit_standard.regions import Contradiction, Moment, Region, Successor
    from credit_standard.reports.document import Block

_CODE = re.compile("[0-9]{6}")
Asked = Annotated[str | None, typer.Argument(metavar="CODE", help=help_of("regions.code"))]


def regions(
    code: Asked = None,
    *,
    as_of: AsOf = None,
    form: Form = "text",
    out: Out = None,
    force: Force = False,
    lang: Lang = None,
) -> int:
    from credit_standard.cli.standard.json_formats import enveloped
    from credit_standard.reports.document import print_document
    from credit_standard.reports.json import line

    settled = settle(form, lang, out, force=force)
    today = day(as_of)
    word = None if code is None else code.strip()
    whole = word is not None and _CODE.fullmatch(word) is not None
    if as_of is None and (whole or word is None):
        complain("as-of", settled.language, as_of=today.isoformat())
    value: dict[str, Any]
    if word is not None and whole:
        value = enveloped("region", _full(word, today))
        blocks = _blocks(word, today, settled.language)
    else:
        found = _found(word, None if as_of is None and word is not None else today)
        value = enveloped("regions", {"regions": [_to_json(one) for one in found]})
        blocks = iter([_list(found, settled.language)])
    with settled.target.open() as stream:
        if settled.form == "json":
            stream.write(line(value) + "\n")
        else:
            print_document(blocks, stream)
    return 0


def _found(word: str | None, day: date | None) -> tuple[Region, ...]:
    """The regions with a word in their names on a day or ever; without a word the provinces on a day."""
    from credit_standard.regions import at, codes, search

    if word is None and day is not None:
        provinces = (at(code, day) for code in codes() if code.endswith("0000"))
        return tuple(one for one in provinces if one is not None)
    found = search(word or "", day)
    if not found:
        raise WrongUse("unknown-region", name=word or "", near=near(word or "", _names()))
    return found


def _names() -> list[str]:
    from credit_standard.regions import codes, history

    return [one.name for code in codes() for one in history(code)]


def _known(code: str) -> None:
    from credit_standard.regions import codes, is_known, zones

    if not is_known(code):
        raise WrongUse("unknown-region", name=code, near=near(code, (*codes(), *zones())))


def _full(code: str, day: date) -> dict[str, Any]:
    from credit_standard.regions import at, history, successors, zones

    _known(code)
    then, zone = at(code, day), zones().get(code)
    return {
        "code": code,
        "as_of": day.isoformat(),
        "region": None if then is None else _to_json(then),
        "registrars_own": None if zone is None else {"name": zone.name or None},
        "history": [_to_json(one) for one in history(code)],
        "successors": [_successor_to_json(one) for one in successors(code)],
    }


def _to_json(region: Region) -> dict[str, Any]:
    above = region.parent
    return {
        "code": region.code,
        "name": region.name,
        "full_name": region.full_name,
        "level": region.level,
        "parent": None if above is None else above.code,
        "began": _text(region.began),
        "ended": _text(region.ended),
        "mark": region.period.mark or None,
        "sources": list(region.sources),
        "contradictions": [_contradiction_to_json(one) for one in region.contradictions],
    }


def _contradiction_to_json(one: Contradiction) -> dict[str, Any]:
    return {"source": one.source, "name": one.name, "began": _text(one.began), "ended": _text(one.ended)}


def _successor_to_json(one: Successor) -> dict[str, Any]:
    return {"code": one.new, "changed": str(one.changed), "document": one.document or None}


def _text(moment: Moment | None) -> str | None:
    return None if moment is None else str(moment)


def _blocks(code: str, day: date, language: Language) -> Iterator[Block]:
    from credit_standard.cli.standard.browsing import section, table
    from credit_standard.regions import NATION, NATION_TITLE, at, history, successors, zones
    from credit_standard.reports.document import BLANK, Span, line

    _known(code)
    then, zone = at(code, day), zones().get(code)
    name = "" if then is None else then.full_name
    if code == NATION:
        name = NATION_TITLE.to(language)
    elif zone is not None:
        name = zone.name or TEXTS("region-without-name", language)
    yield line(Span(code, "title"), "  ", name or TEXTS("region-not-then", language, day=day.isoformat()))
    if zone is not None:
        yield line(TEXTS("region-registrars-own", language))
    if past := history(code):
        yield BLANK
        yield _list(past, language)
    if after := successors(code):
        yield from section("region-successors", language)
        rows = ((one.new, _names_of(one), _said(one.changed, language), one.document) for one in after)
        yield table(("column.code", "column.region", "column.changed", "column.document"), rows, language)


def _names_of(successor: Successor) -> str:
    from credit_standard.regions import at

    found = at(successor.new, successor.changed.latest)
    return "" if found is None else found.full_name


def _list(found: tuple[Region, ...], language: Language) -> Block:
    from credit_standard.cli.standard.browsing import table

    headings = ("column.code", "column.region", "column.in-force", "column.sources", "column.contradictions")
    return table(headings, (_row(one, language) for one in found), language)


def _row(region: Region, language: Language) -> tuple[str, ...]:
    said = (
        f"{one.source}: {one.name} {_in_force(one.began, one.ended, language)}"
        for one in region.contradictions
    )
    return (
        region.code,
        region.full_name,
        _in_force(region.began, region.ended, language),
        ", ".join(one.partition(" ")[0] for one in region.sources),
        "; ".join(said),
    )


def _in_force(began: Moment | None, ended: Moment | None, language: Language) -> str:
    from credit_standard.spec.wording import in_force

    first, last = (None if one is None else _said(one, language) for one in (began, ended))
    return in_force(first, last, language)


def _said(moment: Moment, language: Language) -> str:
    """When, in words: `1986`, or between which two."""
    first, slash, last = str(moment).partition("/")
    if not slash:
        return first
    return TEXTS("moment-between" if first else "moment-by", language, first=first, last=last)
