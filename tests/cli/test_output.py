import io
import stat
import sys
from types import SimpleNamespace

import pytest

from credit_standard.cli.output import OutputError, Target


def test_output_goes_into_a_file(run, tmp_path):
    file = tmp_path / "a.txt"
    ended = run("codes", "-o", file)
    assert (ended.code, ended.out, ended.err) == (0, "", "")
    assert "penalty-kind" in file.read_text("utf-8")
    assert [one.name for one in tmp_path.iterdir()] == ["a.txt"]


def test_an_existing_file_is_left_alone_unless_forced(run, tmp_path):
    file = tmp_path / "a.txt"
    file.write_text("mine", "utf-8")
    ended = run("codes", "-o", file)
    assert ended.code == 2
    assert "--force" in ended.err
    assert file.read_text("utf-8") == "mine"
    assert run("codes", "-o", file, "--force").code == 0
    assert file.read_text("utf-8") != "mine"


def test_the_file_has_the_rights_of_any_new_file(run, tmp_path):
    (tmp_path / "plain").touch()
    run("codes", "-o", tmp_path / "a.txt")
    modes = {stat.S_IMODE((tmp_path / name).stat().st_mode) for name in ("plain", "a.txt")}
    assert len(modes) == 1


def test_an_input_is_never_the_output(run, corpus, tmp_path):
    file = tmp_path / "a.csv"
    file.write_bytes((corpus / "penalties-good.csv").read_bytes())
    before = file.read_bytes()
    for options in (("-o", file), ("--report", f"json={file}")):
        assert run("validate", file, "--force", *options).code == 2
    assert run("check", "uscc", "--from", file, "-o", file, "--force").code == 2
    assert file.read_bytes() == before


def test_two_reports_do_not_go_into_one_file(run, corpus, tmp_path):
    file = tmp_path / "a"
    ended = run("validate", corpus / "penalties-good.csv", "-o", file, "--report", f"json={file}")
    assert ended.code == 2
    assert not file.exists()


@pytest.mark.parametrize("name", ["missing/a.txt", "."])
def test_a_place_that_cannot_be_written_to_is_refused(run, tmp_path, name):
    ended = run("codes", "-o", tmp_path / name, "--force")
    assert ended.code == 2
    assert len(ended.err.splitlines()) == 1


def test_a_minus_is_standard_output(run):
    assert "penalty-kind" in run("codes", "-o", "-").out


def test_what_fails_half_way_leaves_nothing(tmp_path):
    target = Target(tmp_path / "a.txt", force=False)
    with pytest.raises(RuntimeError), target.open() as stream:  # noqa: PT012 - the error comes between two writes
        stream.write("half")
        raise RuntimeError
    assert list(tmp_path.iterdir()) == []


def test_what_the_file_system_refuses_leaves_nothing_and_says_why(tmp_path):
    target = Target(tmp_path / "a.txt", force=False)
    with pytest.raises(OutputError, match="no space left"), target.open() as stream:  # noqa: PT012
        stream.write("half")
        raise OSError(28, "No space left on device")
    assert list(tmp_path.iterdir()) == []


def test_a_file_that_appears_meanwhile_is_left_alone(tmp_path):
    from credit_standard.cli.wrong_use import WrongUse

    file = tmp_path / "a.txt"
    with pytest.raises(WrongUse), Target(file, force=False).open() as stream:  # noqa: PT012
        stream.write("ours")
        file.write_text("theirs", "utf-8")
    assert file.read_text("utf-8") == "theirs"
    assert [one.name for one in tmp_path.iterdir()] == ["a.txt"]


class Full(io.StringIO):
    """A standard output whose disk is full."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.number = number

    def fileno(self) -> int:
        return self.number

    def flush(self) -> None:
        raise OSError(28, "No space left on device")


def test_a_full_disk_is_said_and_ends_with_3(run, tmp_path, monkeypatch):
    with (tmp_path / "out").open("wb") as file:
        monkeypatch.setattr(sys, "stdout", Full(file.fileno()))
        ended = run("codes", "--lang", "en")
    assert (ended.code, ended.err) == (3, "The output could not be written: no space left on the disk.\n")


def test_an_interruption_is_one_line_and_leaves_no_file(run, tmp_path, monkeypatch):
    def interrupted(*_):
        raise KeyboardInterrupt

    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=None, readline=interrupted))
    ended = run("check", "uscc", "-", "-o", tmp_path / "a.txt", "--as-of", "2026-11-23", "--lang", "en")
    assert (ended.code, ended.out, ended.err) == (130, "", "Interrupted; no file was written.\n")
    assert list(tmp_path.iterdir()) == []
