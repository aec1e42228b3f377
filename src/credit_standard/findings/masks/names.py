"""名称: which words may be the name of a person, and which are certainly that of an organisation."""

from __future__ import annotations

import re
from functools import cache
from importlib.resources import files

HAN = "㐀-鿿"
CERTAIN = (
    "公司", "集团", "合作社", "联合社", "合伙)", "合伙）", "事务所", "医院", "学校", "大学", "学院", "中学",
    "小学", "幼儿园", "研究院", "研究所", "银行", "信用社", "协会", "学会", "商会", "联合会", "基金会", "委员会",
    "人民政府", "管理局", "法院", "检察院",
)  # fmt: skip
"""Endings of names that are never those of persons, nor of a business that is called after its owner."""
_ENDINGS = frozenset("司团社所院校学园行会府局厅部署处科股委办队站场馆店厂库室心党组关")
_TAIL = re.compile(r"(?:[(（][^()（）]*[)）])+$")
_NUMERAL = "[0-9〇零○一二三四五六七八九十]"
_ADDRESS = re.compile(
    f"[0-9]号?[室院组队社]$|{_NUMERAL}(?:号院|号楼|号室)$|{_NUMERAL}{{3}}室$|村{_NUMERAL}+[组队社]$"
)
"""No office, no yard and no team of a village is called by its number alone: there somebody lives."""
_CALLED = re.compile("^(?:法定代表人|法人代表|法人|负责人|经营者|业主|投资人|股东|联系人|代表)[:： ]?")
_BRACKETS = re.compile("[()（）]+")
_LIST = re.compile("[、，,;；/]")
_HAN_NAME = re.compile(rf"[{HAN}0-9A-Za-z·.&()（）〇○-]+")
_PLACE = re.compile(rf"[{HAN}]{{1,7}}(?:省|市|县|区|自治[区州县旗]|新区|开发区|街道)")
_CITIES = frozenset(
    ("石家庄", "张家口", "秦皇岛", "张家界", "连云港", "马鞍山", "平顶山", "景德镇", "双鸭山", "石嘴山",
     "石河子", "哈尔滨", "乌鲁木齐", "齐齐哈尔", "鄂尔多斯", "乌兰察布", "巴彦淖尔")
)  # fmt: skip
"""Cities that begin with a surname and are no names all the same; those of two characters (黄石) may be one."""
_SHORT_PLACE = re.compile(rf"[{HAN}]{{1,3}}[省市县]")
_LATIN_NAME = re.compile(
    r"[A-Za-z0-9&.,'() -]*\b(?:Co|Ltd|Inc|LLC|LLP|GmbH|AG|Corp|Corporation|Limited|Company|Group|Bank|Bureau|Court"
    r"|Office|Department|Administration|Authority|Commission|University|Hospital|Government)\b\.?\)?",
    re.IGNORECASE,
)
_PERSON = re.compile(rf"[{HAN}]{{2,4}}")
_SYLLABLE = (
    "(?:B|P|M|F|D|T|N|L|G|K|H|J|Q|X|ZH|CH|SH|R|Z|C|S|Y|W)?"
    "(?:A(?:I|O|NG?)?|E(?:I|R|NG?)?|I(?:A(?:O|NG?)?|E|NG?|ONG|U)?|O(?:NG|U)?|[UV](?:A(?:I|NG?)?|E|I|N|O)?)"
)
_PINYIN = re.compile(f"(?:{_SYLLABLE})+", re.IGNORECASE)
_ACCOUNT = re.compile("(?:QQ|WX|VX|WEIXIN|WECHAT|WXID)[^A-Z]", re.IGNORECASE)
_LOWER_CASE = re.compile("[A-Za-z][a-z]{4,}")
_THREE_CONSONANTS = re.compile("[B-DF-HJ-NP-TV-XZ]{3}", re.IGNORECASE)
SHORT = 4  # characters of a name of a person


@cache
def _surnames() -> tuple[frozenset[str], frozenset[str]]:
    single, compound = (
        files("credit_standard.findings.masks").joinpath("surnames.txt").read_text("utf-8").splitlines()
    )
    return frozenset(single), frozenset(compound.split())


def may_be_persons_name(word: str) -> bool:
    """Whether a word has the form of a Chinese name: two to four characters that begin with a surname (百家姓)."""
    single, compound = _surnames()
    return bool(_PERSON.fullmatch(word)) and (word[0] in single or word[:2] in compound)


def is_account(text: str) -> bool:
    """Whether a text begins as numbers and names of accounts do: of QQ or WeChat."""
    return bool(_ACCOUNT.match(text))


def holds_pinyin(text: str) -> bool:
    """Whether a name may stand in it in small letters: zhangsan_1985."""
    return any(map(is_pinyin, _LOWER_CASE.findall(text)))


def is_pinyin(word: str) -> bool:
    """Whether Latin letters can be read as Chinese syllables: ZhangSan."""
    return bool(_PINYIN.fullmatch(word))


def may_be_spoken(word: str) -> bool:
    """Whether Latin letters can be read aloud, as a name can: as Chinese syllables, or with vowels throughout.

    >>> may_be_spoken("ZHANGSHAN"), may_be_spoken("Margaret"), may_be_spoken("MAEMCURNX")
    (True, True, False)
    """
    return is_pinyin(word) or not _THREE_CONSONANTS.search(word)


def surname(name: str) -> str:
    """The surname at the beginning of a Chinese name: two characters of a compound one, else the first.

    >>> surname("欧阳示例"), surname("张示例"), surname("欧阳")
    ('欧阳', '张', '欧')
    """
    compound = _surnames()[1]
    return name[:2] if len(name) > 2 and name[:2] in compound else name[:1]


def is_organisations_name(text: str) -> bool:
    """Whether a text is the name of an organisation, or several of them; nothing like a name of a person."""
    if _LATIN_NAME.fullmatch(text):
        return True
    return all(_is_one(name) for name in _LIST.split(text))


def is_place(text: str) -> bool:
    """Whether a text is the name of a province, city or county; no name of a person may stand at its beginning."""
    return bool(
        _SHORT_PLACE.fullmatch(text) or (_PLACE.fullmatch(text) and not may_be_persons_name(text[:2]))
    )


def _is_one(name: str) -> bool:
    body = _TAIL.sub("", name.strip())
    if not body or not _HAN_NAME.fullmatch(name.strip()) or body[-1] not in _ENDINGS:
        return False
    if _ADDRESS.search(body) or _holds_name(name[len(body) :]):
        return False
    return len(body) > SHORT or not may_be_persons_name(body)


def _holds_name(brackets: str) -> bool:
    """Whether a name stands in the brackets behind another: （张三）, but not（石家庄）."""
    return any(
        may_be_persons_name(_CALLED.sub("", one)) and one not in _CITIES and not _PLACE.fullmatch(one)
        for one in _BRACKETS.split(brackets)
        if one
    )


def is_certainly_an_organisations(text: str) -> bool:
    """The same where names of persons belong: only what no person's business is called."""
    return text.endswith(CERTAIN) and is_organisations_name(text) and len(text) > SHORT
