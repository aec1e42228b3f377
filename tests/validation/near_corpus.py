"""Rows near those of the corpus: at the edges of its rules, and with up to three cells changed.

Some of them are accepted, and some are refused. The draws are the same each time: they are seeded with the name of the record type.
"""

from __future__ import annotations

import random
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from credit_standard import records
from credit_standard.model import Amount, Code, Codes, Date, Integer
from tests.records import corpus_files
from tests.validation.given import NULL_WORDS, ODD_NUMBERS, ODD_TEXTS, own_texts, with_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from credit_standard.model import Declaration, Rule
    from tests.records.corpus_files import Row

AS_OF = date(2026, 11, 23)
UNREADABLE = "不存在？"
CHANGED = 48
"""Rows with changed cells for each record type; those of the corpus and at edges stand before them."""


@cache
def rows(name: str) -> tuple[Row, ...]:
    """Rows of the corpus, rows at the edges of its rules, rows with one to three cells changed."""
    declared, chance = records.declared(name), random.Random(name)
    corpus = corpus_files.rows(declared)
    near = [
        _changed(declared, chance.choice((corpus[0], chance.choice(corpus))), chance) for _ in range(CHANGED)
    ]
    return (*corpus, *_at_edges(declared), *near)


def _at_edges(declared: Declaration) -> Iterator[Row]:
    """The row that breaks a rule, moved to where what the rule compares is equal, or one of several is unreadable."""
    for rule in declared.rules:
        row = corpus_files.broken(declared, rule)
        for name in rule.fields:
            others = [row[other] for other in _alike(declared, name, rule) if other in row]
            if text := _edge(declared, name, others):
                yield {**row, name: text}
            if len(rule.fields) > 2:
                yield {**row, name: UNREADABLE}


def _alike(declared: Declaration, name: str, rule: Rule) -> list[str]:
    """The other fields of a rule that have values of the same type."""
    return [other for other in rule.fields if other != name and type(declared[other]) is type(declared[name])]


def _edge(declared: Declaration, name: str, others: list[str]) -> str:
    match declared[name]:
        case Code(code_list=codes) | Codes(code_list=codes) as element:
            texts = with_text(codes)
            return "；".join(texts) if isinstance(element, Codes) else next(iter(texts), "")
        case Date():
            return next(iter(others), AS_OF.isoformat())
        case Amount() | Integer():
            return next(iter(others), "0")
    return ""


def _changed(declared: Declaration, row: Row, chance: random.Random) -> Row:
    row = dict(row)
    for _ in range(chance.randint(1, 3)):
        name, text = _anything(declared, row, chance)
        row[name] = text
    return {name: text for name, text in row.items() if text}


def _anything(declared: Declaration, row: Row, chance: random.Random) -> tuple[str, str]:
    """Mostly a field that the row has, now and then any other of its record type."""
    name = chance.choice([*row, *row, *declared.by_name])
    own, now = own_texts(declared[name]), row.get(name, "")
    kinds = {
        "of the corpus": (_of_field().get(name, own), 8),
        "of its kind": (own, 4),
        "blank-padded": ((f" {now}\u3000", f"\t{now}"), 2),
        "empty": (("",), 2),
        "no value": (NULL_WORDS, 1),
        "odd": ((*ODD_TEXTS, *ODD_NUMBERS), 1),
    }
    (texts,) = chance.choices([texts for texts, _ in kinds.values()], [often for _, often in kinds.values()])
    return name, chance.choice(texts)


@cache
def _of_field() -> Mapping[str, tuple[str, ...]]:
    """By field what the corpus has in it, of whatever record type, right or wrong."""
    found: dict[str, set[str]] = {}
    for name in corpus_files.names():
        for row in corpus_files.rows(records.declared(name)):
            for field, text in row.items():
                found.setdefault(field, set()).add(text)
    return {field: tuple(sorted(texts)) for field, texts in found.items()}
