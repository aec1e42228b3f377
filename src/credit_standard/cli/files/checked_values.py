"""号码检查结果: what `check` says of each value, as JSON lines or as text, while it reads."""

from __future__ import annotations

from datetime import date
from importlib import import_module
from typing import TYPE_CHECKING, Any, TextIO

import attrs

from credit_standard.cli.standard.json_formats import enveloped
from credit_standard.cli.texts import TEXTS
from credit_standard.findings.bilingual import Bilingual, Language
from credit_standard.findings.masks import printable
from credit_standard.reports.document import STYLES, Block, Span, line, print_document
from credit_standard.reports.json import line as json_line

if TYPE_CHECKING:
    from collections.abc import Iterator

    from credit_standard.findings import Finding
    from credit_standard.identifiers.judging.kind import Kind


@attrs.define
class CheckedValues:
    """Checks values of one kind and writes what is found; counts as it goes."""

    kind: Kind
    as_of: date
    language: Language
    show_values: bool
    valid: int = attrs.field(default=0, init=False)
    invalid: int = attrs.field(default=0, init=False)

    def write(self, number: int, value: str, form: str, stream: TextIO) -> None:
        reading = self.kind.read(value, self.as_of)
        is_valid = reading.value is not None
        self.valid += is_valid
        self.invalid += not is_valid
        shown = self._shown(value)
        findings = [attrs.evolve(one, value=shown) for one in reading.findings]
        if form == "json":
            item = {
                "line": number,
                "kind": self.kind.name,
                "valid": is_valid,
                "value": shown,
                "findings": [self._finding(one) for one in findings],
                "parts": {} if reading.value is None else self._parts(reading.value),
            }
            stream.write(json_line(enveloped("check", item)) + "\n")
        else:
            print_document(self._blocks(number, shown, findings, is_valid=is_valid), stream)

    def finish(self, form: str, stream: TextIO) -> None:
        if form == "text":
            total = self.valid + self.invalid
            summary = self._text("check-summary", total=total, valid=self.valid, invalid=self.invalid)
            print_document([line(Span(summary, "title"))], stream)

    def _text(self, key: str, **values: object) -> str:
        return TEXTS(key, self.language, **values)

    def _shown(self, value: str) -> str:
        return printable(value) if self.show_values else self.kind.shown(value.strip())

    def _finding(self, one: Finding) -> dict[str, Any]:
        return {
            "code": one.code,
            "name": one.name,
            "severity": one.severity.value,
            "params": dict(one.params),
            "message": one.message(self.language),
            "hint": one.hint(self.language),
        }

    def _parts(self, canonical: str) -> dict[str, Any]:
        """What a valid number is made of; nothing where the number itself may not be shown."""
        if not self.show_values and self.kind.shown(canonical) != canonical:
            return {}
        module = import_module(f"credit_standard.identifiers.{self.kind.name.replace('-', '_')}")
        parts = module.parse(canonical, as_of=self.as_of)
        names = [one.name for one in attrs.fields(type(parts)) if one.name != "value"]
        names += [name for name, one in vars(type(parts)).items() if isinstance(one, property)]
        return {name: _plain(getattr(parts, name)) for name in names}

    def _blocks(self, number: int, shown: str, findings: list[Finding], *, is_valid: bool) -> Iterator[Block]:
        verdict = (
            Span(self._text("check-valid"), "good")
            if is_valid
            else Span(self._text("check-invalid"), "error")
        )
        yield line(self._text("check-line", line=number), "  ", shown, "  ", verdict)
        for one in findings:
            severity = Span(self._text(one.severity.value), STYLES[one.severity])
            yield line(severity, "  ", one.sentence(self.language), Span(f"  {one.code}", "dim"), level=1)
            yield line(Span(self._text("mend", hint=one.hint(self.language)), "dim"), level=2)


def _plain(value: object) -> object:
    if isinstance(value, Bilingual):
        return {"zh": value.zh, "en": value.en}
    return value.isoformat() if isinstance(value, date) else value
