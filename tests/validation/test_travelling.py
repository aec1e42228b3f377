"""Plans go to other processes, accumulators and reports come back: the same report as in one process."""

from __future__ import annotations

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
from credit_standard.files.batch import Batch
from credit_standard.files.table import NotRead
from credit_standard.layouts import bind, canonical
from credit_standard.register import Register, RegisterCheck, read_register
from credit_standard.reports.json import to_json
from credit_standard.validation.accumulator import Accumulator
from credit_standard.validation.check_result import CheckResult
from credit_standard.validation.checking.plan import Plan
from credit_standard.validation.cross_record.checks import CrossRecordChecks
from credit_standard.validation.listing import report_on
from credit_standard.validation.on_table import end_table
from credit_standard.validation.report import TableReport
from credit_standard.validation.run import Options, open_checked, validate
from credit_standard.validation.statistics import Statistics
from credit_standard.validation.table_context import TableContext
from tests.each import of_each

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
    found: list[Part] = []
    for number, batch in enumerate(batches_of(path)):
        if number in chosen:
            checked = context.check(batch)
            found.append(
                (report_on(context, checked), [one.of_batch(context, checked) for one in accumulators])
            )
    return found


def batches_of(path: Path) -> Iterator[Batch]:
    for table in open_tables(path, limits=OPTIONS.limits):  # a table is open until the next is asked for
        assert not isinstance(table, NotRead)
        yield from table.batches()


def number_of_batches(path: Path) -> int:
    return sum(1 for _ in batches_of(path))


def accumulators(register: Register) -> tuple[Accumulator, ...]:
    return CrossRecordChecks(), RegisterCheck(register), Statistics()


@pytest.mark.parametrize("seed", range(4))
def test_split_at_random_over_processes_it_is_the_same_report(
    elsewhere: ProcessPoolExecutor, register: Register, seed: int
) -> None:
    chance, report, merged = random.Random(seed), CheckResult(as_of=AS_OF), accumulators(register)
    tables, opened, parts = {}, [], []
    for path in FILES:
        for context, table in open_checked(path, OPTIONS, report):
            tables[context.number] = context
            opened.append((context, table))
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
    chance.shuffle(parts)
    assert len(parts) > len(FILES)
    for number, (found, made) in parts:
        report.tables[number].merge(found)
        for whole, part in zip(merged, made, strict=True):
            whole.merge(part)
    for context, table in opened:
        end_table(report.tables[context.number], context, table)
    for whole in merged:
        whole.finish(report, tables)
    report.statistics = next(whole for whole in merged if isinstance(whole, Statistics))
    assert to_json(report) == to_json(validate(*FILES, options=OPTIONS, accumulators=merged_anew(register)))


def merged_anew(register: Register) -> tuple[Accumulator, ...]:
    _, *others = accumulators(register)  # cross-record checks belong to every call
    return tuple(others)


@of_each(name=records.names())
def test_a_plan_travels_as_a_description(name: str) -> None:
    declaration = records.declared(name)
    plan = Plan(bind(canonical(declaration), [one.zh for one in declaration.fields]), AS_OF)
    empty = [None] * len(declaration.fields)
    checked = plan.check_record(empty)  # compiles it
    again = pickle.loads(pickle.dumps(plan))
    assert again == plan
    assert vars(again).keys() == {"binding", "as_of"}, "what is compiled stays at home"
    assert again.check_record(empty) == checked


def test_a_plan_under_layers_and_a_layout_of_ones_own_travels() -> None:
    examples = Path(__file__).parents[2] / "examples"
    standard = cs.Standard(layers=[str(examples / "transport-bureau" / "layer.toml")])
    own = str(examples / "own-layout" / "district-penalties.toml")
    for options, file in (
        (Options(standard=standard), examples / "transport-bureau" / "inspections.csv"),
        (Options(layout=own), examples / "own-layout" / "district-penalties.csv"),
    ):
        for context, table in open_checked(file, options, CheckResult()):
            again = pickle.loads(pickle.dumps(context))
            for batch in table.batches():
                assert to_json(CheckResult(tables={1: report_on(again, again.check(batch))})) == to_json(
                    CheckResult(tables={1: report_on(context, context.check(batch))})
                )
