"""Scales of a user's own: a TOML file beside its code list, refused with one clear message where it is wrong."""

import tomllib
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from credit_standard import grades
from credit_standard.codes import CodeListError
from credit_standard.grades import ScaleError

UNSOUND = tomllib.loads(Path(__file__).with_name("unsound.toml").read_text("utf-8"))["case"]
LISTS = """
[own]
zh = "自有等级"
en = "Own scale"
open = false
source = "本单位"
verified = true

[own.map.hebei-4]
high = "A"
low = ["C", "D"]
"""
TABLE = "code,zh,en\nhigh,高,High\nmiddle,中,Middle\nlow,低,Low\naside,旁,Aside\n"


def written(folder: Path, scale: str) -> Path:
    (folder / "lists.toml").write_text(LISTS, "utf-8")
    (folder / "own.csv").write_text(TABLE, "utf-8")
    path = folder / "own.toml"
    path.write_text(scale.lstrip("\n"), "utf-8")
    return path


def test_a_scale_of_a_users_own_is_read_like_ours(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        """
order = ["high", "middle", "low"]
beside = ["aside"]

[bands]
source = "本单位"
verified = true

[[band]]
grade = "low"
at_least = 0
below = 59.5

[[band]]
grade = "high"
at_least = 80
below = 100

[[band]]
grade = "middle"
at_least = 59.5
below = 80
""",
    )
    own = grades.load(path)
    assert (own.name, own.title.zh, own.source, own.verified) == ("own", "自有等级", "本单位", True)
    assert own.read("高") == own.grades[0] > own.grades[1]
    assert [own.at(points) for points in (100, Decimal("79.99"), Decimal("59.5"), 0, -1)] == [
        None,
        own.grades[1],
        own.grades[1],
        own.grades[2],
        None,
    ]


def test_a_map_to_several_grades_is_no_map_of_grades(tmp_path: Path) -> None:
    own = grades.load(written(tmp_path, 'order = ["high", "middle", "low"]\nbeside = ["aside"]\n'))
    with pytest.raises(ValueError, match="own is not mapped to one grade of hebei-4 each: low"):
        own.map_to(grades.get("hebei-4"))


@pytest.mark.parametrize("case", UNSOUND, ids=lambda case: str(case["name"]))
def test_a_scale_that_is_not_sound_is_refused_with_file_and_line(
    tmp_path: Path, case: dict[str, Any]
) -> None:
    with pytest.raises(ScaleError) as caught:
        grades.load(written(tmp_path, case["scale"]))
    assert str(caught.value).startswith(f"own.toml, line {case['line']}: ")
    assert case["says"] in str(caught.value)


def test_a_scale_without_its_code_list_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path, 'order = ["high"]')
    (tmp_path / "own.csv").unlink()
    with pytest.raises(CodeListError, match=r"own\.csv, line 1: the file does not exist"):
        grades.load(path)
