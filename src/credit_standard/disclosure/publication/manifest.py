"""披露清单: what is handed out with a projection: in which state of the world it was made.

`omitted because sealed` would itself be disclosure: no counts by reason, no number of what was withheld.
"""

from __future__ import annotations

import json
from hashlib import file_digest
from typing import IO, TYPE_CHECKING, Any

from attrs import frozen

from credit_standard._version import STANDARD_VERSION, __version__

if TYPE_CHECKING:
    from collections.abc import Sequence

    from credit_standard.conversion.tables import TableForm
    from credit_standard.disclosure.projection.projection import Treatment
    from credit_standard.disclosure.publication.published import Published
    from credit_standard.disclosure.question import Question
    from credit_standard.layers import LayeredStandard
    from credit_standard.layouts import Layout

FORMAT, VERSION = "credit-standard-publication", 1
SUFFIX, LOG_SUFFIX = ".manifest.json", ".log.jsonl"
OF_FOLDER = "publication"
"""What the manifest and the log of a folder of tables are called, before those endings."""


@frozen(kw_only=True)
class WrittenTable:
    """A table that was just written.

    Attributes:
        done: what was done.
        out: its file; read from its beginning for its hash.
        name: of the file.
        form: of the table.
        sheet: of a workbook of several.
    """

    done: Published
    out: IO[bytes]
    name: str
    form: TableForm
    sheet: str | None = None

    def to_json(self, layout: Layout | None) -> dict[str, Any]:
        self.out.flush()
        self.out.seek(0)
        digest = file_digest(self.out, "sha256").hexdigest()  # type: ignore[arg-type]  # what was written can be read
        return {
            "record": self.done.record,
            "layout": None if layout is None else layout.name,
            "output": {
                "file": self.name,
                **({} if self.sheet is None else {"sheet": self.sheet}),
                "form": self.form,
                "rows": self.done.written,
                "headings": list(self.done.headings),
                "sha256": digest,
            },
        }


def manifest(
    tables: Sequence[WrittenTable],
    *,
    question: Question,
    treatment: Treatment,
    standard: LayeredStandard,
    layout: Layout | None,
) -> dict[str, Any]:
    """The manifest of tables; of several they stand under `tables`.

    Args:
        tables: that were just written, of one record type each.
        question: who asked, when, for what.
        treatment: masks and pseudonyms.
        standard: with its layers.
        layout: of the table; None for the standard's own titles.
    """
    leave = question.authorisation
    said = [one.to_json(layout) for one in tables]
    return {
        "format": FORMAT,
        "format_version": VERSION,
        "library": __version__,
        "standard": STANDARD_VERSION,
        "layers": [
            {
                "name": one.name,
                "level": one.level,
                "version": one.version or None,
                "sha256": one.sha256,
                "document": one.source.document,
            }
            for one in standard.layers
        ],
        "regimes": {
            "holder": question.rules.holder,
            "territory": question.rules.territory,
            "unverified": sorted(question.rules.unverified),
        },
        "as_of": question.as_of.isoformat(),
        "audience": question.audience.value,
        "channel": question.channel,
        "unit": question.unit or None,
        "power": question.power or None,
        "purpose": question.purpose or None,
        "authorisation": None if leave is None else leave.values.get("authorisation_id"),
        "disputes": question.disputes,
        "masks": treatment.policy.key,
        "masks_always": treatment.always,
        "pseudonyms": treatment.pseudonyms is not None,
        **(said[0] if len(said) == 1 else {"tables": said}),
    }


def write_manifest(said: dict[str, Any], stream: IO[bytes]) -> None:
    stream.write((json.dumps(said, ensure_ascii=False, indent=1) + "\n").encode())
