"""Type stubs of the record classes, so that editors see what is derived at run time."""

from __future__ import annotations

from pathlib import Path
from typing import get_args

from credit_standard import records
from credit_standard.model import Declaration, Element
from credit_standard.validation.typed import class_name, python_type

TARGET = Path(records.__file__).with_suffix(".pyi")
_HEAD = '''"""Record types of the standard. Generated from the declarations; do not edit."""

from datetime import date
from decimal import Decimal

from credit_standard.model import Declaration
from credit_standard.validation.typed import CreditRecordModel

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
    return head + "".join(f"    {e.name}: {_type_name(e)} | None  # {e.zh}\n" for e in declaration.fields)


def _type_name(element: Element) -> str:
    kind = python_type(element)
    return kind.__name__ if isinstance(kind, type) and not get_args(kind) else str(kind)
