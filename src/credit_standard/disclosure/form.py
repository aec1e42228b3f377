"""披露事由文件的格式: the form of the tables of grounds and of the ages in doubt."""

from typing import Annotated, Literal, NotRequired

from pydantic import Field
from typing_extensions import TypedDict

from credit_standard.language.tables.form import TableForm
from credit_standard.toml_files.forms import Filled, Name, SourceForm, TextKind, form
from credit_standard.toml_files.wording import TYPES

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
    TextKind(
        TYPES["shape"],
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
        "named": NotRequired[Style],
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


@form()
class WordsForm(TypedDict):
    """A text in both languages."""

    zh: Filled
    en: Filled


@form()
class DueForm(TypedDict):
    """撤下期限: how many working days from a change, for which reasons."""

    reasons: NotRequired[list[Name]]
    working_days: Count
    source: SourceForm


@form()
class RecipientForm(TypedDict):
    """通知对象: who else is to be told where something comes down from a channel."""

    channel: Name
    zh: Filled
    en: Filled
    source: SourceForm


@form()
class TakedownForm(TypedDict):
    """撤下: terms, recipients, and reasons that are not said."""

    silent: list[Name]
    silent_words: WordsForm
    due: list[DueForm]
    recipient: list[RecipientForm]


Audience = Literal["public", "shared", "authorised", "self"]
Format = Literal["csv", "xlsx", "jsonl", "parquet"]
Spans = list[tuple[int, int]]


@form()
class LayerOfPublicationForm(TypedDict):
    """A layer under which a projection was made; its version where its makers number it, its hash always."""

    name: str
    level: str
    version: NotRequired[str | None]
    sha256: NotRequired[str]
    document: str


@form()
class RegimesOfPublicationForm(TypedDict):
    """The regimes that counted: for whom, and of which unverified rows were used."""

    holder: str
    territory: str
    unverified: list[str]


@form()
class OutputForm(TypedDict):
    """The table that a manifest is about; its sheet in a workbook of several."""

    file: str
    sheet: NotRequired[str]
    form: Format
    rows: int
    headings: list[str]
    sha256: str


@form()
class TableOfPublicationForm(TypedDict):
    """One of several tables."""

    record: str
    layout: str | None
    output: OutputForm


@form()
class PublicationForm(TypedDict):
    """披露清单: the state of the world in which a projection was made, without anything of what is not in it."""

    format: Literal["credit-standard-publication"]
    format_version: Literal[1]
    library: str
    standard: str
    layers: list[LayerOfPublicationForm]
    regimes: RegimesOfPublicationForm
    as_of: str
    audience: Audience
    channel: str | None
    unit: str | None
    power: str | None
    purpose: str | None
    authorisation: str | None
    disputes: Literal["mark", "withhold"]
    masks: str
    masks_always: bool
    pseudonyms: bool
    # of one table
    record: NotRequired[str]
    layout: NotRequired[str | None]
    output: NotRequired[OutputForm]
    # of several
    tables: NotRequired[list[TableOfPublicationForm]]


@form()
class PublishLogForm(TypedDict):
    """披露日志的首行."""

    format: Literal["credit-standard-publish-log"]
    format_version: Literal[1]
    library: str
    as_of: str
    audience: Audience
    # whom it is for
    holder_only: Literal[True]


@form()
class LoggedSourceForm(TypedDict):
    """Where a rule is laid down."""

    document: str
    article: str | None
    verified: bool


@form()
class LoggedRuleForm(TypedDict):
    """A rule: its condition, its words, what lets a record pass, its source."""

    kind: Literal["rule"]
    rule: str
    condition: str | None
    zh: str
    en: str
    passes_zh: str
    passes_en: str
    source: LoggedSourceForm | None


@form()
class LoggedDoubtForm(TypedDict):
    """A doubt about the clock."""

    code: str
    zh: str
    en: str


@form()
class LoggedClockForm(TypedDict):
    """Of publicity that decided: since when it is so, and why."""

    reason: str
    since: str | None
    zh: str
    en: str
    doubts: NotRequired[list[LoggedDoubtForm]]


@form()
class LoggedFindingForm(TypedDict):
    """An error of a row."""

    code: str
    field: str | None


@form()
class LoggedGroundForm(TypedDict):
    """A rule that excluded, and what decided."""

    rule: str
    because: dict[str, str | bool | None]
    findings: NotRequired[list[LoggedFindingForm]]


@form()
class LoggedRecordForm(TypedDict):
    """A record that is not shown."""

    kind: Literal["record"]
    file: str
    member: NotRequired[str]
    sheet: NotRequired[str]
    record: str
    row: int
    line: NotRequired[int]
    grounds: list[LoggedGroundForm]
    clock: NotRequired[LoggedClockForm]


@form()
class LoggedItemForm(TypedDict):
    """An item that is withheld in some rows."""

    kind: Literal["item"]
    file: str
    member: NotRequired[str]
    sheet: NotRequired[str]
    record: str
    field: str
    rows: Spans
    count: int
    grounds: list[LoggedGroundForm]


@form()
class LoggedChangeForm(TypedDict):
    """An item that is masked, stands as a pseudonym or is left out beside one in some rows."""

    kind: Literal["masked", "pseudonym", "left-out"]
    file: str
    member: NotRequired[str]
    sheet: NotRequired[str]
    record: str
    field: str
    rows: Spans
    count: int
    by: str


PublishLogLine = PublishLogForm | LoggedRuleForm | LoggedRecordForm | LoggedItemForm | LoggedChangeForm
"""披露日志的一行: the first says what it is, each other one thing that is not shown as it stands."""
