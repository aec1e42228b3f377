"""docs/architecture.md: each of its diffs applies to the source as it is, and does what the page says."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).parents[2]
PAGE = (PROJECT / "docs" / "architecture.md").read_text("utf-8")
DIFFS = {
    re.sub("^an? ", "", title): diff
    for section in PAGE.split("\n## How to add ")[1:]
    for title, diff in [(section.partition("\n")[0], section.partition("```diff\n")[2].partition("```")[0])]
}

RULE = """
import io, sys
import credit_standard as cs
from pydantic import ValidationError
CODE = "administrative-penalty.published-before-publicity-ends"
record = {
    "行政相对人名称": "示例市东山商贸有限公司", "统一社会信用代码": "91130102MA07EX00XM",
    "行政处罚决定书文号": "示市监罚〔2025〕1号", "违法事实": "销售商品未明码标价", "处罚依据": "价格法第四十二条",
    "处罚类别": "警告", "处罚内容": "警告", "处罚决定日期": "2025-01-02", "处罚机关": "示例市市场监督管理局",
    "公示日期": "2026-03-01", "公示截止期": "2026-02-01",
}
assert [one.code for one in cs.check_record("administrative-penalty", record)] == [CODE]
try:
    cs.records.AdministrativePenalty.model_validate(record)
except ValidationError as error:
    assert [one["type"] for one in error.errors()] == [CODE]
else:
    sys.exit("the model took the record")
