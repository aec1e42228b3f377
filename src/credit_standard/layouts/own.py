"""自有布局: a layout of the user's own, a TOML file of the same form as those of this package.

Everything that is wrong with it is found at once, each finding with its line and key.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from attrs import frozen

from credit_standard.codes.own_file import OwnFile, OwnFileError, read_own_file
from credit_standard.findings import Finding
from credit_standard.findings.masks import mask_place
from credit_standard.findings.near import near
from credit_standard.layers import NATIONAL, Standard
from credit_standard.layouts.layered import under_layers
from credit_standard.layouts.layout import Layout
from credit_standard.layouts.own_checks import check_own
from credit_standard.layouts.reading import LayoutError, build, extended, merge, merged_layout

SUFFIX = ".toml"


def is_own(name: str) -> bool:
    """Whether a layout's name is the path of a file."""
    return name.endswith(SUFFIX)


def read_own(path: str, standard: Standard = NATIONAL) -> Layout:
    """The layout in this file.

    Raises:
        LayoutError: it is not sound; its `findings` say all that is wrong.
    """
    own = _read(Path(path), (), standard)
    merged = own.merged
    zh = own.raw.get("zh", Path(path).stem)
    raw = {**own.raw, "zh": zh, "en": own.raw.get("en", zh)}
    layout = build(Path(path).name, raw, merged, standard.declared(merged["record"]))
    return under_layers(layout, standard)


def check_file(path: str, standard: Standard = NATIONAL) -> tuple[Finding, ...]:
    """All that is wrong with the layout in this file."""
    try:
        read_own(path, standard)
    except LayoutError as error:
        return error.findings
    return ()


@frozen
class _Own:
    """Keys of a file, alone and with those of the layouts that it extends."""

    raw: dict[str, Any]
    merged: dict[str, Any]


def _read(path: Path, children: tuple[Path, ...], standard: Standard) -> _Own:
    try:
        file = read_own_file(path, "layout")
    except OwnFileError as error:
        problem = error.finding
    else:
        raw = file.raw
        parts = _parts(path, file, children, standard)
        merged = merge(raw, parts) if _has_columns(raw) else raw
        found = check_own(file, merge({}, parts), standard)
        if found:
            raise LayoutError(f"{mask_place(path.name)}: {found[0].message('en')}", found)
        return _Own(raw, merged)
    raise LayoutError(f"{mask_place(path.name)}: {problem.message('en')}", (problem,))


def _has_columns(raw: dict[str, Any]) -> bool:
    columns = raw.get("column", [])
    return isinstance(columns, list) and all(isinstance(c, dict) and "field" in c for c in columns)


def _parts(path: Path, file: OwnFile, children: tuple[Path, ...], standard: Standard) -> list[dict[str, Any]]:
    """The keys of what the file extends."""
    from credit_standard.layouts import names

    extends = file.raw.get("extends", [])
    if not isinstance(extends, str) and not (
        isinstance(extends, list) and all(isinstance(e, str) for e in extends)
    ):
        return []  # the check of types says so
    parts = []
    for name in extended(file.raw):
        if is_own(name):
            parent = path.parent / name
            family = (*children, path.resolve())
            if parent.resolve() in family:
                raise _alone(file, "layout-extends-itself")
            parts.append(_read(parent, family, standard).merged)
        elif name in names():
            parts.append(merged_layout(name))
        else:
            raise _alone(file, "layout-extends-unknown", name=name[:64], near=near(name, names()))
    return parts


def _alone(file: OwnFile, kind: str, **params: str) -> LayoutError:
    problem = file.at(("extends",), kind, **params)
    return LayoutError(f"{Path(file.path).name}: {problem.message('en')}", (problem,))
