"""表头附注: what people write beside a heading: a running number, who has to fill it in, how long it may be, its unit.

    >>> plain("3.行政相对人名称（必填，不超过200字）")
    '行政相对人名称'
    >>> plain("行政相对人代码_1（统一社会信用代码，必填）")
    '行政相对人代码_1(统一社会信用代码)'
    >>> with_unit("罚款金额(单位:万元)")
    ('罚款金额', '万元')
    >>> with_unit("行政相对人代码_1(统一社会信用代码)") is None
    True

Nothing is dropped that could tell two columns apart: `有效期（起）` stays what it is.
"""

from __future__ import annotations

import re

from credit_standard.layouts.heading_key import heading_key
from credit_standard.layouts.units import heading_unit

_LONGEST = (
    1_000  # characters of a heading or a note; what is longer is a text, which no pattern here is tried on
)
_CIRCLED = re.compile("^[\\s*]*[\u2460-\u249b\u2776-\u2793\u3220-\u3229\u3280-\u3289]")
_FOOTNOTE = re.compile("[\u00b9\u00b2\u00b3\u2070-\u2079\u2460-\u2473]+\\s*$")
_NUMERALS = "[一二三四五六七八九十]{1,3}"
_NUMBERING = re.compile(
    rf"(?:\((?:[0-9]{{1,3}}|{_NUMERALS}|[a-z])\)"  # (1), （一）
    rf"|\(?第(?:[0-9]{{1,3}}|{_NUMERALS})[列栏项]\)?|[a-z]{{1,2}}列"
    r"|(?:项目?|字段|列|栏|指标)[0-9]{1,3}(?=[.、:])"
    r"|(?:no\.?|[a-z])?[0-9]{1,3}(?:[.\-][0-9]{1,3})*(?=[.、):,_\-]|[^0-9a-z.%])"  # 1. 1、 1) 1.2 1名称
    rf"|第?{_NUMERALS}(?=[、.):])|第[0-9]{{1,3}}(?=[、.):])|第{_NUMERALS}部分"  # 一、 第一、 第1、
    r"|[ivx]{1,4}(?=[.、)])|[a-z](?=[.、):]))[.、):,_/\\\-\u2010-\u2015]*"
)
_OF_GROUP = re.compile(rf"\(?第?{_NUMERALS}(?:部分|[列栏项])?[)、.:0-9]")
_MARKS = "※▲▼■□◆◇#√☑✓✔★☆●○△*·•‣➤►▶→↑↓⬆⬇▾▴◎!|-\u2010\u2011\u2012\u2013\u2014\u2015"
_LOOSE_NOTE = re.compile(
    r"[:,|\-_/\u2010-\u2015]*(?:非必填|必填|选填|必录|可空|必须填写|required|optional|mandatory)项?[:,|\-_/\u2010-\u2015]*"
    r"|[:,_\-]*(?:格式:)?yyyy[-/.年]?mm[-/.月]?dd日?|(?<![备附加标])注[0-9]{1,2}"
)
_BRACKET = re.compile(r"\(((?:[^()]|\([^()]*\))*)(?:\)|$)")
_IN_BRACKETS = re.compile(r"\(((?:[^()]|\([^()]*\))+)\)")
_NOTE = re.compile(
    r"必填|选填|必录|可填|可选|必选|选择|单选|多选|下拉|必须|可空|不为空|非空|为空|留空|不填|填写|请填|填报|填入|录入|输入"
    r"|全称|格式|[如例]:|例如|如有|如无|若无|若有|无则|有则|没有.*[填写]|示例|样例|参照|参见|详见|见附|见说明|代码表|字典"
    r"|文本|字符|半角|全角|小数|精确到|公章|盖章|一致|分隔|隔开|唯一"
    r"|不(?:得)?超过|不多于|不少于|以内|最多|最长|至多|长度|[≤<]=?[0-9]|限?[0-9]+(?:-[0-9]+)?(?:位|字|个)"
    r"|必[输传报]|[须应]填|最大|营业执照(?:上|一致)|^填|^[同按照见](?:营业执照|附?注|备注)|系统(?:生成|自动|带出)|自动(?:生成|带出|获取|计算)|勿改|请勿|不可(?:修改|更改)"
    r"|yyyy|年[-/]?月[-/]?日|required|optional|mandatory|max|char|digits|format|e\.g\."
    r"|^(?:19|20)[0-9]{2}[-/.年][0-9]{1,2}[-/.月][0-9]{1,2}日?$|^\(=?[0-9]"
)
_WHOLE_NOTE = re.compile(
    r"注?(?!(?:19|20)[0-9]{2}$)[a-z]?[0-9]{1,4}|string|text|date|number|decimal|int|数字|日期型|说明"
    r"|中文|英文|汉字|文字|日期|公历|主键|必|[moc]|不?(?:予|对外)?公[示开]项?|内部(?:使用|掌握)|仅供内部(?:使用)?"
)
_SEGMENTS = re.compile("[,;、。]")
_COUNTED = re.compile(
    r"(?:行政)?(?:管理)?(?:相对人|当事人|被处罚人)?[代编]码(?:[_\-.#\u2010-\u2015]*\(?0?(?:[0-9一二三四五六七]|iv|v?i{1,3}|v)\)?)?"
    r"(?:\((?P<inside>.+?)(?:[_\-][0-9])?\)|[:_\-/、]?(?P<behind>.+))"
)
_NUMBERED = re.compile(r"[代编]码[_\-.#\u2010-\u2015]*\(?0?[0-9一二三四五六七iv]|[代编]码[(:_\-]")
_COLUMN_BEFORE = re.compile(r"(?P<column>[a-z][a-z0-9_]+)[.:\-_/]?(?P<title>[^\x00-\x7f].*)")
_COLUMN_BEHIND = re.compile(
    r"(?P<title>.*[^\x00-\x7f]\)?)(?:\((?P<column>[a-z][a-z0-9_]+)\)|[_:\-/]?(?P<bare>[a-z][a-z0-9_]+))"
)
_UNIT_BEHIND = re.compile(r"(.+?)(?:[/,、:_\-]+|(?<=[额款金费值资产本]))([^/,、:_\-()]+)")