table = ",".join(record) + "\\n" + ",".join(record.values()) + "\\n"
report = cs.validate(io.BytesIO(table.encode()), "administrative-penalty")
assert [one.code for one in report.findings] == [CODE]
"""
FIELD = """
import credit_standard as cs
from credit_standard.spec.__main__ import main
found = cs.check_record("administrative-penalty", {"立案日期": "2025-02-30"})
assert "date-impossible" in [one.name for one in found if one.fields == ("case_opened_on",)]
assert [main(["--check"]), main([]), main(["--check"])] == [1, 0, 0]
"""
HEADING = """
import credit_standard as cs
layout = cs.layouts.get("shuanggongshi-2018-penalty-org")
assert [bound.field for bound in cs.layouts.bind(layout, ["处罚承办机关"]).fields] == ["authority"]
"""
CODE = """
import credit_standard as cs
assert cs.codes.get("penalty-kind").read("责令参加公益劳动") == "community-order"
found = cs.check_record("administrative-penalty", {"处罚类别": "警告;责令参加公益劳动"})
assert [one for one in found if one.fields == ("penalty_kinds",)] == []
"""
RECORD = """
import subprocess, sys
from datetime import date
import credit_standard as cs
assert subprocess.run([sys.executable, "-m", "credit_standard.spec"]).returncode == 0
filing = {"信用主体名称": "张三", "工商注册号": "110108000000016", "备案编号": "1", "备案日期": "2025-03-01"}
assert cs.records.StallFiling.model_validate(filing).filed_on == date(2025, 3, 1)
found = cs.check_record("摊贩备案信息", filing, as_of=date(2025, 2, 1))
assert [one.code for one in found] == ["stall-filing.filed-on-not-after-as-of"]
"""
FINDING = """
from credit_standard.findings import entry
assert entry("ID261") is not None
assert entry("postcode-form").code == "ID261"
"""
IDENTIFIER = """
import polars as pl
import credit_standard as cs
postcode = cs.identifiers.get("postcode")
assert postcode.check("050011") == ()
assert [one.code for one in postcode.check("05001")] == ["ID261"]
column = postcode.read_column(pl.Series(["050011", None, "05001", "０５００１１"]), None)
assert column.values.to_list() == ["050011", None, None, "050011"]
assert {hit.entry.name: hit.rows.tolist() for hit in column.hits} == {
    "postcode-form": [2], "identifier-full-width": [3],
}
"""
CONCEPT = """
from credit_standard.model.concepts import concept
assert concept("case-opened-on").kind == "date"
"""
LAW = """
from credit_standard.laws import law
assert law("噪声污染防治法", "82").verified
assert not law("噪声污染防治法", "83").verified
"""
FUNCTION = """
from credit_standard.language import parse
from credit_standard.language.python import RecordCells, to_function
from credit_standard.language.value_types import TEXT
test = to_function(parse("ends_with(name, '公司')"), {"name": TEXT})
assert test(RecordCells({"name": "示例公司"}, {"name"})) is True
import polars as pl
from credit_standard.language.columns import to_columns
frame = pl.DataFrame({"name": ["示例公司", "示例市"]})
assert frame.select(to_columns(parse("ends_with(name, '公司')"), {"name": TEXT}, None)).to_series().to_list() == [True, False]
"""
TABLE_ROW = """
from credit_standard import records
from credit_standard.language.python import RecordCells
nature = records.declared("court-enforcement").nature
assert nature.answer(RecordCells({"party_role": "applicant"}, {"party_role"})).then == "positive"
"""
REGIME = """
from datetime import date
from credit_standard import lifecycle
from credit_standard.lifecycle.regimes.checks import conflicts, regime_defects
from credit_standard.lifecycle.regimes.rules import NATIONAL
guangdong = NATIONAL.regime("guangdong")
assert not [*regime_defects(guangdong), *conflicts(guangdong, NATIONAL)]
assert lifecycle.periods("guangdong", "一般", date(2022, 2, 28)).auto_stop == date(2027, 2, 28)
"""
GROUND = """
from datetime import date
import polars as pl
from credit_standard import lifecycle
from credit_standard.disclosure import Question, disclosed, disclosed_in_batch
record = lifecycle.record("honour", {"信用主体类别": "家庭"})
question = Question(audience="public", as_of=date(2026, 7, 1))
assert "household-to-the-public" in [row.name for row in disclosed(record, question).grounds]
(answer,) = disclosed_in_batch("honour", pl.DataFrame({"subject_kind": ["household"]}), question)
assert "household-to-the-public" in [row.name for row in answer.grounds]
"""
MASK = """
from credit_standard.disclosure import policy
assert policy("counter").number("document", "13010219800101001X") == "13010219800101****"
assert policy("counter").name("欧阳示例") == "欧阳**"
"""
PROOFS = {
    "rule": (("rule",), RULE),
    "field": (("field",), FIELD),
    "concept": (("concept",), CONCEPT),
    "law": (("law",), LAW),
    "function of the language": (("function of the language",), FUNCTION),
    "row to a decision table": (("row to a decision table",), TABLE_ROW),
    "regime": (("regime",), REGIME),
    "ground on which a record is not shown": (("ground on which a record is not shown",), GROUND),
    "way to mask": (("way to mask",), MASK),
    "heading to a layout": (("heading to a layout",), HEADING),
    "code": (("code",), CODE),
    "record type": (("record type",), RECORD),
    "finding code": (("finding code",), FINDING),
    "identifier": (("finding code", "identifier"), IDENTIFIER),
}


def test_every_diff_of_the_page_is_proven() -> None:
    assert DIFFS.keys() == PROOFS.keys()


@pytest.fixture(scope="module")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return copied(tmp_path_factory.mktemp("shared"))


def copied(folder: Path) -> Path:
    """A clone as far as it is needed, with what Python has compiled of it."""
    shutil.copytree(PROJECT / "src", folder / "src", ignore=shutil.ignore_patterns("*-pytest-*"))
    (folder / "docs").mkdir()
    shutil.copy(PROJECT / "docs" / "catalogue.md", folder / "docs")
    return folder


GENERATING = {"field", "record type"}
"""Proofs that write the derived files anew need a clone of their own; the others give back what they changed."""


@pytest.mark.parametrize("thing", PROOFS)
def test_adding_it_is_what_the_page_shows(thing: str, shared: Path, tmp_path: Path) -> None:
    needed, proof = PROOFS[thing]
    clone = copied(tmp_path) if thing in GENERATING else shared
    try:
        for one in needed:
            apply(DIFFS[one], clone)
        prove(proof, clone)
    finally:
        for path in {path for one in needed for path in changed(DIFFS[one])}:
            restore(path, clone)


def restore(path: str, clone: Path) -> None:
    if (PROJECT / path).exists():
        shutil.copy2(PROJECT / path, clone / path)
    else:
        (clone / path).unlink(missing_ok=True)


def prove(proof: str, clone: Path) -> None:
    """In a process of its own, which finds the changed copy before the installed one."""
    copy = clone / "src"
    environment = {**os.environ, "PYTHONPATH": str(copy), "PYTHONUTF8": "1"}
    done = subprocess.run(  # noqa: S603 - our program
        [sys.executable, "-c", f"import credit_standard\nassert {str(copy)!r} in credit_standard.__file__\n{proof}"],
        env=environment, cwd=clone, capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr


def apply(diff: str, folder: Path) -> None:
    # Only the context lines have to fit, wherever they now stand; that is what --unidiff-zero allows at a file's end.
    command = ["git", "apply", "--unidiff-zero", "--whitespace=nowarn", "-"]
    environment = {**os.environ, "GIT_CEILING_DIRECTORIES": str(folder.parent)}
    done = subprocess.run(  # noqa: S603 - git, with our text
        command, input=diff.encode(), cwd=folder, env=environment, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr.decode()
    assert changed(diff) <= {str(path.relative_to(folder).as_posix()) for path in folder.rglob("*")}


def changed(diff: str) -> set[str]:
    return set(re.findall(r"^\+\+\+ b/(.+)$", diff, re.MULTILINE))


def test_a_rule_is_one_edit_in_one_place() -> None:
    diff = DIFFS["rule"]

    assert changed(diff) == {"src/credit_standard/records/administration/penalty.py"}
    assert diff.count("\n@@ ") == 1
    assert not re.search(r"^-(?!--)", diff, re.MULTILINE)
