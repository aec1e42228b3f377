"""输出格式的部分: the parts of which the forms of JSON are made that verbs print."""

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypedDict

from credit_standard.toml_files.forms import form

Day = Annotated[str, Field(pattern=r"^\d{4}-\d\d-\d\d$")]
Count = Annotated[int, Field(ge=0)]
SeverityWord = Literal["error", "warning", "note"]


@form()
class SourceOutput(TypedDict):
    document: str
    article: str | None
    verified: bool


@form()
class Problem(TypedDict):
    zh: str
    en: str
