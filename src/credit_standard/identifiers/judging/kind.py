"""标识类别: what every kind of identifier offers, so that all are used alike."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import frozen

from credit_standard.findings import NOWHERE, entry, finding
from credit_standard.identifiers.judging.showing import refused, shown

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    import polars as pl

    from credit_standard.findings import Bilingual, Finding
    from credit_standard.findings.masks import Sensitivity
    from credit_standard.identifiers.judging.reading import ColumnReading, Reading


@frozen(kw_only=True)
class Kind:
    """One kind of identifier.

    Attributes:
        name: kebab-case, stable for ever (`uscc`).
        title: 统一社会信用代码 / unified social credit code.
        sensitivity: whose number it is, for masking.
        read: one text → canonical form and graded findings. `as_of` is the day on which the data is judged;
            without it nothing is said about the future. Takes any text, never raises.
        read_column: the same for a column of texts; null stays null.
        matches: whether a text is, beyond doubt, such a number in canonical form; other kinds ask this of a
            number that is wrong for them.
    """

    name: str
    title: Bilingual
    sensitivity: Sensitivity
    read: Callable[[str, date | None], Reading[str]]
    read_column: Callable[[pl.Series, date | None], ColumnReading]
    matches: Callable[[str], bool]

    def check(self, value: object, *, as_of: date | None = None) -> tuple[Finding, ...]:
        """What there is to say about a value of any type, each finding with the value masked."""
        if not isinstance(value, str):
            return (finding(entry("identifier-not-text"), type=type(value).__name__),)
        findings = self.read(value, as_of).findings
        if not findings:
            return ()
        masked = self.shown(value)
        return tuple(one.at(NOWHERE, masked) for one in findings)

    def shown(self, text: str) -> str:
        """What of a text in a column of this kind may be shown."""
        return shown(text, self.name, self.sensitivity)

    def canonical(self, value: object, *, as_of: date | None = None) -> str:
        """The canonical form of a valid number.

        Raises:
            ValueError: it is not valid; the message has the reasons and shows the value masked.
        """
        if isinstance(value, str):
            reading = self.read(value, as_of)
            if reading.value is not None:
                return reading.value
        raise refused(self.check(value, as_of=as_of))
