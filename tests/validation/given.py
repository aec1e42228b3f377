"""Records for property tests: each cell valid, mutated or anything."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from hypothesis import strategies as st

from credit_standard import codes
from credit_standard.model import (
    Amount,
    Code,
    Codes,
    Date,
    DocumentNumber,
    Element,
    Identifier,
    Integer,
    YesNo,
)

if TYPE_CHECKING:
    from credit_standard.model import Declaration

NUMBERS = {
    "uscc": (
        "91110000600037341L",
        "12440600MB2C07549J",
        "92141127MA0KD1Y64A",
        "00000000000000000X",
        "N2130123MF0000005J",
    ),
    "org-code": ("60003734-1", "MA0KD1Y64"),
    "registration-number": ("110108000000016", "1301001234567"),
    "tax-number": ("91110000600037341L", "130100600037341"),
    "citizen-id": ("130102198001010011", "11010519491231002X", "130102800101001"),
    "region": ("130102", "100000"),
    "phone": ("0311-86687114", "13800138000", "12345"),
    "institution-certificate": ("113010000001", "事证第113010000001号"),
    "social-organisation-number": ("冀民证字第010001号",),
    "loan-card": ("1301000000000001",),
    "lei": ("300300VLAYRQDLGA0X07",),
}
ODD_NUMBERS = (
    "911100006000373411",
    "1.30102E+17",
    "13010219800101001",
    "9111 0000 6000 37341l",
    "张三",
    "１３０１０２",
    "9111****0000",
)
DATES = (
    "2021-03-01",
    "2021/03/01",
    "2022-03-01",
    "2099/12/31",
    "2021/3/1",
    "20210301",
    "2021-02-30",
    "44256",
    "1/3/21",
    "2027-01-01",
    "1900-01-01",
    "9999-12-31",
    "长期",
)
AMOUNTS = ("0.2", "'0.2", "10²", "0", "-1", "1,022.5", "1e3", "0.1234567", "12345678901234", "罚款2000元")
ODD_TEXTS = (
    "#N/A",
    '="甲"',
    "&nbsp;甲",
    "甲??",
    "⽟",
    "甲\u00ad",
    "字" * 600,
    "含\x00空字节",
    "零\u200b宽",
    "替代\ufffd",
    "某法第一条",
    "造\ue000字",
)
NULL_WORDS = ("空", "N/A", "/", "无", ";")
ANYTHING = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\r"), min_size=1, max_size=12)


def cell(element: Element) -> st.SearchStrategy[str | None]:
    """Texts for one cell: mostly of the kind that belongs there."""
    own = st.sampled_from(own_texts(element))
    spaced = own.map(lambda text: f" {text}\u3000")
    odd = st.sampled_from((*ODD_TEXTS, *NULL_WORDS, *ODD_NUMBERS))
    return st.one_of(st.none(), own, own, own, spaced, odd, ANYTHING)


def own_texts(element: Element) -> tuple[str, ...]:
    """Texts of the kind that belongs into a cell, right ones and wrong ones."""
    match element:
        case Identifier(kind=kind):
            return (*NUMBERS[kind], *ODD_NUMBERS)
        case DocumentNumber():
            return (*NUMBERS["citizen-id"], "810000199408230021", "E12345678", *ODD_NUMBERS)
        case Date():
            return DATES
        case Amount() | Integer():
            return AMOUNTS
        case YesNo():
            return ("是", "否", "Y", "也许")
        case Code(code_list=name):
            return (*_names(name), *with_text(name), "其他-补办", "不存在")
        case Codes(code_list=name):
            first, *others = _names(name)
            return (
                first,
                *others,
                *with_text(name),
                f"{first};{others[-1]}",
                f"{first}、{others[0]}",
                "其他-告诫",
                f"{first};不存在",
            )
    return ("石家庄市某某局", "甲公司", "京市监罚〔2021〕1号")


def _names(name: str) -> tuple[str, ...]:
    return tuple(entry.title.zh for entry in codes.get(name).entries)


def with_text(name: str) -> tuple[str, ...]:
    """Codes of a list that take a text, with one."""
    return tuple(f"{entry.title.zh}-美容" for entry in codes.get(name).entries if entry.takes_text)


def records_of(declaration: Declaration) -> st.SearchStrategy[dict[str, str | None]]:
    """Records of one type with at least one filled cell."""
    cells = st.fixed_dictionaries({element.name: cell(element) for element in declaration.fields})
    return cells.filter(lambda record: any(text is not None and text.strip() for text in record.values()))


def as_csv(headings: list[str], rows: list[list[str | None]]) -> io.BytesIO:
    """A file in memory, as a department's system would write it."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow(headings)
    writer.writerows([["" if value is None else value for value in row] for row in rows])
    return io.BytesIO(text.getvalue().encode())
