"""What holds of each of many, in one test: hundreds of tests of a millisecond cost more than what they ask."""

import inspect
from collections.abc import Callable, Collection
from functools import wraps
from typing import Any


def of_each(**cases: Collection[Any]) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """As `pytest.mark.parametrize` with one argument, but one test, which tells of all cases that fail."""
    ((name, each),) = cases.items()

    def held(test: Callable[..., None]) -> Callable[..., None]:
        @wraps(test)
        def of_all(**given: Any) -> None:
            failed = []
            for case in each:
                try:
                    test(**given, **{name: case})
                except Exception as error:  # noqa: BLE001 - whatever it is, it is told with all others
                    error.add_note(f"{name} = {case!s:.100}")
                    failed.append(error)
            if failed:
                raise ExceptionGroup(f"{len(failed)} of {len(each)}", failed)

        signature = inspect.signature(test)
        others = [one for one in signature.parameters.values() if one.name != name]
        of_all.__signature__ = signature.replace(parameters=others)  # type: ignore[attr-defined]
        return of_all

    return held
