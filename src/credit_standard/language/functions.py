"""条件语言的函数: name, parameters, result, Python, polars, SQL and words of each, side by side; one entry each.

A function answers None where it cannot tell, and is not asked where an argument is absent. In a column its arguments
are expressions; constants are passed as they are written.
"""

from __future__ import annotations

import functools
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Any

from attrs import field, frozen

from credit_standard.findings import Bilingual
from credit_standard.identifiers.organisation import (
    are_individual_businesses,
    are_of_same_organisation,
    is_individual_businesses,
    of_same_organisation,
)
from credit_standard.identifiers.parts.holder import age_on, ages_on, are_male, birth_date, birth_dates
from credit_standard.identifiers.parts.holder import is_male as male
from credit_standard.language.amounts_in_text import are_yuan_of, is_yuan_of
from credit_standard.language.building import Term, operand
from credit_standard.language.laws_in_text import are_cited
from credit_standard.language.laws_in_text import cites as is_cited
from credit_standard.language.nodes import Call
from credit_standard.language.person_names import are_masked_names, hold_numbers, holds_number, is_masked_name
from credit_standard.language.problems import ARGUMENTS
from credit_standard.language.sql import functions as sql_functions
from credit_standard.language.sql import terms as sql_terms
from credit_standard.language.value_types import AMOUNT, DATE, INTEGER, REGION, TEXT, YES_NO, ValueType
from credit_standard.regions import end_days

if TYPE_CHECKING:
    import polars as pl


@frozen
class Parameter:
    """What one place of a function takes.

    Attributes:
        name: as the words have it.
        type: of the value; a region is a text, but not every text is a region.
        is_constant: a constant stands there, and no field.
        is_repeated: as many as one likes, but one at least; the last place only.
    """

    name: str
    type: ValueType
    is_constant: bool = False
    is_repeated: bool = False

    @property
    def title(self) -> Bilingual:
        return ARGUMENTS[self.type.kind]


FUNCTIONS: dict[str, Function] = {}
"""Every function of the language, by name."""


@frozen(kw_only=True, eq=False)
class Function:
    """A function of the language.

    Attributes:
        name: as expressions write it.
        parameters: in order.
        returns: the type of its value; yes or no where it stands for a condition.
        python: of the values of one record.
        polars: of the columns of a batch.
        sql: as an expression of SQL over columns, unknown where Python tells nothing; None where SQL can't say it.
        words: what it says; `{name}` stands for an argument.
    """

    name: str = field(kw_only=False)
    parameters: tuple[Parameter, ...]
    returns: ValueType
    python: Callable[..., Any] = field(repr=False)
    polars: Callable[..., Any] = field(repr=False)
    words: Bilingual = field(repr=False)
    sql: Callable[..., Any] | None = field(default=None, repr=False)

    def __attrs_post_init__(self) -> None:
        FUNCTIONS[self.name] = self

    def takes(self, number: int) -> bool:
        """Whether it takes so many arguments."""
        least = len(self.parameters)
        return number >= least if self.parameters[-1].is_repeated else number == least

    def parameter(self, position: int) -> Parameter:
        """What the argument at this place is."""
        return self.parameters[min(position, len(self.parameters) - 1)]


class Predicate(Function):
    """A function that gives yes or no: a condition."""

    def __call__(self, *arguments: object) -> Call:
        return Call(self.name, tuple(map(operand, arguments)))


class ValueFunction(Function):
    """A function that gives a value to compare."""

    def __call__(self, *arguments: object) -> Term:
        return Term(Call(self.name, tuple(map(operand, arguments))))


def _column(value: pl.Expr | date) -> pl.Expr:
    import polars as pl

    return value if isinstance(value, pl.Expr) else pl.lit(value)


starts_with = Predicate(
    "starts_with",
    parameters=(Parameter("text", TEXT), Parameter("prefix", TEXT, is_constant=True)),
    returns=YES_NO,
    python=lambda text, prefix: text.startswith(prefix),
    polars=lambda text, prefix: text.str.starts_with(prefix),
    words=Bilingual("{text}以{prefix}开头", "{text} begins with {prefix}"),
    sql=sql_terms.starts_with,
)
"""The text begins with this one."""


def _contains(text: pl.Expr, *parts: str) -> pl.Expr:
    import polars as pl

    # an alternative of plain texts: ten times as fast as polars' search for many texts at once
    return text.str.contains("|".join(map(pl.escape_regex, parts)))


contains = Predicate(
    "contains",
    parameters=(Parameter("text", TEXT), Parameter("parts", TEXT, is_constant=True, is_repeated=True)),
    returns=YES_NO,
    python=lambda text, *parts: any(map(text.__contains__, parts)),
    polars=_contains,
    words=Bilingual("{text}中有{parts}", "{text} contains {parts}"),
    sql=sql_terms.contains,
)
"""The text contains one of these."""

