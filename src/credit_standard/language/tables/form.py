"""决策表的格式: the form of a decision table in a TOML file. Regimes, cards and the like have a `then` of their own.

hit = "unique"

[[row]]
name = "general"
when = "gravity == 'general'"
then = { min_months = 3, max_months = 12 }
valid_from = 2023-05-01
source = { document = "国家发展改革委令第58号", verified = true }
"""

from datetime import date
from typing import Generic, Literal, NotRequired, TypeVar

from typing_extensions import TypedDict

from credit_standard.toml_files.forms import Filled, Name, SourceForm, form

T = TypeVar("T")


@form()
class RowForm(TypedDict, Generic[T]):
    """决策表的一行: `when` is the text of an expression; without it the row always applies."""

    name: Name
    when: NotRequired[Filled]
    then: T
    valid_from: NotRequired[date]
    valid_until: NotRequired[date]
    source: NotRequired[SourceForm]
    overrides: NotRequired[list[Name]]


@form()
class TableForm(TypedDict, Generic[T]):
    """决策表: its rows; `hit` says whether one row applies at a time, or all that apply count."""

    hit: NotRequired[Literal["unique", "collect"]]
    row: list[RowForm[T]]
    otherwise: NotRequired[T]
