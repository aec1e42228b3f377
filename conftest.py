"""What all tests share."""

import gc
from collections.abc import Generator
from pathlib import Path

import pytest
from hypothesis import settings

# A machine under load is slow, not wrong: no test asserts time.
settings.register_profile("project", deadline=None)
settings.load_profile("project")


@pytest.hookimpl(wrapper=True)
def pytest_collect_file(file_path: Path) -> Generator[None, list[pytest.Collector], list[pytest.Collector]]:
    """Docstrings are searched for examples where there are any: in one module of ten."""
    found = yield
    if found and ">>>" not in file_path.read_text("utf-8"):
        return [one for one in found if type(one) is pytest.Module]
    return found


def pytest_collection_finish() -> None:
    """What all tests share stays to the end; nobody need look through it for litter again and again.

    What they make is looked through seldom: plans and schemas are kept, and few tests leave anything in circles.
    """
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)
