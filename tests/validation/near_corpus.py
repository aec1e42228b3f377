"""Rows near those of the corpus: up to three cells are changed, so that some are accepted and some are refused.

The draws are the same each time: they are seeded with the name of the record type.
"""

from __future__ import annotations

import random
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

from credit_standard import records
from credit_standard.model import Amount, Date, Integer
from tests.records import corpus_files
from tests.validation.given import NULL_WORDS, ODD_NUMBERS, ODD_TEXTS, own_texts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from credit_standard.model import Declaration
    from tests.records.corpus_files import Row

AS_OF = date(2026, 11, 23)
CHANGED = 64
"""Rows with changed cells for each record type; those of the corpus stand before them."""


@cache
def rows(name: str) -> tuple[Row, ...]:
    """The rows of the corpus, then such with one to three cells changed, half of them from the valid row."""
    declared, chance = records.declared(name), random.Random(name)
    corpus = corpus_files.rows(declared)
    near = [
        _changed(declared, chance.choice((corpus[0], chance.choice(corpus))), chance) for _ in range(CHANGED)
    ]
    return (*corpus, *near)


def _changed(declared: Declaration, row: Row, chance: random.Random) -> Row:
    row = dict(row)
    for _ in range(chance.randint(1, 3)):
        name, text = chance.choice([_at_an_edge, _anything, _anything])(declared, row, chance)
        row[name] = text
    return {name: text for name, text in row.items() if text}


def _at_an_edge(declared: Declaration, row: Row, chance: random.Random) -> tuple[str, str]:
    """Where what a rule compares is equal: two fields of one kind, an amount and nothing, a day and the last one."""
    name, *others = chance.choice(declared.rules).fields
    element = declared[name]
    same = [row[other] for other in others if other in row and type(declared[other]) is type(element)]
    if same:
        return name, chance.choice(same)
    if isinstance(element, Amount | Integer):
        return name, "0"
    return name, AS_OF.isoformat() if isinstance(element, Date) else row.get(name, "")


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
