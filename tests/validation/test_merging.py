"""However a file is cut into blocks, and in whatever order its parts come together: one report."""

import io
import random
from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from credit_standard import records
from credit_standard.files import Limits, open_tables
from credit_standard.layouts import bind, canonical
from credit_standard.reports.json import to_json
from credit_standard.validation.check_result import CheckResult
from credit_standard.validation.checking.plan import Plan
from credit_standard.validation.listing import report_on
from credit_standard.validation.run import Options, validate
from credit_standard.validation.table_context import TableContext
from tests.validation.given import as_csv, records_of

AS_OF = date(2026, 11, 23)
DECLARATION = records.declared("administrative-penalty")
HEADINGS = [element.zh for element in DECLARATION.fields]


@st.composite
def files(draw: st.DrawFn) -> bytes:
    rows = draw(st.lists(records_of(DECLARATION), min_size=2, max_size=5))
    rows += rows[: draw(st.integers(0, 2))]  # some filed twice
    return as_csv(HEADINGS, [[row[e.name] for e in DECLARATION.fields] for row in rows]).getvalue()


@settings(max_examples=15, suppress_health_check=list(HealthCheck), deadline=None)
@given(file=files(), block=st.sampled_from([64, 500, 3_000]), listed=st.sampled_from([1, 3, None]))
def test_the_size_of_blocks_does_not_change_the_report(file: bytes, block: int, listed: int | None) -> None:
    reports = [
        validate(
            io.BytesIO(file),
            options=Options(
                record=DECLARATION.name, as_of=AS_OF, listed=listed, limits=Limits(block_bytes=size)
            ),
        )
        for size in (block, 1 << 20)
    ]
    assert to_json(reports[0], "zh") == to_json(reports[1], "zh")


@settings(max_examples=15, suppress_health_check=list(HealthCheck), deadline=None)
@given(file=files(), listed=st.sampled_from([1, 3, None]), seed=st.integers(0, 99))
def test_parts_merge_in_any_order_to_the_same_report(file: bytes, listed: int | None, seed: int) -> None:
    def parts() -> list[CheckResult]:
        (table,) = open_tables(io.BytesIO(file), limits=Limits(block_bytes=500))
        plan = Plan(bind(canonical(DECLARATION), table.headings), AS_OF)
        context = TableContext(number=1, file="-", plan=plan, listed_at_most=listed)
        parts = (report_on(context, context.check(batch)) for batch in table.batches())
        return [CheckResult(as_of=AS_OF, tables={1: part}) for part in parts]

    in_order, shuffled = parts(), parts()
    random.Random(seed).shuffle(shuffled)
    together = [CheckResult(as_of=AS_OF), CheckResult(as_of=AS_OF)]
    for report, some in zip(together, (in_order, shuffled), strict=True):
        for part in some:
            report.merge(part)
    assert to_json(together[0], "en") == to_json(together[1], "en")
