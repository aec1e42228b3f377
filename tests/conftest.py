"""What all tests share."""

import gc

from hypothesis import settings

# A machine under load is slow, not wrong: no test asserts time.
settings.register_profile("project", deadline=None)
settings.load_profile("project")


def pytest_collection_finish() -> None:
    """What all tests share stays to the end; nobody need look through it for litter again and again."""
    gc.collect()
    gc.freeze()
