"""变异测试: one operator or constant changed at a time, and whether the tests of its room notice.

    python scripts/mutation.py                            40 changes of each room
    python scripts/mutation.py masks language --number 0  every change of two rooms
    python scripts/mutation.py identifiers --file uscc    of the files so called only

The tests run in a copy of the tree, each change by itself and within a time, first those that call what was changed;
what they let live is printed with its line. Own code, as mutmut leaves alone what stands outside functions, where most
patterns are, and cosmic-ray changes no texts.
"""

from __future__ import annotations

import argparse
import ast
import os
import resource
import shutil
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from copy import deepcopy
from functools import partial
from itertools import count, takewhile
from math import inf
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path
from queue import SimpleQueue
from random import Random
from types import CodeType, FrameType

import pytest
from attrs import frozen

PROJECT = Path(__file__).resolve().parent.parent
PACKAGE = Path("src/credit_standard")
ROOMS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "masks": (
        ("findings/masks/*.py",),
        (
            "src/credit_standard/findings/masks", "tests/findings/test_within.py", "tests/findings/test_forms.py",
            "tests/findings/test_masks.py", "tests/findings/test_names.py", "tests/findings/test_persons_numbers.py",
        ),
    ),
    "identifiers": (
        ("identifiers/**/*.py",),
        (
            "src/credit_standard/identifiers", "tests/identifiers/test_parts.py", "tests/identifiers/test_form.py",
            "tests/identifiers/test_kernels.py", "tests/identifiers/test_what_is_told.py",
            "tests/identifiers/test_dialling.py", "tests/identifiers/test_birth.py",
            "tests/identifiers/test_arithmetic.py", "tests/identifiers/test_corpus.py",
            "tests/identifiers/test_holder.py", "tests/identifiers/test_stdnum.py",
            "tests/identifiers/test_parity.py", "tests/identifiers/test_kinds.py",
            "tests/identifiers/test_organisation.py", "tests/identifiers/test_pilots.py",
        ),
    ),
    "language": (
        ("language/**/*.py",),
        ("src/credit_standard/language", "tests/language", "tests/records/test_rules.py",
         "tests/spec/test_expressions_in_sql.py"),
    ),
    "rules": (
        ("validation/checking/rules.py", "validation/checking/rule_tests.py", "model/rule*.py"),
        ("src/credit_standard/model", "tests/model", "tests/validation/test_rules_asked.py",
         "tests/records/test_rules.py", "tests/records/test_rules_of_the_whole.py",
         "tests/validation/test_cascades.py",
         ("tests/validation/test_parity.py::"
          "test_a_row_of_a_file_says_what_the_record_alone_says[administrative-penalty-table]")),
    ),
}  # fmt: skip
"""Of each room: its files, and the tests that are to notice, the quick ones first."""
OTHER: dict[type[ast.AST], type[ast.AST]] = {
    ast.Eq: ast.NotEq, ast.NotEq: ast.Eq, ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt,
    ast.In: ast.NotIn, ast.NotIn: ast.In, ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.And: ast.Or, ast.Or: ast.And,
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.FloorDiv, ast.Div: ast.Mult, ast.FloorDiv: ast.Mult,
    ast.Mod: ast.Mult, ast.Pow: ast.Mult, ast.BitAnd: ast.BitOr, ast.BitOr: ast.BitAnd,
}  # fmt: skip
WARM = get_context("forkserver")  # a process for each change, in which what others wrote is loaded
WARM.set_forkserver_preload(["pytest", "attrs", "numpy", "polars", "pydantic", "duckdb", "sqlglot"])
COLLECTION = "(collection)"
FEW = 25  # drawn cases of a test that does not say how many
WATCHED = 50_000  # calls of a test that are noted
LEAST, TIMES = 20, 3  # seconds of the processor that a run has at least, and times that of the unchanged tree
PATIENCE = 30  # times as long by the clock: other programs may run


@frozen
class Mutant:
    """A file with one change."""

    file: Path
    line: int
    function: str
    source: Callable[[], tuple[str, str]]
    """What is changed, in words, and the file as it is then."""


