"""Each file of the corpus has the one fault that it is named for, on the line that it names."""

import re
from pathlib import Path

import pytest

import credit_standard as cs
from credit_standard import layers
from credit_standard.findings import entries
from credit_standard.layers import LayerError
from tests.layers.given import CORPUS, LAYER, layer

FAULTY = sorted(CORPUS.glob("layer-*.toml"))


@pytest.mark.parametrize("file", FAULTY, ids=lambda file: file.stem)
def test_a_faulty_layer_has_the_fault_that_it_is_named_for(file: Path) -> None:
    found = layers.check_file(str(file))
    line = int(re.findall(rb"# line (\d+)", file.read_bytes())[0]) or None
    assert [(one.name, one.location.line, one.location.file) for one in found] == [
        (file.stem, line, str(file))
    ]
    said = [part for one in found for part in (one.message(), one.message("en"), one.hint(), one.hint("en"))]
    assert len(set(said)) == 4
    assert not any("{" in part for part in said if "basis = [" not in part)


def test_every_fault_of_layers_has_a_file() -> None:
    known = {entry.name for entry in entries() if entry.name.startswith("layer-")}
    assert known == {file.stem for file in FAULTY} | {"layer-unknown"}


@pytest.mark.parametrize("file", FAULTY, ids=lambda file: file.stem)
def test_a_faulty_layer_cannot_be_used(file: Path) -> None:
    with pytest.raises(LayerError) as error:
        layers.standard([str(file)])
    assert [one.name for one in error.value.findings] == [file.stem]
    assert file.name in str(error.value)


@pytest.mark.parametrize(
    ("name", "near"), [("hebie", True), ("nothing-like-it", False), ("91110000600037341L", False)]
)
def test_a_layer_that_nobody_has_is_refused_and_those_that_are_near_are_named(name: str, near: bool) -> None:
    with pytest.raises(LayerError) as error:
        cs.check_record("inspection", {}, layers=(name,))
    assert [one.name for one in error.value.findings] == ["layer-unknown"]
    assert ("hebei" in str(error.value)) is near


def test_all_faults_of_a_file_are_told_at_once(tmp_path: Path) -> None:
    path = layer(
        tmp_path,
        "own",
        '[[record]]\nname = "inspection"\n[[record.tighten]]\nfield = "decision_date"\nrequired = false\n'
        '[[record.tighten]]\nfield = "inspection_items"\nmax_length = 9999\n'
        '[[record]]\nname = "honour"\n[[record.tighten]]\nfield = "honours"\n',
    )
    assert [(one.name, one.location.line) for one in layers.check_file(path)] == [
        ("layer-loosens-required", 12),
        ("layer-loosens-length", 15),
        ("layer-unknown-field", 19),
    ]


def test_a_fault_of_a_layer_above_is_told_with_its_own_file(tmp_path: Path) -> None:
    above = layer(tmp_path, "above", '[[record]]\nname = "nothing"\n')
    own = layer(tmp_path, "own", extends="above.toml")
    assert [(one.name, one.location.file) for one in layers.check_file(own)] == [
        ("layer-unknown-record", above)
    ]


def test_layers_that_depend_on_each_other_are_refused(tmp_path: Path) -> None:
    one = layer(tmp_path, "one", extends="two.toml")
    two = layer(tmp_path, "two", extends="one.toml")
    assert [(f.name, f.location.file) for f in layers.check_file(one)] == [("layer-extends-itself", two)]


def test_two_layers_of_one_name_are_not_used_together(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    mine, other = layer(tmp_path, "same"), layer(tmp_path / "a", "same")
    with pytest.raises(LayerError) as error:
        layers.standard([mine, other])
    assert [one.name for one in error.value.findings] == ["layer-name-taken"]


NOTE = '[[record]]\nname = "inspection"\n[[record.field]]\nname = "{name}"\ntype = "text"\nzh = "附注"\nen = "{name}"\nmax_length = 9\n'


@pytest.mark.parametrize("names", [("note", "note"), ("note", "other_note")])
def test_two_layers_that_add_the_same_are_not_used_together(tmp_path: Path, names: tuple[str, str]) -> None:
    paths = [layer(tmp_path, f"layer-{n}", NOTE.format(name=name)) for n, name in enumerate(names)]
    assert [layers.check_file(path) for path in paths] == [(), ()]
    with pytest.raises(LayerError) as error:
        layers.standard(paths)
    assert [one.name for one in error.value.findings] == ["layer-contradiction"]


def test_the_example_is_sound() -> None:
    assert layers.check_file(LAYER) == ()


def test_a_file_that_is_not_there_is_a_finding_not_an_exception(tmp_path: Path) -> None:
    (one,) = layers.check_file(str(tmp_path / "nothing.toml"))
    assert one.name == "layer-unreadable"


@pytest.mark.parametrize("name", ["class", "rules", "as_of", "model_config", "Route", "线路", ""])
def test_names_that_the_engines_need_are_refused(tmp_path: Path, name: str) -> None:
    path = layer(tmp_path, "own", NOTE.format(name=name))
    assert [one.name for one in layers.check_file(path) if one.location.heading == "name"] == [
        "layer-wrong-type"
    ]
