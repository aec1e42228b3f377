"""读取层: a layer and all below it, each proven sound against what it extends."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import frozen

from credit_standard.codes.own_file import OwnFile, OwnFileError, read_own_file
from credit_standard.findings import entry, finding
from credit_standard.findings.masks import free_message
from credit_standard.findings.near import near
from credit_standard.layers.checks import check
from credit_standard.layers.form import check_form
from credit_standard.layers.places import Place, is_own, names, place
from credit_standard.layers.reading import read_layer
from credit_standard.layers.standard import NATIONAL, Standard
from credit_standard.model.soundness import DeclarationError

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from credit_standard.findings import Finding
    from credit_standard.layers.layer import Layer


LONGEST_NAME = 64  # characters of a name in a message


class LayerError(ValueError):
    """A layer is not sound, or there is none of that name.

    Attributes:
        findings: all that is wrong, each with file, line and key.
    """

    def __init__(self, findings: Sequence[Finding]) -> None:
        first = findings[0]
        file = "" if first.location.file is None else f"{Path(first.location.file).name}: "
        super().__init__(f"{file}{first.message('en')} {first.hint('en')}.")
        self.findings = tuple(findings)


def _named(name: str) -> dict[str, str]:
    """A name that no layer has, as it may stand in a message, and those that are near."""
    return {"name": free_message(name, LONGEST_NAME), "near": near(name, names())}


@frozen
class _Loaded:
    """A layer and the file that it stands in."""

    key: str
    file: OwnFile
    layer: Layer


def standard(layers: Iterable[str] = ()) -> Standard:
    """The standard under these layers and all that they extend.

    Args:
        layers: names, or paths that end in `.toml`; the order counts only where they contradict each other.

    Raises:
        LayerError: there is no such layer, it is not sound, or two of them do not go together.
    """
    named = (layers,) if isinstance(layers, str) else layers
    places = tuple(_place(name) for name in named)
    return _standard(places) if places else NATIONAL


def get(name: str) -> Layer:
    """The layer of this name or in this file.

    Raises:
        LayerError: there is none, or it is not sound.
    """
    return _chain(_place(name), ())[-1].layer


def check_file(path: str) -> tuple[Finding, ...]:
    """All that is wrong with the layer in this file, or with one that it extends."""
    try:
        _chain(Place(str(Path(path).resolve()), Path(path)), ())
    except LayerError as error:
        return error.findings
    return ()


def _place(name: str) -> Place:
    found = place(name)
    if found is None:
        raise LayerError([finding(entry("layer-unknown"), **_named(name))])
    return found


@lru_cache(maxsize=32)
def _standard(places: tuple[Place, ...]) -> Standard:
    below: dict[str, _Loaded] = {}
    for one in places:
        for loaded in _chain(one, ()):
            known = below.setdefault(loaded.key, loaded)
            if any(known.layer.name == other.layer.name for other in below.values() if other is not known):
                raise LayerError([known.file.at(("name",), "layer-name-taken", name=known.layer.name)])
    layers = tuple(one.layer for one in below.values())
    try:
        return Standard(layers)
    except DeclarationError as error:
        last = list(below.values())[-1]
        problem = LayerError([last.file.at((), "layer-contradiction", reason=str(error))])
    raise problem


def _chain(at: Place, children: tuple[str, ...]) -> tuple[_Loaded, ...]:
    """The layer at a place and all below it, the highest first."""
    try:
        file = read_own_file(at.file, "layer")
    except OwnFileError as error:
        problem = error.finding
    else:
        found = check_form(file, at.name)
        if found:
            raise LayerError(found)
        below = _below(at, file, children)
        under = Standard(tuple(one.layer for one in below))
        found = check(file, under)
        if found:
            raise LayerError(found)
        return (*below, _Loaded(at.key, file, read_layer(file.raw)))
    raise LayerError([problem])


def _below(at: Place, file: OwnFile, children: tuple[str, ...]) -> tuple[_Loaded, ...]:
    extends = file.raw.get("extends", "")
    if not extends:
        return ()
    folder = Path(file.path).parent
    parent = place(extends, folder) if is_own(extends) else place(extends)
    if parent is None:
        raise LayerError([file.at(("extends",), "layer-extends-unknown", **_named(extends))])
    family = (*children, at.key)
    if parent.key in family:
        raise LayerError([file.at(("extends",), "layer-extends-itself")])
    return _chain(parent, family)
