"""pydantic: one model per row."""

from __future__ import annotations

import csv
from typing import TYPE_CHECKING, Annotated, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    ValidationError,
    create_model,
    model_validator,
)

from bench.peers import rules
from bench.peers.rules import H

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path


def run(path: Path) -> int:
    found: list[tuple[int, str, str]] = []
    with path.open(encoding="utf-8", newline="") as file:
        for number, row in enumerate(csv.DictReader(file), start=1):
            try:
                MODEL.model_validate({heading: text or None for heading, text in row.items()})
            except ValidationError as error:
                found.extend(
                    (number, str(one["loc"]), one["type"]) for one in error.errors(include_url=False)
                )
    return len(found)


def holds(test: Callable[[str], object]) -> AfterValidator:
    def validate(text: str | None) -> str | None:
        if text is not None and test(text) in (None, False):
            raise ValueError("not right")
        return text

    return AfterValidator(validate)


class Row(BaseModel):
    model_config = ConfigDict(extra="ignore")

    @model_validator(mode="after")
    def document_is_right(self) -> Self:
        kind, number = self.cell("document_type"), self.cell("document_number")
        if (kind is None) != (number is None):
            raise ValueError("type without number")
        if kind == "身份证" and number and not rules.citizen_number_is_right(number):
            raise ValueError("not a citizen number")
        return self

    @model_validator(mode="after")
    def subject_has_a_number(self) -> Self:
        if not any(self.cell(name) for name in ("uscc", "registration_number", "organisation_code")):
            raise ValueError("no number")
        return self

    @model_validator(mode="after")
    def fine_has_an_amount(self) -> Self:
        if "罚款" in (self.cell("kinds") or "") and self.cell("fine") is None:
            raise ValueError("fine without amount")
        return self

    @model_validator(mode="after")
    def ends_after_decision(self) -> Self:
        decided, end = rules.day(self.cell("decided") or ""), rules.day(self.cell("valid_until") or "")
        if decided is not None and end is not None and end < decided:
            raise ValueError("ends before decision")
        return self

    def cell(self, name: str) -> str | None:
        text: str | None = getattr(self, name)
        return text


def _field(heading: str) -> tuple[object, object]:
    tests: dict[str, Callable[[str], object]] = {
        **dict.fromkeys(rules.USCCS, rules.uscc_is_right),
        **dict.fromkeys(rules.DATES, rules.day),
        **dict.fromkeys(rules.AMOUNTS, rules.amount),
        H["kinds"]: rules.kinds_are_right,
        H["document_type"]: rules.document_type_is_right,
    }
    required = heading in rules.REQUIRED
    kind: object = str if required else str | None
    if heading in tests:
        kind = Annotated[kind, holds(tests[heading])]
    return kind, Field(
        ... if required else None, alias=heading, max_length=rules.MAX_LENGTH.get(heading, 10_000)
    )


MODEL = create_model("Penalty", __base__=Row, **{name: _field(heading) for name, heading in H.items()})  # type: ignore[call-overload]  # the names come from a list