def plain(heading: str) -> str:
    """The key of a heading without its running number and notes; of one that is too long for them the whole."""
    if len(heading) > _LONGEST:
        return heading_key(heading)
    text = _FOOTNOTE.sub("", _CIRCLED.sub("", heading))
    first, *rest = text.strip().splitlines() or [""]
    if rest and _is_note(heading_key("".join(rest)).strip("()")):
        text = first
    key = _BRACKET.sub(_kept, _unwrapped(heading_key(text))).strip(_MARKS)
    key = _without_numbering(key).strip(_MARKS)
    return _unwrapped(_at_edges(_LOOSE_NOTE, key))


def counted_code(key: str) -> str | None:
    """The number that a column of 行政相对人代码 holds, whichever the count that its heading gives it."""
    hit = _COUNTED.fullmatch(key) if _NUMBERED.search(key) else None
    return None if hit is None else hit["inside"] or hit["behind"]


def without_column(key: str) -> str | None:
    """A heading's key without the name of its column in the database beside it; None where there is none.

    >>> without_column("行政相对人名称(cf_xdr_mc)"), without_column("cf_jdrq处罚决定日期"), without_column("罚款(usd)")
    ('行政相对人名称', '处罚决定日期', None)
    """
    for pattern in (_COLUMN_BEFORE, _COLUMN_BEHIND):
        hit = pattern.fullmatch(key)
        if hit is not None:
            name = hit["column"] or hit["bare"] if pattern is _COLUMN_BEHIND else hit["column"]
            return None if heading_unit(name) else hit["title"]
    return None


def with_unit(key: str) -> tuple[str, str] | None:
    """A heading's key without the unit that it states, and that unit; None where it states none."""
    for hit in _BRACKET.finditer(key):
        unit = heading_unit(hit[1]) or next(
            (unit for part in _SEGMENTS.split(hit[1]) if (unit := heading_unit(part))), ""
        )
        if unit:
            return key[: hit.start()] + key[hit.end() :], unit
    behind = _UNIT_BEHIND.fullmatch(key)
    unit = "" if behind is None else heading_unit(behind[2])
    return None if behind is None or not unit else (behind[1], unit)


def is_note(text: str) -> bool:
    """Whether a text says how a column is to be filled in, and nothing else."""
    key = heading_key(text)
    return bool(key) and (_is_note(key.strip("()")) or not _at_edges(_LOOSE_NOTE, key))


def _unwrapped(key: str) -> str:
    """A key that stands in brackets as a whole (`【…】`, `[…]`), without them."""
    hit = _IN_BRACKETS.fullmatch(key)
    return key if hit is None else hit[1]


def _kept(hit: re.Match[str]) -> str:
    """What stays of a bracket: all but notes; nothing where it begins with one and states no unit."""
    segments = _SEGMENTS.split(hit[1])
    if heading_unit(hit[1]):
        return f"({hit[1]})"
    notes = [_is_note(one) for one in segments]
    if not any(notes):
        return f"({hit[1]})"
    units = [one for one in segments if heading_unit(one)]
    if units:
        return f"({units[0]})"
    rest = "" if notes[0] else ",".join(one for one, note in zip(segments, notes, strict=True) if not note)
    return f"({rest})" if rest else ""


def _is_note(segment: str) -> bool:
    if len(segment) > _LONGEST:
        return False
    return bool(_NOTE.search(segment) or _WHOLE_NOTE.fullmatch(segment)) and not heading_unit(segment)


def _without_numbering(key: str) -> str:
    """Without the number before it, and behind one of a group (一、1.) without that of the item."""
    hit = _NUMBERING.match(key)
    if hit is None or hit.end() == len(key):
        return key
    rest = key[hit.end() :]
    return _without_numbering(rest) if _OF_GROUP.match(key) else rest


def _at_edges(pattern: re.Pattern[str], key: str) -> str:
    hit = pattern.match(key)
    if hit is not None and hit[0]:
        key = key[hit.end() :]
    last = next((one for one in pattern.finditer(key) if one.end() == len(key) and one[0]), None)
    return key if last is None else key[: last.start()]
