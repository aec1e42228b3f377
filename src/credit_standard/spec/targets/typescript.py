"""TypeScript: `typescript/credit-standard.d.ts`: an interface for each record type, a type for each code list.

The form is that of typed models written as JSON: days and amounts are texts, so that none is rounded. Types say what is
there and which codes there are; lengths, forms and conditions are the business of the JSON Schemas.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import TYPE_CHECKING

from credit_standard import codes
from credit_standard._version import STANDARD_VERSION
from credit_standard.json_schema.record import described
from credit_standard.model import Amount, Code, Coded, Codes, Date, Element, Integer, YesNo
from credit_standard.spec.targets.wording import in_one
from credit_standard.validation.typed import class_name

if TYPE_CHECKING:
    from credit_standard.codes import CodeList
    from credit_standard.findings import Deprecation
    from credit_standard.layers import LayeredStandard
    from credit_standard.model import Declaration

PATH = "typescript/credit-standard.d.ts"
_HEAD = """/**
 * 公共信用数据标准 {version}（{layers}） / Data standard of public credit. Generated; do not edit.
 */

/** 日期 / Day: `2024-03-01`; 2099-12-31: 长期 / without end. */
export type Day = string;

/** 金额 / Amount: 十进制文本 / a decimal as a text: `"0.2"`. */
export type Decimal = string;

/** 开放的代码表可以有其他值 / An open code list may have others. */
export type OtherCode = string & {{}};
"""


def texts(standard: LayeredStandard) -> Iterator[tuple[str, str]]:
    """The one file."""
    declared = [standard.declared(name) for name in sorted(standard.names())]
    used = {one.code_list for record in declared for one in record.fields if isinstance(one, Coded)}
    lists = [codes.get(name) for name in sorted(used)]
    layers = "+".join(standard.layer_names) or "national"
    parts = [_HEAD.format(version=STANDARD_VERSION, layers=layers), *map(_of_list, lists)]
    parts += [_of_record(one) for one in declared]
    parts.append(_of_all(declared))
    yield PATH, "\n".join(parts)


def code_type(name: str) -> str:
    """`penalty-kind` → `PenaltyKindCode`."""
    return "".join(part.capitalize() for part in name.split("-")) + "Code"


def _of_list(known: CodeList) -> str:
    lines = [f"{_comment(f'{known.title.zh} / {known.title.en}')}export type {code_type(known.name)} ="]
    for code, entry in known.by_code.items():
        lines.append(
            f"  | {json.dumps(code, ensure_ascii=False)} // "
            f"{_line(f'{entry.title.zh} / {entry.title.en}{deprecation_tag(entry.deprecated)}')}"
        )
        if entry.takes_text:
            lines.append(f"  | `{code}:${{string}}`")
    if known.is_open:
        lines.append("  | OtherCode")
    return "\n".join([*lines, "  ;", ""])


def _of_record(declared: Declaration) -> str:
    said = f"{declared.zh} / {declared.en}"
    if declared.definition is not None:
        said += f": {described(declared)}"
    said += deprecation_tag(declared.deprecated)
    lines = [f"{_comment(said)}export interface {class_name(declared)} {{"]
    for element in declared.fields:
        said = f"{element.zh} / {element.en}"
        if element.definition is not None:
            said += f": {element.definition.zh} / {element.definition.en}"
        said += deprecation_tag(element.deprecated)
        may_lack = "" if element.required else "?"
        null = "" if element.required else " | null"
        lines.append(f"  {_comment(said).strip()}\n  {element.name}{may_lack}: {_type(element)}{null};")
    return "\n".join([*lines, "}", ""])


def deprecation_tag(held: Deprecation | None) -> str:
    """` @deprecated since 1.1.0; until 2.0.0; use route`, as editors strike it out."""
    if held is None:
        return ""
    until = f"; gone from {held.until}" if held.until else ""
    instead = f"; use {held.replacement}" if held.replacement else ""
    return f" @deprecated since {held.since}{until}{instead}"


def _of_all(declared: list[Declaration]) -> str:
    lines = [f"{_comment(in_one('record-types'))}export interface CreditRecords {{"]
    lines += [f'  "{one.name}": {class_name(one)};' for one in declared]
    return "\n".join([*lines, "}", ""])


def _type(element: Element) -> str:
    match element:
        case Date():
            return "Day"
        case Amount():
            return "Decimal"
        case Integer():
            return "number"
        case YesNo():
            return "boolean"
        case Code(code_list=name):
            return code_type(name)
        case Codes(code_list=name):
            return f"{code_type(name)}[]"
    return "string"


def _comment(text: str) -> str:
    return f"/** {_line(text)} */\n"


def _line(text: str) -> str:
    """A text that ends no comment."""
    return " ".join(text.replace("*/", "* /").split())