def _without_hints(tree: ast.Module) -> Iterator[ast.AST]:
    """What may be changed: no docstring, no annotation, no list of names, no import."""
    waiting: list[ast.AST] = [tree]
    while waiting:
        node = waiting.pop()
        match node:
            case ast.Expr(value=ast.Constant()) | ast.Import() | ast.ImportFrom():
                continue
            case ast.Assign(targets=[ast.Name(id="__all__")]):
                continue
            case ast.BinOp(right=ast.Constant(value=None)):  # a union of types
                continue
            case ast.Subscript(value=ast.Name(id="Literal")) | ast.Call(func=ast.Name(id="TypeVar")):
                continue
            case ast.Call(func=ast.Name(id="cast"), args=[_, value]):
                waiting.append(value)
                continue
        yield node
        for name, value in ast.iter_fields(node):
            if name not in ("annotation", "returns", "decorator_list"):
                children = value if isinstance(value, list) else [value]
                waiting += [child for child in children if isinstance(child, ast.AST)]


def _changes(node: ast.AST, random: Random) -> Iterator[tuple[str, object, object]]:
    """Field, what stands there, and what may stand there instead."""
    match node:
        case ast.Compare(ops=ops):
            for at, one in enumerate(ops):
                yield "ops", ops, [*ops[:at], OTHER[type(one)](), *ops[at + 1 :]]
        case ast.BoolOp(op=op) | ast.BinOp(op=op) if type(op) in OTHER:
            yield "op", op, OTHER[type(op)]()
        case ast.UnaryOp(op=ast.Not()):
            yield "op", node.op, ast.UAdd()  # `+flag` is as true as `flag`
        case ast.Return(value=ast.Constant(value=bool(flag))):
            yield "value", node.value, ast.Constant(not flag)
        case ast.Constant(value=int(number)) if not isinstance(number, bool):
            yield "value", number, number + 1
            yield "value", number, number - 1
        case ast.Constant(value=str(text)):
            at = random.randrange(len(text)) if text else 0
            yield "value", text, text[:at] + text[at + 1 :] if text else "~"


def mutants(path: Path, random: Random) -> Iterator[Mutant]:
    """Every file that one change makes of a file."""
    tree = ast.parse((PROJECT / path).read_text("utf-8"))
    whole = {
        id(part): line for line in ast.walk(tree) if isinstance(line, ast.stmt) for part in ast.walk(line)
    }
    functions = dict(_functions(tree))
    for node in list(_without_hints(tree)):
        for change in _changes(node, random):
            line: int = node.lineno  # type: ignore[attr-defined]
            place = whole.get(id(node), node) if isinstance(node, ast.Constant | ast.Return) else node
            yield Mutant(
                path, line, functions.get(id(node), ""), partial(_written, tree, node, change, place)
            )


def _written(
    tree: ast.Module, node: ast.AST, change: tuple[str, object, object], place: ast.AST
) -> tuple[str, str]:
    """A change, as it is seen in its place, and the whole file with it."""
    name, before, after = change
    said = ast.unparse(place)
    setattr(node, name, after)
    try:
        return _difference(said, ast.unparse(place)), ast.unparse(ast.fix_missing_locations(deepcopy(tree)))
    finally:
        setattr(node, name, before)


def _functions(node: ast.AST, names: tuple[str, ...] = (), inside: str = "") -> Iterator[tuple[int, str]]:
    """Of every node the function that it stands in, by its qualified name; classes and modules are none."""
    for child in ast.iter_child_nodes(node):
        yield id(child), inside
        match child:
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                yield from _functions(child, (*names, name, "<locals>"), ".".join((*names, name)))
            case ast.ClassDef(name=name):
                yield from _functions(child, (*names, name), inside)
            case _:
                yield from _functions(child, names, inside)


def _difference(before: str, after: str, around: int = 24) -> str:
    """The place in which two texts differ."""
    start = _common(before, after)
    end = _common(before[start:][::-1], after[start:][::-1])
    first = max(0, start - around)
    told = (text[first : len(text) - end + around].replace("\n", " ") for text in (before, after))
    return " → ".join(told)


