"""标题行的查找: which of the first rows of a table are its headings, whatever the file.

Titles and dates of the form often stand above them. A heading may take two rows: above a group (行政相对人代码), below
what is in it (统一社会信用代码 …), the cells of the other columns merged over both.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from attrs import field, frozen

from credit_standard import layouts
from credit_standard.layouts.headings.notes import plain, with_unit

LOOKED_AT = 30  # rows
AT_LEAST = 2  # known headings; one may be the title of a form
NARROW = 2  # cells; no record type has so few columns
WHOLE = 2  # so many known headings stand below each title of a group
ENOUGH = 0.5  # of the cells of the row are known headings; or the row is so wide, compared with the widest

_OF_OTHERS = re.compile("法定代表|法人代表|负责人|经营者|经办|联系|机关|部门|法院|来源|提供|担保|中介|代理")
"""Groups whose items are not the subject's own: a name or a number below them is another's."""
_BARE = re.compile(
    "姓名|名称|职务|电话|手机|地址|号码|类型|代码|(?:有效)?(?:身份)?证件?.*|统一社会信用代码|联系.*"
)
"""Items that do not say whose they are."""


@frozen
class FirstRow:
    """One of the first rows.

    Attributes:
        line: of the file.
        texts: of the cells that hold something, by column.
        is_text: all of them are texts.
    """

    line: int
    texts: Mapping[int, str] = field(repr=False)
    is_text: bool = True

    @property
    def width(self) -> int:
        return len(self.texts)

    @property
    def distinct(self) -> int:
        """How many cells do not repeat the one before: a merged cell may arrive as many alike."""
        return len(self.unmerged.texts)

    @property
    def unmerged(self) -> FirstRow:
        """The row with the first only of neighbours that are alike."""
        texts = {at: text for at, text in self.texts.items() if self.texts.get(at - 1) != text}
        return FirstRow(self.line, texts, self.is_text)

    @property
    def known(self) -> int:
        """How many of the cells are headings that some layout knows."""
        return sum(map(layouts.is_known, self.texts.values()))

    @property
    def is_known(self) -> bool:
        known = self.known
        return known >= AT_LEAST and known >= self.width * ENOUGH

    def is_above(self, lower: FirstRow) -> bool:
        """Whether it holds titles of groups, of which each heading in the row below is whole by itself."""
        if not (lower.is_text and lower.is_known):
            return False
        groups = self.unmerged
        return WHOLE * max(groups.known, groups.width) <= lower.known and not groups.say_whose(lower)

    def say_whose(self, lower: FirstRow) -> bool:
        """Whether something in the row below belongs to another than the subject, which this row alone says."""
        group = ""
        for column, item in sorted(lower.texts.items()):
            group = self.texts.get(column, group)
            if _OF_OTHERS.search(group) and _BARE.fullmatch(item.strip()):
                return True
        return False


@frozen(kw_only=True)
class HeadingRows:
    """The headings of a table.

    Attributes:
        first, last: the row, or the two rows, counted among those that were looked at.
        texts: the headings, by column.
        known: most of them are known to some layout.
        narrow: no row that was looked at has more cells than an explanation or a code list.
    """

    first: int
    last: int
    texts: Mapping[int, str] = field(repr=False)
    known: bool
    narrow: bool


def find_heading_rows(rows: Sequence[FirstRow]) -> HeadingRows:
    """The headings among the first rows: those that are known, else the first row of texts that is wide enough."""
    widest = max(row.width for row in rows)
    narrow = widest <= NARROW
    for at, row in enumerate(rows):
        following = rows[at + 1] if at + 1 < len(rows) else None
        if following is not None and row.is_above(following):
            continue
        below = None if following is None else _both(row, following)
        if below is not None:
            return HeadingRows(first=at, last=at + 1, texts=below, known=True, narrow=narrow)
        if row.is_known:
            return HeadingRows(first=at, last=at, texts=row.texts, known=True, narrow=narrow)
    wide = (at for at, row in enumerate(rows) if row.width >= widest * ENOUGH and row.is_text)
    chosen = next(wide, 0)
    return HeadingRows(first=chosen, last=chosen, texts=rows[chosen].texts, known=False, narrow=narrow)


def _both(upper: FirstRow, lower: FirstRow) -> Mapping[int, str] | None:
    """The headings of two rows of which the lower one divides groups of the upper one; None where it does not.

    Cells that were merged may all hold the text: of groups side by side, of the others in both rows.
    """
    repeated = {at for at, text in lower.texts.items() if upper.texts.get(at) == text}
    upper = upper.unmerged
    lower = FirstRow(
        lower.line, {at: text for at, text in lower.texts.items() if at not in repeated}, lower.is_text
    )
    alone = upper.texts.keys() - lower.texts.keys()
    filled = lower.texts.keys() - upper.texts.keys()
    if not (filled and upper.is_text and lower.is_text and (alone or upper.say_whose(lower))):
        return None
    if min(filled) < min(upper.texts) or layouts.look_like_data(tuple(lower.texts.values())):
        return None
    texts = {column: upper.texts[column] for column in alone}
    group = ""
    for column in range(min(upper.texts), max((*upper.texts, *lower.texts)) + 1):
        group = upper.texts.get(column, group)
        if column in lower.texts:
            texts[column] = _in_group(group, lower.texts[column])
    both = FirstRow(upper.line, texts)
    divided = sum(layouts.is_known(texts[column]) for column in lower.texts)
    is_better = (
        both.known > upper.known
        and both.known >= lower.known
        and divided >= max(AT_LEAST, lower.width * ENOUGH)
    )
    return texts if both.is_known and is_better else None


def _in_group(group: str, item: str) -> str:
    """The heading of an item in a group; a unit that the group states holds for its items."""
    stated = with_unit(plain(group))
    if stated is not None and with_unit(plain(item)) is None:
        amount = f"{item}（{stated[1]}）"
        if layouts.is_known(amount):
            return amount
    for shared in range(min(len(group), len(item)), -1, -1):  # 处罚机关 over 机关名称 is 处罚机关名称
        whole = f"{group}{item[shared:]}"
        if group.endswith(item[:shared]) and layouts.is_known(whole):
            return whole
    is_of_others = _OF_OTHERS.search(group) and not (item.startswith(group[:2]) or _OF_OTHERS.search(item))
    return f"{group}{item}" if is_of_others or not layouts.is_known(item) else item
