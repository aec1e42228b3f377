"""代码表说明的格式: the form of a `lists.toml`."""

from typing import NotRequired

from typing_extensions import TypedDict

from credit_standard.toml_files.forms import Filled, form


@form()
class ListForm(TypedDict):
    """What is said of one list. `map`: by the other list's name, the code or codes there of each of ours."""

    zh: Filled
    en: Filled
    open: bool
    source: Filled
    verified: bool
    map: NotRequired[dict[str, dict[str, str | list[str]]]]


ListsForm = dict[str, ListForm]
