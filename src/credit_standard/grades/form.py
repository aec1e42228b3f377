"""等级体系文件的格式: the form of a scale; what it means is in `loading.py`."""

from typing import NotRequired

from typing_extensions import TypedDict

from credit_standard.toml_files.forms import Filled, Number, form


@form()
class BandsForm(TypedDict):
    """Where the bands are laid down, and whether that was read."""

    source: Filled
    verified: bool


@form()
class BandForm(TypedDict):
    """分数段: which points mean a grade."""

    grade: str
    at_least: NotRequired[Number]
    below: NotRequired[Number]


@form()
class ScaleForm(TypedDict):
    """The order of the codes of a list, the highest first, and the bands of points."""

    order: list[str]
    beside: NotRequired[list[str]]
    bands: NotRequired[BandsForm]
    band: NotRequired[list[BandForm]]
