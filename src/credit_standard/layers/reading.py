"""层文件的读取: what stands in a sound file, as values."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import attrs

from credit_standard.codes import CodeEntry
from credit_standard.findings import Bilingual, Deprecation, Severity, Source
from credit_standard.findings.masks import Sensitivity
from credit_standard.language import parse
from credit_standard.layers.audiences import audiences, merged
from credit_standard.layers.elements import ELEMENTS
from credit_standard.layers.layer import LEVELS, Change, Layer, Tightening
from credit_standard.layers.parts import part
from credit_standard.model import (
    SELF,
    Declaration,
    Disclosure,
    Element,
    ForeignKey,
    RecordSpec,
    Rule,
)
from credit_standard.model.record import assembled

if TYPE_CHECKING:
    from credit_standard.layers.form import (
        ChangeForm,
        CodeForm,
        DisclosureForm,
        FieldForm,
        LayerForm,
        NewRecordForm,
        RuleForm,
    )
    from credit_standard.toml_files.forms import DeprecationForm, SourceForm

SELF_ONLY = Disclosure(organisation=SELF, person=SELF)
"""Who may see a record type of a layer's own, as long as no law is cited."""


def read_layer(raw: LayerForm) -> Layer:
    """The layer in a file of which form and meaning were checked."""
    return Layer(
        name=raw["name"],
        zh=raw["zh"],
        en=raw["en"],
        level=raw["level"],
        extends=raw.get("extends", ""),
        version=raw.get("version", ""),
        source=source(raw["source"]),
        unread=tuple(raw.get("unread", ())),
        changes=tuple(read_change(one) for one in raw.get("record", ())),
        records=tuple(read_record(one, raw["level"]) for one in raw.get("new_record", ())),
    )


def read_change(raw: ChangeForm) -> Change:
    return Change(
        record=raw["name"],
        tightened=tuple(
            Tightening(
                field=one["field"],
                required=one.get("required", False),
                max_length=one.get("max_length"),
                disclosure=disclosure(one.get("disclosure")),
            )
            for one in raw.get("tighten", ())
        ),
        severities=tuple((name, Severity(one)) for name, one in raw.get("severity", {}).items()),
        fields=tuple(read_field(one) for one in raw.get("field", ())),
        rules=tuple(read_rule(one) for one in raw.get("rule", ())),
        codes=tuple((one["field"], read_code(one)) for one in raw.get("code", ())),
        disclosure=disclosure(raw.get("disclosure")),
        authorised_by=source(raw["authorised_by"]) if "authorised_by" in raw else None,
    )


def read_field(raw: FieldForm) -> Element:
    """A new field."""
    kind = ELEMENTS[raw["type"]]
    given = {
        one.alias: tuple(value) if isinstance(value := raw[one.alias], list) else value
        for one in attrs.fields(kind)
        if one.alias in raw
    }
    readers = (
        ("sensitivity", Sensitivity),
        ("disclosure", disclosure),
        ("source", source),
        ("deprecated", deprecation),
        ("refers_to", _foreign_keys),
    )
    read: dict[str, Any] = {name: reader(raw[name]) for name, reader in readers if name in raw}
    return kind(**(given | read), definition=_definition(raw))


def _foreign_keys(texts: list[str]) -> tuple[ForeignKey, ...]:
    return tuple(map(ForeignKey.parse, texts))


def read_rule(raw: RuleForm) -> Rule:
    """A new rule; its expressions are sound."""
    return Rule(
        raw["name"],
        require=parse(raw["require"]),
        when=parse(raw["when"]) if "when" in raw else None,
        zh=raw["zh"],
        en=raw["en"],
        severity=Severity(raw.get("severity", "error")),
        source=source(raw["source"]) if "source" in raw else None,
    )


def read_code(raw: CodeForm) -> CodeEntry:
    return CodeEntry(
        code=raw["code"],
        title=Bilingual(raw["zh"], raw["en"]),
        definition=_definition(raw),
        aliases=tuple(raw.get("aliases", ())),
        deprecated=deprecation(raw["deprecated"]) if "deprecated" in raw else None,
    )


def read_record(raw: NewRecordForm, level: str) -> Declaration:
    """A record type of the layer's own, of shared groups of fields and of fields and rules of its own.

    Raises:
        DeclarationError: its parts do not go together.
    """
    spec = RecordSpec(
        name=raw["name"],
        zh=raw["zh"],
        en=raw["en"],
        category=raw["category"],
        nature=raw["nature"],
        subjects=tuple(raw.get("subjects", ())),
        cadence=raw.get("cadence", ""),
        record_date=raw.get("record_date", ""),
        key=tuple(raw["key"]),
        disclosure=merged(SELF_ONLY, disclosure(raw.get("disclosure"))),
        basis=tuple(source(one) for one in raw.get("basis", ())),
        layer_to_authorise=_authority(raw["category"], level),
        authorised_by=source(raw["authorised_by"]) if "authorised_by" in raw else None,
        deprecated=deprecation(raw["deprecated"]) if "deprecated" in raw else None,
    )
    return assembled(
        spec,
        description=raw.get("description", f"{raw['zh']}: {raw['en']}"),
        definition=_definition(raw),
        groups=[part(one) for one in raw.get("parts", ())],
        own={one["name"]: read_field(one) for one in raw.get("field", ())},
        rules=[read_rule(one) for one in raw.get("rule", ())],
    )


def _authority(category: str, level: str) -> str:
    """The lowest layer that could authorise a record outside the base catalogue: a city, never a unit."""
    if category != "local":
        return ""
    return level if level != LEVELS[-1] else LEVELS[-2]


def source(raw: SourceForm) -> Source:
    return Source(raw["document"], raw.get("article", ""), verified=raw.get("verified", True))


def deprecation(raw: DeprecationForm) -> Deprecation:
    return Deprecation(raw["since"], until=raw.get("until", ""), replacement=raw.get("replacement", ""))


def disclosure(raw: DisclosureForm | None) -> Disclosure | None:
    """公开属性; a side that is not named stays as it was inherited."""
    if raw is None:
        return None
    return Disclosure(
        organisation=audiences(raw["organisation"]) if "organisation" in raw else None,
        person=audiences(raw["person"]) if "person" in raw else None,
        source=source(raw["source"]) if "source" in raw else None,
    )


def _definition(raw: CodeForm | FieldForm | NewRecordForm) -> Bilingual | None:
    if "definition_zh" not in raw or "definition_en" not in raw:
        return None
    return Bilingual(raw["definition_zh"], raw["definition_en"])
