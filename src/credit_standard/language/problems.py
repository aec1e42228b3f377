"""表达式写错之处的措辞: what is wrong with an expression, in both languages.

Those who read expressions raise the English sentence; a finding has both. What is in braces is what stands in the file.
"""

from __future__ import annotations

import re
from functools import cache

from credit_standard.findings import Bilingual
from credit_standard.findings.masks import reason_of

PROBLEMS = (
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
    """What is wrong with an expression, in both languages; a sentence without counterpart is quoted.

    >>> in_both("column 3: write true or false").zh
    '第 3 列：请写 true 或者 false'
    """
    return counterpart(problem, PROBLEMS) or Bilingual(problem, problem)


def reasons(error: Exception) -> dict[str, str]:
    """What an exception about an expression says, as values of a finding."""
    said = in_both(reason_of(error))
    return {"reason_zh": said.zh, "reason_en": said.en}


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
