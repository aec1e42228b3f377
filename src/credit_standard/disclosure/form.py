"""披露事由文件的格式: the form of the tables of grounds and of the ages in doubt."""

from typing import Annotated, Literal, NotRequired

from pydantic import Field
from typing_extensions import TypedDict

from credit_standard.findings import Bilingual
from credit_standard.language.tables.form import TableForm
from credit_standard.toml_files.forms import Filled, Kind, Name, SourceForm, form

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


Style = Literal["whole", "surname", "surname-mou", "first"]
Shape = Annotated[
    str,
    Kind(
        Bilingual("由 + 和 * 组成的样式", "a shape of + and *"),
        lambda text: bool(text) and not text.strip("+*"),
        "^[+*]+$",
    ),
]


@form()
class NumberMaskForm(TypedDict):
    """号码的遮盖: shapes by length, and the ends that are shown of other lengths."""

    shapes: NotRequired[list[Shape]]
    first: Count
    last: Count


MaskForm = TypedDict(
    "MaskForm",
    {
        "zh": Filled,
        "en": Filled,
        "subject": Style,
        "representative": Style,
        "name": Style,
        "citizen-number": NumberMaskForm,
        "document": NumberMaskForm,
        "bank-card": NumberMaskForm,
        "phone": NumberMaskForm,
        "personal-number": NumberMaskForm,
        "address_until": list[Filled],
        "source": SourceForm,
    },
)
"""遮盖方式: one policy."""
form()(MaskForm)
MasksForm = dict[Name, MaskForm]
"""各种遮盖方式, by name."""
