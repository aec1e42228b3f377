"""A finding asked for by a name or code that there is not."""

import pytest

from credit_standard import findings


def test_a_finding_that_there_is_not_is_told_with_those_that_are_near() -> None:
    with pytest.raises(
        KeyError, match="there is no finding 'uscc-chek-character'; did you mean uscc-check-character"
    ):
        findings.entry("uscc-chek-character")
    with pytest.raises(KeyError, match="there is no finding 'ID1O4'"):
        findings.entry("ID1O4")
    with pytest.raises(TypeError, match="such as 'ID104'"):
        findings.entry(None)  # type: ignore[arg-type]
