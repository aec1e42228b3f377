"""示例数据: records of a type to try things with, right or with defects, as a table."""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, cast

import typer

from credit_standard.cli.language import language
from credit_standard.cli.options import AsOf, Force, Lang, Layers, day_of
from credit_standard.cli.output import target
from credit_standard.cli.texts import TEXTS, help_of
from credit_standard.cli.wrong_use import WrongUse

if TYPE_CHECKING:
    from credit_standard.conversion.tables import TableForm

FORMS = {".csv": "csv", ".xlsx": "xlsx", ".jsonl": "jsonl"}
MOST = 1_000_000


def sample(
    record: Annotated[str, typer.Argument(metavar="RECORD", help=help_of("sample.record"))],
    *,
    out: Annotated[
        str | None, typer.Option("--output", "-o", metavar="FILE", help=help_of("sample.output"))
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

    from credit_standard.cli.standard.known_names import known_layers, known_names
    from credit_standard.conversion.tables import table_writer
    from credit_standard.sampling import EXAMPLE_DAY, NoDefectError
    from credit_standard.sampling import sample as sampled

    form = FORMS.get(Path(out or "").suffix.lower())
    if out is None or form is None:
        raise WrongUse("sample-output")
    if form == "xlsx" and find_spec("xlsxwriter") is None:
        raise WrongUse("extra-missing", name=".xlsx", extra="workbook")
    if not 0 <= defects <= 1 or not 1 <= rows <= MOST:
        raise WrongUse("sample-share")
    if finding and not defects:
        raise WrongUse("sample-no-share")
    under = known_layers(layer)
    known_names(record, None, under)
    declared = under.declared(record)
    day = EXAMPLE_DAY if as_of is None else day_of("--as-of", as_of)
    into = target(out, force=force)
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
    except ValueError as error:  # on a day before the examples happened, every record is wrong
        if not isinstance(error, NoDefectError):
            raise WrongUse("sample-no-record", record=declared.name, day=day.isoformat()) from None
        raise WrongUse(
            "sample-no-defect", record=declared.name, finding=error.wanted, known=", ".join(error.known)
        ) from None
    titles = [one.zh for one in declared.fields]
    texts = {one.zh: [row.row.get(one.name) for row in made] for one in declared.fields}
    frame = pl.DataFrame(texts, schema=dict.fromkeys(titles, pl.String))
    with (
        into.open_bytes() as stream,
        table_writer(stream, cast("TableForm", form), titles, made_on=day) as writer,
    ):
        writer.write(frame)
    count = sum(bool(one.finding) for one in made)
    typer.echo(TEXTS("sample-written", language(lang), file=out, rows=rows, count=count))
    return 0
