"""标准答案: this library's own answer to the input of a case; the same for the cases and for our own answerer."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from credit_standard import identifiers, layouts, lifecycle, scoring
from credit_standard.disclosure import Question, disclosed
from credit_standard.validation.record import check_record

if TYPE_CHECKING:
    from credit_standard.conformance.case import Area
    from credit_standard.findings import Finding
    from credit_standard.layers import LayeredStandard
    from credit_standard.lifecycle import Record

Input = Mapping[str, Any]
Answer = dict[str, Any]


def answer(area: Area, given: Input, standard: LayeredStandard) -> Answer:
    """What is right.

    Raises:
        ValueError, KeyError, TypeError: the input is none of this area.
    """
    return _ANSWERS[area](given, standard)


def _day(given: Input) -> date:
    return date.fromisoformat(given["as_of"])


def _verdict(findings: Iterable[Finding]) -> Answer:
    found = tuple(findings)
    return {"valid": not any(one.is_error for one in found), "findings": sorted({one.code for one in found})}


def _identifiers(given: Input, _: LayeredStandard) -> Answer:
    return _verdict(identifiers.get(given["kind"]).check(given["value"], as_of=_day(given)))


def _records(given: Input, standard: LayeredStandard) -> Answer:
    return _verdict(
        check_record(given["record"], _as_sent(given["values"]), standard=standard, as_of=_day(given))
    )


def _as_sent(values: Mapping[str, Any]) -> dict[str, Any]:
    """Codes of a set in one text, as a cell has them."""
    return {key: ";".join(one) if isinstance(one, list) else one for key, one in values.items()}


def _layouts(given: Input, standard: LayeredStandard) -> Answer:
    """Which layout the headings are of, and what is found in a row of it."""
    row = given["row"]
    found = layouts.recognise(list(row), standard=standard).layout
    foreign = None if found.is_canonical else found.name
    verdict = _verdict(check_record(found.record, row, layout=foreign, standard=standard, as_of=_day(given)))
    return {"record": found.record, "layout": found.name, **verdict}


def _lifecycle(given: Input, standard: LayeredStandard) -> Answer:
    if "regime" in given:
        return _periods(given)
    history = [_checked({**one, "as_of": given["as_of"]}, standard) for one in given.get("history", ())]
    state = lifecycle.state(_checked(given, standard), as_of=_day(given), history=history)
    clocks = {
        one.name: {"state": one.state, "until": None if one.until is None else one.until.isoformat()}
        for one in state.clocks
    }
    return {"clocks": clocks, "repairable": state.repairable}


def _periods(given: Input) -> Answer:
    said = lifecycle.periods(given["regime"], given["class"], date.fromisoformat(given["start"])).to_json()
    keys = ("published", "min_months", "max_months", "early_stop", "earliest_repair", "auto_stop")
    return {key: said[key] for key in keys}


def _disclosure(given: Input, standard: LayeredStandard) -> Answer:
    found = disclosed(_checked(given, standard), Question(audience=given["audience"], as_of=_day(given)))
    return {
        "seen": found.seen,
        "grounds": sorted(row.name for row in found.grounds),
        "withheld_items": sorted(found.items),
    }


def _checked(given: Input, standard: LayeredStandard) -> Record:
    return lifecycle.record(given["record"], _as_sent(given["values"]), standard=standard, as_of=_day(given))


def _scoring(given: Input, standard: LayeredStandard) -> Answer:
    records = [_checked({**one, "as_of": given["as_of"]}, standard) for one in given["records"]]
    score = scoring.load_card(given["card"]).evaluate(records, as_of=_day(given))
    return {"points": str(score.points), "grade": score.grade}


_ANSWERS: dict[Area, Callable[[Input, LayeredStandard], Answer]] = {
    "identifiers": _identifiers,
    "records": _records,
    "layouts": _layouts,
    "lifecycle": _lifecycle,
    "disclosure": _disclosure,
    "scoring": _scoring,
}
