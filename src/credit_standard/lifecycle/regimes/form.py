"""制度文件的格式: the form of a regime; what it means is in `reading.py`."""

from datetime import date
from typing import Annotated, Literal, NotRequired

from pydantic import Field
from typing_extensions import TypedDict

from credit_standard import codes
from credit_standard.language.tables.form import TableForm
from credit_standard.toml_files.forms import Filled, Name, OneOf, Positive, form

Class = Annotated[str, OneOf(*codes.get("publicity-class").by_code)]
Condition = Annotated[str, OneOf(*codes.get("repair-condition").by_code)]
Effect = Annotated[str, OneOf(*codes.get("repair-effect").by_code)]
Months = Annotated[int, Field(ge=0)]
Start = Literal[
    "finding-document",
    "decision",
    "publication",
    "listing",
    "conduct-end",
    "conduct-end-or-finding",
]
ClockName = Literal["publicity", "sharing", "use"]
By = Literal["finding-unit", "credit-site", "credit-centre", "court", "holder", "subject"]


@form()
class ReadSourceForm(TypedDict):
    """依据: a document, the place in it, and whether it was read: that has to be said."""

    document: Filled
    article: NotRequired[str]
    verified: bool


@form()
class ScopeForm(TypedDict):
    """适用范围: to what it applies, as a condition over the inputs."""

    when: Filled
    source: ReadSourceForm


@form()
class CountingForm(TypedDict):
    """期间的计算: how months round, and which the last day is.

    `last_day`: `eve`: the day of the same number is the first on which it is not shown; `same-day`: it still is.
    """

    rounding: Literal["month-end"]
    last_day: Literal["eve", "same-day"]
    source: ReadSourceForm


PublishedForm = TypedDict(
    "PublishedForm",
    {"class": NotRequired[Class], "published": Literal["no", "in-principle-not"]},
)
"""是否公示: what is not published, or only where publication is needed; everything else is."""
form()(PublishedForm)

PeriodForm = TypedDict(
    "PeriodForm",
    {
        "class": Class,
        "min_months": NotRequired[Months],
        "max_months": NotRequired[Positive],
        "start": Start,
        "start_verified": NotRequired[bool],
        "early_stop": NotRequired[bool],
        "extends_to": NotRequired[Literal["ban-until", "listing-until"]],
        "until_corrected": NotRequired[bool],
        "past_maximum": NotRequired[Literal["while-uncorrected"]],
    },
)
"""公示期: from when, at least and at most how many months; `early_stop = false`: no repair before the maximum;
`past_maximum`: an industry rule under which what is stated uncorrected stays public."""
form()(PeriodForm)

RepairForm = TypedDict(
    "RepairForm",
    {
        "class": NotRequired[Class],
        "conditions": list[Condition],
        "papers": NotRequired[Positive],
        "decided_by": By,
        "effects": NotRequired[list[Effect]],
    },
)
"""信用修复: conditions, who decides, and what a repair brings."""
form()(RepairForm)

SharingForm = TypedDict(
    "SharingForm",
    {
        "class": NotRequired[Class],
        "clocks": list[ClockName],
        "max_months": NotRequired[Positive],
        "start": NotRequired[Start],
        "start_verified": NotRequired[bool],
        "or_from": NotRequired[Literal["release"]],
        "ends_with": NotRequired[Literal["publicity"]],
        "not_while_listed": NotRequired[bool],
    },
)
"""共享和使用: which clocks end after how many months, or with publicity."""
form()(SharingForm)

StorageForm = TypedDict(
    "StorageForm",
    {
        "class": NotRequired[Class],
        "max_months": Positive,
        "start": Start,
        "start_verified": NotRequired[bool],
        "or_from": NotRequired[Literal["release"]],
        "not_while_listed": NotRequired[bool],
        "end": Literal["delete", "archive"],
    },
)
"""保存: after how many months it is deleted, or archived."""
form()(StorageForm)


class DeadlineForm(TypedDict):
    step: Name
    after: NotRequired[Literal["received", "decision", "quashed", "site-received", "performed", "listing"]]
    working_days: NotRequired[Positive]
    days: NotRequired[Positive]
    months: NotRequired[Positive]
    from_day: NotRequired[Filled]
    to_day: NotRequired[Filled]
    by: By


"""期限: what is owed by whom, within how many working days, days or months; or between two days of each year."""
form()(DeadlineForm)


@form()
class RegimeForm(TypedDict):
    """制度: one law, regulation, rule or policy paper, and what it says on each aspect."""

    zh: Filled
    en: Filled
    document: Filled
    rank: Literal["law", "administrative-regulation", "local-regulation", "rule", "policy"]
    in_force_from: date
    in_force_until: NotRequired[date]
    in_force_source: ReadSourceForm
    reaches_back: Literal["unread", "no", "yes"]
    replaces: NotRequired[list[Name]]
    beside: NotRequired[list[Name]]
    classes: list[Class]
    scope: ScopeForm
    counting: CountingForm
    published: NotRequired[TableForm[PublishedForm]]
    period: NotRequired[TableForm[PeriodForm]]
    repair: NotRequired[TableForm[RepairForm]]
    sharing: NotRequired[TableForm[SharingForm]]
    storage: NotRequired[TableForm[StorageForm]]
    deadlines: NotRequired[TableForm[DeadlineForm]]


@form()
class HeavinessForm(TypedDict):
    """处罚种类的轻重: kinds of penalty in groups, the lightest first."""

    source: ReadSourceForm
    order: list[list[Name]]
