"""信用报告的 JSON 格式: what `credit-standard dossier -o X.json` writes, as a form: its schema is in `spec/schemas`."""

from typing import Literal, NotRequired

from typing_extensions import TypedDict

from credit_standard.scoring.json_form import CardJson, Day, ForecastJson, RaiseJson, ScoreJson
from credit_standard.toml_files.forms import form

AudienceWord = Literal["public", "shared", "authorised", "self"]


@form()
class WordsJson(TypedDict):
    zh: str
    en: str


@form()
class SourceJson(TypedDict):
    document: str
    article: str | None
    verified: bool


@form()
class RegimeRowJson(WordsJson):
    """制度的一行: a row of a regime."""

    regime: str
    row: str
    source: SourceJson


@form()
class ItemJson(TypedDict):
    """数据项: `value` for programs, `zh` and `en` for people."""

    field: str
    title_zh: str
    title_en: str
    value: str
    zh: str
    en: str


@form()
class ClockJson(WordsJson):
    """时限: publicity, sharing, use or storage."""

    state: str
    since: Day
    until: Day
    reason: str
    rule: RegimeRowJson | None


@form()
class DeadlineJson(TypedDict):
    """期限: if it is received on the day of the report."""

    step: str
    by: str
    since: str
    due_on: str
    overdue: bool
    certain: bool
    regime: str
    source: SourceJson


@form()
class NamedJson(WordsJson):
    name: str


RepairJson = TypedDict(
    "RepairJson",
    {
        "answer": Literal["yes", "no", "not-yet"],
        "from": Day,
        "stops_on": Day,
        "missing": list[NamedJson],
        "bring": list[NamedJson],
        "decided_by": list[str],
        "effects": list[str],
        "applicants": list[str],
        "stage": str,
    },
)
"""修复: whether the record can be repaired, from when, what is missing."""
form()(RepairJson)


@form()
class RightsJson(TypedDict):
    """本人的权利: whom to object to, whether and when the record can be repaired, by when it is answered."""

    provider: WordsJson
    repair: RepairJson
    objection: list[DeadlineJson]
    application: list[DeadlineJson]


@form()
class EntryJson(TypedDict):
    """一条记录; `rights` in the subject's own view only."""

    record: str
    zh: str
    en: str
    day: Day
    disputed: bool
    items: list[ItemJson]
    clocks: dict[str, ClockJson]
    rights: NotRequired[RightsJson]


@form()
class SectionJson(WordsJson):
    """一类信息."""

    category: str
    records: list[EntryJson]


@form()
class DatesJson(WordsJson):
    """数据日期."""

    record: str
    count: int
    first: Day
    last: Day


@form()
class SubjectOfDossierJson(TypedDict):
    """主体, as the audience may see it."""

    group: Literal["person", "organisation", "government"]
    number: str
    names: list[str]
    items: list[ItemJson]


@form()
class RatingJson(TypedDict):
    """评分: the score with every contribution, before, on and after the day."""

    card: CardJson
    title_zh: str
    title_en: str
    score: ScoreJson
    next_grade: RaiseJson
    course: list[ForecastJson]
    forecast: list[ForecastJson]


@form()
class DossierJson(TypedDict):
    """信用报告; without a score `no_score` says why."""

    format: Literal["credit-standard-dossier"]
    format_version: Literal[1]
    library: str
    standard: str
    number: str
    as_of: str
    audience: AudienceWord
    unit: str
    power: str
    purpose: str
    subject: SubjectOfDossierJson
    sections: list[SectionJson]
    score: RatingJson | None
    no_score: WordsJson | None
    dates: list[DatesJson]
    not_proven: list[WordsJson]
