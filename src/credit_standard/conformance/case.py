"""案例: one question to an implementation, and what is right."""

from __future__ import annotations

from typing import Any, Literal, get_args

from attrs import frozen

Area = Literal["identifiers", "records", "layouts", "lifecycle", "disclosure", "scoring"]
Level = Literal["core", "extended"]
AREAS: tuple[Area, ...] = get_args(Area)
LEVELS: tuple[Level, ...] = get_args(Level)


@frozen(kw_only=True)
class Case:
    """A case.

    Attributes:
        id: stable as long as what it is about has its name; never sent, because it says what is wrong.
        area: what is asked about.
        level: `core` is what an implementation has to do to be one: verdicts on errors that JSON Schema and check
            characters can tell, periods. `extended` is all else, with the codes of the findings.
        input: the question, as it is sent.
        expected: the answer. An answer at core level may leave out `findings`.
    """

    id: str
    area: Area
    level: Level
    input: dict[str, Any]
    expected: dict[str, Any]

    def to_json(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "area": self.area,
            "level": self.level,
            "input": self.input,
            "expected": self.expected,
        }

    @property
    def demanded(self) -> tuple[str, ...]:
        """The keys that an answer must have."""
        return tuple(key for key in self.expected if self.level == "extended" or key != "findings")
