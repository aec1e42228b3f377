"""示例数据: records of a type to try things with, right or with defects.

As a table with the headings of the standard, or as JSON in the form that the JSON Schema of the type asks for.
"""

from __future__ import annotations

import json
from importlib.util import find_spec
from typing import IO, TYPE_CHECKING, Annotated, Any, Literal

import typer

from credit_standard.cli.language import language
from credit_standard.cli.options import AsOf, Force, Lang, Layers, day_of
from credit_standard.cli.output import target
from credit_standard.cli.texts import TEXTS, help_of
from credit_standard.cli.wrong_use import WrongUse

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from credit_standard.findings import Language

Form = Literal["csv", "xlsx", "jsonl", "json"]
FORMS: dict[str, Form] = {"csv": "csv", "xlsx": "xlsx", "jsonl": "jsonl", "json": "json"}
MOST = 1_000_000
NAMED = 3
"""Rules that are named at most where no record satisfies them."""
LANGUAGES: tuple[Language, ...] = ("zh", "en")


def sample(
    record: Annotated[str, typer.Argument(metavar="RECORD", help=help_of("sample.record"))],
    *,
    out: Annotated[
        str | None, typer.Option("--output", "-o", metavar="FILE", help=help_of("sample.output"))
    ] = None,
    form: Annotated[
        str | None, typer.Option("--format", metavar="csv|xlsx|jsonl|json", help=help_of("sample.format"))
    ] = None,
    rows: Annotated[int, typer.Option("--rows", metavar="N", help=help_of("sample.rows"))] = 100,
    seed: Annotated[int, typer.Option("--seed", metavar="N", help=help_of("sample.seed"))] = 1,
    defects: Annotated[
        float, typer.Option("--defects", metavar="SHARE", help=help_of("sample.defects"))
    ] = 0.0,
    finding: Annotated[
        list[str] | None, typer.Option("--finding", metavar="CODE", help=help_of("sample.finding"))
    ] = None,
    layer: Layers = None,
    as_of: AsOf = None,
    force: Force = False,
    lang: Lang = None,
) -> int:
    from random import Random

    import polars as pl

    from credit_standard.cli.configuration import layers_in_use
    from credit_standard.cli.standard.known_names import known_names
    from credit_standard.conversion.tables import table_writer
    from credit_standard.sampling import EXAMPLE_DAY, NoDefectError, NoRecordError
    from credit_standard.sampling import sample as sampled
    from credit_standard.validation.json_record import json_record

    into = target(out, force=force)
    written = form_of(form, into.path)
    if not 0 <= defects <= 1 or not 1 <= rows <= MOST:
        raise WrongUse("sample-share")
    if finding and not defects:
        raise WrongUse("sample-no-share")
    under = layers_in_use(layer)
    known_names(record, None, under)
    declared = under.declared(record)
    day = EXAMPLE_DAY if as_of is None else day_of("--as-of", as_of)
    try:
        made = list(
            sampled(
                declared.name,
                rows,
                Random(seed),  # noqa: S311 - the same rows again, no secret
                defective=defects,
                findings=finding or (),
                standard=under,
                as_of=day,
            )
        )
    except NoRecordError as error:  # on a day before the examples happened, every record is wrong
        said = {
            tongue: "; ".join(
                dict.fromkeys(f"{one.code} {one.sentence(tongue)}" for one in error.findings[:NAMED])
            )
            for tongue in LANGUAGES
        }
        values = {
            "record": declared.name,
            "day": day.isoformat(),
            "rules": said["zh"],
            "rules_en": said["en"],
        }
        raise WrongUse("sample-no-record", **values) from None
    except NoDefectError as error:
        raise WrongUse(
            "sample-no-defect", record=declared.name, finding=error.wanted, known=", ".join(error.known)
        ) from None
    with into.open_bytes() as stream:
        if written == "json" or written == "jsonl":  # noqa: PLR1714 - mypy tells the others by it
            _write_json(stream, written, (json_record(declared.name, one.row, under, day) for one in made))
        else:
            titles = [one.zh for one in declared.fields]
            texts = {one.zh: [row.row.get(one.name) for row in made] for one in declared.fields}
            with table_writer(stream, written, titles, made_on=day) as writer:
                writer.write(pl.DataFrame(texts, schema=dict.fromkeys(titles, pl.String)))
    if into.path is None:
        return 0
    count = sum(bool(one.finding) for one in made)
    typer.echo(TEXTS("sample-written", language(lang), file=out, rows=rows, count=count))
    return 0


def _write_json(stream: IO[bytes], form: Form, records: Iterable[dict[str, Any]]) -> None:
    """A record a line; `json` is a list of them."""
    lines = (json.dumps(one, ensure_ascii=False, separators=(",", ":")) for one in records)
    text = "[\n" + ",\n".join(lines) + "\n]\n" if form == "json" else "".join(f"{one}\n" for one in lines)
    stream.write(text.encode())


def form_of(form: str | None, path: Path | None) -> Form:
    """The form that is named, else what the name of the file tells, else CSV."""
    told = form or ("csv" if path is None else path.suffix.lower().removeprefix("."))
    if told not in FORMS:
        if form is None:
            raise WrongUse("sample-output")
        raise WrongUse("unknown-choice", option="--format", value=form, known=", ".join(FORMS))
    if told == "xlsx" and find_spec("xlsxwriter") is None:
        raise WrongUse("extra-missing", name=".xlsx", extra="workbook")
    if told == "xlsx" and path is None:
        raise WrongUse("workbook-to-file")
    return FORMS[told]
