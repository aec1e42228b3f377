"""信息类型概要: what a list of record types shows of each, kept in a derived file so that none is built for a list."""

from __future__ import annotations

import json
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from attrs import asdict, frozen

from credit_standard import records
from credit_standard.findings import Bilingual
from credit_standard.language.tables import DecisionTable
from credit_standard.model import Code, Codes, Source

if TYPE_CHECKING:
    from collections.abc import Callable

    from credit_standard.model import Declaration
    from credit_standard.model.audience import Side

T = TypeVar("T")
TARGET = Path(records.__file__).with_name("summaries.jsonl")


@frozen
class RepairOutcome:
    """One way in which something turns out: the codes, and the condition, empty where no other one holds."""

    when: str
    codes: tuple[str, ...]


Outcomes = tuple[RepairOutcome, ...]
"""In the order in which they are asked; the last has no condition. None where there is nothing to say."""


@frozen(kw_only=True)
class RecordSummary:
    """A record type as the catalogue lists it.

    Attributes:
        nature: code of `nature`, by condition.
        organisation, person: codes of `audience`, by condition: who may see records about them.
        basis: laws that allow recording it.
        layer: which layer would have to authorise it (`province`, `city`), empty where none.
        fields, rules: how many it has.
        code_lists: names, in the order of the fields.
    """

    name: str
    zh: str
    en: str
    description: str
    definition: Bilingual | None
    clause: str
    category: str
    nature: Outcomes
    subjects: tuple[str, ...]
    provider: Bilingual
    cadence: str
    organisation: Outcomes
    person: Outcomes
    basis: tuple[Source, ...]
    layer: str
    fields: int
    rules: int
    code_lists: tuple[str, ...]

    @property
    def title(self) -> Bilingual:
        return Bilingual(self.zh, self.en)


def summary_of(declaration: Declaration) -> RecordSummary:
    """What a list shows of this record type."""
    disclosure = declaration.disclosure
    lists = (one.code_list for one in declaration.fields if isinstance(one, Code | Codes))
    return RecordSummary(
        name=declaration.name,
        zh=declaration.zh,
        en=declaration.en,
        description=declaration.description,
        definition=declaration.definition,
        clause=declaration.clause,
        category=declaration.category,
        nature=outcomes(declaration.nature, lambda code: (code,)),
        subjects=tuple(declaration.subjects),
        provider=declaration.provider,
        cadence=declaration.cadence,
        organisation=audience_outcomes(disclosure.organisation),
        person=audience_outcomes(disclosure.person),
        basis=declaration.basis,
        layer=declaration.layer_to_authorise,
        fields=len(declaration.fields),
        rules=len(declaration.rules),
        code_lists=tuple(dict.fromkeys(lists)),
    )


def outcomes(value: T | DecisionTable[T], codes: Callable[[T], tuple[str, ...]]) -> Outcomes:
    """A value that may depend on conditions, as a list of cases."""
    if not isinstance(value, DecisionTable):
        return (RepairOutcome("", codes(value)),)
    rows = (RepairOutcome(repr(row.when), codes(row.then)) for row in value.rows)
    return (*rows, *(RepairOutcome("", codes(one)) for one in (value.otherwise,) if one is not None))


def audience_outcomes(side: Side | None) -> Outcomes:
    """Audiences as a list of cases, in the order of the code list; nothing where it is never about such subjects."""
    return () if side is None else outcomes(side, lambda held: tuple(sorted(held)))


def summaries() -> str:
    """The text of the derived file, one record type a line."""
    lines = (asdict(summary_of(records.declared(name))) for name in records.names())
    return "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in lines)


@cache
def stored() -> dict[str, RecordSummary]:
    """The record types of this library by name, from the derived file."""
    lines = files(records.__name__).joinpath(TARGET.name).read_text("utf-8").splitlines()
    return {one.name: one for one in map(_read, lines)}


def _read(text: str) -> RecordSummary:
    held: dict[str, Any] = json.loads(text)
    for name in ("nature", "organisation", "person"):
        held[name] = tuple(RepairOutcome(one["when"], tuple(one["codes"])) for one in held[name])
    return RecordSummary(
        **{
            **held,
            "subjects": tuple(held["subjects"]),
            "definition": None if held["definition"] is None else Bilingual(**held["definition"]),
            "provider": Bilingual(**held["provider"]),
            "basis": tuple(Source(**one) for one in held["basis"]),
            "code_lists": tuple(held["code_lists"]),
        }
    )
