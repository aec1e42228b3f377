"""评分卡写错之处的措辞: what readers of cards and of conditions say is wrong, in both languages.

Readers raise the English sentence; a finding has both. What is in braces is what stands in the file.
"""

from __future__ import annotations

from credit_standard.findings import Bilingual
from credit_standard.language.problems import PROBLEMS, counterpart

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
    *PROBLEMS,
)


def in_both(problem: str) -> Bilingual:
    """What is wrong, in both languages; an English sentence that has no counterpart is quoted."""
    return counterpart(problem, _PROBLEMS) or Bilingual(f"写法有误：{problem}", problem)
