"""快照: what a build of the standard says, as far as it is compared: JSON Schemas of records, and code lists."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import frozen

from credit_standard._version import STANDARD_VERSION
from credit_standard.json_schema import record_schema
from credit_standard.spec.targets import code_lists
from credit_standard.spec.targets.folder import MANIFEST

if TYPE_CHECKING:
    from credit_standard.layers import LayeredStandard

Schema = dict[str, Any]
_LISTS, _SCHEMAS, _ENDING = "code-lists.json", "json-schema", ".schema.json"


class UnreadableFolderError(Exception):
    """The folder was not written by `spec build`, or lacks the code lists or the JSON Schemas."""


@frozen
class Snapshot:
    """A build of the standard.

    Attributes:
        version: of the standard.
        layers: over the national standard.
        records: JSON Schema of each record type, by name.
        lists: each code list, by name, as `code-lists.json` has it.
    """

    version: str
    layers: tuple[str, ...]
    records: dict[str, Schema]
    lists: dict[str, Schema]


def of_folder(folder: Path) -> Snapshot:
    """What a folder holds.

    Raises:
        UnreadableFolderError: it was not built, or not with the targets `code-lists` and `json-schema`.
    """
    try:
        known = json.loads((folder / MANIFEST).read_bytes())
        lists = json.loads((folder / _LISTS).read_bytes())
        paths = sorted((folder / _SCHEMAS).glob(f"*{_ENDING}"))
        records = {path.name.removesuffix(_ENDING): json.loads(path.read_bytes()) for path in paths}
        read = Snapshot(
            known["standard"], tuple(known["layers"]), records, {one["name"]: one for one in lists}
        )
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise UnreadableFolderError(str(folder)) from error
    if not records:
        raise UnreadableFolderError(str(folder))
    return read


def of_standard(standard: LayeredStandard) -> Snapshot:
    """The running standard."""
    lists = json.loads(dict(code_lists.texts(standard))[_LISTS])
    return Snapshot(
        STANDARD_VERSION,
        tuple(standard.layer_names),
        {name: record_schema(standard.declared(name), standard) for name in standard.names()},
        {one["name"]: one for one in lists},
    )
