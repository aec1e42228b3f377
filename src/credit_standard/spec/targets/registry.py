"""生成器: the registry of generators: one entry for each target."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from importlib import import_module
from typing import TYPE_CHECKING, cast

from attrs import frozen

from credit_standard.findings import Bilingual
from credit_standard.spec.targets.wording import TEXTS

if TYPE_CHECKING:
    from credit_standard.layers import LayeredStandard

Texts = Iterable[tuple[str, str | bytes]]
"""Files of a target: the path below the folder, with `/`, and the whole text, or the bytes of a workbook."""


@frozen(kw_only=True)
class Generator:
    """A generator.

    Attributes:
        name: of its target, as the command line has it.
        module: where it stands; it has a function `texts` (Standard → the files), imported when it is first used.
        dialect: of SQL; what that function is told besides.
        extra: the extra of the package that it needs; empty where it needs none.
    """

    name: str
    module: str
    dialect: str = ""
    extra: str = ""

    @property
    def title(self) -> Bilingual:
        """What it makes."""
        if not self.dialect:
            return TEXTS.entries[f"target.{self.name}"]
        mark = TEXTS.entries["untested"] if self.name in UNTESTED else Bilingual("", "")
        return TEXTS.both("target-of-dialect", dialect=TEXTS.entries[f"dialect.{self.name}"], mark=mark)

    def files(self, standard: LayeredStandard) -> dict[str, bytes]:
        """All files of the target, by path; the same bytes for the same standard, whenever and wherever."""
        make = cast("Callable[..., Texts]", import_module(f"{__package__}.{self.module}").texts)
        texts = make(standard, self.dialect) if self.dialect else make(standard)
        return {path: text.encode() if isinstance(text, str) else text for path, text in texts}


_DIALECTS = ("postgresql", "sqlite", "duckdb", "mariadb", "mysql", "oracle", "dameng")
UNTESTED = ("mysql", "oracle", "dameng")
"""Dialects that no test executes: `sql.dialects`."""
GENERATORS: dict[str, Generator] = {
    one.name: one
    for one in (
        Generator(name="code-lists", module="code_lists"),
        Generator(name="json-schema", module="json_schema"),
        Generator(name="records", module="record_types"),
        Generator(name="layouts", module="layouts"),
        Generator(name="policies", module="policies"),
        Generator(name="findings", module="findings"),
        Generator(name="data-package", module="table_schema"),
        Generator(name="typescript", module="typescript"),
        Generator(name="openapi", module="openapi"),
        *(Generator(name=one, module="sql.files", dialect=one, extra="spec") for one in _DIALECTS),
        Generator(name="sql-digests", module="sql.digests", extra="spec"),
        Generator(name="dictionary", module="dictionary.files", extra="html"),
        Generator(name="dictionary-xlsx", module="dictionary.workbook", extra="workbook"),
        Generator(name="dictionary-digests", module="dictionary.digests", extra="html"),
        Generator(name="coverage", module="coverage", extra="spec"),
        Generator(name="conformance", module="conformance"),
    )
}
"""Every target, in the order in which they are built."""
