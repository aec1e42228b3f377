"""写出的金额: a text that is nothing but one amount with its yuan, in figures or in words, exact.

A sign of the currency alone does not tell the unit: workbooks show ten thousands of yuan with it as well.

>>> [str(stated_amount(text)) for text in ("1500元5角", "2 000元", "1,500.00元整", "伍万整", "0.15万元", "罚款2000元")]
['1500.50', '2000.00', '1500.00', '50000.00', '1500.00', '2000.00']
>>> [stated_amount(text) for text in ("¥1500.00", "1500", "5角", "3000元以下", "200元/人", "5 6元", "13800138000元")]
[None, None, None, None, None, None, None]
"""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal

from credit_standard.language.amounts_in_text import DIGITS, WORD, yuan_in

_LONGEST = 40  # characters
_MOST_DIGITS = 9  # more of them may be a number of a person
_NUMBER = f"[0-9.,{WORD}]+"
_DIGIT = f"[0-9{''.join(DIGITS)}]"
_AMOUNT = re.compile(
    "(?:合计|共计?|计)?(?:(?:并?处?以?)?罚款|没收违法所得)?:?(?:人民币|rmb|cny|[¥￥])?:?"
    f"(?P<yuan>{_NUMBER}(?:[元圆块]|\\(万?元\\)|(?<=[万萬亿億])))"
    f"(?:(?P<tenths>{_DIGIT})[角毛])?零?(?:(?P<hundredths>{_DIGIT})分)?[整正]?(?:人民币)?"
)
_TWO_NUMBERS = re.compile(r"[0-9]\s+(?![0-9]{3}(?![0-9]))[0-9]")


def stated_amount(text: str) -> Decimal | None:
    """The yuan that a text states; None where it states none, or something else as well."""
    if len(text) > _LONGEST:
        return None
    narrow = unicodedata.normalize("NFKC", text).casefold()
    plain = "".join(narrow.split())
    hit = None if _TWO_NUMBERS.search(narrow) else _AMOUNT.fullmatch(plain)
    if hit is None or sum(map(str.isdigit, plain)) > _MOST_DIGITS:
        return None
    stated = yuan_in(hit["yuan"].replace("(万元)", "万元"))
    if len(stated) != 1:
        return None
    return next(iter(stated)) + Decimal(10 * _count(hit["tenths"]) + _count(hit["hundredths"])).scaleb(-2)


def _count(word: str | None) -> int:
    return 0 if word is None else int(DIGITS.get(word, word))
