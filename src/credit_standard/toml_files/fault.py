"""文件格式问题: what can be wrong with the form of a data file, in one way for all files."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from attrs import frozen

from credit_standard.findings import Bilingual, Location, entry, finding
from credit_standard.findings.template import fill

if TYPE_CHECKING:
    from credit_standard.findings import Finding

UNREADABLE = "unreadable"
_TEXTS = {
    UNREADABLE: Bilingual("{reason_zh}", "{reason_en}"),
    "not-toml": Bilingual("不是有效的 TOML：{reason_zh}", "this is not TOML: {reason_en}"),
    "unknown-key": Bilingual(
        "没有“{key}”这个键⟨，相近的有：{near}⟩；可用的键：{known}",
        "there is no key “{key}”⟨ (did you mean {near}?)⟩; the keys are: {known}",
    ),
    "renamed": Bilingual(
        "“{given}”已改名，现写作“{new}”", "“{given}” was renamed; it is written “{new}” now"
    ),
    "wrong-type": Bilingual("“{key}”应为{expected_zh}", "“{key}” should be {expected_en}"),
    "day-of-another-year": Bilingual("{day} 不在 {year} 年", "{day} is no day of {year}"),
    "holiday-worked": Bilingual("{day} 不能又放假又上班", "{day} is a holiday and a working day"),
    "missing-key": Bilingual("缺少“{key}”，应为{expected_zh}", "“{key}” is missing: it is {expected_en}"),
}
"""By kind; the catalogue has the same kinds for layouts and layers, whose faults are findings with a code."""


@frozen(kw_only=True)
class Fault:
    """One thing that is wrong with the form of a file.

    Attributes:
        kind: one of a few; with the family in front of it the name of a finding (`layer-unknown-key`).
        file: path, as the caller gave it.
        line: from 1; where a key is missing that of its table.
        key: that stands there.
        params: what the messages say besides.
    """

    kind: str
    file: str
    line: int
    key: str | None = None
    params: Mapping[str, str | int]

    @property
    def message(self) -> Bilingual:
        """What is wrong, without the place."""
        texts, params = _TEXTS[self.kind], dict(self.params)
        return Bilingual(fill(texts.zh, params), fill(texts.en, params))

    def finding(self, family: str) -> Finding:
        """The same as a finding of a family of the catalogue."""
        line = None if self.kind == UNREADABLE else self.line
        place = Location(file=self.file, line=line, heading=self.key)
        return finding(entry(f"{family}-{self.kind}"), **self.params).at(place)


class DataFileError(ValueError):
    """A data file is wrong: the first fault, with file and line, and what to write instead.

    Attributes:
        words: what is wrong, without the place; files of this package are told of in English only.
        fault: the same as a value, where it is one of form.
    """

    def __init__(self, file: str, line: int, problem: Bilingual | str) -> None:
        super().__init__(file, line, problem)
        self.file = file
        self.line = line
        self.words = Bilingual(problem, problem) if isinstance(problem, str) else problem
        self.fault: Fault | None = None

    def __str__(self) -> str:
        return f"{self.file}, line {self.line}: {self.words.en}"

    def finding(self, family: str) -> Finding:
        """A fault of form as a finding of a family of the catalogue."""
        assert self.fault is not None, "only what is wrong with the form of a file"  # noqa: S101
        return self.fault.finding(family)
