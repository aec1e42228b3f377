"""Files are published for an audience: what comes out, what does not, and what stands beside it."""

import csv
import hashlib
import io
import json
import runpy
from datetime import date, timedelta
from pathlib import Path

import jsonschema_rs
import polars as pl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import credit_standard as cs
from credit_standard.disclosure import (
    Pseudonyms,
    Question,
    Treatment,
    disclosed,
    disclosed_in_batch,
    policy,
    project,
)
from credit_standard.disclosure.projection.projection import projected, projected_batch
from credit_standard.disclosure.publication.earlier import NoEarlierError
from credit_standard.lifecycle import Record
from credit_standard.sampling import example
from credit_standard.spec.data_files import SCHEMAS
from tests.disclosure.given import ADULT, AS_OF, AUTHORISATION, ENTERPRISE, PERSON
from tests.disclosure.publishing import ABOUT, EXAMPLE, OBJECTION, SHARED, SHOWN
from tests.layers.given import layer
from tests.lifecycle.given import PENALTY, penalty
from tests.tables import written_csv

KEY = Pseudonyms(b"synthetic key of these tests only")
OF_FORM = {"csv": pl.read_csv, "jsonl": pl.read_ndjson, "parquet": pl.read_parquet}


def published(folder, *files, name="out.csv", **asked):
    """The rows that come out, and what was done."""
    out = folder / name
    one = [str(file) if isinstance(file, Path) else file for file in files]
    given_files = one if len(one) > 1 else one[0]
    done = cs.publish(given_files, out, **{"audience": "public", "as_of": AS_OF, **asked}, force=True)
    with out.open(encoding="utf-8", newline="") as stream:
        return list(csv.DictReader(stream)), done


def log(path):
    return [json.loads(line) for line in Path(f"{path}.log.jsonl").read_text("utf-8").splitlines()]


@pytest.fixture
def penalties(tmp_path):
    broken = {**SHOWN, "source_record_id": "CF-2", "decision_number": "2号", "fine": "一万"}
    of_person = {**SHOWN, **PERSON, "source_record_id": "CF-3", "decision_number": "3号"}
    return written_csv(tmp_path / "处罚.csv", SHOWN, broken, of_person)


@pytest.mark.parametrize("masks", ["catalogue", "court", "strict"])
def test_what_was_published_and_is_published_again_stays_as_it_is(masks, tmp_path):
    leads = {"legal_representative": "欧阳示例", "legal_representative_document_type": "身份证",
             "legal_representative_document_number": ADULT}  # fmt: skip
    file = written_csv(tmp_path / "处罚.csv", {**SHOWN, **leads})
    published(tmp_path, file, masks=masks)
    published(tmp_path, tmp_path / "out.csv", name="again.csv", masks=masks)
    assert (tmp_path / "again.csv").read_bytes() == (tmp_path / "out.csv").read_bytes()
    # A number that shows more than the policy does is none that it masked.
    more = written_csv(
        tmp_path / "多.csv", {**SHOWN, **leads, "legal_representative_document_number": ADULT[:16] + "**"}
    )
    _, done = published(tmp_path, more, masks=masks)
    assert done.broken == 1


def test_what_may_be_seen_comes_out_and_the_log_says_why_the_rest_does_not(penalties, tmp_path):
    rows, done = published(tmp_path, penalties)
    assert [row["来源记录编号"] for row in rows] == ["CF-1"]
    assert (done.rows, done.written, done.broken) == (3, 1, 1)
    told = {one["row"]: one for one in log(tmp_path / "out.csv") if one.get("kind") == "record"}
    assert told[2]["grounds"][0]["findings"] == [{"code": "VA301", "field": "fine"}]
    assert {one["rule"] for one in told[3]["grounds"]} == {"not-open"}
    rules = {one["rule"]: one for one in log(tmp_path / "out.csv") if one.get("kind") == "rule"}
    assert rules["not-open"]["condition"] == "declared == 'no' and granted == false"
    assert rules["not-open"]["passes_zh"]


