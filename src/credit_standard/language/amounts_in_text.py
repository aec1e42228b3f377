r"""文本中的金额: the amounts that a text states in yuan, in figures or in words, exact.

>>> sorted(map(str, yuan_in("没收违法所得1,500.50元，并处罚款贰仟元整")))
['1500.50', '2000']
>>> is_yuan_of(Decimal(2000), "罚款人民币2000元"), is_yuan_of(Decimal("0.2"), "罚款人民币2000元")
(True, False)
>>> is_yuan_of(Decimal(5), "每件5元，罚款50000元"), is_yuan_of(Decimal(50000), "罚款5万")
(False, True)
>>> yuan_in("罚款1,23元"), yuan_in("罚款1234,567元")
(frozenset(), frozenset())
>>> sorted(map(str, yuan_in("罚款12 000元，没收500\n元")))
['12000', '500']
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import polars as pl

WAN = 10_000
_PLACES = 14  # of an amount with six, in hundred millions
DIGITS = dict(zip("零〇一二三四五六七八九", (0, *range(10)), strict=True)) | dict(
    zip("壹贰叁肆伍陆柒捌玖", range(1, 10), strict=True)
) | dict(zip("两貳參陸", (2, 2, 3, 6), strict=True))  # fmt: skip
_TENS = dict(zip("十百千拾佰仟", (10, 100, 1000) * 2, strict=True))
_MYRIADS = {"万": WAN, "萬": WAN, "亿": WAN**2, "億": WAN**2}
_UNIT = "".join((*_TENS, *_MYRIADS))
WORD = "".join(DIGITS) + _UNIT
"""Every character of which numbers in words are made."""
_BLANK = "[ \\t\\r\\n\u00a0\u3000]"
_BETWEEN = re.compile("[, \u00a0]")
"""What parts figures in threes: commas, or blanks as ISO 80000 has them."""
_NARROW = str.maketrans("０１２３４５６７８９．，", "0123456789.,")
_SIGN = "[¥￥]|人民币|RMB|CNY|[（(]元[）)]"
_MYRIAD = f"[{''.join(_MYRIADS)}]"
_FIGURES = "(?:[0-9]{1,3}(?:(?:,[0-9]{3})+|(?:[ \u00a0][0-9]{3})+(?![0-9]))|[0-9]+)(?:[.][0-9]+)?"
_STATED = (
    f"(?<![0-9.])(?<![0-9],)(?P<sign>(?:{_SIGN})[:：]?{_BLANK}*)?"
    f"(?:(?P<figures>{_FIGURES}){_BLANK}*(?P<units>[{_UNIT}]*)"
    f"|(?P<words>[{WORD}]+))"
    f"{_BLANK}*(?:[元圆块]|[（(]元[）)]|(?(sign)|(?<={_MYRIAD})(?![0-9{WORD}])))"
)
"""Figures or words with the yuan behind or its sign before; ten thousands need neither (罚款5万).

