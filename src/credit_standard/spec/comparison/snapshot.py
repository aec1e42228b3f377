"""快照: what a build of the standard says, as far as it is compared."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import frozen

from credit_standard import layouts
from credit_standard._version import STANDARD_VERSION
from credit_standard.json_schema import record_schema
from credit_standard.spec.targets import code_lists, policies
from credit_standard.spec.targets.findings import catalogue
from credit_standard.spec.targets.folder import MANIFEST
from credit_standard.spec.targets.layout_schemas import layout_schema
from credit_standard.spec.targets.layouts import declared_layouts
from credit_standard.spec.targets.record_types import declared_json

if TYPE_CHECKING:
    from credit_standard.layers import LayeredStandard

Schema = dict[str, Any]
_LISTS, _SCHEMAS, _ENDING = "code-lists.json", "json-schema", ".schema.json"
_LAYOUTS, _DECLARED = "json-schema/layouts", "records"
_POLICIES, _COLUMNS, _FINDINGS = "policies", "layouts.json", "findings.json"


class UnreadableFolderError(Exception):
    """The folder was not written by `spec build`, or lacks the code lists, the JSON Schemas or the declarations."""


@frozen
class Snapshot:
    """A build of the standard.

    Attributes:
        version: of the standard.
        layers: over the national standard.
        records: JSON Schema of each record type, by name.
        declared: all that is declared of each record type, by name, as `records/NAME.json` has it.
        layouts: JSON Schema of each layout, by name.
        lists: each code list, by name, as `code-lists.json` has it.
        policies: scales, cards, rules of decisions and regimes, by sort and name, as `policies/` has them.
        columns: each layout as `layouts.json` has it.
        findings: the catalogue, as `findings.json` has it. These three are empty where a build does not have them.
    """

    version: str
    layers: tuple[str, ...]
    records: dict[str, Schema]
    declared: dict[str, Schema]
    layouts: dict[str, Schema]
    lists: dict[str, Schema]
    policies: dict[str, dict[str, Schema]]
    columns: dict[str, Schema]
    findings: dict[str, Schema]

    @property
    def lacks(self) -> tuple[str, ...]:
        """The targets of which nothing is known: builds of old, or of some targets."""
        held = {"policies": self.policies, "layouts": self.columns, "findings": self.findings}
        return tuple(name for name, what in held.items() if not what)


def of_folder(folder: Path) -> Snapshot:
    """What a folder holds.

    Raises:
        UnreadableFolderError: it was not built, or not with the targets `code-lists`, `json-schema` and `records`.
    """
    try:
        known = json.loads((folder / MANIFEST).read_bytes())
        lists = json.loads((folder / _LISTS).read_bytes())
        read = Snapshot(
            version=known["standard"],
            layers=tuple(known["layers"]),
            records=_by_name(folder / _SCHEMAS, _ENDING),
            declared=_by_name(folder / _DECLARED, ".json"),
            layouts=_by_name(folder / _LAYOUTS, _ENDING),
            lists={one["name"]: one for one in lists},
            policies=_by_name(folder / _POLICIES, ".json"),
            columns=_if_there(folder / _COLUMNS),
            findings=_if_there(folder / _FINDINGS),
        )
    except (OSError, ValueError, TypeError, KeyError) as error:
        raise UnreadableFolderError(str(folder)) from error
    if not read.records or read.records.keys() != read.declared.keys():
        raise UnreadableFolderError(str(folder))
    return read


def _if_there(file: Path) -> dict[str, Schema]:
    return json.loads(file.read_bytes()) if file.exists() else {}


def _by_name(folder: Path, ending: str) -> dict[str, Schema]:
    files = sorted(folder.glob(f"*{ending}"))
    return {file.name.removesuffix(ending): json.loads(file.read_bytes()) for file in files}


def of_standard(standard: LayeredStandard) -> Snapshot:
    """The running standard."""
    lists = json.loads(dict(code_lists.texts(standard))[_LISTS])
    names = standard.names()
    return Snapshot(
        version=STANDARD_VERSION,
        layers=tuple(standard.layer_names),
        records={name: record_schema(standard.declared(name), standard) for name in names},
        declared={name: declared_json(name, standard) for name in names},
        layouts={name: layout_schema(layouts.get(name, standard), standard) for name in layouts.names()},
        lists={one["name"]: one for one in lists},
        policies=policies.policies(standard),
        columns=declared_layouts(),
        findings=catalogue(),
    )