def test_the_manifest_holds_the_state_of_the_world_and_nothing_of_what_is_not_there(penalties, tmp_path):
    published(tmp_path, penalties, channel="credit-china")
    said = json.loads((tmp_path / "out.csv.manifest.json").read_text("utf-8"))
    assert (said["as_of"], said["audience"], said["channel"]) == ("2026-07-01", "public", "credit-china")
    assert said["output"]["rows"] == 1
    text = json.dumps(said)
    assert not any(word in text for word in ("withheld", "omitted", "sealed", "grounds", "broken", "CF-"))


def test_the_manifest_says_which_text_of_each_layer_counted(penalties, tmp_path):
    own = Path(layer(tmp_path, "our-unit", 'version = "2026.1"'))
    published(tmp_path, penalties, layers=str(own))
    (said,) = json.loads((tmp_path / "out.csv.manifest.json").read_text("utf-8"))["layers"]
    assert (said["name"], said["version"]) == ("our-unit", "2026.1")
    assert said["sha256"] == hashlib.sha256(own.read_bytes()).hexdigest()


def test_manifest_and_every_line_of_the_log_fit_their_schemas(penalties, tmp_path):
    objection = written_csv(tmp_path / "异议.csv", OBJECTION)
    published(tmp_path, penalties, objection, disputes="withhold")
    for name, said in (
        ("publication", [json.loads((tmp_path / "out.csv.manifest.json").read_text("utf-8"))]),
        ("publish-log", log(tmp_path / "out.csv")),
    ):
        schema = jsonschema_rs.validator_for(json.loads((SCHEMAS / f"{name}.schema.json").read_text("utf-8")))
        for one in said:
            schema.validate(one)


@pytest.mark.parametrize("form", OF_FORM)
def test_every_form_of_table_holds_the_same(form, penalties, tmp_path):
    published(tmp_path, penalties)
    cs.publish(penalties, tmp_path / f"other.{form}", audience="public", as_of=AS_OF)
    options = {"infer_schema": False} if form == "csv" else {}
    found = OF_FORM[form](tmp_path / f"other.{form}", **options)
    expected = pl.read_csv(tmp_path / "out.csv", infer_schema=False)
    assert found.fill_null("").rows() == expected.fill_null("").rows()
    assert found.columns == expected.columns


@pytest.mark.parametrize("name", ["a.csv", "a.xlsx", "a.jsonl", "a.parquet"])
def test_the_same_files_give_the_same_bytes(name, penalties, tmp_path):
    made = []
    for folder in ("one", "two"):
        (tmp_path / folder).mkdir()
        cs.publish(str(penalties), tmp_path / folder / name, audience="public", as_of=AS_OF)
        made.append({one.name: one.read_bytes() for one in (tmp_path / folder).iterdir()})
    assert made[0] == made[1]
    assert set(made[0]) == {name, f"{name}.log.jsonl", f"{name}.manifest.json"}


def test_the_headings_are_those_of_the_layout(penalties, tmp_path):
    rows, _ = published(tmp_path, penalties, layout="shuanggongshi-2020-penalty-org")
    assert rows[0]["处罚机关"] == PENALTY["authority"]
    assert "法定代表人证件号码" in rows[0]
    assert "来源记录编号" not in rows[0]


def test_an_open_objection_is_marked_or_withheld(penalties, tmp_path):
    objection = written_csv(tmp_path / "异议.csv", OBJECTION)
    rows, _ = published(tmp_path, penalties, objection)
    assert [row["记录状态"] for row in rows] == ["异议"]
    rows, done = published(tmp_path, penalties, objection, disputes="withhold")
    assert rows == []
    assert done.withheld["disputed"] == 1
    in_layout, _ = published(tmp_path, penalties, objection, layout="shuanggongshi-2020-penalty-org")
    assert in_layout[0]["异议"] == "异议"


