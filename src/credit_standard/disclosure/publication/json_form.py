"""发布的 JSON 格式: what `credit-standard publish --format json` says to the holder, as a form."""

from typing import Literal, NotRequired

from typing_extensions import TypedDict

from credit_standard.toml_files.forms import form
from credit_standard.toml_files.output_forms import Count, Day, SourceOutput


@form()
class OmittedRecordsForm(TypedDict):
    """Records that a rule withheld."""

    rule: str
    records: Count


@form()
class OmittedValuesForm(TypedDict):
    """Values of items that a rule withheld."""

    rule: str
    values: Count


@form()
class WithheldForm(TypedDict):
    """Records that were withheld for a doubt."""

    code: str
    records: Count


@form()
class NotInLayoutForm(TypedDict):
    code: str
    field: str | None
    count: Count


@form()
class RecipientJson(TypedDict):
    zh: str
    en: str


@form()
class TakeDownForm(TypedDict):
    """What of an earlier output must come down; `item` is null of a whole record."""

    row: Count
    item: str | None
    zh: str
    en: str
    since: Day
    due_on: Day
    overdue: bool
    certain: bool
    tell: list[RecipientJson]
    source: SourceOutput


@form()
class PublishedFilesForm(TypedDict):
    table: str
    log: str
    manifest: str
    takedown: NotRequired[str]


@form()
class PublishedTableForm(TypedDict):
    """What became of the records of one of several types."""

    record: str
    rows: Count
    written: Count
    withheld: list[OmittedRecordsForm]
    items: list[OmittedValuesForm]
    doubts: list[WithheldForm]
    masked: Count
    takedown: NotRequired[list[TakeDownForm]]
    not_in_layout: list[NotInLayoutForm]


@form()
class PublishOutput(TypedDict):
    """What `publish` says to the holder."""

    format: Literal["credit-standard-published"]
    format_version: Literal[1]
    library: str
    as_of: Day
    audience: Literal["public", "shared", "authorised", "self"]
    files: PublishedFilesForm
    # of one record type
    record: NotRequired[str]
    rows: NotRequired[Count]
    written: NotRequired[Count]
    withheld: NotRequired[list[OmittedRecordsForm]]
    items: NotRequired[list[OmittedValuesForm]]
    doubts: NotRequired[list[WithheldForm]]
    masked: NotRequired[Count]
    takedown: NotRequired[list[TakeDownForm]]
    not_in_layout: NotRequired[list[NotInLayoutForm]]
    # of several
    tables: NotRequired[list[PublishedTableForm]]
