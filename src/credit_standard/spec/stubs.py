"""Type stubs of the record classes, so that editors and type checkers see what is derived at run time.

A class is built from text or typed values, and holds typed ones; required fields have to be given and are never None.
"""

from __future__ import annotations

from pathlib import Path
from typing import get_args

from credit_standard import records
from credit_standard.model import Amount, Codes, Date, Declaration, Element, Integer, YesNo
from credit_standard.validation.typed import class_name, python_type

TARGET = Path(records.__file__).with_suffix(".pyi")
_HEAD = '''"""Record types of the standard. Generated from the declarations; do not edit."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import TypeAlias

from credit_standard.model import Declaration
from credit_standard.validation.typed import CreditRecordModel

_Date: TypeAlias = date | str
_Decimal: TypeAlias = Decimal | float | str
_Integer: TypeAlias = int | str
_YesNo: TypeAlias = bool | str
_Codes: TypeAlias = Sequence[str]  # one text is such a sequence, too

def kebab(class_name: str) -> str: ...
def names() -> tuple[str, ...]: ...
def declared(name: str) -> Declaration: ...
def known(name: str) -> str | None: ...
'''


def stubs() -> str:
    """The text of the stub file."""
    return _HEAD + "".join(_class(records.declared(name)) for name in records.names())


def _class(declaration: Declaration) -> str:
    head = f'\nclass {class_name(declaration)}(CreditRecordModel):\n    """{declaration.zh}: {declaration.en}."""\n\n'
    held = "".join(
        f"    {e.name}: {_type_name(e)}{'' if e.required else ' | None'}  # {e.zh}\n"
        for e in declaration.fields
    )
    given = "".join(
        f"        {e.name}: {_given_type(e)}{'' if e.required else ' | None = None'},\n"
        for e in declaration.fields
    )
    return f"{head}{held}\n    def __init__(\n        self,\n        *,\n{given}    ) -> None: ...\n"


def _given_type(element: Element) -> str:
    """The type of what the class may be given for a field."""
    match element:
        case Date():
            return "_Date"
        case Amount():
            return "_Decimal"
        case Integer():
            return "_Integer"
        case YesNo():
            return "_YesNo"
        case Codes():
            return "_Codes"
    return "str"


def _type_name(element: Element) -> str:
    kind = python_type(element)
    return kind.__name__ if isinstance(kind, type) and not get_args(kind) else str(kind)
