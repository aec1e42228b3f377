"""读取层: a layer and all below it, each proven sound against what it extends."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from attrs import evolve, frozen

from credit_standard.findings import entry, finding
from credit_standard.findings.masks import free_message
from credit_standard.findings.near import near, require_name
from credit_standard.layers.checks import check
from credit_standard.layers.places import LayerPlace, is_own, names, place
from credit_standard.layers.reading import read_layer
from credit_standard.layers.standard import NATIONAL, LayeredStandard
from credit_standard.model.consistency import DeclarationError
from credit_standard.toml_files import DataFileError, Document, Unchanged, read_document

if TYPE_CHECKING:
    from collections.abc import Sequence

    from credit_standard.findings import Finding
    from credit_standard.layers.layer import Layer


_STANDARDS: Unchanged[LayeredStandard] = Unchanged(32)
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

    place: LayerPlace
    file: Document
    layer: Layer


def standard(layers: Iterable[str | Path] | str | Path = ()) -> LayeredStandard:
    """The standard under these layers and all that they extend: the same value for as long as no file was edited.

    Args:
        layers: names, or paths that end in `.toml`; the order counts only where they contradict each other.

    Raises:
        LayerError: there is no such layer, it is not sound, or two of them do not go together.
        TypeError: something else than names and paths was given.
    """
    named: object = layers  # who calls without types may give anything
    given = tuple(named) if isinstance(named, Iterable) and not isinstance(named, str) else (named,)
    if any(not isinstance(name, str | Path) for name in given):
        raise TypeError(
            f"layers= takes names of layers or paths that end in .toml, such as ['hebei'], not {layers!r}"
        )
    places = tuple(_place(str(name)) for name in given)
    return _STANDARDS.get(places, lambda: _standard(places)) if places else NATIONAL


def get(name: str) -> Layer:
    """The layer of this name or in this file.

    Raises:
        LayerError: there is none, or it is not sound.
    """
    require_name(name, "a layer", "hebei")
    return _chain(_place(name), ())[-1].layer


def check_file(path: str) -> tuple[Finding, ...]:
    """All that is wrong with the layer in this file, or with one that it extends."""
    try:
        _chain(LayerPlace(str(Path(path).resolve()), Path(path)), ())
    except LayerError as error:
        return error.findings
    return ()


def _place(name: str) -> LayerPlace:
    found = place(name)
    if found is None:
        raise LayerError([finding(entry("layer-unknown"), **_named(name))])
    return found


def _standard(places: tuple[LayerPlace, ...]) -> tuple[LayeredStandard, tuple[Document, ...]]:
    below: dict[str, _Loaded] = {}
    for one in places:
        for loaded in _chain(one, ()):
            known = below.setdefault(loaded.place.key, loaded)
            if any(known.layer.name == other.layer.name for other in below.values() if other is not known):
                raise LayerError([known.file.at(("name",), "layer-name-taken", name=known.layer.name)])
    layers = tuple(one.layer for one in below.values())
    edited = tuple(one.file for one in below.values() if not one.place.is_ours)
    try:
        return LayeredStandard(layers), edited
    except DeclarationError as error:
        last = list(below.values())[-1]
        problem = LayerError([last.file.at((), "layer-contradiction", **error.words.params("reason"))])
    raise problem


def _chain(at: LayerPlace, children: tuple[str, ...]) -> tuple[_Loaded, ...]:
    """The layer at a place and all below it, the highest first."""
    file = _document(at)
    if at.is_ours:
        return (*_below(at, file, children), _Loaded(at, file, _with_regimes(file)))
    from credit_standard.layers.form import check_form

    found = check_form(file, at.name)
    if found:
        raise LayerError(found)
    below = _below(at, file, children)
    found = check(file, LayeredStandard(tuple(one.layer for one in below)))
    if found:
        raise LayerError(found)
    return (*below, _Loaded(at, file, _with_regimes(file)))


def _with_regimes(file: Document) -> Layer:
    """The layer, with the hash of its file; the regimes that it brings as paths seen from there."""
    read = read_layer(file.values)
    folder = Path(file.path).parent
    return evolve(
        read,
        sha256=sha256(file.text.encode()).hexdigest(),
        regimes=tuple(str(folder / one) for one in file.values.get("regimes", ())),
    )


def _document(at: LayerPlace) -> Document:
    try:
        return read_document(at.file)
    except DataFileError as error:
        raise LayerError([error.finding("layer")]) from None


def _below(at: LayerPlace, file: Document, children: tuple[str, ...]) -> tuple[_Loaded, ...]:
    extends = file.values.get("extends", "")
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
