"""覆盖表的汇总: `coverage.md`, what the table comes to, in Chinese and in English."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from credit_standard.spec.wording import TEXTS

if TYPE_CHECKING:
    from credit_standard.findings import Language

ENFORCED = "enforced"
Row = dict[str, str]


def page(rows: Sequence[Row], targets: Sequence[str]) -> str:
    note = "<!-- Generated from the declarations; do not edit. -->"
    blocks = (note, *_in_language(rows, targets, "zh"), *_in_language(rows, targets, "en"))
    return "\n\n".join(blocks) + "\n"


def _in_language(rows: Sequence[Row], targets: Sequence[str], language: Language) -> Iterator[str]:
    def said(key: str) -> str:
        return TEXTS(f"coverage-{key}", language)

    yield f"# {said('title')}"
    yield said("introduction")
    errors = [row for row in rows if row["severity"] == "error"]
    others = [row for row in rows if row["severity"] != "error"]
    counted = [(f"`{one}`", _counts(errors, one), _counts(others, one)) for one in targets]
    yield _table([said("target"), said("errors"), said("others")], counted)
    yield f"## {said('reasons')}"
    explained = [
        (f"`{one}`", said(one), str(number), " ".join(f"`{target}`" for target in where))
        for one, (number, where) in _reasons(rows, targets).items()
    ]
    yield _table([said(one) for one in ("reason", "meaning", "rules", "target")], explained)
    yield f"## {said('cells-title')}"
    yield said("cells")


def _counts(rows: Iterable[Row], target: str) -> str:
    found = Counter(row[target].partition(":")[0] for row in rows)
    return " / ".join(f"{found[one]:,}" for one in (ENFORCED, "partly", "no"))


def _reasons(rows: Sequence[Row], targets: Sequence[str]) -> dict[str, tuple[int, list[str]]]:
    """Each reason with the number of rules and the targets that it is given by."""
    found: dict[str, tuple[set[str], dict[str, None]]] = {}
    for row in rows:
        for target in targets:
            for reason in row[target].partition(": ")[2].split():
                rules, where = found.setdefault(reason, (set(), {}))
                rules.add(row["rule"])
                where[target] = None
    return {one: (len(rules), [*where]) for one, (rules, where) in sorted(found.items())}


def _table(headings: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    lines = [headings, ["---"] * len(headings), *rows]
    return "\n".join(f"| {' | '.join(one)} |" for one in lines)