cites = Predicate(
    "cites",
    parameters=(Parameter("text", TEXT), Parameter("laws", TEXT, is_constant=True, is_repeated=True)),
    returns=YES_NO,
    python=is_cited,
    polars=are_cited,
    words=Bilingual("{text}引用{laws}", "{text} cites {laws}"),
    sql=sql_terms.cites,
)
"""The text has the name of one of these laws; blanks, ends of lines and title marks within the name do not count."""

born = ValueFunction(
    "born",
    parameters=(Parameter("number", TEXT),),
    returns=DATE,
    python=birth_date,
    polars=birth_dates,
    words=Bilingual("{number}中的出生日期", "the day of birth in {number}"),
    sql=sql_functions.born,
)
"""The day of birth in a citizen's number; unknown where the field holds no number with a date of birth."""

is_male = Predicate(
    "is_male",
    parameters=(Parameter("number", TEXT),),
    returns=YES_NO,
    python=male,
    polars=are_male,
    words=Bilingual("{number}的持有人为男性", "the holder of {number} is male"),
    sql=sql_functions.is_male,
)
"""The citizen's number was given to a male: the sequence is odd (GB 11643); unknown as `born` is."""


def _under_age(number: str, years: int, on: date) -> bool | None:
    age = age_on(number, on)
    return None if age is None else age < years


under_age = Predicate(
    "under_age",
    parameters=(
        Parameter("number", TEXT), Parameter("years", INTEGER, is_constant=True), Parameter("on", DATE),
    ),
    returns=YES_NO,
    python=_under_age,
    polars=lambda number, years, on: ages_on(number, _column(on)) < years,
    words=Bilingual("{number}的持有人在{on}未满{years} 周岁", "the holder of {number} is under {years} on {on}"),
    sql=sql_functions.under_age,
)  # fmt: skip
"""The holder of the citizen's number is younger than so many years on that day; unknown as `born` is."""


def _abolished_before(region: str, on: date) -> bool | None:
    last = end_days().get(region)
    return None if last is None else on > last


@functools.cache
def _end_days() -> pl.Series:
    """The last day of every six digits in a row of their own: found by position, several times faster than by text."""
    import polars as pl

    days = end_days()
    table = pl.repeat(None, 1_000_000, dtype=pl.Date, eager=True)
    return table.scatter([int(code) for code in days], list(days.values()))


def _were_abolished_before(region: pl.Expr, on: pl.Expr | date) -> pl.Expr:
    import polars as pl

    return _column(on) > pl.lit(_end_days()).gather(region.cast(pl.UInt32, strict=False))


abolished_before = Predicate(
    "abolished_before",
    parameters=(Parameter("region", REGION), Parameter("on", DATE)),
    returns=YES_NO,
    python=_abolished_before,
    polars=_were_abolished_before,
    words=Bilingual("{region}的代码在{on}之前已撤销", "the code in {region} was abolished before {on}"),
    sql=sql_functions.abolished_before,
)
"""The region code had been given up before that day (GB/T 2260); one that is younger has not. Unknown where no list of
regions has the code: registrars have codes of their own, and the nation has one."""

same_organisation = Predicate(
    "same_organisation",
    parameters=(Parameter("number", TEXT), Parameter("other", TEXT)),
    returns=YES_NO,
    python=of_same_organisation,
    polars=are_of_same_organisation,
    words=Bilingual("{number}与{other}属于同一组织", "{number} and {other} are of one organisation"),
    sql=sql_functions.same_organisation,
)
"""Two of unified code, organisation code and tax number are of one organisation; unknown where one does not say."""

individual_business = Predicate(
    "individual_business",
    parameters=(Parameter("number", TEXT),),
    returns=YES_NO,
    python=is_individual_businesses,
    polars=are_individual_businesses,
    words=Bilingual("{number}属于个体工商户", "{number} is an individual business's"),
    sql=sql_functions.individual_business,
)
"""The registration number was given to an individual business (GS 15-2006); unknown of numbers of other forms."""

name_with_number = Predicate(
    "name_with_number",
    parameters=(Parameter("name", TEXT),),
    returns=YES_NO,
    python=holds_number,
    polars=hold_numbers,
    words=Bilingual("{name}中有数字", "{name} holds digits"),
    sql=sql_functions.name_with_number,
)
"""A person's name holds digits; an organisation's may hold a few, but no telephone or identity number."""

masked_name = Predicate(
    "masked_name",
    parameters=(Parameter("name", TEXT),),
    returns=YES_NO,
    python=is_masked_name,
    polars=are_masked_names,
    words=Bilingual("{name}已被遮盖", "{name} is masked"),
    sql=sql_functions.masked_name,
)
"""A name in which characters were replaced by marks such as `*`."""

yuan_of = Predicate(
    "yuan_of",
    parameters=(Parameter("amount", AMOUNT), Parameter("text", TEXT)),
    returns=YES_NO,
    python=is_yuan_of,
    polars=are_yuan_of,
    words=Bilingual("{amount}的数字是{text}中以元表述的金额", "{text} states the figure of {amount} in yuan"),
)
"""An amount in ten thousands has the figure that the text states in yuan, and the text never states the amount."""

RENAMED = {"of_male": "is_male", "given_up": "abolished_before"}
"""Earlier names of functions, and those of today."""
