"""评分卡文件的格式: the form of a card; what it means is in `card.py`, how it is read in `reading.py`."""

from datetime import date
from typing import Annotated, Literal, NotRequired

from pydantic import Field
from typing_extensions import TypedDict

from credit_standard.language.tables.form import RowForm, TableForm
from credit_standard.toml_files.forms import Filled, Name, Number, form

Months = Annotated[int, Field(gt=0, le=1200)]
Input = Annotated[str, Field(pattern="^[a-z][a-z0-9_]*$")]


@form()
class CardSourceForm(TypedDict):
    """依据: a document, the place in it, and whether it was read: that has to be said."""

    document: Filled
    article: NotRequired[str]
    verified: bool


@form()
class PointLimitsForm(TypedDict):
    """上下限, in points."""

    at_least: NotRequired[Number]
    at_most: NotRequired[Number]


@form()
class ValidityForm(TypedDict):
    """有效期: `always`, or how long an event counts. Days are named by field or concept."""

    always: NotRequired[Literal[True]]
    start: NotRequired[Filled]
    months: NotRequired[Months]
    through: NotRequired[Filled]
    until: NotRequired[Filled]
    years_after: NotRequired[Annotated[int, Field(ge=0, le=100)]]


@form()
class EachForm(TypedDict):
    """按量计分: so many points for every full unit."""

    input: Input
    unit: Number
    points: Number
    above: NotRequired[Number]
    up_to: NotRequired[Number]
    at_least: NotRequired[Number]
    at_most: NotRequired[Number]


@form()
class EffectForm(TypedDict):
    """后果: points, points by quantity, a grade that is given, grades that are not."""

    points: NotRequired[Number]
    each: NotRequired[EachForm]
    judge: NotRequired[Filled]
    forbid: NotRequired[list[Filled]]
    valid: NotRequired[ValidityForm]


@form()
class RemedyForm(TypedDict):
    """修复: what a correction brings: per cent of the points, other points, another grade."""

    back: NotRequired[Annotated[Number, Field(ge=0, le=100)]]
    points: NotRequired[Number]
    grade: NotRequired[Filled]
    lifts: NotRequired[Literal[True]]


@form()
class RepeatsForm(TypedDict):
    """累犯: how the second event and those after it count."""

    months: Months
    factor: Number
    same: NotRequired[Input]


@form()
class DerivedForm(TypedDict):
    """推算的输入: the days from one date to another."""

    name: Input
    start: Filled
    end: Filled


@form()
class MissingForm(TypedDict):
    """缺失数据: points where there is no data, or that there is no grade without."""

    points: NotRequired[Number]
    no_grade: NotRequired[Literal[True]]


@form()
class IndicatorForm(TypedDict):
    """指标: records of one type, and rows of conditions over their fields: a decision table of effects."""

    # what a generic form is of is lost where another one extends it, so the keys of a table stand here
    hit: NotRequired[Literal["unique", "collect"]]
    row: list[RowForm[EffectForm]]
    otherwise: NotRequired[EffectForm]
    name: Name
    zh: Filled
    en: Filled
    group: NotRequired[Name]
    record: Name
    day: NotRequired[Filled]
    input: NotRequired[list[DerivedForm]]
    valid: NotRequired[ValidityForm]
    of: NotRequired[Literal["subject", "represented-organisation", "legal-representative"]]
    share: NotRequired[Annotated[Number, Field(gt=0, le=100)]]
    weight: NotRequired[Annotated[Number, Field(gt=0, le=100)]]
    base: NotRequired[Number]
    total: NotRequired[PointLimitsForm]
    of_year: NotRequired[PointLimitsForm]
    of_life: NotRequired[PointLimitsForm]
    heaviest_of: NotRequired[Filled]
    repeats: NotRequired[RepeatsForm]
    remedy: NotRequired[TableForm[RemedyForm]]
    missing: NotRequired[MissingForm]
    source: NotRequired[CardSourceForm]


@form()
class FactForm(TypedDict):
    """事实: whether there is a record for which a condition holds."""

    name: Name
    zh: Filled
    en: Filled
    record: Name
    when: NotRequired[Filled]
    day: NotRequired[Filled]
    valid: ValidityForm
    source: NotRequired[CardSourceForm]


@form()
class GroupForm(TypedDict):
    """指标组."""

    name: Name
    zh: Filled
    en: Filled
    total: NotRequired[PointLimitsForm]


@form()
class StartForm(TypedDict):
    """起评分."""

    points: Number


@form()
class GradingForm(TypedDict):
    """评定: a grade, or `none`: not rated."""

    grade: NotRequired[Filled]
    none: NotRequired[Literal[True]]


@form()
class CollectiveForm(TypedDict):
    """集体评定: the grade of a group, by its members' grades."""

    hit: NotRequired[Literal["unique", "collect"]]
    row: list[RowForm[GradingForm]]
    otherwise: NotRequired[GradingForm]
    scale: Name


@form()
class CardForm(TypedDict):
    """评分卡."""

    name: Name
    version: Filled
    zh: Filled
    en: Filled
    note_zh: Filled
    note_en: Filled
    subjects: list[Literal["organisation", "person", "government", "household"]]
    unit: Number
    at_least: NotRequired[Number]
    at_most: NotRequired[Number]
    scale: Name
    disputed: Literal["counts", "waits"]
    in_force_from: date
    in_force_until: NotRequired[date]
    source: CardSourceForm
    valid: NotRequired[ValidityForm]
    start: TableForm[StartForm]
    fact: NotRequired[list[FactForm]]
    group: NotRequired[list[GroupForm]]
    indicator: list[IndicatorForm]
    grades: TableForm[GradingForm]
    collective: NotRequired[CollectiveForm]
