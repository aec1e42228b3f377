"""指纹: a stable name for a finding within its file, so that two reports of one file can be compared.

Made of code, path, field and a running number, never of the value: 18 digits can be tried.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator

from attrs import evolve

from credit_standard.findings import Finding
from credit_standard.findings.masks import mask_place


def fingerprinted(findings: Iterable[Finding]) -> Iterator[Finding]:
    """The findings of one table in order, each with its fingerprint."""
    numbers: Counter[str] = Counter()
    for one in findings:
        place = one.location
        names = (place.file, place.member, place.sheet)  # as they are masked, whatever the caller asked for
        path = "!".join(mask_place(name).replace("\\", "/") for name in names if name)
        what = "|".join((one.code, path, place.field or ""))
        numbers[what] += 1
        digest = hashlib.sha256(f"{what}|{numbers[what]}".encode("utf-8", "surrogatepass")).hexdigest()
        yield evolve(one, fingerprint=digest[:16])
