"""布局文件的格式: which keys a layout and its columns have, and what each may hold."""

from typing import Literal, NotRequired

from typing_extensions import TypedDict

from credit_standard.toml_files.forms import DeprecationForm, Positive, form


@form()
class ColumnForm(TypedDict):
    """列: one way in which a field of ours is filled; `layout.Column` says what each key means."""

    field: str
    headings: NotRequired[list[str]]
    required: NotRequired[Literal["cell", "column", ""]]
    unless: NotRequired[str]
    max_length: NotRequired[Positive]
    codes: NotRequired[dict[str, str]]
    when: NotRequired[str]
    value: NotRequired[str]
    date_form: NotRequired[str]
    unit: NotRequired[str]


@form()
class LayoutForm(TypedDict):
    """布局: what a table is, and its columns; what is left out comes from the layouts that it extends."""

    zh: NotRequired[str]
    en: NotRequired[str]
    record: NotRequired[str]
    year: NotRequired[Positive]
    source: NotRequired[str]
    verified: NotRequired[bool]
    deprecated: NotRequired[DeprecationForm]
    extends: NotRequired[str | list[str]]
    remove: NotRequired[list[str]]
    table: NotRequired[str]
    date_form: NotRequired[str]
    null_words: NotRequired[list[str]]
    ignored: NotRequired[list[str]]
    column: NotRequired[list[ColumnForm]]
