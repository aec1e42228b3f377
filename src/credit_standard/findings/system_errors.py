"""系统错误: why the operating system refuses a file, in both languages; its own words are English everywhere."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

from credit_standard.findings.texts import Texts

if TYPE_CHECKING:
    from credit_standard.findings.bilingual import Bilingual

_TEXTS = Texts(__file__)
_REFUSED = _TEXTS.words("refused")


def why(error: OSError | ValueError) -> Bilingual:
    """The reason in words; a number of which we have none comes with what the system says of it.

    >>> why(PermissionError(13, "Permission denied")).zh
    '没有权限'
    """
    if not isinstance(error, OSError):
        return _TEXTS.entries["no-file-name"]
    name = errno.errorcode.get(error.errno or 0, "")
    if name in _REFUSED:
        return _REFUSED[name]
    return _TEXTS.both("refused-otherwise", said=error.strerror or type(error).__name__)
