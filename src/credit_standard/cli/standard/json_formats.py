"""JSON 格式: every format that a verb writes as JSON, with its version; a reader tells by the two what it holds."""

from __future__ import annotations

from typing import Any

FORMATS = {
    "report": 1,
    "check": 1,
    "identifier-kinds": 1,
    "findings": 1,
    "finding": 1,
    "records": 1,
    "record": 1,
    "code-lists": 1,
    "code-list": 1,
    "regions": 1,
    "region": 1,
    "scales": 1,
    "scale": 1,
    "layouts": 1,
    "layout": 1,
    "layers": 1,
    "layer": 1,
    "template": 1,
    "regimes": 1,
    "regime": 1,
    "cards": 1,
    "card": 1,
    "decision-rules": 1,
    "decision-rule": 1,
    "own-files": 1,
    "periods": 1,
    "lifecycle": 1,
    "published": 1,
    "leaks": 1,
    "scores": 1,
    "decisions": 1,
    "review": 1,
    "period-report": 1,
    "certificate": 1,
    "revocations": 1,
    "verification": 1,
    "dossier": 1,
    "monitoring": 1,
    "conformance": 1,
    "spec-build": 1,
    "spec-check": 1,
    "spec-diff": 1,
}
"""Versions by name. A version only grows where a key changes its meaning or goes; new keys may come in any."""
PREFIX = "credit-standard-"


def enveloped(name: str, values: dict[str, Any]) -> dict[str, Any]:
    """An answer of this format.

    >>> enveloped("regions", {"regions": []})
    {'format': 'credit-standard-regions', 'format_version': 1, 'regions': []}
    """
    return {"format": PREFIX + name, "format_version": FORMATS[name], **values}
