"""节假日安排文件的格式: what a file of notices says; what it means is in `notices.py`."""

from datetime import date
from typing import NotRequired

from typing_extensions import TypedDict

from credit_standard.toml_files.forms import Positive, SourceForm, form


@form()
class NoticeForm(TypedDict):
    """One year: all its holidays, and the days at weekends that are worked."""

    year: Positive
    holidays: list[date]
    working: NotRequired[list[date]]
    source: SourceForm


@form()
class NoticesForm(TypedDict):
    """国务院办公厅节假日安排: one table a year."""

    notice: list[NoticeForm]