Figures in groups of another size (1,23元) state nothing.
"""
_OF_SOMETHING_ELSE = re.compile("(?:单价|每)[^，。；,;]*$")
_GOES_ON = f"{_BLANK}*(?:[/／每]|以上|以下|以内|[（(]{_MYRIAD}|[0-9{WORD}]{{1,2}}[角毛])"
"""A price of one piece, a range of the law, ten thousands in brackets, or tenths: not the amount as such."""
_LOOKED_BACK = 12  # characters
FEW = 50  # texts; they are sooner read than looked at in columns

_STATES = f"[元圆块¥￥]|RMB|CNY|人民币|{_MYRIAD}"
_YUAN = f"{_BLANK}*[元圆块]"
_GROUPED = "([0-9])[,，]([0-9])"
_LETTERS = f"(?:RMB|CNY|人民币)[:：]?{_BLANK}*"
_LOOSE_FIGURES = (
    f"[¥￥]|[（(]元|[.][0-9]+{_YUAN}|[0-9]{_BLANK}{_YUAN}"
    f"|{_LETTERS}[0-9][0-9.,，]*(?:[^0-9.,，元圆块{_UNIT}]|$)"
)
"""Figures with places or blanks before the yuan, or with a sign: it is not told how they end."""
_MYRIADS_OF_FIGURES = f"[0-9]{_BLANK}*{_MYRIAD}"
_IN_WORDS = (
    f"(?:^|[^0-9.])[{WORD}](?:{_YUAN}|[（(]元)|(?:[¥￥]|[（(]元[）)])[:：]?{_BLANK}*[{WORD}]"
    f"|(?:{_LETTERS}[{WORD}]*[{WORD}]|[{WORD}]{_MYRIAD})(?:[^{WORD}元圆块]|$)"
)
_UNUSUAL = f"[０-９．]|[0-9]{_BLANK}*[{''.join(_TENS)}]|[0-9][ \u00a0][0-9]{{3}}"
"""Wide figures, figures with a small unit or with blanks between them: rare."""
_NOT_PLAIN = f"{_GROUPED}|{_LOOSE_FIGURES}|{_IN_WORDS}|{_UNUSUAL}|[0-9]{_BLANK}*[亿億]"
"""What is more than figures with the yuan, or ten thousands of them, right behind."""
_NOT_MYRIADS = f"[0-9][元圆块]|{_NOT_PLAIN}"
"""What is more than figures with ten thousands of yuan right behind: without it only those can state an amount."""


def is_yuan_of(amount: Decimal, text: str) -> bool:
    """Whether a text states this number of yuan, and nowhere so many ten thousands."""
    stated = yuan_in(text)
    return amount in stated and amount * WAN not in stated


def are_yuan_of(amounts: pl.Expr, texts: pl.Expr) -> pl.Expr:
    """`is_yuan_of` for columns; only texts that may state the number are read one by one."""
    import polars as pl

    known = amounts.is_not_null() & texts.is_not_null()
    pairs = pl.struct(amounts.alias("amount"), texts.alias("text"))
    return pl.when(known).then(pairs.map_batches(_read, return_dtype=pl.Boolean))


def _read(pairs: pl.Series) -> pl.Series:
    """Pairs of amount and text; where one of them is absent, nothing is stated."""
    import polars as pl

    amount, text = pl.col("amount"), pl.col("text")
    likely = pairs.struct.unnest().with_row_index("row").filter((amount > 0) & text.is_not_null())
    likely = likely.filter(text.str.contains(_NOT_MYRIADS) | _may_be_myriads(amount, text))
    if likely.height > FEW:
        likely = likely.filter(text.str.contains(_STATES)).with_columns(figures=_figures(amount))
        likely = likely.filter(_may_state())
        bare = text.str.replace_all(_GROUPED, "${1}${2}")
        likely = likely.with_columns(bare=bare).filter(_may_state_closely())
    given = zip(likely["amount"], likely["text"], strict=True)
    answers = pl.Series([is_yuan_of(amount, text) for amount, text in given], dtype=pl.Boolean)
    return pl.Series([False], dtype=pl.Boolean).new_from_index(0, len(pairs)).scatter(likely["row"], answers)


def _may_be_myriads(amount: pl.Expr, text: pl.Expr) -> pl.Expr:
    """Whether the text may have so many yuan as ten thousands: below a hundred yuan those begin with 0.00."""
    return (amount >= 100) | text.str.contains("0.00", literal=True)


def _may_state() -> pl.Expr:
    """Rows of amount, figures and text in which the amount may stand, by a quick look."""
    import polars as pl

    amount, text = pl.col("amount"), pl.col("text")
    in_ten_thousands = text.str.contains(_figures(_divided(amount, WAN)), literal=True)
    return _is_stated_exactly(text) | in_ten_thousands | text.str.contains(_NOT_PLAIN)


def _may_state_closely() -> pl.Expr:
    """Those of them in which it may, with `bare` texts whose figures are not in groups."""
    import polars as pl

    amount, figures, text = pl.col("amount"), pl.col("figures"), pl.col("bare")
    loosely = text.str.contains(_LOOSE_FIGURES) & text.str.contains(figures, literal=True)
    parts = [text.str.contains(_figures(_divided(amount, one)), literal=True) for one in (WAN, WAN**2)]
    in_myriads = text.str.contains(_MYRIADS_OF_FIGURES) & (parts[0] | parts[1])
    in_words = (amount == amount.floor()) & text.str.contains(_IN_WORDS)
    return _is_stated_exactly(text) | loosely | in_myriads | in_words | text.str.contains(_UNUSUAL)


def _is_stated_exactly(text: pl.Expr) -> pl.Expr:
    import polars as pl

    endings = ("元", "圆", "块")
    return pl.any_horizontal(text.str.contains(pl.col("figures") + one, literal=True) for one in endings)


def _divided(amounts: pl.Expr, myriads: int) -> pl.Expr:
    """So many ten thousands (or hundred millions) as an amount of yuan is, exact."""
    import polars as pl

    return amounts.cast(pl.Decimal(scale=_PLACES)) * pl.lit(Decimal(1) / myriads)


def _figures(amounts: pl.Expr) -> pl.Expr:
    """Amounts as figures without zeros at their end."""
    import polars as pl

    figures = amounts.cast(pl.String)
    plain = pl.when(figures.str.contains(".", literal=True)).then(figures.str.strip_chars_end("0"))
    return plain.otherwise(figures).str.strip_chars_end(".")


@lru_cache(maxsize=1024)
def yuan_in(text: str) -> frozenset[Decimal]:
    """All amounts that a text states in yuan."""
    return frozenset(_amounts(text.translate(_NARROW)))


def _amounts(text: str) -> Iterator[Decimal]:
    for hit in re.finditer(_STATED, text):
        before = text[max(0, hit.start() - _LOOKED_BACK) : hit.start()]
        if _OF_SOMETHING_ELSE.search(before) or re.match(_GOES_ON, text[hit.end() :]):
            continue
        amount = _in_words(hit["words"]) if hit["words"] else _in_figures(hit["figures"], hit["units"])
        if amount:
            yield amount


def _in_figures(figures: str, units: str) -> Decimal:
    amount = Decimal(_BETWEEN.sub("", figures))
    for unit in units:
        amount *= _TENS.get(unit) or _MYRIADS[unit]
    return amount


def _in_words(words: str) -> Decimal | None:
    """A number in Chinese words or, digit by digit, in Chinese figures; None where the two are mixed."""
    if len(words) > 2 and all(map(DIGITS.__contains__, words)):
        return Decimal("".join(str(DIGITS[word]) for word in words))
    total = section = digit = 0
    for word in words:
        if word in DIGITS:
            if digit and DIGITS[word]:
                return None
            digit = DIGITS[word]
        elif word in _TENS:
            section += (digit or 1) * _TENS[word]  # `十`, `一百十`
            digit = 0
        else:
            whole = word in "亿億"  # `五万亿`: what stands before it counts as a whole
            counted = section + digit + (total if whole else 0)
            total = counted * _MYRIADS[word] + (0 if whole else total)
            section = digit = 0
    return Decimal(total + section + digit)
