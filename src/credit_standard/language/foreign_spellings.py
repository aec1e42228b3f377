"""别处的写法: what people write who know SQL, Python or a Chinese keyboard, and what is written here instead.

Nothing is read from it: a text that is no expression is refused, with the word or sign that was meant.
"""

from __future__ import annotations

import re

SIGNS: dict[str, str] = {
    **dict.fromkeys("‘’“”＇＂「」", "'"),
    "（": "(", "）": ")", "，": ",", "、": ",", "＞": ">", "＜": "<", "＝": "==", "！": "not", "；": "and", ";": "and",
    "≥": ">=", "≤": "<=", "≠": "!=", "＞＝": ">=", "＜＝": "<=", "<>": "!=", "=>": ">=", "=<": "<=",
    "&&": "and", "||": "or", "&": "and", "|": "or", "!": "not", "=": "==",
}  # fmt: skip
WORDS: dict[str, str] = {
    "AND": "and", "OR": "or", "NOT": "not", "IN": "in", "且": "and", "和": "and", "与": "and", "并且": "and",
    "或": "or", "或者": "or", "非": "not", "contains": "has(field, 'code')",
    "like": "starts_with(field, 'text')", "LIKE": "starts_with(field, 'text')",
}  # fmt: skip
"""Words between parts."""
CONDITIONAL = frozenset({"if", "IF", "then", "THEN", "如果", "则"})
"""Words for which a rule has two keys."""
VALUES: dict[str, str] = {
    **dict.fromkeys(("TRUE", "yes", "Yes", "YES", "是"), "true"),
    **dict.fromkeys(("FALSE", "no", "No", "NO", "否"), "false"),
    **dict.fromkeys(("today", "now", "TODAY", "NOW", "今天", "校验日期"), "as_of"),
}
"""Words that stand where a value stands."""
ABSENT = frozenset({"null", "NULL", "Null", "空"})
"""Words for no value."""
_DAY = re.compile("[0-9]{4}[-./年][0-9]+[-./月][0-9]+日?")
_SIGN = re.compile(
    "|".join(map(re.escape, sorted(SIGNS.keys() - {"=", "!"}, key=len, reverse=True)))
    + "|(?<![=<>!])=(?!=)|!(?!=)"
)
_QUOTED = re.compile(r"'[^'‘’“”]*'|\"[^\"‘’“”]*\"")
_WORD = re.compile(r"[^\W\d]\w*")


def foreign_spelling(text: str) -> tuple[int, str, str] | None:
    """The first sign or word of elsewhere: its column from 1, itself, and what is written here (nothing for `if`).

    What stands in quotes is passed over.

    >>> foreign_spelling("has(kinds, ‘fine’)"), foreign_spelling("fine = 0"), foreign_spelling("fine >= 0")
    ((12, '‘', "'"), (6, '=', '=='), None)
    >>> foreign_spelling("fine > 0 AND present(fine)")
    (10, 'AND', 'and')
    """
    bare = _bare(text)
    found = [(one.start() + 1, one[0], SIGNS[one[0]]) for one in _SIGN.finditer(bare)]
    words = ((one.start() + 1, one[0]) for one in _WORD.finditer(bare))
    found += [(at, one, WORDS.get(one, "")) for at, one in words if one in WORDS or one in CONDITIONAL]
    return min(found, default=None)


def bare_day(text: str) -> int | None:
    """The column, from 1, of a day that stands outside quotes.

    >>> bare_day("decided >= 2021-01-01"), bare_day("decided >= date('2021-01-01')")
    (12, None)
    """
    found = _DAY.search(_bare(text))
    return None if found is None else found.start() + 1


def has_open_bracket(text: str) -> bool:
    bare = _bare(text)
    return bare.count("(") != bare.count(")")


def _bare(text: str) -> str:
    """The text with blanks for what stands in quotes."""
    return _QUOTED.sub(lambda found: " " * len(found[0]), text)
