"""A folder gives the tables of its files."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from credit_standard.files import UnreadableError
from tests.files.packing import TABLE, zipped
from tests.files.reading import read_all, remarks, tables


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in (
        "b.csv",
        "a/2.csv",
        "a/1.csv",
        "A.csv",
        "a/.hidden.csv",
        ".git/c.csv",
        "~$a.xlsx",
        "说明.docx",
    ):
        path = tmp_path / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(TABLE)
    (tmp_path / "c.zip").write_bytes(zipped({"d.csv": TABLE}))
    return tmp_path


def test_all_tables_are_read_in_the_order_of_their_names(folder: Path) -> None:
    found = read_all(folder)
    names = [(os.path.relpath(part.table.file, folder), part.table.member) for part in tables(found)]
    assert names == [
        ("A.csv", None),
        ("b.csv", None),
        ("c.zip", "d.csv"),
        (os.path.join("a", "1.csv"), None),  # noqa: PTH118 - as relpath gives it
        (os.path.join("a", "2.csv"), None),  # noqa: PTH118 - as relpath gives it
    ]


def test_hidden_files_and_others_are_passed_over_with_a_note(folder: Path) -> None:
    found = read_all(folder)
    assert sorted((dict(f.params)["name"], f.name) for f in found[0].findings) == [
        (".git", "hidden-file"),
        ("a/.hidden.csv", "hidden-file"),
        ("~$a.xlsx", "hidden-file"),
        ("说明.docx", "other-file"),
    ]
    assert found[0].complete  # type: ignore[union-attr]


def test_an_empty_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(UnreadableError) as caught:
        read_all(tmp_path)
    assert caught.value.finding.name == "no-tables"


def test_a_file_that_cannot_be_read_does_not_keep_the_others_from_it(folder: Path) -> None:
    (folder / "aa.csv").write_bytes(b"")
    found = read_all(folder)
    assert (str(folder / "aa.csv"), None, "file-empty") in remarks(found)
    assert len(tables(found)) == 5


def test_links_in_a_circle_and_pipes_do_not_stop_the_reader(folder: Path) -> None:
    (folder / "a" / "up").symlink_to(folder)
    os.mkfifo(folder / "pipe.csv")
    found = read_all(folder)
    assert (str(folder / "pipe.csv"), None, "other-file") in remarks(found)
    assert len(tables(found)) == 5
