"""披露结果: what was written and what was not, for the person at the terminal: the holder."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, TextIO

from credit_standard._version import __version__
from credit_standard.cli.standard.json_formats import enveloped
from credit_standard.cli.texts import TEXTS
from credit_standard.reports.document import Block, Span, line, print_document
from credit_standard.reports.json import line as json_line

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import Iterator, Sequence

    from credit_standard.cli.files.projecting import ProjectionRequest
    from credit_standard.disclosure.decision.grounds import Ground
    from credit_standard.disclosure.publication.published import Published
    from credit_standard.disclosure.takedown.takedown import TakeDown
    from credit_standard.findings import Language
    from credit_standard.language.tables import DecisionTable

_PARTS = {"": "table", ".log.jsonl": "log", ".manifest.json": "manifest", ".takedown.csv": "takedown"}


def write_result(asked: ProjectionRequest, done: Sequence[Published], stream: TextIO) -> None:
    if asked.form == "json":
        stream.write(json_line(_to_json(asked, done)) + "\n")
    else:
        print_document(_blocks(asked, done), stream)


def _to_json(asked: ProjectionRequest, done: Sequence[Published]) -> dict[str, Any]:
    question = asked.publication.question
    tables = [_of_table(one) for one in done]
    answer = {
        "library": __version__,
        "as_of": question.as_of.isoformat(),
        "audience": question.audience.value,
        "files": _files(asked),
        **(tables[0] if len(tables) == 1 else {"tables": tables}),
    }
    return enveloped("published", answer)


def _files(asked: ProjectionRequest) -> dict[str, str]:
    if asked.in_folder:
        return {"table": asked.out.name, "log": asked.log, "manifest": asked.manifest}
    return {_PARTS[end]: one.path.name for end, one in asked.targets.items() if one.path is not None}


def _of_table(done: Published) -> dict[str, Any]:
    return {
        "record": done.record,
        "rows": done.rows,
        "written": done.written,
        "withheld": [{"rule": name, "records": count} for name, count in done.withheld.most_common()],
        "items": [{"rule": name, "values": count} for name, count in done.items.most_common()],
        "doubts": [{"code": code, "records": count} for code, count in done.doubts.most_common()],
        "masked": done.masked,
        **({} if done.takedown is None else {"takedown": [one.to_json() for one in done.takedown]}),
        "not_in_layout": [
            {"code": code, "field": name, "count": count} for (code, name), count in done.losses.items()
        ],
    }


def _blocks(asked: ProjectionRequest, done: Sequence[Published]) -> Iterator[Block]:
    from credit_standard import codes

    language = asked.language
    question = asked.publication.question
    audience = codes.get("audience").by_code[question.audience.value].title.to(language)
    said = TEXTS("published-for", language, audience=audience, day=question.as_of.isoformat())
    if question.channel is not None:
        site = codes.get("publication-channel").by_code[question.channel].title.to(language)
        said += TEXTS("published-channel", language, channel=site)
    yield line(said)
    for one in done:
        yield from _table(asked, one)
    yield line(TEXTS("published-files", language, out=asked.out.name, log=asked.log, manifest=asked.manifest))


def _table(asked: ProjectionRequest, done: Published) -> Iterator[Block]:
    """What became of the records of one type."""
    from credit_standard.disclosure.decision.grounds import item_grounds, record_grounds
    from credit_standard.findings import entry

    language, publication = asked.language, asked.publication
    declaration = publication.options.standard.declared(done.record)
    counts = {"rows": done.rows, "written": done.written, "withheld": done.rows - done.written}
    title = declaration.title.to(language)
    yield line(Span(TEXTS("published-counts", language, record=title, **counts), "title"))
    yield from _grounds("published-ground", done.withheld, record_grounds(), language)
    yield from _grounds("published-item", done.items, item_grounds(), language)
    for code, count in done.doubts.most_common():
        what = entry(code).title.to(language)
        yield line(TEXTS("published-doubt", language, code=code, title=what, count=count), level=2)
    if done.masked:
        policy = publication.treatment.policy.title.to(language)
        yield line(TEXTS("published-masked", language, count=done.masked, policy=policy), level=1)
    for (code, name), count in done.losses.items():
        kind = entry(code).title.to(language)
        what = kind if not name else f"{kind} {declaration[name].title.to(language)}"
        yield line(TEXTS("published-lost", language, title=what, count=count), level=1)
    if done.takedown is not None:
        yield from _takedown(asked, done.takedown, is_altered=done.is_altered)


def _takedown(asked: ProjectionRequest, found: tuple[TakeDown, ...], *, is_altered: bool) -> Iterator[Block]:
    """What must come down of the earlier output, as a count; the list is a file."""
    from credit_standard.disclosure.takedown.takedown_list import TAKEDOWN_SUFFIX

    old = Path(asked.publication.since or "").name
    if is_altered:
        yield line(Span(TEXTS("published-altered", asked.language, old=old), "warning"))
    counts = {"count": len(found), "late": sum(one.is_overdue for one in found)}
    key = "published-takedown" if found else "published-takedown-none"
    file = asked.out.name + TAKEDOWN_SUFFIX
    yield line(Span(TEXTS(key, asked.language, old=old, file=file, **counts), "title"))


def _grounds(
    key: str, counts: Counter[str], table: DecisionTable[Ground], language: Language
) -> Iterator[Block]:
    by_name = {row.name: row.then for row in table.rows}
    for name, count in counts.most_common():
        words, passes = by_name[name].words.to(language), by_name[name].passes.to(language)
        yield line(TEXTS(key, language, count=count, words=words, passes=passes), level=1)