def test_a_process_record_with_errors_withholds_the_record_that_it_names(penalties, tmp_path):
    wrong = written_csv(tmp_path / "异议.csv", {**OBJECTION, "applied_on": "2026-13-01"})
    rows, done = published(tmp_path, penalties, wrong)
    assert rows == []
    assert done.withheld["history-has-errors"] == 1


def test_a_process_record_with_errors_that_names_none_stops_everything(penalties, tmp_path):
    wrong = written_csv(tmp_path / "异议.csv", {**OBJECTION, "record_id": "", "applied_on": "2026-13-01"})
    with pytest.raises(cs.disclosure.NotPublishedError) as stopped:
        published(tmp_path, penalties, wrong)
    assert not stopped.value.is_unread
    assert not list(tmp_path.glob("out*"))
    assert not list(tmp_path.glob(".out*"))


def test_what_a_spreadsheet_would_run_is_neutralised(tmp_path):
    file = written_csv(tmp_path / "处罚.csv", {**SHOWN, "facts": "=HYPERLINK(1)"})
    rows, _ = published(tmp_path, file)
    assert rows[0]["违法事实"] == "'=HYPERLINK(1)"


def test_files_of_several_types_are_refused(penalties, tmp_path):
    other = EXAMPLE.parent / "register" / "enterprises.csv"
    with pytest.raises(cs.disclosure.RecordTypesError, match="enterprise-registration"):
        published(tmp_path, penalties, other)
    rows, _ = published(tmp_path, penalties, other, record="administrative-penalty")
    assert len(rows) == 1


def test_dictionaries_and_frames_are_published_as_files_are(penalties, tmp_path):
    expected, _ = published(tmp_path, penalties)
    given_rows = pl.read_csv(penalties, infer_schema=False).to_dicts()
    for source in (
        given_rows,
        iter(given_rows),
        pl.DataFrame(given_rows),
        io.BytesIO(penalties.read_bytes()),
    ):
        again, _ = published(tmp_path, source, name="b.csv")
        assert again == expected


def test_a_file_that_is_there_is_not_replaced(penalties, tmp_path):
    published(tmp_path, penalties)
    with pytest.raises(FileExistsError):
        cs.publish(str(penalties), tmp_path / "out.csv", audience="public", as_of=AS_OF)


@pytest.mark.parametrize(
    ("asked", "lacking"),
    [({"audience": "shared"}, "unit"), ({"audience": "shared", "unit": "某局"}, "purpose"),
     ({"audience": "authorised"}, "authorisation"), ({"audience": "self"}, "subject")],
)  # fmt: skip
def test_a_question_that_lacks_what_its_audience_needs_is_refused(asked, lacking, penalties, tmp_path):
    with pytest.raises(ValueError, match=lacking):
        published(tmp_path, penalties, **asked)


def test_an_authorisation_lets_its_own_subject_be_seen_and_nobody_else(penalties, tmp_path):
    leave = written_csv(tmp_path / "授权.csv", AUTHORISATION)
    rows, _ = published(tmp_path, penalties, audience="authorised", authorisation=str(leave))
    assert [row["统一社会信用代码"] for row in rows] == [ENTERPRISE]
    over, done = published(
        tmp_path, penalties, audience="authorised", authorisation=str(leave), as_of=date(2027, 2, 1)
    )
    assert done.withheld["authorisation-over"] == 1
    assert done.doubts == {"DC101": 1}
    # With an authorisation that is over one sees what anybody sees, masked as for anybody.
    assert [row["统一社会信用代码"] for row in over] == [ENTERPRISE]


def test_pseudonyms_stand_for_whoever_could_be_told_and_are_the_same_in_every_file(penalties, tmp_path):
    asked = {**SHARED, "treatment": Treatment(pseudonyms=KEY)}
    rows, _ = published(tmp_path, penalties, **asked)
    again, _ = published(tmp_path, penalties, name="again.csv", **asked)
    assert rows == again
    assert len(rows) == 2
    text = (tmp_path / "out.csv").read_text("utf-8")
    for value in (ADULT, "张三", ENTERPRISE, PENALTY["subject_name"], "石示罚", "CF-1", "未按规定"):
        assert value not in text
    assert rows[0]["行政处罚决定书文号"] != rows[1]["行政处罚决定书文号"]
    key = b"synthetic key".decode()
    for end in (".log.jsonl", ".manifest.json"):
        assert key not in (tmp_path / f"out.csv{end}").read_text("utf-8")


