"""命令行: `credit-standard VERB …`, one module for each verb.

Engines are imported inside the verbs, so that help is quick.

`app` knows the verbs, `verbs/` has a module for each; `standard/` and `files/` are what those share that look into the
standard and that work on files; `texts/` is all that is said.
"""

from __future__ import annotations

import gc
import os
import sys
from typing import TYPE_CHECKING

from credit_standard.cli.exit_codes import INTERRUPTED, NO_READER, UNREADABLE

if TYPE_CHECKING:
    from collections.abc import Sequence

COLLECT_AFTER = 250_000
"""Objects between two collections: a short run makes 130,000, nearly all of them by imports and for good; looking
through them once took a tenth of its time."""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command line; the exit code. Never raises, never shows a traceback or a value of the data."""
    from credit_standard.cli.streams import prepare_streams

    gc.set_threshold(COLLECT_AFTER)
    prepare_streams()
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        return _run(given)
    except KeyboardInterrupt:
        return _say(given, "interrupted", INTERRUPTED)
    except BrokenPipeError:
        _drop_output()
        return NO_READER
    except Exception as error:  # noqa: BLE001 - a traceback would show data; the type is all that may be said
        return _say(given, "unexpected", UNREADABLE, kind=type(error).__name__)


def _run(arguments: list[str]) -> int:
    from credit_standard.cli.app import run
    from credit_standard.cli.output import OutputError
    from credit_standard.cli.wrong_use import WrongUse

    try:
        code = run(arguments)
        sys.stdout.flush()
    except WrongUse as error:
        return _say(arguments, error.key, error.code, **error.values)
    except OutputError as error:
        return _say(arguments, "output-failed", UNREADABLE, reason=error.reason.zh, reason_en=error.reason.en)
    except BrokenPipeError:
        raise
    except OSError as error:  # the readers answer for what they read: this was standard output
        _drop_output()
        from credit_standard.findings.system_errors import why

        reason = why(error)
        return _say(arguments, "output-failed", UNREADABLE, reason=reason.zh, reason_en=reason.en)
    return code


def _drop_output() -> None:
    """What is still in the buffer has nowhere to go; without this Python complains about it when it ends."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _say(arguments: list[str], key: str, code: int, **values: object) -> int:
    from credit_standard.cli.language import language_of
    from credit_standard.cli.streams import complain

    complain(key, language_of(arguments), **values)
    return code
