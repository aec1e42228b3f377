"""TOML 文件: how every TOML file is read: its text, the line of each key, and what is wrong with its form.

The form of a file is written once, as a typed dictionary that pydantic checks (`forms.py` has the parts of which
forms are made). What a text says stays as it stands: dictionaries, lists and texts, numbers with a point as Decimal.
So mypy knows the keys, messages and the schemas for editors fall out of the form, and pydantic is loaded only where a
file is checked: files of a user's own whenever they are read, those of this package when it is made
(`spec/data_files.py`).

>>> document = parse("own.toml", chr(10).join(["zh = '甲'", "year = '2020'"]))
>>> document.values["year"], document.line(("year",))
('2020', 2)
"""

from __future__ import annotations

from credit_standard.toml_files.checking import faults, sound
from credit_standard.toml_files.document import Document, parse, raised, read_document, read_text, shipped
from credit_standard.toml_files.fault import DataFileError, Fault
from credit_standard.toml_files.lines import KeyPath
from credit_standard.toml_files.unchanged import Unchanged

__all__ = [
    "DataFileError",
    "Document",
    "Fault",
    "KeyPath",
    "Unchanged",
    "faults",
    "parse",
    "raised",
    "read_document",
    "read_text",
    "shipped",
    "sound",
]
