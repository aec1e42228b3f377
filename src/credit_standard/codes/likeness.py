"""相近的代码词: whether a word is so near to a code of a list that it is nobody's name and may be shown.

>>> from credit_standard import codes
>>> kinds = codes.get("penalty-kind")
>>> is_like_a_code("罚金", kinds), is_like_a_code("罚款2000元", kinds), is_like_a_code("张三", kinds)
(True, True, False)
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from credit_standard.codes.code_list import spelling
from credit_standard.findings.masks.names import HAN, may_be_persons_name

if TYPE_CHECKING:
    from credit_standard.codes.code_list import CodeList

ENOUGH, ENOUGH_LATIN = 0.5, 0.75  # of the characters of both, in common
_OF_NAME = (2, 3)  # characters
LONGEST = 40  # characters of a word that is looked at
_HAN = re.compile(f"[{HAN}]+")
_AMOUNT = re.compile(r"[0-9][0-9.,]*(?:[十百千万亿]*元?|日|天|个月|年|%)?")


def is_like_a_code(text: str, code_list: CodeList) -> bool:
    """Whether a text is a word of the list, or so near to one that it is not the name of a person."""
    word = spelling(text[: LONGEST + 1])
    if word in code_list.by_spelling:
        return True
    word = _AMOUNT.sub("", word)
    if not word or len(word) > LONGEST or _names_somebody(word, code_list):
        return False
    candidates = {one for character in word for one in code_list.by_character.get(character, ())}
    return any(
        2 * _common(word, one) >= _enough(word, one) * (len(word) + len(one)) and not _holds_name(word, one)
        for one in candidates
    )


def _enough(word: str, other: str) -> float:
    """Of Latin letters any two words have many in common."""
    return ENOUGH_LATIN if word.isascii() or other.isascii() else ENOUGH


def _names_somebody(word: str, code_list: CodeList) -> bool:
    """Whether a name stands apart in it, beside another word: 法人：张三."""
    runs = _HAN.findall(word)
    return len(runs) > 1 and any(
        may_be_persons_name(one) and one not in code_list.by_spelling for one in runs
    )


def _common(word: str, other: str) -> int:
    return sum(min(word.count(character), other.count(character)) for character in set(word))


def _holds_name(word: str, known: str) -> bool:
    """Whether what a word has beside the known one, or the word as it begins, may be a name."""
    rest = "".join(character for character in word if character not in known)
    ends = (part for size in _OF_NAME for part in (word[:size], word[-size:]) if not set(part) & set(known))
    return any(map(may_be_persons_name, (rest, *ends))) or (may_be_persons_name(word) and word[0] != known[0])
