"""错误值: what programs write into a cell of which they do not know the content.

A formula that failed, a column too narrow for its number, a value that a script did not have: whoever reads such a
text as data publishes it.
"""

from __future__ import annotations

_OF_FORMULAS = (
    "#N/A", "#REF!", "#VALUE!", "#NAME?", "#DIV/0!", "#NUM!", "#NULL!", "#SPILL!", "#CALC!", "#FIELD!", "#BLOCKED!",
    "#UNKNOWN!", "#CONNECT!", "#BUSY!", "#PYTHON!", "#EXTERNAL!", "#GETTING_DATA", "#ERROR!", "#ERR!", "#REF", "#VALUE",
    "#NAME", "#DIV/0", "#NUM", "#NULL", "#N/A N/A", "#名称?", "#值!", "#引用!",
)  # fmt: skip
_OF_OFFICE = tuple(f"Err:{number}" for number in range(501, 541))
_OF_PROGRAMS = (
    "None", "NONE", "none", "NaN", "nan", "NAN", "-nan", "NaT", "<NA>", "<null>", "(null)", "[null]", "Null", "nil",
    "NIL", "undefined", "Undefined", "UNDEFINED", "\\N", "1.#QNAN", "-1.#IND", "1.#INF", "#NULL",
    *(f"[object {kind}]" for kind in ("Object", "Array", "Null", "Undefined", "Date", "Promise", "Function", "Map")),
    "System.Object", "System.DBNull", "System.Data.DataRowView", "System.Byte[]", "Invalid Date", "Invalid date",
    "invalid date", "Array", "{}", "[]",
)  # fmt: skip
_FILLED = tuple("#" * length for length in range(2, 256))
"""A spreadsheet fills a cell so that is too narrow for its number or date."""

ERROR_VALUES = frozenset((*_OF_FORMULAS, *map(str.lower, _OF_FORMULAS), *_OF_OFFICE, *_OF_PROGRAMS, *_FILLED))
