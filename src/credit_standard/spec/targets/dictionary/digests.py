"""数据字典摘要: the digests of the dictionary, too long to be kept: a change of it shows all the same.

The workbooks have none: how they are packed is a matter of the machine's zlib; what they hold, the others hold as well.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

from credit_standard.spec.targets.dictionary import files

if TYPE_CHECKING:
    from credit_standard.layers import LayeredStandard

DIGITS = 16


def texts(standard: LayeredStandard) -> Iterator[tuple[str, str]]:
    """`dictionary-digests.csv`: a line for each file."""
    digests = (
        (path, hashlib.sha256(text.encode()).hexdigest()[:DIGITS]) for path, text in files.texts(standard)
    )
    lines = (f"{path.rsplit('/', 1)[1]},{digest}\n" for path, digest in digests)
    yield "dictionary-digests.csv", "file,digest\n" + "".join(lines)