def test_a_key_that_is_too_short_is_refused():
    with pytest.raises(ValueError, match="16 bytes"):
        Pseudonyms(b"short")
    assert b"synthetic" not in repr(KEY).encode()


# --since


def since(folder, *files, **asked):
    _, done = published(folder, *files, name="new.csv", since=str(folder / "out.csv"), **asked)
    return done.takedown


def test_what_was_published_and_has_ended_comes_down(penalties, tmp_path):
    published(tmp_path, penalties, channel="credit-china")
    (one,) = since(tmp_path, penalties, channel="credit-china", as_of=date(2027, 6, 10))
    assert (one.row, one.item, one.since) == (1, None, date(2027, 5, 31))
    assert (one.due_on, one.is_overdue) == (date(2027, 5, 30), True)
    listed = (tmp_path / "new.csv.takedown.csv").read_text("utf-8-sig")
    assert "石示罚〔2026〕1号" in listed
    assert "2027-05-30" in listed


def test_a_quashed_decision_comes_down_in_three_working_days(penalties, tmp_path):
    published(tmp_path, penalties)
    quashed = {**ABOUT, "receiver": "示例信用服务有限公司", "notice_number": "GZ-1", "notified_on": "2026-09-30",
               "correction_kind": "撤销", "correction_reason": "复议撤销", "quashed_on": "2026-09-30",
               "quashing_reason": "行政复议决定撤销", "confirmation_state": "待确认"}  # fmt: skip
    notice = written_csv(tmp_path / "更正.csv", quashed)
    (one,) = since(tmp_path, penalties, notice, as_of=date(2026, 10, 8))
    # 1 to 7 October 2026 are holidays, 10 October is a working Saturday.
    assert (one.since, one.due_on, one.is_overdue) == (date(2026, 9, 30), date(2026, 10, 10), False)
    assert one.tell[-1].zh == "示例信用服务有限公司"
    assert one.source.article == "第四十八条、第八十五条"


def test_what_is_in_no_file_any_more_comes_down(penalties, tmp_path):
    published(tmp_path, penalties)
    other = written_csv(
        tmp_path / "其他.csv", {**SHOWN, "source_record_id": "CF-9", "decision_number": "9号"}
    )
    (one,) = since(tmp_path, other)
    assert "没有这条记录" in one.reason.zh


def test_nothing_comes_down_where_nothing_changed(penalties, tmp_path):
    published(tmp_path, penalties)
    assert since(tmp_path, penalties) == ()


def test_an_item_that_is_masked_more_comes_down(tmp_path):
    leads = {"legal_representative": "欧阳示例"}
    file = written_csv(tmp_path / "处罚.csv", {**SHOWN, **leads})
    published(tmp_path, file)
    (one,) = since(tmp_path, file, masks="strict")
    assert one.item == "legal_representative"


def test_the_reason_of_a_seal_is_not_told(tmp_path):
    file = written_csv(tmp_path / "处罚.csv", SHOWN)
    published(tmp_path, file)
    sealed = written_csv(tmp_path / "封存.csv", {**SHOWN, "basis": "《治安管理处罚法》第二十六条"})
    (one,) = since(tmp_path, sealed)
    assert one.reason.zh == "依法不再公开"
    assert "封存" not in (tmp_path / "new.csv.takedown.csv").read_text("utf-8")


def test_an_earlier_output_that_was_edited_is_said_to_be(penalties, tmp_path):
    published(tmp_path, penalties)
    with (tmp_path / "out.csv").open("a", encoding="utf-8") as stream:
        stream.write("\n")
    _, done = published(tmp_path, penalties, name="new.csv", since=str(tmp_path / "out.csv"))
    assert done.is_altered


