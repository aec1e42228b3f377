"""自有布局: a layout of the user's own, a TOML file of the same form as those of this package.

Everything that is wrong with it is found at once, each finding with its line and key.
"""

from __future__ import annotations

from pathlib import Path

from attrs import frozen

from credit_standard.findings import Finding
from credit_standard.findings.masks import free_message, mask_place
from credit_standard.findings.near import near
from credit_standard.layers import NATIONAL, LayeredStandard
from credit_standard.layouts.checks import check_form, check_layout
from credit_standard.layouts.layered import under_layers
from credit_standard.layouts.layout import Layout
from credit_standard.layouts.merged import Merged, alone, extended, together
from credit_standard.layouts.reading import LayoutError, build, merged_layout, names
from credit_standard.toml_files import DataFileError, Document, Unchanged, read_document

SUFFIX = ".toml"
LONGEST_NAME = 64  # characters of a name in a message
_READ: Unchanged[Layout] = Unchanged()


def is_own(name: str) -> bool:
    """Whether a layout's name is the path of a file."""
    return name.endswith(SUFFIX)


def read_own(path: str, standard: LayeredStandard = NATIONAL) -> Layout:
    """The layout in this file: the same value for as long as neither it nor what it extends was edited.

    Raises:
        LayoutError: it is not sound; its `findings` say all that is wrong.
    """
    return _READ.get((path, Path(path).absolute(), standard), lambda: _layout(Path(path), standard))


def check_file(path: str, standard: LayeredStandard = NATIONAL) -> tuple[Finding, ...]:
    """All that is wrong with the layout in this file."""
    try:
        read_own(path, standard)
    except LayoutError as error:
        return error.findings
    return ()


@frozen
class _Own:
    """A file's keys together with those of the layouts that it extends, and all files in which these stand."""

    merged: Merged
    documents: tuple[Document, ...] = ()


def _layout(path: Path, standard: LayeredStandard) -> tuple[Layout, tuple[Document, ...]]:
    own = _read(path, (), standard)
    assert own.merged.record is not None  # noqa: S101 - for the type checker
    declaration = standard.declared(own.merged.record)
    layout = build(path.name, own.documents[0].values, own.merged, declaration)
    return under_layers(layout, standard), own.documents


def _read(path: Path, children: tuple[Path, ...], standard: LayeredStandard) -> _Own:
    document = _document(path)
    _refuse(path, check_form(document))
    parents = [_parent(path, document, name, children, standard) for name in extended(document.values)]
    inherited = together(one.merged for one in parents)
    _refuse(path, check_layout(document, inherited, standard))
    documents = (document, *(each for one in parents for each in one.documents))
    return _Own(inherited.under(alone(document.values)), documents)


def _document(path: Path) -> Document:
    try:
        return read_document(path)
    except DataFileError as error:
        raise _error(path, (error.finding("layout"),)) from None


def _parent(
    path: Path, document: Document, name: str, children: tuple[Path, ...], standard: LayeredStandard
) -> _Own:
    """What a file extends: another file, or a layout of this package."""
    if is_own(name):
        parent, family = path.parent / name, (*children, path.resolve())
        if parent.resolve() in family:
            raise _error(path, (document.at(("extends",), "layout-extends-itself"),))
        return _read(parent, family, standard)
    if name not in names():
        given, offered = free_message(name, LONGEST_NAME), near(name, names())
        raise _error(path, (document.at(("extends",), "layout-extends-unknown", name=given, near=offered),))
    return _Own(merged_layout(name))


def _refuse(path: Path, found: tuple[Finding, ...]) -> None:
    if found:
        raise _error(path, found)


def _error(path: Path, found: tuple[Finding, ...]) -> LayoutError:
    return LayoutError(f"{mask_place(path.name)}: {found[0].message('en')}", found)
