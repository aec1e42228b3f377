"""参数: what programs mix up when they call, and the `TypeError` that says what to do instead.

No message repeats a value: what stands in the wrong place may be a record.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from credit_standard.files.table import Limits

if TYPE_CHECKING:
    from credit_standard.layers import LayeredStandard

EXAMPLE = "'administrative-penalty'"


def require_day(as_of: object, name: str = "as_of") -> None:
    """Refuse a day of judgement that is none.

    Raises:
        TypeError: it is a text, a moment, or anything else than a day.
    """
    if as_of is None or (isinstance(as_of, date) and not isinstance(as_of, datetime)):
        return
    advice = ""
    if isinstance(as_of, str):
        advice = ": write date.fromisoformat(...) around it"
    elif isinstance(as_of, datetime):
        advice = ": a moment has its day in .date()"
    raise TypeError(f"{name} is a datetime.date, not {type(as_of).__name__}{advice}")


def require_needed_day(as_of: object) -> None:
    """The same where there has to be one.

    Raises:
        TypeError: it is none.
    """
    if as_of is None:
        raise TypeError("as_of is the day that is asked about: give a datetime.date")
    require_day(as_of)


def require_records(records: object) -> None:
    """Refuse what holds no records.

    Raises:
        TypeError: it is one record, or nothing that can be gone through.
    """
    if isinstance(records, Mapping | str | bytes) or not isinstance(records, Iterable):
        advice = ": put the one into a list" if isinstance(records, Mapping) else ""
        raise TypeError(f"records are a list of records, not {type(records).__name__}{advice}")


def require_listed(listed: object) -> None:
    """Refuse what is no number of findings.

    Raises:
        TypeError: it is neither a whole number nor None.
    """
    if listed is not None and (not isinstance(listed, int) or isinstance(listed, bool)):
        raise TypeError(
            f"listed is how many findings are listed per code, or None for all, not {type(listed).__name__}"
        )


def require_limits(limits: object) -> None:
    """Refuse what are no limits of the readers.

    Raises:
        TypeError: they are not.
    """
    if not isinstance(limits, Limits):
        raise TypeError(f"limits are made with credit_standard.files.Limits(…), not {type(limits).__name__}")


def require_record_name(record: object) -> None:
    """Refuse what cannot name a record type.

    Raises:
        TypeError: it is no text.
    """
    if isinstance(record, str):
        return
    name = getattr(record, "record", None) if isinstance(record, type) else None
    advice = f": give {name!r}" if isinstance(name, str) else f", such as {EXAMPLE}"
    raise TypeError(f"record is the name of a record type, not {type(record).__name__}{advice}")


def require_source_before_record(source: object, record: object, standard: LayeredStandard) -> None:
    """Refuse `validate("administrative-penalty", "a.csv")`.

    Raises:
        TypeError: the record type stands where the source belongs, or `record` is no name.
    """
    if record is None:
        return
    is_swapped = isinstance(source, str) and standard.known(source) is not None and not Path(source).exists()
    if is_swapped and not (isinstance(record, str) and standard.known(record) is not None):
        raise TypeError(
            "the arguments are the wrong way round: the source comes first, the record type second"
        )
    require_record_name(record)


def require_record(record: object, values: object) -> None:
    """Refuse what is not one record of a named type.

    Raises:
        TypeError: the arguments are the wrong way round, or there is a list where one record belongs.
    """
    if isinstance(values, str) and not isinstance(record, str):
        raise TypeError(
            "the arguments are the wrong way round: the record type comes first, its values second"
        )
    require_record_name(record)
    if isinstance(values, Mapping):
        return
    advice = ": check several with validate(rows, record)" if isinstance(values, list | tuple) else ""
    raise TypeError(f"a record is a mapping of field names to values, not {type(values).__name__}{advice}")
