"""撤下: what was published earlier and may not be shown now: by when it comes down, why, and whom to tell."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from typing import TYPE_CHECKING, Any

from attrs import frozen

from credit_standard import codes
from credit_standard.findings import Bilingual, Source
from credit_standard.lifecycle.record.facts import plain
from credit_standard.lifecycle.regimes.inputs import CHANNELS
from credit_standard.toml_files import shipped

if TYPE_CHECKING:
    from credit_standard.disclosure.decision.decision import Disclosed
    from credit_standard.lifecycle.record.record import Record


@frozen(kw_only=True)
class TakeDown:
    """What must come down.

    Attributes:
        row: in the earlier table.
        key: of the record, by title, as it stands there.
        item: the item; None for the whole record.
        reason: why, in words that may be passed on.
        since: the day of the change; that of the question where nobody knows it.
        due_on: the last day on which it may still stand.
        is_overdue: whether that is over.
        is_certain: whether the holidays of all days in between are known.
        tell: who is to be told.
        source: where the term is laid down.
    """

    row: int
    key: Mapping[str, str]
    item: str | None
    reason: Bilingual
    since: date
    due_on: date
    is_overdue: bool
    is_certain: bool
    tell: tuple[Bilingual, ...]
    source: Source

    def to_json(self) -> dict[str, Any]:
        return {
            "row": self.row,
            "item": self.item,
            "zh": self.reason.zh,
            "en": self.reason.en,
            "since": self.since.isoformat(),
            "due_on": self.due_on.isoformat(),
            "overdue": self.is_overdue,
            "certain": self.is_certain,
            "tell": [{"zh": one.zh, "en": one.en} for one in self.tell],
            "source": {
                "document": self.source.document,
                "article": self.source.article or None,
                "verified": self.source.verified,
            },
        }


@frozen
class ChangeOfRecord:
    """What changed.

    Attributes:
        reason: in words that may be passed on.
        since: the day; None where nobody knows it.
        word: of the lifecycle; empty where it does not say so.
    """

    reason: Bilingual
    since: date | None = None
    word: str = ""


def change_of(answer: Disclosed) -> ChangeOfRecord:
    """Why a record is not seen any more. A reason that would itself tell what is sealed is not given."""
    silent, words = _silent()
    if any(one.name in silent for one in answer.grounds):
        return ChangeOfRecord(words)
    now = answer.state
    if now is not None:
        for clock in (now.publicity, now.sharing, now.use):
            if not clock.runs and any(one.name.startswith(clock.name) for one in answer.grounds):
                return ChangeOfRecord(clock.words, clock.since, clock.reason)
    return ChangeOfRecord(answer.grounds[0].then.words)


def recipients(channel: str | None, unit: str | None, history: Sequence[Record]) -> Iterator[Bilingual]:
    """The site, other sites by the notices, the unit that it was given to, and who else has it."""
    notices = [
        one.values
        for one in history
        if one.declaration.name == "publicity-notice" and one.values.get("ended_on") is None
    ]
    sites = [] if channel is None else [(channel, "")]
    sites += [(plain(one.get("notice_channel")) or "", one.get("notice_address") or "") for one in notices]
    noticed = {name for name, address in sites if address}
    for site, address in sites:
        known = codes.get(CHANNELS).by_code.get(site)
        if known is not None and (address or site not in noticed):
            yield Bilingual(f"{known.title.zh} {address}".strip(), f"{known.title.en} {address}".strip())
    for other, words in _others():
        if other in {name for name, _ in sites}:
            yield words
    named = [] if not unit else [unit]
    for text in (*named, *(one.values.get("receiver") for one in history)):
        if text:
            yield Bilingual(text, text)


@cache
def _silent() -> tuple[frozenset[str], Bilingual]:
    said = shipped(__package__, "takedown.toml").values
    return frozenset(said["silent"]), Bilingual(**said["silent_words"])


@cache
def term(word: str) -> tuple[int, Source]:
    """Working days from the change, by the word of the lifecycle; 0: from that day on it may not be shown."""
    every = shipped(__package__, "takedown.toml").values["due"]
    found = next(one for one in every if word in one.get("reasons", (word,)))
    return found["working_days"], Source(**found["source"])


@cache
def _others() -> tuple[tuple[str, Bilingual], ...]:
    """By channel who else is to be told."""
    said = shipped(__package__, "takedown.toml").values["recipient"]
    return tuple((one["channel"], Bilingual(one["zh"], one["en"])) for one in said)