def refused(folder, *files):
    """Why an earlier output is refused."""
    with pytest.raises(NoEarlierError, match="that publish wrote") as error:
        since(folder, *files)
    assert not (folder / "new.csv").exists()
    return error.value.reason


def test_a_file_without_a_manifest_is_no_earlier_output(penalties, tmp_path):
    published(tmp_path, penalties)
    (tmp_path / "out.csv.manifest.json").unlink()
    assert refused(tmp_path, penalties) == "no-manifest"


@pytest.mark.parametrize("said", ['{"format": "another"}', "[]", '{"format": "credit-standard-publication"}'])
def test_nor_is_one_with_a_manifest_of_something_else(penalties, tmp_path, said):
    published(tmp_path, penalties)
    (tmp_path / "out.csv.manifest.json").write_text(said, "utf-8")
    assert refused(tmp_path, penalties) == "other-manifest"


def test_a_table_of_another_record_type_is_refused_by_its_manifest_and_by_its_headings(penalties, tmp_path):
    published(tmp_path, penalties)
    honours = written_csv(tmp_path / "荣誉.csv", example("honour"))
    assert refused(tmp_path, honours) == "other-record"
    (tmp_path / "out.csv").write_bytes(honours.read_bytes())
    assert refused(tmp_path, penalties) == "other-record"


# What holds of every record

WORDS = st.sampled_from([None, "甲", "乙丙"])
VALUES = st.fixed_dictionaries(
    {
        "subject_kind": st.sampled_from([None, "enterprise", "individual-business", "person"]),
        "subject_name": st.sampled_from(["石家庄示例机械有限公司", "张三", "欧阳示例"]),
        "subject_uscc": st.sampled_from([None, ENTERPRISE]),
        "legal_representative": st.sampled_from([None, "艾力·买买提", "李示例"]),
        "legal_representative_document_number": st.sampled_from([None, ADULT]),
        "document_number": st.sampled_from([None, ADULT, "G12345678"]),
        "gravity": st.sampled_from([None, "minor", "general", "serious"]),
        "record_status": st.sampled_from([None, "valid", "disputed", "withdrawn"]),
        "decision_date": st.dates(date(2023, 1, 1), date(2026, 12, 31)),
        "conduct_ended_on": st.none() | st.dates(date(2022, 1, 1), date(2026, 12, 31)),
        "basis": st.sampled_from(["《示例条例》", "《治安管理处罚法》第一条"]),
        "facts": WORDS,
        "disclosure": st.sampled_from([None, ["public"], ["shared"]]),
    }
)
QUESTIONS = st.sampled_from(
    [
        Question(audience="public", as_of=AS_OF),
        Question(as_of=AS_OF, **SHARED),
        Question(audience="self", as_of=AS_OF, subject=ENTERPRISE),
    ]
)
TREATMENTS = st.sampled_from(
    [
        Treatment(),
        Treatment(policy("strict"), always=True),
        Treatment(pseudonyms=KEY),
        Treatment(policy("court")),
    ]
)
DECLARATION = cs.records.declared("administrative-penalty")


@settings(max_examples=60)
@given(rows=st.lists(VALUES, min_size=1, max_size=5), question=QUESTIONS, treatment=TREATMENTS)
def test_a_batch_is_projected_as_its_records_are(rows, question, treatment):
    types = DECLARATION.types
    batch = pl.DataFrame(rows, schema={name: types[name].polars for name in rows[0]})
    answers = disclosed_in_batch("administrative-penalty", batch, question)
    seen = answers.of_row.is_in([number for number, one in enumerate(answers.cases) if one.seen])
    made = projected_batch(
        DECLARATION, batch.filter(seen), answers.cases, answers.of_row.filter(seen), treatment
    )
    alone = []
    for values in rows:
        record = Record(DECLARATION, values)
        answer = disclosed(record, question)
        if answer.seen:
            alone.append(projected(record, answer, treatment).values)
    assert made.to_dicts() == alone


