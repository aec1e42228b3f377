"""生成器: the registry of generators: one entry for each target."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from importlib import import_module
from typing import TYPE_CHECKING, cast

from attrs import frozen

from credit_standard.findings import Bilingual

if TYPE_CHECKING:
    from credit_standard.layers import LayeredStandard

Texts = Iterable[tuple[str, str | bytes]]
"""Files of a target: the path below the folder, with `/`, and the whole text, or the bytes of a workbook."""


@frozen(kw_only=True)
class Generator:
    """A generator.

    Attributes:
        name: of its target, as the command line has it.
        title: what it is, for people.
        module: where it stands; it has a function `texts` (Standard → the files), imported when it is first used.
        dialect: of SQL; what that function is told besides.
        extra: the extra of the package that it needs; empty where it needs none.
    """

    name: str
    title: Bilingual
    module: str
    dialect: str = ""
    extra: str = ""

    def files(self, standard: LayeredStandard) -> dict[str, bytes]:
        """All files of the target, by path; the same bytes for the same standard, whenever and wherever."""
        make = cast("Callable[..., Texts]", import_module(f"{__package__}.{self.module}").texts)
        texts = make(standard, self.dialect) if self.dialect else make(standard)
        return {path: text.encode() if isinstance(text, str) else text for path, text in texts}


UNTESTED = ("mysql", "oracle", "dameng")
"""Dialects that no test executes: `sql.dialects`."""
GENERATORS: dict[str, Generator] = {
    one.name: one
    for one in (
        Generator(
            name="code-lists",
            title=Bilingual("代码表（CSV、JSON）", "code lists as CSV and JSON"),
            module="code_lists",
        ),
        Generator(
            name="json-schema",
            title=Bilingual("各信息类型的 JSON Schema 2020-12", "JSON Schema 2020-12 of each record type"),
            module="json_schema",
        ),
        Generator(
            name="records",
            title=Bilingual(
                "各信息类型的全部声明（JSON）：规则、公开属性、表头",
                "all that is declared of each record type as JSON: rules, disclosure, headings",
            ),
            module="record_types",
        ),
        Generator(
            name="data-package",
            title=Bilingual(
                "Frictionless 数据包：各信息类型的 Table Schema", "Frictionless Data Package: Table Schemas"
            ),
            module="table_schema",
        ),
        Generator(
            name="typescript", title=Bilingual("TypeScript 类型", "types for TypeScript"), module="typescript"
        ),
        Generator(
            name="openapi",
            title=Bilingual("OpenAPI 3.1 组件", "components for OpenAPI 3.1"),
            module="openapi",
        ),
        *(
            Generator(
                name=name,
                title=Bilingual(
                    f"{title} 建表语句和违反情况查询{'（未经测试）' if name in UNTESTED else ''}",
                    f"tables and queries of violations for {title}{' (untested)' if name in UNTESTED else ''}",
                ),
                module="sql.files",
                dialect=name,
                extra="spec",
            )
            for name, title in (
                ("postgresql", "PostgreSQL"),
                ("sqlite", "SQLite"),
                ("duckdb", "DuckDB"),
                ("mariadb", "MariaDB"),
                ("mysql", "MySQL"),
                ("oracle", "Oracle"),
                ("dameng", "达梦 / Dameng"),
            )
        ),
        Generator(
            name="sql-digests",
            title=Bilingual("建表语句和查询的摘要", "digests of the tables and queries"),
            module="sql.digests",
            extra="spec",
        ),
        Generator(
            name="dictionary",
            title=Bilingual("数据字典（Markdown、HTML）", "data dictionary as Markdown and HTML"),
            module="dictionary.files",
            extra="html",
        ),
        Generator(
            name="dictionary-xlsx",
            title=Bilingual("数据字典（XLSX）", "data dictionary as workbooks"),
            module="dictionary.workbook",
            extra="workbook",
        ),
        Generator(
            name="dictionary-digests",
            title=Bilingual("数据字典的摘要", "digests of the data dictionary"),
            module="dictionary.digests",
            extra="html",
        ),
        Generator(
            name="coverage",
            title=Bilingual(
                "覆盖表：每条规则在每种产物中是否校验", "coverage: which target enforces which rule"
            ),
            module="coverage",
            extra="spec",
        ),
        Generator(
            name="conformance",
            title=Bilingual("一致性案例（JSONL）", "conformance cases as JSON lines"),
            module="conformance",
        ),
    )
}
"""Every target, in the order in which they are built."""
