"""依据目录: every law, standard and document that the standard rests on, in one file, and whether it was read.

>>> str(law("征信业管理条例", "14")), law("征信业管理条例", "14").verified
('征信业管理条例 第十四条', True)
>>> law("征信业管理条例", "15").verified
False
"""

from __future__ import annotations

from functools import cache

from credit_standard.findings import Source
from credit_standard.findings.near import suggestion
from credit_standard.toml_files import shipped

_DIGITS = "零一二三四五六七八九"
WHOLE = "*"


def law(name: str, article: str = "") -> Source:
    """A document and an article of it.

    Args:
        name: as it stands in `laws.toml`.
        article: its number; another place in its own words.

    Raises:
        ValueError: there is no such document; names those that are near.
    """
    read = articles_read().get(name)
    if read is None:
        raise ValueError(f"there is no law {name!r} in laws.toml{suggestion(name, tuple(articles_read()))}")
    place = f"第{_numeral(int(article))}条" if article.isdigit() else article
    return Source(name, place, verified=WHOLE in read or article in read)


@cache
def articles_read() -> dict[str, tuple[str, ...]]:
    """Every document, and the numbers of its articles that were read; `*` where what is cited of it was."""
    stored = shipped(__name__, "laws.toml").values
    return {name: tuple(articles) for name, articles in stored.items()}


def _numeral(number: int) -> str:
    """A number from 1 to 999 in Chinese, as articles are counted: 十、二十一、一百零三."""
    hundreds, rest = divmod(number, 100)
    tens, ones = divmod(rest, 10)
    said = f"{_DIGITS[hundreds]}百" if hundreds else ""
    if tens:
        said += "十" if tens == 1 and not hundreds else f"{_DIGITS[tens]}十"
    elif hundreds and ones:
        said += "零"
    return said + (_DIGITS[ones] if ones else "")
