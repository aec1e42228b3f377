"""决定规则文件的格式: the form of a rule; what it means is in `rule.py`, how it is read in `reading.py`."""

from datetime import date
from typing import Annotated, Literal, NotRequired

from pydantic import Field
from typing_extensions import TypedDict

from credit_standard.language.tables.form import RowForm
from credit_standard.scoring.card.form import CardSourceForm, FactForm
from credit_standard.toml_files.forms import Filled, Name, SourceForm, form

Months = Annotated[int, Field(gt=0, le=1200)]


@form()
class BasisForm(TypedDict):
    """法律依据: a document by its name in the catalogue of laws, and the article."""

    law: Filled
    article: NotRequired[str]


@form()
class OutcomeForm(TypedDict):
    """结果: one of `result`, `supervision_class`, `punishment`, `incentive`, as is the kind of the rule; its law."""

    result: NotRequired[Filled]
    conditions_zh: NotRequired[Filled]
    conditions_en: NotRequired[Filled]
    supervision_class: NotRequired[Filled]
    punishment: NotRequired[Filled]
    incentive: NotRequired[Filled]
    kind: NotRequired[Filled]
    months: NotRequired[Months]
    while_ground: NotRequired[Literal[True]]
    basis: NotRequired[list[BasisForm]]


@form()
class OutcomesForm(TypedDict):
    """决定表: rows of conditions and outcomes."""

    row: list[RowForm[OutcomeForm]]
    otherwise: NotRequired[OutcomeForm]


@form()
class DecisionRuleForm(TypedDict):
    """决定规则."""

    name: Name
    version: Filled
    kind: Literal["access", "measures", "classification"]
    power: Literal["public", "market"]
    zh: Filled
    en: Filled
    note_zh: Filled
    note_en: Filled
    matter_zh: NotRequired[Filled]
    matter_en: NotRequired[Filled]
    subjects: list[Literal["organisation", "person"]]
    card: NotRequired[Filled]
    disputed: Literal["counts", "waits"]
    in_force_from: date
    in_force_until: NotRequired[date]
    source: CardSourceForm
    laws: NotRequired[dict[str, list[str]]]
    fact: NotRequired[list[FactForm]]
    decision: OutcomesForm


@form()
class EditionForm(TypedDict):
    """清单的一个版本: from which day it holds, and its items (codes of `punishment-measure-item`)."""

    name: Filled
    valid_from: date
    items: list[Name]
    source: SourceForm


@form()
class BaseListForm(TypedDict):
    """全国失信惩戒措施基础清单, by its editions."""

    edition: list[EditionForm]