@settings(max_examples=60)
@given(values=VALUES, question=QUESTIONS, treatment=TREATMENTS)
def test_a_projection_projected_again_shows_no_more_and_without_persons_numbers_the_same(
    values, question, treatment
):
    record = Record(DECLARATION, values)
    first = disclosed(record, question)
    if not first.seen:
        return
    once = projected(record, first, treatment)
    second = disclosed(once, question)
    if second.seen and treatment.pseudonyms is None:
        twice = projected(once, second, treatment).values
        assert {
            name for name, value in twice.items() if value is not None and value != once.values[name]
        } == set()
    if treatment.pseudonyms is None and values["document_number"] is None:
        assert second.seen
        assert projected(once, second, treatment).values == once.values


@settings(max_examples=60)
@given(values=VALUES, days=st.lists(st.integers(0, 1500), min_size=2, max_size=4))
def test_what_ended_is_never_published_again(values, days):
    seen = []
    for day in sorted(days):
        answer = disclosed(
            Record(DECLARATION, values),
            Question(audience="public", as_of=date(2024, 1, 1) + timedelta(days=day)),
        )
        ended = any(row.name == "publicity-over" for row in answer.grounds)
        seen.append("ended" if ended else "seen" if answer.seen else "")
    assert "seen" not in seen[seen.index("ended") :] if "ended" in seen else True


TOKENS = {
    name: f"秘{chr(0x4E00 + n)}龘{chr(0x5000 + n)}靐{chr(0x5200 + n)}齾"
    for n, name in enumerate(DECLARATION.by_name)
}


@settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    basis=st.sampled_from(["《示例条例》", "《治安管理处罚法》"]),
    kind=st.sampled_from(["企业", "自然人"]),
    form=st.sampled_from(["csv", "jsonl"]),
)
def test_of_what_is_withheld_no_six_characters_appear_anywhere(basis, kind, form, tmp_path):
    texts = {
        name: TOKENS[name] for name in ("facts", "penalty_content", "remarks", "case_name", "status_reason")
    }
    row = {**SHOWN, **texts, "basis": basis + TOKENS["basis"]}
    if kind == "自然人":
        row |= {**PERSON, "subject_name": "张示例"}
    row["secret_items"] = "；".join(DECLARATION[name].title.zh for name in texts)
    file = written_csv(tmp_path / "处罚.csv", row)
    out = tmp_path / f"out.{form}"
    done = cs.publish(str(file), out, audience="public", as_of=AS_OF, force=True)
    assert done.written == (kind == "企业" and basis == "《示例条例》")
    read = [Path(f"{out}{end}").read_text("utf-8") for end in ("", ".log.jsonl", ".manifest.json")]
    for token in (*texts.values(), *([] if done.written else [TOKENS["basis"]])):
        pieces = [token[start : start + 6] for start in range(len(token) - 5)]
        assert not any(piece in text for piece in pieces for text in read)


def test_records_are_projected_in_a_program():
    held = project(
        [penalty(gravity="一般"), penalty(**{**PERSON, "gravity": "一般"})],
        audience="public",
        as_of=AS_OF,
    )
    assert [one.values["source_record_id"] for one in held.records] == ["CF-1"]
    assert [(one.record, one.item, one.grounds) for one in held.omissions] == [
        (1, None, ("not-open",)),
    ]


def test_a_month_in_the_life_of_a_penalty(tmp_path, capsys):
    runpy.run_path(str(EXAMPLE / "run.py"))["month"](tmp_path)
    said = capsys.readouterr().out
    assert "2026-07-01 credit-china: 2 of 3 published" in said
    assert "a repair was granted on 2026-07-13, down by 2026-07-16" in said
    assert "LATE" in said
    assert "shared with a unit: 3 of 3" in said
    assert (tmp_path / "july-22-enterprise-publicity.csv.takedown.csv").exists()
