"""内部数据文件的格式: forms of TOML files that only this package has; those of users' files stand in their rooms."""

from typing import Annotated, Literal, NotRequired

from typing_extensions import TypedDict

from credit_standard import identifiers
from credit_standard.language.tables.form import TableForm
from credit_standard.subjects.strength import Strength
from credit_standard.toml_files.forms import Filled, Name, OneOf, Positive, SeverityWord, SourceForm, form

Identifier = Annotated[str, OneOf(*identifiers.kinds())]


@form()
class RequirementForm(TypedDict):
    """必备标识: which numbers a subject of a kind needs."""

    any_of: list[Identifier]
    replaced_by: NotRequired[list[Identifier]]
    severity: SeverityWord


RequirementsForm = TableForm[RequirementForm]


@form()
class MinorityForm(TypedDict):
    """An age below which a person is no subject, or only perhaps one."""

    name: Name
    below: Positive
    severity: SeverityWord
    natures: NotRequired[list[Filled]]
    zh: Filled
    en: Filled
    source: SourceForm


@form()
class MinorsForm(TypedDict):
    """未成年人: the ages that count."""

    minority: list[MinorityForm]


@form()
class FamilyForm(TypedDict):
    """Numbers that can be compared with each other."""

    name: Name
    zh: Filled
    en: Filled
    holder: Literal["organisation", "person"]
    kinds: NotRequired[list[Identifier]]
    strength: Annotated[str, OneOf(*(one.value for one in Strength))]
    is_single: bool
    source: SourceForm


@form()
class FamiliesForm(TypedDict):
    """号码族: families of linking keys."""

    family: list[FamilyForm]


@form()
class ForbiddenForm(TypedDict):
    """禁止采集的个人信息: the words by which it is noticed."""

    source: SourceForm
    headings: list[Filled]
    texts: list[Filled]
    consent: list[Filled]


@form()
class DecisionsForm(TypedDict):
    """决定: categories of records that are decisions of an authority."""

    categories: list[Name]
    source: SourceForm


@form()
class CompaniesForm(TypedDict):
    """企业的代码: beginnings of their unified codes."""

    codes: list[Filled]
    source: SourceForm


@form()
class ContradictionsForm(TypedDict):
    """矛盾的判断: what the rules on contradictions rest on."""

    decisions: DecisionsForm
    grades_and_honours: DecisionsForm
    companies: CompaniesForm


@form()
class EndsForm(TypedDict):
    """主体的终止: states and kinds of termination in which a subject has ended."""

    states: list[Name]
    kinds: list[Name]
    source: SourceForm


@form()
class FilingForm(TypedDict):
    """报送时限: working days from a decision to its filing."""

    within: Positive
    source: SourceForm


@form()
class EntryForm(TypedDict):
    """发现条目: one kind of finding."""

    name: Name
    severity: SeverityWord
    title_zh: Filled
    title_en: Filled
    message_zh: Filled
    message_en: Filled
    hint_zh: Filled
    hint_en: Filled
    example: NotRequired[str]
    sample: NotRequired[dict[str, str | int]]
    source: NotRequired[Filled]
    form_only: NotRequired[bool]
    about_rows: NotRequired[bool]
    verified: NotRequired[bool]


CatalogueForm = dict[str, EntryForm]


@form()
class TextForm(TypedDict):
    """A text for people in both languages."""

    zh: str
    en: str


TextsForm = dict[str, TextForm]


@form()
class CommandLinesForm(TypedDict):
    """命令行示例: lines at the end of the help of a command."""

    zh: list[Filled]
    en: list[Filled]


CommandExamplesForm = dict[str, CommandLinesForm]
KindWordsForm = dict[Identifier, list[Filled]]
"""号码种类的通称: how people call the kinds of identifiers."""
ExceptionsForm = dict[str, dict[str, Filled]]


@form()
class CommonHeadingForm(TypedDict):
    """通用表头: headings of one kind of item, told by its concept or its field."""

    concept: NotRequired[Name]
    field: NotRequired[Filled]
    records: NotRequired[list[Name]]
    excepted: NotRequired[list[Name]]
    subjects: NotRequired[Literal["organisation", "person"]]
    kind_of_document: NotRequired[Name]
    number_tells: NotRequired[bool]
    gives_way: NotRequired[bool]
    headings: list[Filled]


@form()
class CommonHeadingsForm(TypedDict):
    """通用表头: headings that systems write for items of the standard, beside its own."""

    heading: list[CommonHeadingForm]


LawsForm = dict[str, list[str]]
"""依据目录: every document, and the articles of it that were read."""


@form()
class ConceptForm(TypedDict):
    """数据元概念: one concept."""

    zh: Filled
    en: Filled
    kind: Literal["date", "number", "name", "amount", "count", "code", "text", "yes-no"]
    of: NotRequired[Name]


ConceptsForm = dict[str, ConceptForm]
"""数据元概念: what fields mean."""


@form()
class BreaksForm(TypedDict):
    """What breaks rules of a record type: by rule the cells that are changed."""

    breaks: NotRequired[dict[Name, dict[str, str]]]
