"""句子: what a regime says, in words of the trade: to what it applies, and each of its rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from credit_standard import codes, records
from credit_standard.findings import Bilingual
from credit_standard.findings.bilingual import listed
from credit_standard.language.words import to_words
from credit_standard.lifecycle.regimes.inputs import inputs
from credit_standard.lifecycle.wording import CLOCKS, DATES, TEXTS

if TYPE_CHECKING:
    from credit_standard.language import Expression
    from credit_standard.lifecycle.regimes.regime import Aspect, RegimeTerm

TITLES = TEXTS.words("input")
PARTIES = TEXTS.words("party")
STEPS = TEXTS.words("step")


def condition(expression: Expression) -> Bilingual:
    """A condition of a regime in words."""
    said = to_words(expression, TITLES, inputs())
    zh, en = said.zh, said.en
    for name, words in _names().items():
        zh, en = zh.replace(f"“{name}”", f"“{words.zh}”"), en.replace(f"“{name}”", f"“{words.en}”")
    return Bilingual(zh, en)


def _names() -> dict[str, Bilingual]:
    """Codes that stand in no list: record types, kinds of subject, holders, steps."""
    return {**STEPS, **TEXTS.words("name"), **{one: records.declared(one).title for one in records.names()}}


def sentence(aspect: Aspect, term: RegimeTerm) -> Bilingual:
    """What a row says."""
    return listed(_OF_ASPECT[aspect](term), "；", "; ")


def _published(term: RegimeTerm) -> Iterator[Bilingual]:
    yield TEXTS.both("not-published" if term.published == "no" else "in-principle-not-published")


def _period(term: RegimeTerm) -> Iterator[Bilingual]:
    yield TEXTS.both("period-start", start=DATES[term.start])
    if term.min_months and term.early_stop:
        yield TEXTS.both("repair-opens", months=_counted("month", term.min_months))
    if term.max_months is not None:
        yield TEXTS.both("stops-by-itself", months=_counted("month", term.max_months))
    if term.extends_to:
        yield TEXTS.both("or-until", until=DATES[term.extends_to])
    if term.until_corrected:
        yield TEXTS.both("until-corrected")
    if term.past_maximum:
        yield TEXTS.both("past-maximum")
    if not term.early_stop:
        yield TEXTS.both("no-early-stop")
    if not term.start_verified:
        yield TEXTS.both("start-not-read")


def _repair(term: RegimeTerm) -> Iterator[Bilingual]:
    yield TEXTS.both("conditions", titles=_titles("repair-condition", term.conditions))
    if term.papers is not None:
        yield TEXTS.both("papers", count=term.papers)
    yield TEXTS.both("decided-by", party=PARTIES[term.decided_by])
    if term.effects:
        yield TEXTS.both("effects", titles=_titles("repair-effect", term.effects))


def _titles(name: str, given: tuple[str, ...]) -> Bilingual:
    titles = listed(codes.get(name).by_code[one].title for one in given)
    return Bilingual(titles.zh, titles.en.lower())


def _sharing(term: RegimeTerm) -> Iterator[Bilingual]:
    clocks = listed(CLOCKS[one] for one in term.clocks)
    if term.ends_with:
        yield TEXTS.both("end-with-publicity", clocks=clocks)
    elif term.max_months is not None:
        months = _counted("month", term.max_months)
        yield TEXTS.both("end-after", clocks=clocks, start=DATES[term.start], months=months)
    yield from _or_from(term)
    yield from _while_listed(term)


def _storage(term: RegimeTerm) -> Iterator[Bilingual]:
    ended = "deleted-after" if term.end == "delete" else "archived-after"
    yield TEXTS.both(ended, start=DATES[term.start], months=_counted("month", term.max_months or 0))
    yield from _or_from(term)
    yield from _while_listed(term)


def _or_from(term: RegimeTerm) -> Iterator[Bilingual]:
    if term.or_from:
        yield TEXTS.both("counted-from", date=DATES[term.or_from])


def _while_listed(term: RegimeTerm) -> Iterator[Bilingual]:
    if term.not_while_listed:
        yield TEXTS.both("not-while-listed")


def _deadline(term: RegimeTerm) -> Iterator[Bilingual]:
    step = STEPS.get(term.step, Bilingual(term.step, term.step))
    party = PARTIES[term.by]
    if term.from_day:
        yield TEXTS.both(
            "each-year", step=step, from_day=term.from_day, to_day=term.to_day or "", party=party
        )
        return
    for unit, count in (("working-day", term.working_days), ("day", term.days), ("month", term.months)):
        if count is not None:
            time = _counted(unit, count)
            yield TEXTS.both("within", step=step, date=DATES[term.after], time=time, party=party)


_OF_ASPECT: dict[Aspect, Callable[[RegimeTerm], Iterator[Bilingual]]] = {
    "published": _published,
    "period": _period,
    "repair": _repair,
    "sharing": _sharing,
    "storage": _storage,
    "deadlines": _deadline,
}


def _counted(unit: str, count: int) -> Bilingual:
    return TEXTS.both(f"count.{unit}" if count == 1 else f"count.{unit}s", count=count)
