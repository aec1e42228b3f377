"""What `fix` may touch: the form of cells that say beyond doubt what they mean, and nothing else. On any table."""

import io
import json
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from credit_standard import layouts
from credit_standard.conversion import fix
from credit_standard.conversion.repair import FORM
from credit_standard.validation.run import Options
from tests.conversion.given import AS_OF, NATIONAL, OWN, cells_of, found, read, tables

thorough = settings(
    max_examples=10, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], deadline=None
)
every_layout = pytest.mark.parametrize(
    "layout", [NATIONAL, "administrative-penalty", OWN, "shuanggongshi-2016-penalty"]
)


def fixed(data: bytes, layout: str) -> tuple[bytes, list[dict[str, Any]]]:
    out, log = io.BytesIO(), io.BytesIO()
    options = Options(record="administrative-penalty", layout=layout, as_of=AS_OF)
    fix(io.BytesIO(data), out, log, options=options)
    return out.getvalue(), [json.loads(line) for line in log.getvalue().decode().splitlines()]


@every_layout
@thorough
@given(data=st.data())
def test_only_the_form_changes(layout, data):
    table = data.draw(tables(layouts.named(layout)))
    new, log = fixed(table, layout)

    # the second time there is nothing left to do
    assert fixed(new, layout) == (new, [])

    # all that is said of any cell is said of it still, but for its form, where it could be read at all
    before, after = found(table, layout), found(new, layout)
    wrong = [{f for c, f in row if c[:2] in ("ID", "VA") and is_error(c)} for row in before]
    for old_row, new_row, bad in zip(before, after, wrong, strict=True):
        assert new_row == [(c, f) for c, f in old_row if c not in FORM or f in bad]
    assert read(new, layout) == read(table, layout)

    # every changed cell is in the log, and no other
    pairs = zip(cells_of(table)[1:], cells_of(new)[1:], strict=True)
    changed = {
        (row, column)
        for row, (a, b) in enumerate(pairs, 1)
        for column, (x, y) in enumerate(zip(a, b, strict=True), 1)
        if x != y
    }
    assert changed == {(one["row"], one["column"]) for one in log}
    assert cells_of(table)[0] == cells_of(new)[0]


def is_error(code: str) -> bool:
    from credit_standard.findings import entry

    return entry(code).severity == "error"
