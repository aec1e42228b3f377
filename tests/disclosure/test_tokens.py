"""What an audience may not see leaves no trace of six characters in what it is shown, for every record type."""

from __future__ import annotations

from typing import Any

import pytest

import credit_standard as cs
from credit_standard.disclosure.decision.decision import disclosed
from credit_standard.disclosure.projection.projection import Treatment, projected
from credit_standard.lifecycle.record.record import Record
from credit_standard.model import Text
from tests.disclosure.given import question
from tests.records.corpus_files import valid

RECORDS = cs.records.names()
AUDIENCES = ("public", "shared", "authorised", "self")


def token(number: int) -> str:
    return f"秘{chr(0x4E00 + number)}龘{chr(0x5000 + number)}靐{chr(0x5200 + number)}齾"


def filled(name: str) -> tuple[Record, dict[str, str]]:
    """A record of this type with a token in every text, every other of them an item that it calls secret."""
    declaration = cs.records.declared(name)
    typed = cs.typed_model(name).model_validate(valid(name)).model_dump()
    texts = [
        one for one in declaration.fields
        if isinstance(one, Text) and one.max_length >= 7 and one.name != "secret_items"
    ]  # fmt: skip
    tokens = {one.name: token(number) for number, one in enumerate(texts)}
    secret = "；".join(one.title.zh for one in texts[::2])
    values: dict[str, Any] = {key: value for key, value in typed.items() if value is not None}
    return Record(declaration, values | tokens | {"secret_items": secret}), tokens


@pytest.mark.parametrize("audience", AUDIENCES)
def test_of_what_is_withheld_no_six_characters_are_shown(audience: str) -> None:
    shown = withheld = 0
    for name in RECORDS:
        record, tokens = filled(name)
        answer = disclosed(record, question(audience))
        if not answer.seen:
            continue
        seen = repr(projected(record, answer, Treatment()).values)
        for field, text in tokens.items():
            pieces = [text[start : start + 6] for start in range(len(text) - 5)]
            if field in answer.items:
                withheld += 1
                assert not any(piece in seen for piece in pieces), (name, field)
            else:
                shown += any(piece in seen for piece in pieces)
    assert min(shown, withheld) > 50
