"""Lists of a user's own: read as ours are, and refused with one clear message where they are wrong."""

import copy
import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from credit_standard import codes
from credit_standard.codes import CodeListError

UNSOUND = tomllib.loads(Path(__file__).with_name("unsound.toml").read_text("utf-8"))["case"]
TABLE = "code,zh,en\none,一,One\n"
LISTS = """
[own]
zh = "自有表"
en = "Own list"
open = true
source = "本单位"
verified = true
"""


def written(folder: Path, table: str = TABLE, lists: str = LISTS) -> Path:
    path = folder / "own.csv"
    path.write_text(table, "utf-8")
    (folder / "lists.toml").write_text(lists, "utf-8")
    return path


def test_a_list_of_a_users_own_is_read_like_ours(tmp_path: Path) -> None:
    table = (
        "code,zh,en,aliases,takes_text,valid_from,valid_until,replaced_by,definition_zh,definition_en\n"
        "old,旧,Old,老;陈旧,,,2020-12-31,new,以前的,What was\n"
        "new,新,New,,,2021-01-01,,,,\n"
        "other,其他,Other,,yes,,,,,\n"
    )
    lists = LISTS + '\n[own.map.penalty-kind]\nold = "fine"\nnew = ["fine", "warning"]\n'
    own = codes.load(written(tmp_path, table, lists))
    assert (own.name, own.title.zh, own.is_open, own.source, own.verified) == (
        "own",
        "自有表",
        True,
        "本单位",
        True,
    )
    assert [own.read(text) for text in ("老", "NEW", "其他-甲", "没有")] == ["old", "new", "other:甲", None]
    old = own.by_code["old"]
    assert (old.valid_until, old.replaced_by) == (date(2020, 12, 31), ("new",))
    assert old.definition is not None
    assert old.definition.zh == "以前的"
    assert own.map_to("penalty-kind") == {"old": ("fine",), "new": ("fine", "warning")}


def test_a_list_saved_by_excel_is_read(tmp_path: Path) -> None:
    path = written(tmp_path)
    path.write_bytes("\ufeffcode,zh,en\r\none,一,One\r\n,,\r\n".encode())
    assert [entry.code for entry in codes.load(str(path)).entries] == ["one"]


@pytest.mark.parametrize("case", UNSOUND, ids=lambda case: str(case["name"]))
def test_a_list_that_is_not_sound_is_refused_with_file_and_line(tmp_path: Path, case: dict[str, Any]) -> None:
    table, lists = case.get("table", TABLE).lstrip("\n"), case.get("lists", LISTS).lstrip("\n")
    with pytest.raises(CodeListError) as caught:
        codes.load(written(tmp_path, table, lists))
    file = case.get("file", "own.csv")
    assert (caught.value.file, caught.value.line) == (file, case["line"])
    assert str(caught.value).startswith(f"{file}, line {case['line']}: ")
    assert case["says"] in str(caught.value)


def test_a_file_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(CodeListError, match=r"lists\.toml, line 1: the file does not exist"):
        codes.load(tmp_path / "own.csv")
    written(tmp_path).unlink()
    with pytest.raises(CodeListError, match=r"own\.csv, line 1: the file does not exist"):
        codes.load(tmp_path / "own.csv")


def test_a_file_of_another_encoding_names_the_line(tmp_path: Path) -> None:
    path = written(tmp_path)
    path.write_bytes(b"code,zh,en\n" + "one,处罚,One\n".encode("gb18030"))
    with pytest.raises(CodeListError, match=r"own\.csv, line 2: this is not UTF-8"):
        codes.load(path)


def test_a_file_of_any_length_is_refused_early(tmp_path: Path) -> None:
    path = written(tmp_path, TABLE + "\n" * 4_000_000)
    with pytest.raises(CodeListError, match="larger than"):
        codes.load(path)


def test_the_error_can_be_copied_as_those_of_other_processes_are() -> None:
    error = CodeListError("own.csv", 3, "it is wrong")
    assert str(copy.copy(error)) == str(error) == "own.csv, line 3: it is wrong"
