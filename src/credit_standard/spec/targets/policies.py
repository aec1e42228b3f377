"""规则表: `policies/*.json`: grade scales, scorecards, rules of decisions and regimes, as their TOML files have them.

A program in another language reads here what a card counts and what a regime says, row for row; the JSON Schemas
`scale`, `card`, `decision-rule` and `regime` of `spec/schemas/` say what each key means. Days and numbers with a point
are texts.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING, Any

import credit_standard
from credit_standard.toml_files import parse, read_document

if TYPE_CHECKING:
    from credit_standard.layers import LayeredStandard

ROOT = Path(credit_standard.__file__).parent
FOLDERS = {
    "scales": "grades/data",
    "cards": "scoring/cards",
    "decisions": "decisions/rules",
    "regimes": "lifecycle/regimes/data",
}


def texts(standard: LayeredStandard) -> Iterator[tuple[str, str]]:
    """A file for each sort."""
    for sort, held in policies(standard).items():
        yield f"policies/{sort}.json", written(held)


def policies(standard: LayeredStandard) -> dict[str, dict[str, Any]]:
    """What each file says, by its name; regimes with those that layers bring."""
    found = {sort: declared(folder) for sort, folder in FOLDERS.items()}
    brought = map(Path, standard.regimes)
    found["regimes"] |= {one.stem: as_json(read_document(one).values) for one in brought}
    return found


def declared(folder: str) -> dict[str, Any]:
    """The TOML files below a folder of this package, by their names."""
    files = sorted((ROOT / folder).rglob("*.toml"))
    return {
        one.relative_to(ROOT / folder).with_suffix("").as_posix(): as_json(
            parse(one.name, one.read_text("utf-8")).values
        )
        for one in files
    }


def as_json(value: Any) -> Any:
    """A value of TOML as JSON."""
    if isinstance(value, dict):
        return {key: as_json(one) for key, one in value.items()}
    if isinstance(value, list):
        return [as_json(one) for one in value]
    if isinstance(value, date):
        return value.isoformat()
    return str(value) if isinstance(value, Decimal) else value


def written(held: dict[str, Any]) -> str:
    """The text of a file, a line for each value, so that versions can be compared by eye."""
    return json.dumps(held, ensure_ascii=False, indent=1) + "\n"