def _common(one: str, other: str) -> int:
    """How many characters two texts begin with alike."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))


def copied(folder: Path) -> Path:
    """A copy of what the tests need."""
    leave = shutil.ignore_patterns("node_modules", ".*", "system")
    for name in ("src", "tests", "examples", "docs", "bench"):
        shutil.copytree(PROJECT / name, folder / name, ignore=leave)
    shutil.copy2(PROJECT / "pyproject.toml", folder)
    return folder


@frozen
class Ran:
    """A test as it ran on the unchanged tree: how long, and which functions of the package it called.

    Attributes:
        is_cut: it made so many calls that only the first were noted; it may have called any function.
    """

    seconds: float
    functions: frozenset[tuple[str, str]]
    is_cut: bool = False


class Plugin:
    """A plugin of pytest; drawn cases are few, for many changes are tried."""

    def pytest_configure(self) -> None:
        from hypothesis import settings

        settings.register_profile("few", max_examples=FEW, deadline=None)
        settings.load_profile("few")

    def learnt(self) -> dict[str, Ran]:
        return {}


class Watch(Plugin):
    """Learns what every test calls, and what is called before the first of them."""

    def __init__(self) -> None:
        self._ran: dict[str, Ran] = {}

    @pytest.hookimpl(wrapper=True)
    def pytest_collection(self) -> Iterator[None]:
        with self._watching(COLLECTION):
            return (yield)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        with self._watching(item.nodeid, WATCHED):
            return (yield)

    @contextmanager
    def _watching(self, name: str, most: float = inf) -> Iterator[None]:
        called: dict[int, CodeType] = {}
        calls = count()

        def note(frame: FrameType, _event: str, _what: object) -> None:
            called[id(frame.f_code)] = frame.f_code
            if next(calls) > most:
                sys.settrace(None)

        sys.settrace(note)
        began = time.process_time()
        try:
            yield
        finally:
            sys.settrace(None)
            functions = {
                (str(Path(code.co_filename).relative_to(Path.cwd())), code.co_qualname)
                for code in called.values()
                if code.co_filename.startswith(str(Path.cwd() / PACKAGE))
            }
            self._ran[name] = Ran(time.process_time() - began, frozenset(functions), next(calls) > most)

    def learnt(self) -> dict[str, Ran]:
        return self._ran


class Order(Plugin):
    """Runs first what calls the changed function, then what calls its file, the quick ones first.

    What calls nothing of the file cannot notice a change inside a function that is called by tests only.
    """

    def __init__(self, ran: dict[str, Ran], mutant: Mutant) -> None:
        ranks = {test: (_distance(one, mutant), one.seconds) for test, one in ran.items()}
        at_once, _ = ranks.pop(COLLECTION)
        is_called = any(distance == 0 for distance, _ in ranks.values())
        self._ranks = ranks
        self._farthest = 1 if is_called and at_once > 0 else 2

    def near(self, tests: tuple[str, ...]) -> tuple[str, ...]:
        """The files with tests to be run; of a file of which one test was asked for that one."""
        single = {test.partition("::")[0]: test for test in tests if "::" in test}
        near = (test for test, (distance, _) in self._ranks.items() if distance <= self._farthest)
        files = dict.fromkeys(test.partition("::")[0] for test in near)
        return tuple(single.get(file, file) for file in files)

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        known = {
            test.partition("[")[0] for test in self._ranks
        }  # a case may be called after what was changed
        new, strange = (0, 0.0), (3, 0.0)
        ranks = {
            item: self._ranks.get(item.nodeid, new if item.nodeid.partition("[")[0] in known else strange)
            for item in items
        }
        items[:] = sorted((item for item in items if ranks[item][0] <= self._farthest), key=ranks.__getitem__)


def _distance(one: Ran, mutant: Mutant) -> int:
    of_file = {name for file, name in one.functions if file == str(mutant.file)}
    return 0 if mutant.function in of_file else 1 if of_file or one.is_cut else 2


def _process(
    tree: Path, tests: tuple[str, ...], plugin: Plugin, seconds: int | None, answer: Connection
) -> None:
    """Runs the tests on a tree, in a process that has loaded what others wrote and nothing of ours."""
    if seconds is not None:
        resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds))
    os.chdir(tree)
    os.environ["PYTHONPATH"] = str(tree / "src")
    sys.path.insert(0, str(tree / "src"))
    sys.dont_write_bytecode = isinstance(plugin, Order)  # two changes of one second are told apart
    with (tree / "output.txt").open("w", encoding="utf-8") as output:
        os.dup2(output.fileno(), 1)
        os.dup2(output.fileno(), 2)
        code = pytest.main(["-x", "-q", "-p", "no:cacheprovider", "--hypothesis-seed=0", *tests], [plugin])
        sys.stdout.flush()
    ours = {name: found for name, found in sys.modules.items() if name.startswith("credit_standard")}
    strange = [name for name, found in ours.items() if not str(found.__file__).startswith(str(tree))]
    answer.send((int(code) if not strange else f"not of the tree: {strange}", plugin.learnt()))
    answer.close()
    os._exit(0)  # nothing that a change broke may keep the process


def tried(
    tree: Path, tests: tuple[str, ...], plugin: Plugin, seconds: int | None
) -> tuple[object, dict[str, Ran]]:
    """What pytest answers of a tree, `None` if it does not within the time, and what was learnt of the tests."""
    shutil.rmtree(tree / ".hypothesis", ignore_errors=True)  # no change is found by what another left behind
    here, there = WARM.Pipe(duplex=False)
    process = WARM.Process(target=_process, args=(tree, tests, plugin, seconds, there))
    process.start()
    there.close()
    try:
        return here.recv() if here.poll(seconds and seconds * PATIENCE) else (None, {})
    except EOFError:  # it ended without an answer
        return None, {}
    finally:
        process.kill()
        process.join()


def survivors(
    chosen: list[Mutant], tests: tuple[str, ...], trees: SimpleQueue[Path], processes: int
) -> dict[Mutant, str]:
    """The changes that no test notices, in words."""
    tree = trees.get()
    code, ran = tried(tree, tests, Watch(), None)
    if code != 0:
        sys.exit((tree / "output.txt").read_text("utf-8") + f"\nThe unchanged tree: {code}")
    seconds = LEAST + TIMES * round(sum(one.seconds for one in ran.values()))
    trees.put(tree)

    changes = {mutant: mutant.source() for mutant in chosen}

    def lives(mutant: Mutant) -> bool:
        tree = trees.get()
        place = tree / mutant.file
        unchanged = place.read_bytes()
        place.write_text(changes[mutant][1], "utf-8")
        try:
            order = Order(ran, mutant)
            code, _ = tried(tree, order.near(tests), order, seconds)
        finally:
            place.write_bytes(unchanged)
            trees.put(tree)
        if isinstance(code, str):
            sys.exit(code)
        lived = code in {pytest.ExitCode.OK, pytest.ExitCode.NO_TESTS_COLLECTED}
        end = "lives" if lived else "no end" if code is None else "dies"
        print(f"  {end}: {mutant.file.relative_to(PACKAGE)} {mutant.line}: {changes[mutant][0]}", flush=True)
        return lived

    with ThreadPoolExecutor(processes) as pool:
        answers = zip(chosen, pool.map(lives, chosen), strict=True)
        return {one: changes[one][0] for one, alive in answers if alive}


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    parser.add_argument("rooms", nargs="*", metavar="room", help=", ".join(ROOMS))
    parser.add_argument("--file", default="", help="only files whose names begin so")
    parser.add_argument("--number", type=int, default=40, help="changes of each room; 0 for every one")
    parser.add_argument("--seed", type=int, default=2026)
    parser.add_argument("--processes", type=int, default=1)
    asked = parser.parse_args()
    if unknown := set(asked.rooms) - set(ROOMS):
        parser.error(f"no room: {', '.join(sorted(unknown))}; rooms: {', '.join(ROOMS)}")
    with tempfile.TemporaryDirectory() as folder:
        trees: SimpleQueue[Path] = SimpleQueue()
        for number in range(asked.processes):
            trees.put(copied(Path(folder) / str(number)))
        for room in asked.rooms or ROOMS:
            random = Random(asked.seed)
            patterns, tests = ROOMS[room]
            paths = sorted(path for one in patterns for path in (PROJECT / PACKAGE).glob(one))
            every = [
                mutant
                for path in paths
                if path.name.startswith(asked.file)
                for mutant in mutants(path.relative_to(PROJECT), random)
            ]
            number = min(asked.number or len(every), len(every))
            chosen = sorted(random.sample(every, number), key=lambda one: (one.file, one.line))
            alive = survivors(chosen, tests, trees, asked.processes)
            tried, lived = Counter(one.file for one in chosen), Counter(one.file for one in alive)
            print(f"{room}: {len(chosen) - len(alive)} of {len(chosen)} died ({len(every)} there are)")
            for path, count in tried.items():
                print(f"  {path.relative_to(PACKAGE)}: {count - lived[path]} of {count}")
                for one, change in alive.items():
                    if one.file == path:
                        print(f"    {one.line}: {change}")
            sys.stdout.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
