"""Plans go to other processes, accumulators and reports come back: the same report as in one process."""

from __future__ import annotations

import io
import multiprocessing
import pickle
import random
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import credit_standard as cs
from credit_standard import records
from credit_standard.files import Limits, open_tables
from credit_standard.layouts import canonical
from credit_standard.register import Register, RegisterCheck, read_register
from credit_standard.reports.json import to_json
from credit_standard.validation.accumulator import Accumulator
from credit_standard.validation.checking.plan import Plan
from credit_standard.validation.cross_record.checks import CrossRecordChecks
from credit_standard.validation.listing import report_on
from credit_standard.validation.on_table import end_table
from credit_standard.validation.report import Report, TableReport
from credit_standard.validation.run import Options, open_checked, validate
from credit_standard.validation.statistics import Statistics
from credit_standard.validation.table_context import TableContext

AS_OF = date(2026, 11, 23)
CORPUS = Path(__file__).parent / "cross_record" / "corpus"
FILES = tuple(CORPUS / name for name in ("penalties.csv", "awards.csv", "awards-again.csv", "notices.csv"))
REGISTER = Path(__file__).parents[1] / "register" / "corpus" / "register.csv"
OPTIONS = Options(as_of=AS_OF, listed=3, limits=Limits(block_bytes=200))  # many batches of few rows

Part = tuple[TableReport, list[Any]]


@pytest.fixture(scope="module")
def elsewhere() -> Iterator[ProcessPoolExecutor]:
    with ProcessPoolExecutor(2, mp_context=multiprocessing.get_context("spawn")) as pool:
        yield pool


@pytest.fixture(scope="module")
def register() -> Register:
    return read_register(REGISTER)


def part_of(
    context: TableContext, path: Path, chosen: Sequence[int], accumulators: Sequence[Accumulator]
) -> list[Part]:
    """What some batches of a table show, each by itself; this runs elsewhere."""
    (table,) = open_tables(path, limits=OPTIONS.limits)
    found: list[Part] = []
    for number, batch in enumerate(table.batches()):
        if number in chosen:
            checked = context.check(batch)
            found.append(
                (report_on(context, checked), [one.of_batch(context, checked) for one in accumulators])
            )
    return found


def number_of_batches(path: Path) -> int:
    (table,) = open_tables(path, limits=OPTIONS.limits)
    return sum(1 for _ in table.batches())


def accumulators(register: Register) -> tuple[Accumulator, ...]:
    return CrossRecordChecks(), RegisterCheck(register), Statistics()


@pytest.mark.parametrize("seed", range(4))
def test_split_at_random_over_processes_it_is_the_same_report(
    elsewhere: ProcessPoolExecutor, register: Register, seed: int
) -> None:
    chance, report, merged = random.Random(seed), Report(as_of=AS_OF), accumulators(register)
    tables, parts = {}, []
    for path in FILES:
        for context, table in open_checked(path, OPTIONS, report):
            tables[context.number] = context
            numbers = list(range(number_of_batches(path)))
            chance.shuffle(numbers)
            cut = chance.randint(0, len(numbers))
            jobs = (
                elsewhere.submit(part_of, context, path, some, accumulators(register))
                for some in (numbers[:cut], numbers[cut:])
            )
            parts += [(context.number, part) for job in list(jobs) for part in job.result()]
            for _ in table.batches():  # what is known of the file at its end is known here
                pass
            end_table(report.tables[context.number], context, table)
    chance.shuffle(parts)
    assert len(parts) > len(FILES)
    for number, (found, made) in parts:
        report.tables[number].merge(found)
        for whole, part in zip(merged, made, strict=True):
            whole.merge(part)
    for whole in merged:
        whole.finish(report, tables)
    assert to_json(report) == to_json(validate(*FILES, options=OPTIONS, accumulators=merged_anew(register)))


def merged_anew(register: Register) -> tuple[Accumulator, ...]:
    _, *others = accumulators(register)  # cross-record checks belong to every call
    return tuple(others)


@pytest.mark.parametrize("name", records.names())
def test_a_plan_travels_as_a_description(name: str) -> None:
    declaration = records.declared(name)
    plan = Plan(canonical(declaration).bind([one.zh for one in declaration.fields]), AS_OF)
    before = pickle.dumps(plan)
    plan.check_record([None] * len(declaration.fields))  # compiles it
    assert pickle.dumps(plan) == before
    again = pickle.loads(before)
    assert again == plan
    assert again.check_record([None] * len(declaration.fields)) == plan.check_record(
        [None] * len(declaration.fields)
    )


def test_a_plan_under_layers_and_a_layout_of_ones_own_travels() -> None:
    examples = Path(__file__).parents[2] / "examples"
    standard = cs.Standard(layers=[str(examples / "transport-bureau" / "layer.toml")])
    own = str(examples / "own-layout" / "district-penalties.toml")
    for options, file in (
        (Options(standard=standard), examples / "transport-bureau" / "inspections.csv"),
        (Options(layout=own), examples / "own-layout" / "district-penalties.csv"),
    ):
        ((context, table),) = open_checked(io.BytesIO(file.read_bytes()), options, Report())
        again = pickle.loads(pickle.dumps(context))
        for batch in table.batches():
            assert to_json(Report(tables={1: report_on(again, again.check(batch))})) == to_json(
                Report(tables={1: report_on(context, context.check(batch))})
            )
