"""Reports as they are written, for tests of every format."""

import io

from credit_standard.findings import Language
from credit_standard.reports import BINARY, write
from credit_standard.validation.check_result import CheckResult


def text_of(made: CheckResult, form: str, language: Language = "zh") -> str:
    stream = io.StringIO(newline="")
    write(made, form, stream, language)
    return stream.getvalue()


def bytes_of(made: CheckResult, form: str, language: Language = "zh") -> bytes:
    if form not in BINARY:
        return text_of(made, form, language).encode("utf-8", "replace")
    stream = io.BytesIO()
    write(made, form, stream, language)
    return stream.getvalue()
