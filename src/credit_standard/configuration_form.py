"""配置格式: the keys of a configuration, written as on the command line, and what each may hold."""

import re
from typing import Annotated, Any, Literal, NotRequired

import attrs
from typing_extensions import TypedDict

from credit_standard.files.table import Limits
from credit_standard.toml_files.forms import Filled, OneOf, Positive, SeverityWord, TextKind, form
from credit_standard.toml_files.wording import TYPES

ADDRESS = r"https?://[^\s{}]+\{code\}[^\s{}]*"
Address = Annotated[
    str,
    TextKind(
        TYPES["address"],
        lambda text: re.fullmatch(ADDRESS, text) is not None,
        f"^{ADDRESS}$",
    ),
]
LIMITS = {one.name.replace("_", "-"): one.name for one in attrs.fields(Limits)}
_typed_dict: Any = TypedDict
_LimitsForm: Any = form()(_typed_dict("LimitsForm", dict.fromkeys(LIMITS, NotRequired[Positive])))


class _Limits:
    """What the readers accept, by the names of their limits."""

    def __get_pydantic_core_schema__(self, source: Any, handler: Any) -> Any:
        return handler.generate_schema(_LimitsForm)


@form()
class FileForm(TypedDict):
    """What the files that a glob fits are; the first glob that fits counts."""

    glob: Filled
    record: NotRequired[str]
    layout: NotRequired[str]


ConfigurationForm = TypedDict(
    "ConfigurationForm",
    {
        "lang": NotRequired[Literal["zh", "en"]],
        "fail-on": NotRequired[SeverityWord],
        "max-findings": NotRequired[Positive | Annotated[str, OneOf("all")]],
        "baseline": NotRequired[Filled],
        "help-uri": NotRequired[Address],
        "layers": NotRequired[list[Filled]],
        "severity": NotRequired[dict[str, SeverityWord]],
        "limits": NotRequired[Annotated[dict[str, int], _Limits()]],
        "files": NotRequired[list[FileForm]],
    },
)
"""All keys; what is left out is as without a configuration."""
form()(ConfigurationForm)


def limits(given: dict[str, int]) -> Limits:
    """What the readers accept."""
    return Limits(**{LIMITS[name]: value for name, value in given.items()})
