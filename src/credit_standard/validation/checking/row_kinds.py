"""行的种类: rows of a table that are no records: totals, notes, signatures, hints, a heading that stands there again.

Only what certainly is no record is taken for such a row: a wrong record that is said to be none would be lost.
"""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING, Literal

from attrs import field, frozen

from credit_standard import layouts
from credit_standard.findings.texts import Texts
from credit_standard.layouts.headings.notes import is_note
from credit_standard.layouts.headings.spellings import RUNNING_NUMBERS
from credit_standard.layouts.units import heading_unit
from credit_standard.validation.checking.error_values import ERROR_VALUES

if TYPE_CHECKING:
    from collections.abc import Sequence

RowKind = Literal[
    "heading", "hint", "example", "total", "note", "section", "nothing", "prefilled", "empty", "other-heading"
]
ROW_KINDS = Texts(__file__).words("row")
"""How each is told of; a blank row has a finding of its own."""

FIRST_ROWS = 3  # of a table, among which hints stand
ENOUGH_ALIKE = 5  # cells that all hold one text, as where a merged cell was taken apart
MOST_OF = 0.75  # of the cells of a row of hints say what belongs there
FEW = 3  # cells; with fewer of them a row is hardly a row of hints

_OF_PARTS = "本页|本表|本月|本年度?|本季度?|全年|全部|全市|全区|年度|季度|累计|分类|各项|总|金额|罚款"
_TOTAL = (
    rf"(?:{_OF_PARTS})?(?:合计|总计|小计|共计|累计|汇总|总数|平均值?|占比|百分比|(?:同|环)比(?:增[长减])?|(?:grand)?total|subtotal|sum|average)"
    "(?:数|金额)?|(?:总|合计)?(?:记录|条|件|户|笔|人|案件)数|总?数量|总金额|总额|count"
)
_LABEL = (
    "(?:填表|填报|制表|编制|编表|经办|审核|审批|复核|校对|录入|报送|上报|统计|汇总|打印|导出|主管|分管|主要|单位|部门|科室|联系|领导|负责|人)*"
    "(?:人|员|人员|单位|部门|机构|机关|领导|负责人|联系人|[科处局股所站队院厅]长|主任|日期|时间|电话|手机|传真|邮箱|地址|签字|签名|签章|盖章|公章"
    "|填表|填报|制表|编制|经办|审核|复核|校对)"
)
_NOTE = (
    "备?注|说明|填表说明|填报说明|填写说明|注意|注意事项|数据来源|截止日期|截至|数据截止|数据截至|统计口径"
)
_NUMBERING = "(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})"
_COUNTED = "[0-9]+[条户家件项人次起例]"

