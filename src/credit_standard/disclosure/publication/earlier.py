"""以前的输出: an earlier output, read again: its rows by the key of their type, as they stand there."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from hashlib import file_digest
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import evolve, field, frozen

from credit_standard.conversion.value_texts import value_texts
from credit_standard.disclosure.projection.masking import policy
from credit_standard.disclosure.projection.projection import Treatment
from credit_standard.disclosure.publication.manifest import FORMAT, OF_FOLDER, SUFFIX, VERSION
from credit_standard.layouts import RecognitionError, recognise
from credit_standard.validation.report import Report
from credit_standard.validation.run import Options, check_table, open_checked

if TYPE_CHECKING:
    import polars as pl

    from credit_standard.model import Declaration
    from credit_standard.validation.checking.checked_batch import CheckedBatch
    from credit_standard.validation.table_context import TableContext

ROW, KEY = "(row)", "(key)"
SEED = 0
_BETWEEN = "\x1f"


class NoEarlierError(ValueError):
    """The earlier output cannot be used; `reason` is `unread`, `no-manifest`, `other-manifest`, `other-record`,
    `several-types`, `no-key` or `pseudonyms`.
    """

    def __init__(self, reason: str) -> None:
        super().__init__(
            f"the earlier output cannot be compared ({reason}): it is a file of one record type, the same as today's, "
            f"that publish wrote, with its manifest ({SUFFIX}) beside it"
        )
        self.reason = reason


@frozen(eq=False)
class Earlier:
    """An earlier output.

    Attributes:
        key: fields by which its rows are told.
        rows: number, key and, of every other field, a hash of what stands there.
        keys: the texts of the key, by number of the row.
        said: its manifest.
        is_altered: its manifest gives another hash.
    """

    key: tuple[str, ...]
    rows: pl.DataFrame = field(repr=False)
    keys: Mapping[int, tuple[str | None, ...]] = field(repr=False)
    said: Mapping[str, Any]
    is_altered: bool

    @property
    def treatment(self) -> Treatment:
        """How its values were masked, as its manifest says."""
        return Treatment(policy(self.said["masks"]), always=bool(self.said["masks_always"]))


def earlier(path: str, declaration: Declaration, options: Options) -> Earlier:
    """Read an earlier output.

    Raises:
        NoEarlierError: it cannot be read, is no output of `publish`, is one of another record type, or its rows cannot
            be told from each other.
    """
    import polars as pl

    said, is_altered = _manifest(path)
    if said["record"] != declaration.name:
        raise NoEarlierError("other-record")
    report = Report()
    own = evolve(options, record=declaration.name, layout=said.get("layout"))
    parts = []
    for context, table in open_checked(path, own, report):
        if is_altered and _is_of_another(tuple(table.headings), declaration, options):
            raise NoEarlierError("other-record")
        parts += [_texts(context, checked, declaration) for checked in check_table(context, table, report)]
    tables = report.checked
    if not tables or not report.complete:
        raise NoEarlierError("unread")
    if not parts:
        return Earlier((), pl.DataFrame(schema={ROW: pl.Int64, KEY: pl.String}), {}, said, is_altered)
    texts = pl.concat(parts, how="diagonal")
    filled = [
        name for name in key_fields(declaration) if name in texts.columns and not texts[name].is_null().all()
    ]
    if not filled:
        raise NoEarlierError("no-key")
    hashes = [
        pl.when(pl.col(name).is_not_null()).then(pl.col(name).hash(SEED)).alias(name)
        for name in texts.columns
        if name not in {*filled, ROW}
    ]
    rows = texts.select(pl.col(ROW), joined(filled), *hashes)
    keys = {row[0]: row[1:] for row in texts.select(ROW, *filled).iter_rows()}
    return Earlier(tuple(filled), rows, keys, said, is_altered)


def _is_of_another(headings: tuple[str, ...], declaration: Declaration, options: Options) -> bool:
    """Whether a table has the headings of another record type."""
    try:
        found = recognise(headings, standard=options.standard)
    except RecognitionError:
        return False
    return bool(found.bind(headings).declaration.name != declaration.name)


def key_fields(declaration: Declaration) -> tuple[str, ...]:
    """The fields by which records of a type are told from each other, where a table has them."""
    number = declaration.by_concept.get("source-record-id")
    return tuple(dict.fromkeys([*declaration.key, *([] if number is None else [number])]))


def joined(key: Sequence[str]) -> pl.Expr:
    """The key of each row as one text."""
    import polars as pl

    return pl.concat_str([pl.col(name).fill_null("") for name in key], separator=_BETWEEN).alias(KEY)


def _texts(context: TableContext, checked: CheckedBatch, declaration: Declaration) -> pl.DataFrame:
    """What stands in each field, in the standard's words; as it stands there where nobody can read it: it is masked."""
    import polars as pl

    values = value_texts(checked.values, declaration)
    found = []
    for one in context.plan.binding.fields:
        if one.field in values.columns:
            text = values[one.field]
            if one.position is not None:
                cells = checked.batch.columns[str(one.position)].str.strip_chars().replace("", None)
                text = text.zip_with(text.is_not_null(), cells)
            found.append(text.alias(one.field))
    return pl.DataFrame([pl.Series(ROW, checked.rows, pl.Int64), *found])


def _said(path: str) -> dict[str, Any]:
    """The manifest of a table of its own, or of a folder of tables."""
    own, folder = Path(path + SUFFIX), Path(path).with_name(OF_FOLDER + SUFFIX)
    said: Any = json.loads((own if own.exists() or not folder.exists() else folder).read_bytes())
    if not isinstance(said, dict) or (said.get("format"), said.get("format_version")) != (FORMAT, VERSION):
        raise NoEarlierError("other-manifest")
    for one in said.get("tables", ()):
        if one["output"]["file"] == Path(path).name and "sheet" not in one["output"]:
            return {**said, **one}
    if "tables" in said:
        raise NoEarlierError("several-types")
    return said


def _manifest(path: str) -> tuple[dict[str, Any], bool]:
    """The manifest beside a file, and whether the file is another than it says."""
    try:
        said = _said(path)
        with Path(path).open("rb") as stream:
            digest = file_digest(stream, "sha256").hexdigest()
        policy(said["masks"])
        return said, digest != said["output"]["sha256"] and bool(said["record"])
    except FileNotFoundError:
        raise NoEarlierError("no-manifest" if Path(path).exists() else "unread") from None
    except NoEarlierError:
        raise
    except (OSError, ValueError, KeyError, TypeError):
        raise NoEarlierError("unread") from None
