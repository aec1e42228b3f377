"""数据文件的格式: the forms of what reports look for and of what documents do not prove."""

from typing import NotRequired

from typing_extensions import TypedDict

from credit_standard.toml_files.forms import Filled, Name, form


@form()
class FieldRecordForm(TypedDict):
    """领域中的一类信息: records of a type for which a condition holds."""

    record: Name
    when: NotRequired[Filled]


@form()
class FieldForm(TypedDict):
    """领域: what is looked for in place of a certificate that there were no violations."""

    name: Name
    zh: Filled
    en: Filled
    records: list[FieldRecordForm]


@form()
class FieldsForm(TypedDict):
    """专项信用报告的领域."""

    field: list[FieldForm]


@form()
class LimitForm(TypedDict):
    """一条不能证明的事项."""

    zh: Filled
    en: Filled


@form()
class LimitsForm(TypedDict):
    """不能证明的事项, of each kind of document."""

    review: list[LimitForm]
    period: list[LimitForm]
    certificate: list[LimitForm]
