"""监测数据文件的格式: the forms of reference distributions and of the limits of the stability index."""

from typing import Annotated

from pydantic import Field
from typing_extensions import TypedDict

from credit_standard.toml_files.forms import Filled, Name, Number, SourceForm, form


@form()
class ReferenceForm(TypedDict):
    """参照分布: published counts by grade of a scale."""

    zh: Filled
    en: Filled
    scale: Name
    counts: dict[str, Annotated[int, Field(ge=0)]]
    source: SourceForm


@form()
class StabilityForm(TypedDict):
    """稳定性指数的分界, and as how many subjects an empty grade counts."""

    stable: Number
    shifted: Number
    empty: Number
    source: SourceForm
