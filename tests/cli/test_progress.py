"""How much of the files is done: by their sizes, and within a text by its number of rows."""

from pathlib import Path

import pytest

from credit_standard.cli.progress import NOT_YET, Share

ROW = "某局,1号,某某公司\n"


def write(folder: Path, name: str, rows: int) -> str:
    (folder / name).write_text(ROW * rows, "utf-8")
    return str(folder / name)


def test_the_share_of_a_text_grows_with_its_rows(tmp_path: Path) -> None:
    share = Share([write(tmp_path, "a.csv", 1000)])
    share.checked(500)
    assert share.done / share.total == pytest.approx(0.5, abs=0.01)
    assert (share.files, share.rows) == (0, 500)
    share.source_done()
    assert (share.done, share.files) == (share.total, 1)


def test_a_file_counts_as_much_as_it_is_large(tmp_path: Path) -> None:
    share = Share([write(tmp_path, "a.csv", 100), write(tmp_path, "b.csv", 300)])
    share.checked(100)
    share.source_done()
    assert share.done / share.total == pytest.approx(0.25)


def test_no_estimate_says_that_a_file_is_done_before_it_is(tmp_path: Path) -> None:
    share = Share([write(tmp_path, "a.csv", 10)])
    share.checked(10_000)
    assert share.done == share.total * NOT_YET


def test_a_folder_is_as_large_as_what_is_in_it(tmp_path: Path) -> None:
    write(tmp_path, "a.csv", 10)
    write(tmp_path, "b.csv", 20)
    assert Share([str(tmp_path)]).total == len(ROW.encode()) * 30


def test_of_standard_input_nothing_is_known() -> None:
    share = Share(["-"])
    share.checked(5)
    assert (share.total, share.done, share.rows) == (0, 0, 5)
