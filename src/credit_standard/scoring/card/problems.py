"""评分卡写错之处的措辞: what readers of cards and of conditions say is wrong, in both languages.

Readers raise the English sentence; a finding has both. What is in braces is what stands in the file.
"""

from __future__ import annotations

import re
from functools import cache

from credit_standard.findings import Bilingual

_PROBLEMS = (
    ("the unit of points is 1, 0.1, 0.01 …", "分值单位应为 1、0.1、0.01 ……"),
    ("a period ends on {last}, before it begins on {first}", "止期 {last} 早于起期 {first}"),
    ("{name} is a fact already", "{name} 已是事实的名称"),
    ("the limits of the score are whole points", "得分的上下限应为整数分"),
    ("the {key} {name} stands there twice", "{key} 中的 {name} 出现两次"),
    ("table {table}: the row {name} stands there twice", "表 {table} 中的行 {name} 出现两次"),
    (
        "table {table}: {name} overrides {other}, which is no row",
        "表 {table} 中的 {name} 优先于 {other}，但没有这一行",
    ),
    ("say 'grade' or 'none'", "请写 grade 或者 none"),
    ("{value} points are no whole number of the unit {unit}", "{value} 分不是分值单位 {unit} 的整数倍"),
    ("the lower limit lies above the upper one", "下限高于上限"),
    ("{record} has no field or concept {name}", "{record} 没有数据项或者概念 {name}"),
    ("{name} of {record} is no {kinds}", "{record} 的 {name} 不是 {kinds} 类型"),
    (
        "say how long it counts: 'always', 'years_after', or 'months', 'through', 'until'",
        "请写明有效期：always、years_after，或者 months、through、until",
    ),
    (
        "it has a start and no end: say 'months', 'through' or 'until'",
        "只有起算日期，没有止期：请写 months、through 或者 until",
    ),
    ("{record} has no date of its own: say 'day'", "{record} 没有自己的日期：请写 day"),
    ("{code} is no grade of {scale}: {known}", "{code} 不是 {scale} 的级别；有：{known}"),
    (
        "a card names no day of judgement: say with 'valid' how long it counts",
        "评分卡不写评价日：请用 valid 写明有效期",
    ),
    ("there is no group {name}", "没有指标组 {name}"),
    ("{record} has no date of correction", "{record} 没有纠正日期"),
    ("the factor is above zero", "倍数应大于 0"),
    ("a row brings points, or gives or forbids a grade", "一行应计分，或者直接判级、限制级别"),
    ("{name} is no number of {record}", "{name} 不是 {record} 的数值项"),
    ("the unit of a quantity is above zero", "计分的单位数量应大于 0"),
    (
        "a correction brings per cent or other points, another grade or none",
        "修复应写加回的百分比或者改计的分值，改判的级别或者不再判级",
    ),
    ("there is no record type {name}; did you mean {near}?", "没有记录类型 {name}；相近的有 {near}"),
    ("there is no record type {name}", "没有记录类型 {name}"),
    ("there is no scale {name}; did you mean {near}?", "没有等级体系 {name}；相近的有 {near}"),
    ("there is no scale {name}", "没有等级体系 {name}"),
    ("column {column}: this is not an expression: {text}", "第 {column} 列：不是条件：{text}"),
    ("column {column}: write a <= b and b <= c", "第 {column} 列：请写成 a <= b and b <= c"),
    (
        "column {column}: here a condition is needed, such as present(field) or field > 0",
        "第 {column} 列：这里应为条件，例如 present(field) 或者 field > 0",
    ),
    ("column {column}: write true or false", "第 {column} 列：请写 true 或者 false"),
    ("column {column}: here a field or a constant is needed", "第 {column} 列：这里应为数据项或者常量"),
    ("column {column}: {name} is written {new} now", "第 {column} 列：{name} 现写作 {new}"),
    ("column {column}: here the name of a field is needed", "第 {column} 列：这里应为数据项的名称"),
    ("column {column}: {name} is called {new} now", "第 {column} 列：{name} 现称 {new}"),
    ("column {column}: {name} is a value; compare it with one", "第 {column} 列：{name} 是值，请与值比较"),
    ("column {column}: here a text in quotes is needed", "第 {column} 列：这里应为引号中的文字"),
    (
        "column {column}: write a number with digits only, such as 12 or 0.5",
        "第 {column} 列：数字只用数码，例如 12、0.5",
    ),
    ("column {column}: write a day as date('2021-07-15')", "第 {column} 列：日期请写成 date('2021-07-15')"),
    ("column {column}: write {form}", "第 {column} 列：请写成 {form}"),
    ("column {column}: here {what} is needed ({name})", "第 {column} 列：这里应为 {what}（{name}）"),
    ("expression names {name}, which is no field of the record", "条件中的 {name} 不是这种记录的数据项"),
    (
        "expression names the concept {name}, which no field of the record has",
        "这种记录没有概念 {name} 的数据项",
    ),
    ("has() needs a set of codes, {name} is none", "has() 要求一组代码，{name} 不是"),
    ("'in' needs a field with one code, {name} is none", "in 要求单个代码的数据项，{name} 不是"),
    ("{part} is a value; compare it with one", "{part} 是值，请与值比较"),
    ("{part} is no condition; compare it with something", "{part} 不是条件，请与值比较"),
    ("{part} names no field", "{part} 没有写数据项"),
    ("{part} compares {one} with {other}", "{part} 把 {one} 与 {other} 相比，类型不同"),
    ("{part} compares codes of two lists", "{part} 比较的是两个代码集的代码"),
    ("{part}: ask a set of codes with has()", "{part}：一组代码请用 has()"),
    ("{part}: only == and != make sense for {kind}", "{part}：{kind} 只能用 == 和 !="),
    ("{part}: there is no such function", "{part}：没有这个函数"),
    ("{name} needs {what}", "{name} 要求 {what}"),
    ("{code} is no code of {codes}", "{code} 不是代码集 {codes} 的代码"),
)


def in_both(problem: str) -> Bilingual:
    """What is wrong, in both languages; an English sentence that has no counterpart is quoted."""
    return counterpart(problem, _PROBLEMS) or Bilingual(f"写法有误：{problem}", problem)


def counterpart(problem: str, sentences: tuple[tuple[str, str], ...]) -> Bilingual | None:
    """An English sentence with its Chinese one; None where none of these has its form."""
    for pattern, zh in _patterns(sentences):
        found = pattern.fullmatch(problem)
        if found is not None:
            return Bilingual(zh.format(**found.groupdict()), problem)
    return None


@cache
def _patterns(sentences: tuple[tuple[str, str], ...]) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(_pattern(en), re.DOTALL), zh) for en, zh in sentences)


def _pattern(english: str) -> str:
    """The sentence as a pattern, with a group for each word in braces."""
    parts = re.split(r"\{(\w+)\}", english)
    return "".join(f"(?P<{one}>.+?)" if at % 2 else re.escape(one) for at, one in enumerate(parts))
