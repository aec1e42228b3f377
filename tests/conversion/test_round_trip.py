"""Converted there and back, a table says the same; fixed twice, it is as fixed once."""

import io

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from credit_standard import layouts
from credit_standard.conversion import convert
from credit_standard.validation.run import Options
from tests.conversion.given import NATIONAL, OWN, read, tables

thorough = settings(
    max_examples=8, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], deadline=None
)
LOST = ("CO101", "CO103", "CO104", "CO112")


def converted(data: bytes, since: str, to: str) -> tuple[bytes, list[tuple[str, str | None]]]:
    out = io.BytesIO()
    options = Options(record="administrative-penalty", layout=since, listed=None)
    report = convert(io.BytesIO(data), layouts.named(to), out, options=options)
    return out.getvalue(), [(f.code, f.location.field) for f in report.findings]


@pytest.mark.parametrize(
    ("since", "to"),
    [
        (NATIONAL, "administrative-penalty"),
        (NATIONAL, "shuanggongshi-2020-penalty-org"),
        (NATIONAL, "shuanggongshi-2016-penalty"),
        (NATIONAL, OWN),
        (OWN, NATIONAL),
        (OWN, "administrative-penalty"),
    ],
)
@thorough
@given(data=st.data())
def test_what_is_not_reported_lost_is_there_and_says_the_same(since, to, data):
    table = data.draw(tables(layouts.named(since)))
    there, losses = converted(table, since, to)
    lost = {field for code, field in losses if code in LOST}
    before, after = read(table, since), read(there, to)
    assert len(before) == len(after)
    for one, other in zip(before, after, strict=True):
        for name in one.keys() - lost:
            if name in layouts.named(to).fields:
                assert (name, other.get(name)) == (name, one[name])
        assert other.keys() <= one.keys() | {
            c.field for c in layouts.named(to).columns if c.value is not None
        }


@thorough
@given(data=st.data())
def test_the_way_back_gives_the_same_values(data):
    table = data.draw(tables(layouts.get(NATIONAL)))
    there, _ = converted(table, NATIONAL, "administrative-penalty")
    back, _ = converted(there, "administrative-penalty", NATIONAL)
    assert read(back, NATIONAL) == read(table, NATIONAL)
