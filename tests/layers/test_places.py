"""Where layers are found: in this package, in installed packages, as files."""

import importlib
import sys
from pathlib import Path

import pytest

import credit_standard as cs
from credit_standard import layers
from credit_standard.layers import LayerError
from tests.layers.given import HEAD

LAYER = 'level = "unit"\nextends = "shijiazhuang"\n' + HEAD


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder on the path with an installed package that brings layers."""
    package = tmp_path / "county_layers"
    package.mkdir()
    (package / "__init__.py").write_text("", encoding="utf-8")
    for name, called in (
        ("county-health", "county-health"),
        ("county-misnamed", "other"),
        ("hebei", "hebei"),
    ):
        (package / f"{name}.toml").write_text(f'name = "{called}"\n{LAYER}', encoding="utf-8")
    info = tmp_path / "county_layers-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(
        "Metadata-Version: 2.1\nName: county-layers\nVersion: 1.0\n", encoding="utf-8"
    )
    (info / "entry_points.txt").write_text(
        "[credit_standard.layers]\ncounty-health = county_layers\ncounty-misnamed = county_layers\n"
        "hebei = county_layers\n",
        encoding="utf-8",
    )
    monkeypatch.syspath_prepend(str(tmp_path))
    importlib.invalidate_caches()
    yield tmp_path
    sys.modules.pop("county_layers", None)


def test_what_is_shipped_is_there() -> None:
    assert layers.names() == ("hebei", "shijiazhuang")


def test_a_package_brings_layers(installed: Path) -> None:
    assert layers.names() == ("hebei", "shijiazhuang", "county-health", "county-misnamed")
    assert layers.standard(["county-health"]).layer_names == ("hebei", "shijiazhuang", "county-health")
    found = cs.check_record("honour", {}, layers=("county-health",))
    assert found == cs.check_record("honour", {})


def test_a_package_does_not_replace_what_is_shipped(installed: Path) -> None:
    assert layers.get("hebei").level == "province"


def test_a_layer_of_a_package_has_the_name_by_which_it_is_called(installed: Path) -> None:
    with pytest.raises(LayerError) as error:
        layers.get("county-misnamed")
    assert [(one.name, one.location.line) for one in error.value.findings] == [("layer-wrong-type", 1)]


def test_a_path_is_seen_from_the_working_directory_and_extends_from_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "inner").mkdir()
    (tmp_path / "above.toml").write_text(f'name = "above"\n{LAYER}', encoding="utf-8")
    below = LAYER.replace("shijiazhuang", "../above.toml")
    (tmp_path / "inner" / "below.toml").write_text(f'name = "below"\n{below}', encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert layers.standard(["inner/below.toml"]).layer_names[2:] == ("above", "below")


@pytest.mark.parametrize("given", [3, [3], [None]])
def test_what_is_no_name_and_no_path_is_told_to_be_neither(given: object) -> None:
    with pytest.raises(TypeError, match=r"names of layers or paths that end in \.toml"):
        cs.Standard(layers=given)  # type: ignore[arg-type]


def test_a_path_is_as_good_as_its_text(tmp_path: Path) -> None:
    file = tmp_path / "county.toml"
    file.write_text(f'name = "county"\n{LAYER}', encoding="utf-8")
    assert cs.Standard(layers=file).layers == cs.Standard(layers=[str(file)]).layers
