"""披露事由文件的格式: the form of the tables of grounds and of the ages in doubt."""

from typing import Annotated

from pydantic import Field
from typing_extensions import TypedDict

from credit_standard.language.tables.form import TableForm
from credit_standard.toml_files.forms import Filled, SourceForm, form

Count = Annotated[int, Field(ge=0)]


@form()
class GroundForm(TypedDict):
    """事由: what is said, and what would let it pass."""

    zh: Filled
    en: Filled
    passes_zh: Filled
    passes_en: Filled


GroundsForm = TableForm[GroundForm]
"""事由表: why a record or an item is not shown; all that apply count."""


@form()
class DoubtForm(TypedDict):
    """未成年人的疑问: how many years before the decision the act may lie."""

    years: Count
    source: SourceForm
