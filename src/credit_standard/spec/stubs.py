"""Type stubs of the record classes, so that editors see what is derived at run time.

`python -m credit_standard.spec.stubs` writes `records/__init__.pyi`; with `--check` it fails where it would differ.
"""

from __future__ import annotations

import sys
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

def names() -> tuple[str, ...]: ...
def declared(name: str) -> Declaration: ...
def find(text: str) -> tuple[str, ...]: ...
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


def main(arguments: list[str]) -> int:
    """Write the stubs, or compare them with what is there."""
    text = stubs()
    if "--check" not in arguments:
        TARGET.write_text(text, encoding="utf-8", newline="\n")
        return 0
    same = TARGET.exists() and TARGET.read_text(encoding="utf-8") == text
    if not same:
        sys.stderr.write("records/__init__.pyi differs: run python -m credit_standard.spec.stubs\n")
    return 0 if same else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