_SUM = "[0-9][0-9,]*(?:[.][0-9]+)?(?:[万亿]?元)?"
_IS_TOTAL = re.compile(
    rf"(?:{_TOTAL})(?:\(.{{1,8}}\))?:?(?:{_COUNTED}|{_SUM}|[零一二三四五六七八九十百千壹贰叁肆伍陆柒捌玖拾]+[条户家件])?"
    rf"|总?共(?:计|有|处罚|许可|查处|办理)?:?{_COUNTED}(?:记录|数据)?(?:[,、](?:罚款|没收|金额|合计)[^,]{{0,12}})?[。.]?"
)
_SEAL = (
    r"[^()]{0,40}\((?:单位|部门|机关)?(?:盖章|公章|签章)\):?"
    r"|\(?(?:单位|部门|机关)?(?:盖章|公章|签章|签字|签名)\)?:?"
)
# texts and not patterns: most files have no such row, and to compile these takes longer than to check it
_IS_LABEL = rf"{_LABEL}(?:\([^()]{{1,8}}\))?:|{_SEAL}$"
_BARE_LABEL = rf"{_LABEL}(?:\([^()]{{1,8}}\))?:|{_SEAL}"
_IS_NOTE = (
    rf"(?:{_NOTE})[0-9]*[:.、]|\(?(?:填表|填报|填写)说明\)?$"
    r"|以上(?:数据|内容|信息|各项|名单|均|共)|\(?以下(?:空白|无正文|无内容)|\(?此页无正文|本表(?:由|为|中|所|数据|金额|仅|共|适用|须|应|不|以|于|内|各|可|供|请|自|[,、:])"
    r"|以上情况|特此(?:说明|公示|证明|报告|公告|通知)|(?:表格?)?结束|核对无误|(?:此页)?以下空白|\(?空白\)?$|\(?(?:续上?表|接上页|接下页|转下页)\)?"
    r"|金额单位|[0-9]{1,3}/[0-9]{1,3}$|[12][0-9]{3}[-/.年][0-9]{1,2}[-/.月](?:[0-9]{1,2}日?)?$|[^:0-9a-z()]{2,12}:"
    rf"|\(?(?:{_NOTE})[)】\]]|附:|附件[0-9一二三四五六七八九十]*$|第[0-9一二三四五六七八九十]+(?:/[0-9]+)?页|当前第[0-9]+页"
    r"|[-—–]+[0-9]{1,3}[-—–]+$|年月日$|[〇零一二三四五六七八九十○]{4}年.{1,3}月.{1,3}日$|(?:此处|本页)以下空白"
    r"|.{0,20}(?:为必填|必填项|请勿(?:修改|删除|改动))|请各(?:单位|部门|县|区|地|有关)|同意(?:公示|上报|报送|发布)?$"
    r"|(?:数据)?(?:更新|统计|生成|上报|填报)(?:日期|时间)|.{2,30}(?:局|厅|委|办|室|部|处|中心|政府)(?:监|编)?制$"
    r"|(?:填表|填报|制表|制单|审核|复核|录入)人[^0-9a-z:()]{2,3}$"
    r"|\([0-9]+(?:rows?|行)(?:受影响|affected)?\)$|[0-9]+rows?(?:selected|inset|affected|returned|fetched)|已选择[0-9]+行|(?:选定了|返回)[0-9]+行"
    r"|timetaken:|sql>|query(?:ok|complete)|(?:\[|【)(?:注|说明|备注)[】\]]"
    r"|共[0-9]+[页条户家件项次起例]|page[0-9]+|(?:打印|导出|制表|填表)(?:日期|时间)"
)
_MARKS = re.compile(rf"[※*#★●◆▲☆\-—–_=]+|{_NUMBERING}[、.](?=[^0-9])")
"""What may stand before a note; no record has a name that goes on like one behind it."""
_CONTINUED = re.compile(rf"\(?{_NUMBERING}[)、.:]")
_SECTION_NUMBER = "[0-9一二三四五六七八九十]{1,3}"
_IS_SECTION = (
    rf"[一二三四五六七八九十]{{1,3}}、|\([一二三四五六七八九十]{{1,3}}\)|第{_SECTION_NUMBER}(?:部分|类|批|章|组|季度)(?:[:、]|$)"
    r"|(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})月份?$|[【\[].{1,20}[】\]]$"
    r"|.{2,40}\([0-9]+[条户家件项人]\)$|.{4,40}(?:信息|情况|统计|汇总|明细|登记|公示|一览|处罚|许可)表$|.{4,40}(?:名单|台账|清单|一览)$"
    r"|.{0,20}(?:处罚|许可|奖励|检查|强制|确认|征收|给付|裁决)(?:信息|情况|公示|结果|事项)$"
)
_OF_FORM = re.compile(
    "(?:填表|填报|制表|制单|编制|审核|复核|录入|报送|上报|经办)(?:人|人员|日期|时间)(?:签字|签名)?"
)
"""Labels of a form that stand without a colon; what belongs to them has its own cell."""
_RULE = re.compile(r"[-—–_=*·.。/\\~～…+|#√× \x00\x1a]+|<?(?i:end|eof)>?|完|结束")
_NO_RECORDS = (
    r"\(?(?:本(?:[月期周季年]度?|单位|部门|地区|局)|本?季度|暂|目前|截至目前)?(?:暂)?(?:无|没有|未产生|未发生|未作出)(?:新增|相关|任何)?"
    r"(?:行政)?(?:处罚|许可|数据|记录|内容|信息|案件|新增)(?:信息|记录|数据|事项|情况|案件|决定)?[。.!)]*|零报告|(?i:no(?:data|records?|rows?|results?)(?:found|available)?)[.!]?"
)
_AMOUNT = re.compile(
    r"[-+]?[0-9][0-9,]*(?:\.[0-9]+)?%?(?:元|万元|亿元|条|户|家|件|项|人|次|起|例)?"
    r"|=(?:(?:sum|subtotal|count|counta|average|aggregate)\(.*)?"  # a formula that was never worked out
)
_STEMS = "甲乙丙丁戊己庚辛壬癸"
_COUNTS_COLUMNS = frozenset({"栏次", "列次", "栏号", "列号", "行次", "栏目", "序号", "编号"})
_COLUMN_NUMBER = re.compile(r"([0-9]{1,2})(?:=[0-9+\-*/×()=]+)?")
_EXAMPLE = re.compile(r"(?:填写)?(?:示例|样例|范例|例|例如|样本|举例|example):?[0-9]*")
_EXAMPLE_BEFORE = re.compile(
    r"[(【\[](?:填写)?(?:示例|样例|范例|例|举例)[0-9]*[)】\]]|(?:填写)?(?:示例|样例|范例|举例|例如?):"
)
_TYPE = re.compile(
    r"(?:n?varchar2?|char|string|text|date(?:time)?|timestamp|number|numeric|decimal|int(?:eger)?|float|double"
    r"|bool(?:ean)?|clob|字符型?|字符串|文本型?|日期型?|数值型?|数字型?|整型|金额型?|枚举型?|代码型?|长文本"
    r"|[cnad](?=\()|[cnad]\.{0,2}[0-9]{1,4}(?:,[0-9])?)(?:\([0-9, ]+\))?"
    r"|姓名|名称|类型|号码|代码|文号|日期|金额|[moc]|[是否yn]|必填?|选填?|必选|可选|非必填|必填项|yyyy[-/年]?mm[-/月]?dd日?"
)
WORTH_A_LOOK = (
    rf"^['‘(（【\[]*(?:(?i:{_TOTAL})|{_LABEL}|{_NOTE}|{_NUMBERING}[)）、.．:：]"
    r"|[共填本第续接转总制审复录报编同]|数量|以上|以下|此页|特此|核对|金额|表格?结束|空白|打印|导出|[0-9]+[/月年]|[12][0-9]{3}[-./]|[一二三四五六七八九十]+月"
    r"|.{4,40}[表单账览]$|[^:：]{2,12}[:：]|.{0,40}[章】\]][)）]?[:：]?$|[^0-9A-Za-z]{0,3}[※★●◆▲☆…]"
    r"|[-—–_=*·.。/\\~～#+|]|无$|空$|<?(?i:end)|完$|结束$|[Pp]age|N/A$|n/a$|NULL$|null$|单位|盖章|公章|签"
    r"|.{0,16}(?:名称|姓名|编号|文号|号码|代码|日期|类别|类型|机关|内容)$)"
)
"""Beginnings of the first cell of such a row without its blanks, as a column is asked for them."""


