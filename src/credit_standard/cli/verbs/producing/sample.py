"""示例数据: records of a type to try things with, right or with defects, as a table."""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING, Annotated

import typer

from credit_standard.cli.language import language
from credit_standard.cli.options import AsOf, Force, Lang, Layers, day_of
from credit_standard.cli.output import target
from credit_standard.cli.texts import TEXTS, help_of
from credit_standard.cli.wrong_use import WrongUse

if TYPE_CHECKING:
    from pathlib import Path

    from credit_standard.conversion.tables import TableForm
    from credit_standard.findings import Language

FORMS: dict[str, TableForm] = {"csv": "csv", "xlsx": "xlsx", "jsonl": "jsonl"}
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
        str | None, typer.Option("--format", metavar="csv|xlsx|jsonl", help=help_of("sample.format"))
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

    into = target(out, force=force)
    written = table_form(form, into.path)
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
    titles = [one.zh for one in declared.fields]
    texts = {one.zh: [row.row.get(one.name) for row in made] for one in declared.fields}
    frame = pl.DataFrame(texts, schema=dict.fromkeys(titles, pl.String))
    with (
        into.open_bytes() as stream,
        table_writer(stream, written, titles, made_on=day) as writer,
    ):
        writer.write(frame)
    if into.path is None:
        return 0
    count = sum(bool(one.finding) for one in made)
    typer.echo(TEXTS("sample-written", language(lang), file=out, rows=rows, count=count))
    return 0


def table_form(form: str | None, path: Path | None) -> TableForm:
    """The form of the table: the one that is named, else what the name of the file tells, else CSV."""
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
