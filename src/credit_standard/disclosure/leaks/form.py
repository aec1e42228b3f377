"""泄露种类文件的格式: the form of `kinds.toml`."""

from typing import Annotated, NotRequired

from typing_extensions import TypedDict

from credit_standard.toml_files.forms import Filled, Name, OneOf, SourceForm, form

Withheld = Annotated[str, OneOf("public", "shared", "authorised")]


@form()
class LeakKindForm(TypedDict):
    """泄露种类: who may not see it, and where it is an organisation's own."""

    name: Name
    withheld_from: list[Withheld]
    columns_of_organisations: NotRequired[list[Filled]]
    columns_of_persons: NotRequired[list[Filled]]
    domains_of_authorities: NotRequired[list[Filled]]
    source: SourceForm


@form()
class LeakKindsForm(TypedDict):
    """泄露种类: all that is looked for."""

    kind: list[LeakKindForm]
