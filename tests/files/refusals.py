"""How a file is refused."""

from __future__ import annotations

import pytest

from credit_standard.files import Limits, UnreadableError, open_tables


def refusal(source: object, **limits: int) -> str:
    with pytest.raises(UnreadableError) as caught:
        list(open_tables(source, limits=Limits(**limits)))
    assert caught.value.__cause__ is caught.value.__context__ is None
    return caught.value.finding.name
