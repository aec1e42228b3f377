"""查阅层: the layers of provinces, cities and units, or one of them with all that it changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from credit_standard.cli.standard.own_files import shelf_with_own_files
from credit_standard.cli.texts import TEXTS

if TYPE_CHECKING:
    from collections.abc import Iterator

    from credit_standard.cli.standard.browsing import Shelf
    from credit_standard.findings import Finding, Language
    from credit_standard.layers import Change, Layer
    from credit_standard.model import Declaration
    from credit_standard.reports.document import Block


def _shelf(name: str | None) -> Shelf[Layer]:
    from credit_standard import layers as known
    from credit_standard.cli.standard.browsing import Shelf
    from credit_standard.cli.standard.known_names import known_layers

    own = name is not None and known.is_own(name)
    names = (str(name),) if own else known.names()
    for one in names:
        known_layers([one])
    return Shelf(
        kind="layer",
        plural="layers",
        unknown="unknown-layer",
        headings=("column.name", "column.title", "column.level", "column.extends", "column.changes"),
        names=names,
        get=known.get,
        titles=lambda one: (str(name), one.name, one.zh, one.en) if own else (one.name, one.zh, one.en),
        words=lambda one: (str(one.source), *one.unread, *_touched(one)),
        row=lambda one, language: (
            one.name,
            one.title.to(language),
            known.LEVEL_TITLES[one.level].to(language),
            one.extends,
            ", ".join(_touched(one)),
        ),
        brief=_brief,
        full=lambda one: _full(one, str(name) if own else one.name),
        blocks=lambda one, language: _blocks(one, str(name) if own else one.name, language),
    )


def _check(file: str) -> tuple[Finding, ...]:
    from credit_standard.disclosure.decision.layer_checks import check_layer

    return check_layer(file)


layers = shelf_with_own_files("layers", _shelf, _check)


def _touched(layer: Layer) -> tuple[str, ...]:
    """Names of the record types that it changes or adds."""
    return tuple(one.record for one in layer.changes) + tuple(one.name for one in layer.records)


def _awaiting(layer: Layer, place: str) -> list[Declaration]:
    """Record types outside the base catalogue that this level could authorise, and that nobody has."""
    from credit_standard.layers import standard

    under = standard([place])
    every = (under.declared(name) for name in under.names())
    return [
        one
        for one in every
        if one.category == "local" and one.layer_to_authorise == layer.level and one.authorised_by is None
    ]


def _brief(layer: Layer) -> dict[str, Any]:
    from credit_standard.spec.record_json import plain

    return {
        "name": layer.name,
        "zh": layer.zh,
        "en": layer.en,
        "level": layer.level,
        "extends": layer.extends or None,
        "source": plain(layer.source),
        "records": list(_touched(layer)),
    }


def _full(layer: Layer, place: str) -> dict[str, Any]:
    from credit_standard.layers import standard

    return {
        **_brief(layer),
        "version": layer.version or None,
        "sha256": layer.sha256,
        "order": list(standard([place]).layer_names),
        "unread": list(layer.unread),
        "changes": [{"record": one.record, "changes": _changes(one, "zh")} for one in layer.changes],
        "new_records": [{"name": one.name, "zh": one.zh, "en": one.en} for one in layer.records],
        "awaiting_authorisation": [one.name for one in _awaiting(layer, place)],
    }


def _blocks(layer: Layer, place: str, language: Language) -> Iterator[Block]:
    from credit_standard.cli.standard.browsing import heading, section, source_lines
    from credit_standard.layers import standard
    from credit_standard.reports.document import Span, line

    yield heading(layer.name, layer.zh, layer.en)
    order = " → ".join(standard([place]).layer_names)
    yield line(Span(TEXTS("layer-order", language), "title"), order)
    yield from source_lines(str(layer.source), language, verified=layer.source.verified)
    if layer.changes:
        yield from section("layer-changes", language)
    for change in layer.changes:
        yield line(Span(change.record, "title"), level=1)
        for said in _changes(change, language):
            yield line(said, level=2)
    for key, listed in (
        ("layer-new-records", layer.records),
        ("layer-awaiting", _awaiting(layer, place)),
    ):
        if listed:
            yield from section(key, language)
        for one in listed:
            yield line(f"{one.name}  {one.title.to(language)}", level=1)
    if layer.unread:
        yield from section("layer-unread", language)
    for document in layer.unread:
        yield line(document, level=1)


def _changes(change: Change, language: Language) -> list[str]:
    """Each change in words."""
    return list(_of_fields(change, language)) + list(_of_record(change, language))


def _of_fields(change: Change, language: Language) -> Iterator[str]:
    for one in change.tightened:
        if one.required:
            yield TEXTS("layer-required", language, field=one.field)
        if one.max_length is not None:
            yield TEXTS("layer-length", language, field=one.field, max_length=one.max_length)
        if one.disclosure is not None:
            yield TEXTS("layer-item-disclosure", language, field=one.field)
    for element in change.fields:
        yield TEXTS("layer-field", language, field=element.name, title=element.title.to(language))
    for field, code in change.codes:
        yield TEXTS("layer-code", language, field=field, code=code.code, title=code.title.to(language))


def _of_record(change: Change, language: Language) -> Iterator[str]:
    for name, severity in change.severities:
        yield TEXTS("layer-severity", language, name=name, severity=TEXTS(severity.value, language))
    for rule in change.rules:
        sentence = rule.zh if language == "zh" else rule.en
        yield TEXTS("layer-rule", language, name=rule.name, sentence=sentence)
    if change.disclosure is not None:
        yield TEXTS("layer-disclosure", language)
    if change.authorised_by is not None:
        yield TEXTS("layer-authorises", language, source=str(change.authorised_by))
