"""SARIF: what stands around the results: rules, files, how the run went and what it could not say."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator
from pathlib import PurePath
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from credit_standard.files.database import is_address
from credit_standard.reports.contents.closing import not_evaluated, not_proven, not_read
from credit_standard.reports.contents.outcome import exit_code
from credit_standard.reports.texts import TEXTS, meaning

if TYPE_CHECKING:
    from credit_standard.findings import Entry, Language
    from credit_standard.validation.check_result import CheckResult

_SEPARATOR = {"zh": "：", "en": ": "}
_LINK = re.compile(r"[\[\]\\]")


def text(plain: str) -> str:
    """Text in which nothing is a link or a placeholder (SARIF 2.1.0, 3.11.5 and 3.11.6)."""
    return _LINK.sub(r"\\\g<0>", plain).replace("{", "{{").replace("}", "}}")


def rules(entries: Iterable[Entry], language: Language, help_uri: str | None = None) -> list[dict[str, Any]]:
    """The catalogue's entries as SARIF describes rules; `help_uri` has `{code}` where the code belongs."""
    return [
        {
            "id": entry.code,
            "name": entry.name,
            "shortDescription": {"text": entry.title.to(language)},
            "fullDescription": {"text": meaning(entry.message, language)},
            "help": {"text": meaning(entry.hint, language), "markdown": _help(entry, language)},
            **({} if help_uri is None else {"helpUri": help_uri.replace("{code}", quote(entry.code))}),
            "defaultConfiguration": {"level": entry.severity.value},
            "properties": {"verified": entry.verified, **({"source": entry.source} if entry.source else {})},
        }
        for entry in entries
    ]


def _help(entry: Entry, language: Language) -> str:
    """What `explain` says of a rule, as Markdown."""
    said = [
        ("help-meaning", meaning(entry.message, language)),
        ("help-example", f"`{entry.example.replace('`', '')}`" if entry.example else ""),
        ("help-hint", meaning(entry.hint, language)),
        ("help-source", entry.source),
    ]
    parts = [f"**{TEXTS(key, language)}**{_SEPARATOR[language]}{text}" for key, text in said if text]
    if not entry.verified:
        parts.append(TEXTS("help-unverified", language))
    parts.append(f"`credit-standard explain {entry.code}`")
    return "\n\n".join(parts)


def invocation(report: CheckResult, language: Language) -> dict[str, Any]:
    """How the run ended, and as notifications what was not evaluated and what a pass does not prove."""
    return {
        "executionSuccessful": report.complete,
        "exitCode": exit_code(report),
        "toolExecutionNotifications": list(_notifications(report, language)),
    }


def _notifications(report: CheckResult, language: Language) -> Iterator[dict[str, Any]]:
    artifacts = Artifacts(report)
    if unread := not_read(report, language):
        yield _notification("not-read", "error", unread)
    for table in report:
        for one in not_evaluated(table, language):
            yield {
                **_notification("not-evaluated", "warning", one.reason),
                "associatedRule": {"id": one.entry.code},
                "locations": [
                    {"physicalLocation": {"artifactLocation": artifacts.location(table.file, table.member)}}
                ],
                "properties": {"rows": one.rows},
            }
    for said in not_proven(language):
        yield _notification("not-proven", "note", said)


def _notification(kind: str, level: str, said: str) -> dict[str, Any]:
    return {"descriptor": {"id": kind}, "level": level, "message": {"text": text(said)}}


class Artifacts:
    """The files of a report: each file once, and the members of an archive inside it."""

    def __init__(self, report: CheckResult) -> None:
        self._all: list[dict[str, Any]] = []
        self._index: dict[tuple[str, str | None], int] = {}
        for table in report:
            number = self._add(table.file, None, {"location": {"uri": uri(table.file)}})
            if table.sha256 is not None:
                self._all[number]["hashes"] = {"sha-256": table.sha256}
            if table.member is not None:
                inner = {"location": {"uri": quote(os.fsencode(table.member))}, "parentIndex": number}
                number = self._add(table.file, table.member, inner)
            if table.encoding:
                self._all[number]["encoding"] = table.encoding

    def _add(self, file: str, member: str | None, artifact: dict[str, Any]) -> int:
        number = self._index.setdefault((file, member), len(self._all))
        if number == len(self._all):
            self._all.append(artifact)
        return number

    def as_json(self) -> list[dict[str, Any]]:
        return self._all

    def location(self, file: str, member: str | None) -> dict[str, Any]:
        """A reference to a file of the report, or to a member of one."""
        number = self._index.get((file, member))
        if number is None:  # what a folder or an archive holds beside its tables
            return {"uri": uri(file)}
        return {**self._all[number]["location"], "index": number}


def uri(file: str) -> str:
    """A path as a URI reference, an absolute one with its scheme; the address of a database is one already."""
    if is_address(file):
        return quote(file, safe="/:%,[]")
    path = PurePath(file)
    encoded = quote(os.fsencode(path.as_posix()))
    return f"file://{'' if encoded.startswith('/') else '/'}{encoded}" if path.is_absolute() else encoded