@frozen
class RowKinds:
    """Tells the rows of a table that are no records.

    Attributes:
        headings: of the table.
        null_words: texts that mean an empty cell.
    """

    headings: tuple[str, ...]
    null_words: frozenset[str]
    _keys: tuple[str, ...] = field(init=False)
    _words: frozenset[str] = field(init=False)
    running_numbers: frozenset[int] = field(init=False)

    @_keys.default
    def _heading_keys(self) -> tuple[str, ...]:
        return tuple(map(layouts.heading_key, self.headings))

    @_words.default
    def _words_without_content(self) -> frozenset[str]:
        return ERROR_VALUES.union(unicodedata.normalize("NFKC", word) for word in self.null_words)

    @running_numbers.default
    def _columns_that_count(self) -> frozenset[int]:
        """Running numbers often have no heading."""
        return frozenset(place for place, key in enumerate(self._keys) if not key or key in RUNNING_NUMBERS)

    def of(self, cells: Sequence[str | None], *, is_first: bool, after_note: bool) -> RowKind | None:
        """What a row is that is no record; None for a record.

        Args:
            cells: of the row.
            is_first: it is one of the first rows of the table.
            after_note: the row before it was a note.
        """
        filled = {place: text for place, cell in enumerate(cells) if cell and (text := _bare(cell))}
        if self._is_heading(filled):
            return "heading"
        counts = {place: text for place, text in filled.items() if place in self.running_numbers}
        if any(_EXAMPLE.fullmatch(text) for text in counts.values()):
            return "example"
        if is_first and filled and _EXAMPLE_BEFORE.match(next(iter(filled.values()))):
            return "example"
        texts = [text for place, text in filled.items() if not counts.get(place, "").isdigit()]
        if not texts:
            return "empty" if counts else None
        is_one_text = len(texts) >= max(ENOUGH_ALIKE, len(self.headings) / 2) and len(set(texts)) == 1
        if all(text in self._words or _RULE.fullmatch(text) for text in texts):
            return "nothing"
        if is_first and self._is_hint(filled):
            return "hint"
        if is_one_text:
            return self._of_texts(texts[:1], is_counted=False, after_note=after_note)
        kind = self._of_texts(texts, is_counted=len(texts) < len(filled), after_note=after_note)
        return "other-heading" if kind is None and _is_other_heading(texts) else kind

    def say_nothing(self, cells: Sequence[str | None]) -> bool:
        """Whether all cells are empty, or hold a word for nothing."""
        return all(not cell or not (text := _bare(cell)) or text in self._words for cell in cells)

    def is_lower_heading(self, cells: Sequence[str | None]) -> bool:
        """Whether a row below a repeated heading is its second one: parts of the headings and nothing else."""
        filled = {place: key for place, cell in enumerate(cells) if (key := layouts.heading_key(cell or ""))}
        return len(filled) > 1 and all(key in self._keys[place] for place, key in filled.items())

    def _of_texts(self, texts: list[str], *, is_counted: bool, after_note: bool) -> RowKind | None:
        """What a row is by its texts; `is_counted`: it has a running number, as records have."""
        compact = ["".join(text.split()).casefold() for text in texts]
        totals = (_IS_TOTAL.fullmatch(text) or _AMOUNT.fullmatch(text) for text in compact)
        if not _AMOUNT.fullmatch(compact[0]) and all(totals):
            return "total"
        alone = len(compact) == 1 and not is_counted and len(self.headings) > FEW
        if len(compact) == 1 and re.fullmatch(_NO_RECORDS, compact[0]):
            return "nothing"
        if alone and (_is_note(compact[0]) or (after_note and _CONTINUED.match(compact[0]))):
            return "note"
        if alone and re.match(_IS_SECTION, compact[0]):
            return "section"
        return "note" if not is_counted and self._is_signed(compact) else None

    def _is_signed(self, texts: list[str]) -> bool:
        """Labels such as 填表人： with what belongs to them, and few of them."""
        if len(texts) > max(len(self.headings) // 2, 1):
            return False
        if len(texts) > 1 and _OF_FORM.fullmatch(texts[0]):
            return True
        if not re.match(_IS_LABEL, texts[0]):
            return False
        before = ""
        for text in texts:
            if not (
                re.match(_IS_LABEL, text) or re.match(_IS_NOTE, text) or re.fullmatch(_BARE_LABEL, before)
            ):
                return False
            before = text
        return True

    def _is_heading(self, filled: dict[int, str]) -> bool:
        if len(filled) < min(FEW, sum(map(bool, self._keys))):
            return False
        same = len(filled)
        for place, text in filled.items():
            same -= layouts.heading_key(text) != self._keys[place]
            if same < len(filled) and same < max(FEW, len(filled) * 0.8):
                return False
        return True

    def _is_hint(self, filled: dict[int, str]) -> bool:
        """A row beneath the headings in which every cell says how to fill in the column, or what it is called."""
        texts = ["".join(text.split()).casefold() for text in filled.values()]
        if len(filled) < FEW:
            return all(heading_unit(text.strip("()")) for text in texts)
        return _is_counted(texts) or _say_what_belongs_there(texts)


def _is_other_heading(texts: list[str]) -> bool:
    return (
        len(texts) >= FEW and all(map(layouts.is_known, texts)) and not layouts.look_like_data(tuple(texts))
    )


def _is_note(text: str) -> bool:
    behind = _MARKS.match(text)
    rest = "" if behind is None else text[behind.end() :]
    return bool(re.match(_IS_NOTE, text) or re.match(_IS_NOTE, rest))


def _is_counted(texts: list[str]) -> bool:
    """1, 2, 3 …, A, B, C …, 甲, 乙, 1, 2 …: the columns of a form are counted so."""
    rest = [text.strip("()") for text in texts]
    rest = rest[rest[0] in _COUNTS_COLUMNS :]
    stems = 0
    while stems < len(rest) and rest[stems] == _STEMS[stems : stems + 1]:
        stems += 1
    rest = rest[stems:]
    if rest == [_letters(place) for place in range(len(rest))] and (rest or stems):
        return True
    numbers = [int(hit[1]) for text in rest if (hit := _COLUMN_NUMBER.fullmatch(text))]
    return len(numbers) == len(rest) and numbers == list(range(numbers[0], numbers[0] + len(rest)))


def _letters(place: int) -> str:
    """The letters of a column of a spreadsheet, from 0 on."""
    before, last = divmod(place, 26)
    return (_letters(before - 1) if before else "") + chr(ord("a") + last)


def _say_what_belongs_there(texts: list[str]) -> bool:
    """Whether most of them do, and all of them where one looks like data; of a record few need be looked at."""
    others = 0 if layouts.look_like_data(texts) else (1 - MOST_OF) * len(texts)
    for text in texts:
        others -= not _says_what_belongs_there(text)
        if others < 0:
            return False
    return True


def _says_what_belongs_there(text: str) -> bool:
    return bool(
        _TYPE.fullmatch(text)
        or heading_unit(text)
        or is_note(text)
        or layouts.is_known(text)
        or _RULE.fullmatch(text)
    )


def _bare(cell: str) -> str:
    return unicodedata.normalize("NFKC", cell).strip(" \t\r\n\ufeff\u200b'")
