"""层的出处: the layers of this package, those of installed packages (entry points), and files of a user's own.

A package brings layers by an entry point of the group `credit_standard.layers` for each: its name is the layer's, its
value the package in which `NAME.toml` lies.

    [project.entry-points."credit_standard.layers"]
    county-transport = "county_layers"
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from attrs import field, frozen

GROUP = "credit_standard.layers"
SUFFIX = ".toml"


@frozen
class LayerPlace:
    """Where a layer lies.

    Attributes:
        key: the same for the same layer, however it was named.
        file: as it is to be read.
        name: that the layer must have; empty where the file decides.
        is_ours: it comes with this package, and was proven when that was made.
    """

    key: str
    file: Traversable = field(eq=False)
    name: str = ""
    is_ours: bool = False


def is_own(name: str) -> bool:
    """Whether a layer's name is the path of a file."""
    return name.endswith(SUFFIX)


def names() -> tuple[str, ...]:
    """The layers that are called by a name: those of this package, then those of installed packages."""
    return (*_shipped(), *sorted(_installed().keys() - set(_shipped())))


def place(name: str, folder: Path = Path()) -> LayerPlace | None:
    """Where the layer of this name lies, or the file of this path, seen from a folder; None where there is none."""
    if is_own(name):
        path = folder / name
        return LayerPlace(str(path.resolve()), path)
    if name in _shipped():
        return LayerPlace(name, files(__package__).joinpath("data", name + SUFFIX), name, is_ours=True)
    package = _installed().get(name)
    return None if package is None else LayerPlace(name, files(package).joinpath(name + SUFFIX), name)


@cache
def _shipped() -> tuple[str, ...]:
    found = (one.name for one in files(__package__).joinpath("data").iterdir())
    return tuple(sorted(name.removesuffix(SUFFIX) for name in found if is_own(name)))


def _installed() -> dict[str, str]:
    """Packages by the layers' names. What is shipped is not replaced by a package of the same layer's name."""
    from importlib.metadata import entry_points

    return {one.name: one.value for one in entry_points(group=GROUP)}
