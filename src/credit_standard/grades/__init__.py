"""等级体系: the grade scales, by name. Each is `data/NAME.toml` over the code list of the same name.

>>> get("environment-colour").read("绿牌").rank
4
>>> get("hebei")
Traceback (most recent call last):
    ...
credit_standard.findings.near.NoSuchNameError: there is no scale 'hebei'; did you mean hebei-9, hebei-4?
"""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from pathlib import Path

from credit_standard import codes
from credit_standard.findings.near import no_such, require_name
from credit_standard.grades.loading import ScaleError, read_scale
from credit_standard.grades.scale import Band, Bands, Grade, Points, Scale

__all__ = ["Band", "Bands", "Grade", "Points", "Scale", "ScaleError", "get", "load", "names"]


@cache
def names() -> tuple[str, ...]:
    """Names of all scales, in the order of their code lists."""
    ours = {path.name for path in files(__name__).joinpath("data").iterdir()}
    return tuple(name for name in codes.names() if f"{name}.toml" in ours)


@cache
def get(name: str) -> Scale:
    """The scale of this name.

    Raises:
        ValueError: there is none; names those that are near.
    """
    require_name(name, "a grade scale", "tax-credit")
    if name not in names():
        raise no_such("scale", name, names())
    return read_scale(files(__name__).joinpath("data", f"{name}.toml"), codes.get(name), is_ours=True)


def load(path: str | Path) -> Scale:
    """A scale of a user's own: a TOML file; beside it the code list of the same name, described in `lists.toml`.

    Raises:
        ScaleError: the scale is not sound; names the file, the line and what to write instead.
        CodeListError: its code list is not.
    """
    file = Path(path)
    return read_scale(file, codes.load(file.with_suffix(".csv")))
