"""文件格式问题: what can be wrong with the form of a data file, in one way for all files."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from attrs import frozen

from credit_standard.findings import Bilingual, Location, entry, finding
from credit_standard.findings.template import filled
from credit_standard.toml_files.wording import TEXTS

if TYPE_CHECKING:
    from credit_standard.findings import Finding

UNREADABLE = "unreadable"
_WORDS = TEXTS.words("fault")
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
        return filled(_WORDS[self.kind], **self.params)

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
