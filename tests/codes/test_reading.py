import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from credit_standard import codes
from credit_standard.codes import CodeSet

HERE = Path(__file__).parent


def cases(name: str) -> list[dict[str, str]]:
    with (HERE / name).open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


@pytest.mark.parametrize("case", cases("reading.csv"), ids=lambda c: f"{c['list']}:{c['text']}")
def test_a_text_is_read_as_its_code_or_not_at_all(case: dict[str, str]) -> None:
    assert codes.get(case["list"]).read(case["text"]) == (case["code"] or None)


@pytest.mark.parametrize("case", cases("sets.csv"), ids=lambda c: c["text"])
def test_a_cell_is_read_as_a_set_and_what_is_odd_is_said(case: dict[str, str]) -> None:
    expected = CodeSet(
        codes=tuple(case["codes"].split(" ")) if case["codes"] else (),
        odd_separators=(case["odd"],) if case["odd"] else (),
        repeated=(case["repeated"],) if case["repeated"] else (),
        unknown=(case["unknown"],) if case["unknown"] else (),
    )
    assert codes.get("penalty-kind").read_set(case["text"]) == expected


@given(st.text(alphabet=st.sampled_from("罚款警告其他没收违法所得、，,|;；：:-—（）() x"), max_size=40))
def test_any_text_is_read_as_known_codes(text: str) -> None:
    code_list = codes.get("penalty-kind")
    found = code_list.read_set(text)
    assert {code.partition(":")[0] for code in found.codes} <= code_list.by_code.keys()
    assert len(set(found.codes)) == len(found.codes)


@given(st.sampled_from(codes.names()), st.data())
def test_what_was_read_is_read_again_as_itself(name: str, data: st.DataObject) -> None:
    code_list = codes.get(name)
    entry = data.draw(st.sampled_from(code_list.entries))
    for text in entry.names:
        assert code_list.read(text) == entry.code
    if entry.takes_text:
        assert (
            code_list.read(f"{entry.title.zh}-甲乙")
            == code_list.read(f"{entry.code}:甲乙")
            == f"{entry.code}:甲乙"
        )


@pytest.mark.parametrize("text", ["-" * 1_000_000, "、" * 1_000_000, "其他-" + "、甲" * 100_000])
def test_a_cell_of_any_length_is_read_or_refused(text: str) -> None:
    found = codes.get("penalty-kind").read_set(text)
    assert len(found.codes) + len(found.unknown) == 1
