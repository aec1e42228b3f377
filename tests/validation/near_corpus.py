"""Rows near those of the corpus: up to three cells are changed, so that some are accepted and some are refused.

The draws are the same each time: they are seeded with the name of the record type.
"""

from __future__ import annotations

import random
from functools import cache
from typing import TYPE_CHECKING

from credit_standard import records
from tests.records import corpus_files
from tests.validation.given import NULL_WORDS, ODD_NUMBERS, ODD_TEXTS, own_texts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from credit_standard.model import Declaration
    from tests.records.corpus_files import Row

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
    """Mostly fields that the row has, now and then any other of its record type."""
    row = dict(row)
    for _ in range(chance.randint(1, 3)):
        name = chance.choice([*row, *row, *declared.by_name])
        row[name] = _text(declared, name, row.get(name, ""), chance)
    return {name: text for name, text in row.items() if text}


def _text(declared: Declaration, name: str, now: str, chance: random.Random) -> str:
    own = own_texts(declared[name])
    kinds = {
        "of the corpus": (_of_field().get(name, own), 8),
        "of its kind": (own, 4),
        "blank-padded": ((f" {now}\u3000", f"\t{now}"), 2),
        "empty": (("",), 2),
        "no value": (NULL_WORDS, 1),
        "odd": ((*ODD_TEXTS, *ODD_NUMBERS), 1),
    }
    (texts,) = chance.choices([texts for texts, _ in kinds.values()], [often for _, often in kinds.values()])
    return chance.choice(texts)


@cache
def _of_field() -> Mapping[str, tuple[str, ...]]:
    """By field what the corpus has in it, of whatever record type, right or wrong."""
    found: dict[str, set[str]] = {}
    for name in corpus_files.names():
        for row in corpus_files.rows(records.declared(name)):
            for field, text in row.items():
                found.setdefault(field, set()).add(text)
    return {field: tuple(sorted(texts)) for field, texts in found.items()}
