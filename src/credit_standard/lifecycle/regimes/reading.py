"""制度的读取: a regime file as a value. Expressions are checked against the inputs, laws against `laws.toml`."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import evolve

from credit_standard.findings import Bilingual, Source
from credit_standard.language import ExpressionError, parse
from credit_standard.language.checking import check_types
from credit_standard.language.problems import TableError
from credit_standard.language.tables import DecisionTable, Period
from credit_standard.language.tables.reading import read_table
from credit_standard.lifecycle.regimes.inputs import inputs
from credit_standard.lifecycle.regimes.regime import ASPECTS, Aspect, Regime, RegimeTerm
from credit_standard.lifecycle.wording import TEXTS
from credit_standard.toml_files import DataFileError, Document, read_document, shipped, sound

if TYPE_CHECKING:
    from credit_standard.lifecycle.regimes.form import RegimeForm


class RegimeError(DataFileError):
    """A regime is wrong: names the file and the line, and what to write instead."""


@cache
def shipped_names() -> tuple[str, ...]:
    folder = files(__package__).joinpath("data")
    return tuple(
        sorted(one.name.removesuffix(".toml") for one in folder.iterdir() if one.name.endswith(".toml"))
    )


@cache
def shipped_regime(name: str) -> Regime:
    """A regime of this package; its form was checked when that was made."""
    return regime_of(evolve(shipped(__package__, "data", f"{name}.toml"), error=RegimeError), name)


def read_regime(file: str | Path) -> Regime:
    """A regime of a user's own, called by the name of its file.

    Raises:
        RegimeError: it is not sound in form; for all that can be said of it see `checks`.
    """
    from credit_standard.lifecycle.regimes.form import RegimeForm

    document = read_document(Path(file), RegimeError)
    sound(document, RegimeForm)
    return regime_of(document, document.name.removesuffix(".toml"))


def regime_of(document: Document, name: str) -> Regime:
    """The regime of a file of which the form was checked."""
    raw: RegimeForm = document.values
    try:
        in_force = Period(raw["in_force_from"], raw.get("in_force_until"))
        scope = parse(raw["scope"]["when"])
        check_types(scope, inputs())
    except ExpressionError as error:
        place: tuple[str, ...] = ("scope", "when")
        problem = error.words
    except TableError as error:
        place, problem = ("in_force_from",), error.words
    else:
        return Regime(
            name=name,
            title=Bilingual(raw["zh"], raw["en"]),
            document=raw["document"],
            rank=raw["rank"],
            in_force=in_force,
            in_force_source=Source(**raw["in_force_source"]),
            reaches_back=raw["reaches_back"],
            replaces=tuple(raw.get("replaces", ())),
            beside=tuple(raw.get("beside", ())),
            classes=tuple(raw["classes"]),
            scope=scope,
            scope_source=Source(**raw["scope"]["source"]),
            last_day=raw["counting"]["last_day"],
            counting_source=Source(**raw["counting"]["source"]),
            tables={aspect: _table(document, aspect) for aspect in ASPECTS if aspect in document.values},
        )
    raise document.wrong(place, problem)


def _table(document: Document, aspect: Aspect) -> DecisionTable[RegimeTerm]:
    inner = evolve(document, values=document.values[aspect], above=(*document.above, aspect))
    table = read_table(inner, _term, inputs())
    for number, row in enumerate(table.rows):
        if row.source is None:
            raise inner.wrong(("row", number), TEXTS.both("row-without-source", row=repr(row.name)))
    return evolve(table, name=f"{document.name.removesuffix('.toml')}: {aspect}")


def _term(raw: dict[str, Any]) -> RegimeTerm:
    said: dict[str, Any] = {}
    for key, value in raw.items():
        said["class_" if key == "class" else key] = tuple(value) if isinstance(value, list) else value
    return RegimeTerm(**said)
