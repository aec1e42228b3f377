"""Files of several record types are published into a folder or a workbook: a table each, one log, one manifest."""

import csv
import hashlib
import json
from pathlib import Path

import jsonschema_rs
import pytest
from python_calamine import CalamineWorkbook

import credit_standard as cs
from credit_standard import lifecycle
from credit_standard.disclosure.publication.earlier import NoEarlierError
from credit_standard.disclosure.publication.publication import sheet_of
from credit_standard.layers import NATIONAL
from credit_standard.lifecycle.state.files import states_of_files
from credit_standard.spec.data_files import SCHEMAS
from tests.disclosure.given import AS_OF, PERSON
from tests.disclosure.publishing import EXAMPLE, OBJECTION, SHARED, SHOWN
from tests.tables import written_csv

ENTERPRISES = EXAMPLE.parent / "register" / "enterprises.csv"
TYPES = ["administrative-penalty", "enterprise-registration"]


def published(out: str | Path, *files: Path, **asked: object) -> cs.disclosure.Published:
    return cs.publish([str(one) for one in files], out, **{"audience": "public", "as_of": AS_OF, **asked})


def fits(name: str, said: object) -> None:
    schema = json.loads((SCHEMAS / f"{name}.schema.json").read_text("utf-8"))
    jsonschema_rs.validator_for(schema).validate(said)


@pytest.fixture
def penalties(tmp_path):
    return written_csv(tmp_path / "处罚.csv", SHOWN)


def test_a_folder_holds_a_table_of_each_type_with_one_log_and_one_manifest(penalties, tmp_path):
    out = tmp_path / "公示"
    done = published(f"{out}/", penalties, ENTERPRISES)
    assert [done.record, *(one.record for one in done.others)] == TYPES
    names = {"publication.log.jsonl", "publication.manifest.json", *(f"{one}.csv" for one in TYPES)}
    assert {one.name for one in out.iterdir()} == names
    said = json.loads((out / "publication.manifest.json").read_text("utf-8"))
    fits("publication", said)
    assert [one["record"] for one in said["tables"]] == TYPES
    for one, part in zip(said["tables"], (done, *done.others), strict=True):
        file = out / one["output"]["file"]
        assert one["output"]["sha256"] == hashlib.sha256(file.read_bytes()).hexdigest()
        with file.open(encoding="utf-8", newline="") as stream:
            assert len(list(csv.DictReader(stream))) == one["output"]["rows"] == part.written
    first = (out / "publication.log.jsonl").read_text("utf-8").splitlines()[0]
    assert json.loads(first)["format"] == "credit-standard-publish-log"


def test_each_table_is_the_one_that_a_run_of_its_own_gives(penalties, tmp_path):
    objection = written_csv(tmp_path / "异议.csv", OBJECTION)
    published(f"{tmp_path}/several/", penalties, ENTERPRISES, objection)
    for name in TYPES:
        own = penalties if name == TYPES[0] else ENTERPRISES
        published(tmp_path / f"{name}.csv", own, objection)
        assert (tmp_path / f"{name}.csv").read_bytes() == (tmp_path / "several" / f"{name}.csv").read_bytes()


def test_a_workbook_holds_a_sheet_for_each_type(penalties, tmp_path):
    done = published(tmp_path / "a.xlsx", penalties, ENTERPRISES)
    book = CalamineWorkbook.from_path(tmp_path / "a.xlsx")
    sheets = {name: book.get_sheet_by_name(name).to_python() for name in book.sheet_names}
    assert list(sheets) == [sheet_of(NATIONAL.declared(one)) for one in TYPES]
    assert [len(rows) - 1 for rows in sheets.values()] == [done.written, done.others[0].written]
    said = json.loads((tmp_path / "a.xlsx.manifest.json").read_text("utf-8"))
    fits("publication", said)
    assert [one["output"]["sheet"] for one in said["tables"]] == list(sheets)


def test_every_record_type_has_a_sheet_of_its_own_title():
    titles = [sheet_of(one) for one in map(NATIONAL.declared, NATIONAL.names())]
    assert len(set(titles)) == len(titles)
    assert all(0 < len(one) <= 31 for one in titles)


def test_the_death_of_a_person_counts_for_all_records_about_the_person(tmp_path):
    of_person = {**SHOWN, **PERSON, "conduct_ended_on": "2026-05-01"}
    penalties = written_csv(tmp_path / "处罚.csv", {**of_person, "subject_uscc": ""})
    identity = {**{one: PERSON[one] for one in ("subject_name", "document_type", "document_number")},
                "birth_date": "1949-12-31", "issued_on": "2016-03-01"}  # fmt: skip
    written = []
    for number, died_on in enumerate(("2026-06-20", "2026-07-02")):
        persons = written_csv(tmp_path / f"{number}.csv", {**identity, "died_on": died_on})
        done = published(f"{tmp_path}/out{number}/", penalties, persons, **SHARED)
        written.append({one.record: (one.written, dict(one.withheld)) for one in (done, *done.others)})
    assert written[0]["administrative-penalty"] == (0, {"sharing-over": 1})
    assert written[1]["administrative-penalty"][0] == 1


def test_what_is_no_folder_and_no_workbook_holds_one_type(penalties, tmp_path):
    with pytest.raises(cs.disclosure.RecordTypesError, match="enterprise-registration"):
        published(tmp_path / "a.csv", penalties, ENTERPRISES)
    assert not list(tmp_path.glob("a.csv*"))


def test_nothing_is_left_behind_where_a_file_cannot_be_read(penalties, tmp_path):
    (tmp_path / "leer.csv").write_text("")
    with pytest.raises(cs.disclosure.NotPublishedError):
        published(f"{tmp_path}/out/", penalties, tmp_path / "leer.csv")
    assert not (tmp_path / "out").exists()


def test_what_must_come_down_is_asked_of_one_table(penalties, tmp_path):
    published(f"{tmp_path}/old/", penalties, ENTERPRISES)
    published(tmp_path / "old.xlsx", penalties, ENTERPRISES)
    old = tmp_path / "old" / "administrative-penalty.csv"
    done = published(tmp_path / "new.csv", penalties, since=str(old))
    assert (done.takedown, done.is_altered) == ((), False)
    for since, files in ((old, (penalties, ENTERPRISES)), (tmp_path / "old.xlsx", (penalties,))):
        with pytest.raises(NoEarlierError, match="several-types"):
            published(tmp_path / "newer.xlsx", *files, since=str(since))


def test_the_states_of_files_know_deaths_and_lists_of_their_subjects(tmp_path):
    of_person = {**SHOWN, **PERSON, "subject_uscc": "", "conduct_ended_on": "2026-05-01"}
    identity = {**{one: PERSON[one] for one in ("subject_name", "document_type", "document_number")},
                "birth_date": "1949-12-31", "issued_on": "2016-03-01", "died_on": "2026-06-20"}  # fmt: skip
    penalties = written_csv(tmp_path / "处罚.csv", of_person, {**SHOWN, "source_record_id": "CF-2"})
    files = [str(penalties), str(written_csv(tmp_path / "个人.csv", identity))]
    found = states_of_files(
        files, None, as_of=AS_OF, channel=None, rules=lifecycle.NATIONAL, standard=NATIONAL
    )
    assert found[0].states is not None
    assert found[0].states["publicity_reason"].to_list() == ["died", "running"]
