"""层的引用: what the new fields of a layer refer to (`refers_to`) is in the standard under it, or in itself."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from credit_standard.findings.masks import mask_heading
from credit_standard.findings.near import near
from credit_standard.layers.parts import fields_of

if TYPE_CHECKING:
    from credit_standard.findings import Finding
    from credit_standard.layers.form import ChangeForm, NewRecordForm
    from credit_standard.layers.standard import LayeredStandard
    from credit_standard.toml_files import Document, KeyPath


def check_references(file: Document, under: LayeredStandard) -> Iterator[Finding]:
    """Of a layer that is sound else.

    Args:
        file: the layer's.
        under: the standard with all that the layer extends.
    """
    for kind in ("record", "new_record"):
        for number, raw in enumerate(file.values.get(kind, ())):
            for place, one in enumerate(raw.get("field", ())):
                for target in one.get("refers_to", ()):
                    path = (kind, number, "field", place, "refers_to")
                    yield from _target(file, under, raw["name"], target, path)


def _target(
    file: Document, under: LayeredStandard, own: str, target: str, path: KeyPath
) -> Iterator[Finding]:
    """`record.field`; or `{field}.source_record_id`, where that field of the same row names the record type."""
    record, _, name = target.rpartition(".")
    if record.startswith("{") and record.endswith("}") and name == "source_record_id":
        record, name = own, record[1:-1]
    fields = _fields(file, under, record)
    if fields is None:
        known = (*under.names(), *(one["name"] for one in file.values.get("new_record", ())))
        yield file.at(path, "layer-unknown-record", name=mask_heading(record), near=near(record, known))
    elif name not in fields:
        title = {"name": mask_heading(name), "record": record, "near": near(name, fields)}
        yield file.at(path, "layer-unknown-field", **title)


def _fields(file: Document, under: LayeredStandard, record: str) -> tuple[str, ...] | None:
    """Names of the fields that a record type has under the layer; None where there is no such record type."""
    for raw in file.values.get("new_record", ()):
        if raw["name"] == record:
            return (*(name for one in raw.get("parts", ()) for name in fields_of(one)), *_new(raw))
    if record not in under.names():
        return None
    added = (name for raw in file.values.get("record", ()) if raw["name"] == record for name in _new(raw))
    return (*under.declared(record).by_name, *added)


def _new(raw: ChangeForm | NewRecordForm) -> Iterator[str]:
    return (one["name"] for one in raw.get("field", ()))
