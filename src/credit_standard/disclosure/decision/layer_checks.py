"""层的检查: a layer is sound, what it brings makes nothing harder for subjects, and disclosure is proven under it.

`layers.check_file` looks at the layer alone; the regimes that it brings and the proofs over the layered standard are
rooms above.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from credit_standard import layers
from credit_standard.disclosure.decision.proofs import breaches
from credit_standard.findings import Location, entry, finding
from credit_standard.lifecycle.regimes.checks import check_file as check_regime
from credit_standard.toml_files import read_document

if TYPE_CHECKING:
    from credit_standard.disclosure.decision.proofs import Breach
    from credit_standard.findings import Finding
    from credit_standard.toml_files import Document


def check_layer(file: str | Path) -> tuple[Finding, ...]:
    """All that is wrong with a layer, with the regimes that it brings, and with what may be seen under it."""
    path = str(file)
    found = layers.check_file(path)
    if found:
        return found
    under = layers.standard([path])
    regimes = tuple(one for regime in under.regimes for one in check_regime(regime))
    document = read_document(Path(path))
    return (*regimes, *(_breach(one, document) for one in breaches(under)))


def _breach(one: Breach, document: Document) -> Finding:
    """Told where the layer speaks of the record type; on its first line where it does not."""
    for key in ("record", "new_record"):
        for number, raw in enumerate(document.values.get(key, ())):
            if raw["name"] == one.record:
                return document.at(
                    (key, number), "disclosure-breach", words_zh=one.words.zh, words_en=one.words.en
                )
    place = Location(file=document.path, line=1)
    return finding(entry("disclosure-breach"), words_zh=one.words.zh, words_en=one.words.en).at(place)
