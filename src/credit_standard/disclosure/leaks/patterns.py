"""个人信息的写法: how personal data is written, as parts of regular expressions, each once.

`searched` is one expression for a column of texts: a text in which it finds nothing holds nothing. What else has to
hold (a check character, a check digit, a known area code) is asked of what was found (`in_text`).
"""

from __future__ import annotations

from functools import cache

_MONTH_DAY = "(?:0[1-9]|1[0-2])[ -]?(?:0[1-9]|[12][0-9]|3[01])"
_HAN = "一-鿿"

CITIZEN = f"[0-9]{{6}}[ -]?(?:1[89]|20)[0-9]{{2}}[ -]?{_MONTH_DAY}[ -]?[0-9]{{3}}[0-9Xx]"
CITIZEN_15 = f"[1-8][0-9]{{7}}{_MONTH_DAY.replace('[ -]?', '')}[0-9]{{3}}"
MOBILE = "(?:[+]?(?:00)?86[ -]?)?1[3-9][0-9](?:[ -][0-9]{4}[ -]|[0-9]{4})[0-9]{4}"
LANDLINE = "(?:[+]?86[ -]?)?(?:[(（]0[0-9]{2,3}[)）][ -]?|0[0-9]{2,3}[ -])[2-9][0-9]{6,7}"
BANK_CARD = (
    "(?:62|4[0-9]|5[0-5]|95)(?:[0-9]{14}(?:[0-9]{3})?|[0-9]{2}(?: [0-9]{4}){3}(?: [0-9]{3})?"
    "|[0-9]{2}(?:-[0-9]{4}){3}(?:-[0-9]{3})?|[0-9]{4} [0-9]{13})"
)
MAIL = r"(?<![0-9A-Za-z._%+-])[0-9A-Za-z._%+-]{1,64}@[0-9A-Za-z-]{1,63}(?:\.[0-9A-Za-z-]{1,63}){0,6}\.[A-Za-z]{2,}"
_NO_BREAK = r"[^，。；、,;：:（）()〔〕\[\]【】《》“”第字\s]"
_PLACE = "(?:路|街|道|巷|弄|胡同|条|村|里|小区|社区|苑|园|庄|组|寨|屯|镇|坊|城|庭|府|湾|大院|家属院|公寓|新区|花园)"
HOUSE_ENDS = ("号", "弄", "栋", "幢", "座", "单元", "室")
_HOUSE = f"[0-9]{{1,5}}(?:[-之][0-9]{{1,4}}){{0,2}}(?:{'|'.join(HOUSE_ENDS)})"
ADDRESS = f"{_PLACE}{_NO_BREAK}{{0,12}}?{_HOUSE}"
_YEARS = "(?:[0-9]{1,2}|[一二两三四五六七八九十]{1,3})"
AGE = f"(?:年仅|现年|时年|年龄为?[:：]?|[（(，,、]|[男女][，,、 ])[ ]?{_YEARS} ?周?岁"
BORN = "[0-9]{4} ?年 ?[0-9]{1,2} ?月 ?[0-9]{1,2} ?日 ?(?:出生|生[^效产])"
MINOR = "未成年(?:人|当事人|学生|男|女)?[（(：: ]?[" + _HAN + "]某"

_WIDE = "[０-９](?:[ －-]?[０-９]){6}|＠|[０-９](?:号|弄|栋|幢|座|单元|室|周?岁|日)"

_NUMBERS = {
    "citizen-number": (CITIZEN,),
    "citizen-number-15": (CITIZEN_15,),
    "mobile-phone": (MOBILE,),
    "landline": (LANDLINE,),
    "bank-card": (BANK_CARD,),
    "minor": (CITIZEN,),
}
_WORDS = {
    "mail": ("@[0-9A-Za-z-]",),
    "home-address": (ADDRESS,),
    "house-address": (ADDRESS,),
    "minor": (AGE, BORN, MINOR),
}


@cache
def searched(kinds: frozenset[str]) -> str:
    """The expression for some kinds, for a column of texts.

    It does not look around, which the engine of columns does not know; full width is told apart afterwards.
    """
    numbers = dict.fromkeys(one for name, those in _NUMBERS.items() if name in kinds for one in those)
    words = dict.fromkeys(one for name, those in _WORDS.items() if name in kinds for one in those)
    tokens = [f"(?:^|[^0-9A-Za-z])(?:{'|'.join(numbers)})(?:[^0-9A-Za-z]|$)"] if numbers else []
    return "|".join((*tokens, *words, _WIDE))
