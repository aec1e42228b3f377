"""A report as a terminal shows it."""

import io

from credit_standard.reports import write


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def written(made, language="zh", stream=None, detail="usual"):
    stream = stream or io.StringIO()
    write(made, "text", stream, language, detail)
    return stream.getvalue()
