"""来源: what is to be checked: files, standard input, the result of a query; and how reports call each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from credit_standard.cli.output import STANDARD
from credit_standard.cli.streams import standard_input, standard_input_once
from credit_standard.cli.wrong_use import WrongUse

if TYPE_CHECKING:
    from collections.abc import Sequence

    from credit_standard.files import Query
    from credit_standard.validation.run import Source

DRIVER, EXTRA = "adbc_driver_postgresql", "database"


@frozen
class NamedSource:
    """One source and the name under which it stands in reports."""

    name: str
    source: Source


def sources(files: Sequence[str], sql: str | None, address: str | None) -> list[NamedSource]:
    """The sources in their order, the query last.

    Raises:
        WrongUse: there is none, or the query cannot be one.
    """
    standard_input_once(files)
    given = [NamedSource(file, opened(file)) for file in files]
    if sql is not None or address is not None:
        query = _query(sql, address)
        given.append(NamedSource(query.name, query))
    if not given:
        raise WrongUse("missing-argument", name="FILE", verb="credit-standard validate")
    return given


def opened(file: str) -> Source:
    """What is read under the name of a file: standard input for `-`.

    Raises:
        UnreadableFile: the caller has closed it.
    """
    return standard_input() if file == STANDARD else file


def _query(sql: str | None, address: str | None) -> Query:
    """The query; nothing of the address is repeated, it may hold a password."""
    from importlib.util import find_spec

    from credit_standard.files.database import SCHEMES, Query

    if sql is None or address is None:
        raise WrongUse("query-and-connection")
    if not sql.strip(" \t\r\n;"):
        raise WrongUse("query-empty")
    query = Query(sql, address)
    if query.scheme not in SCHEMES:
        raise WrongUse("connection-form")
    if find_spec(DRIVER) is None:
        raise WrongUse("extra-missing", name="--query", extra=EXTRA)
    return query
