"""What the library says of the penalty file, as far as expressions of polars can say it: one for each kind of finding
and column, true where there is nothing to find. For the tools that are built on polars; `rules` is what they usually
check.

What is not said: how odd a number is beyond its check character, which of several names or numbers is right, places,
lines, masked values, and forms of dates beyond two.
"""

from __future__ import annotations

from datetime import date

import numpy as np
import polars as pl

from bench.peers import columns, rules
from bench.peers.rules import H

AS_OF = pl.date(2026, 1, 1)
ODD = (
    r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\x{AD}\x{200B}-\x{200F}\x{202A}-\x{202E}\x{2060}-\x{206F}\x{FEFF}\x{FFFD}"
    r"\x{E000}-\x{F8FF}\x{F900}-\x{FAFF}\x{2E80}-\x{2FDF}]|锟斤拷|烫烫烫|屯屯屯|\?\?|</?[a-zA-Z]|&[a-zA-Z]{2,8};"
)
NULL_WORDS = ("无", "空", "/", "-", "--", "—", "N/A", "n/a", "NA", "NULL", "null", "None", "暂无", "不详")
FORBIDDEN = "宗教信仰|基因|指纹|血型|病史|未成年|犯罪记录封存"
LOOSE_DATE = r"^\d{4}(?:[-/.]\d{1,2}[-/.]\d{1,2}|年\d{1,2}月\d{1,2}日|\d{4})$"
WEIGHTS = np.array((3, 7, 9, 10, 5, 8, 4, 2), np.int64)
VALUES = np.full(256, 99, np.int64)
VALUES[np.frombuffer(b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ", np.uint8)] = np.arange(36)


def _organisation_codes(texts: pl.Series) -> pl.Series:
    fits = texts.str.contains("^[0-9A-Z]{8}[0-9X]$").fill_null(value=False).to_numpy()
    right = np.zeros(texts.len(), np.bool_)
    if fits.any():
        codes = texts.filter(fits).cast(pl.Binary).bin.reinterpret(dtype=pl.Array(pl.UInt8, 9)).to_numpy()
        expected = np.frombuffer(b"0X987654321", np.uint8)[VALUES[codes[:, :8]] @ WEIGHTS % 11]
        right[fits] = expected == codes[:, 8]
    return pl.Series(right).set(texts.is_null(), None)


def _column(heading: str) -> dict[str, pl.Expr]:
    """Presence, length, blanks, words for nothing, and characters that do not belong there."""
    text = pl.col(heading)
    found = {
        "blanks": text == text.str.strip_chars(),
        "word-for-nothing": ~text.is_in(NULL_WORDS),
        "odd": ~text.str.contains(ODD),
    }
    if heading in rules.MAX_LENGTH:
        found["length"] = text.str.len_chars() <= rules.MAX_LENGTH[heading]
    if heading in rules.REQUIRED:
        found["present"] = text.is_not_null() & (text != "")
    return found


def _uscc(heading: str) -> dict[str, pl.Expr]:
    text = pl.col(heading)
    return {
        "code-length": text.str.len_chars() == 18,
        "code-characters": ~text.str.contains("[^0-9A-HJ-NP-RTUWXYa-z]"),
        "code-lower-case": text == text.str.to_uppercase(),
        "code-check": columns.uscc_is_right(heading),
        "code-inside": text.str.slice(8, 9).map_batches(_organisation_codes, return_dtype=pl.Boolean),
    }


def _date(heading: str) -> dict[str, pl.Expr]:
    text, day = pl.col(heading), columns.day(heading)
    return {
        "date-form": ~text.str.contains(LOOSE_DATE) | text.str.contains(rules.DATE),
        "date-unknown": text.str.contains(LOOSE_DATE),
        "date-impossible": ~text.str.contains(rules.DATE) | day.is_not_null(),
        "date-placeholder": ~day.is_in([date(1900, 1, 1), date(1970, 1, 1)]),
    } | ({"date-future": day <= AS_OF} if heading == H["decided"] else {})


def _amount(heading: str) -> dict[str, pl.Expr]:
    text = pl.col(heading)
    number = pl.when(text.str.contains(rules.AMOUNT)).then(text).cast(pl.Decimal(18, 6))
    stated = (
        pl.col(H["content"])
        .str.extract_all("[0-9]+(?:[.][0-9]+)?元")
        .list.eval(pl.element().str.strip_chars_end("元"))
    )
    return {
        "amount": text.str.contains(r"^-?[0-9.,]+$"),
        "places": text.str.contains(rules.AMOUNT) | ~text.str.contains(r"^-?\d+\.\d+$"),
        "not-below-minimum": number >= 0,
        "not-in-yuan": ~stated.list.contains(text),
    }


def _across() -> dict[str, pl.Expr]:
    uscc, code, registration = (pl.col(H[n]) for n in ("uscc", "organisation_code", "registration_number"))
    name, kinds = pl.col(H["name"]), pl.col(H["kinds"])
    individual = registration.str.contains("^[0-9]{6}[6-9]")
    key = pl.struct(H["authority"], H["decision_number"], H["name"])
    return {
        "kinds": kinds.str.contains(rules.KIND_SET),
        "document-type": pl.col(H["document_type"]).str.contains(rules.DOCUMENT_TYPE),
        "organisation-code": code.map_batches(_organisation_codes, return_dtype=pl.Boolean),
        "organisation-code-of-the-same": code == uscc.str.slice(8, 9),
        "registration-number": registration.str.contains("^[0-9A-Z]{13,15}$"),
        "registration-number-of-the-same": individual == uscc.str.starts_with("92"),
        "citizen-number": columns.citizen_number_is_right(),
        "type-comes-with-number": columns.type_comes_with_number(),
        "subject-has-a-number": columns.subject_has_a_number(),
        "fine-has-an-amount": columns.fine_has_an_amount(),
        "ends-after-decision": columns.ends_after_decision(),
        "published-after-decision": columns.day(H["published_until"]) >= columns.day(H["decided"]),
        "kinds-in-force": ~kinds.str.contains("没收违法所得、没收非法财物", literal=True)
        | (columns.day(H["decided"]) < pl.date(2021, 7, 15)),
        "authority-is-not-the-subject": pl.col(H["authority_uscc"]) != uscc,
        "authority-is-not-named-as-it": pl.col(H["authority"]) != name,
        "authority-is-no-company": ~pl.col(H["authority_uscc"]).str.contains("^9[123]"),
        "representative-without-digits": ~pl.col(H["representative"]).str.contains("[0-9０-９]"),
        "representative-not-masked": ~pl.col(H["representative"]).str.contains("[*＊×某]"),
        **{
            f"{heading}-forbidden": ~pl.col(heading).str.contains(FORBIDDEN)
            for heading in (H["facts"], H["content"], H["basis"], H["violation"], H["remarks"])
        },
        "key-once": ~key.is_duplicated(),
        "decision-once": ~pl.struct(H["authority"], H["decision_number"], H["uscc"]).is_duplicated(),
        "one-name-a-number": name.n_unique().over(uscc) == 1,
        "one-number-a-name": uscc.n_unique().over(name) == 1,
    }


CHECKS = {
    **{f"{h}-{name}": one for h in H.values() for name, one in _column(h).items()},
    **{f"{h}-{name}": one for h in rules.USCCS for name, one in _uscc(h).items()},
    **{f"{h}-{name}": one for h in rules.DATES for name, one in _date(h).items()},
    **{f"{h}-{name}": one for h in rules.AMOUNTS for name, one in _amount(h).items()},
    **_across(),
}
"""Unknown, where a cell is empty, counts as right."""
