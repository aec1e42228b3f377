"""企业信用身份证的格式: the form of a certificate and of a list of revocations, and so their schemas."""

from typing import Annotated, Literal

from pydantic import Field
from typing_extensions import TypedDict

from credit_standard.toml_files.forms import form

Day = Annotated[str, Field(pattern=r"^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$")]
Said = Annotated[str, Field(min_length=1)]
KeyId = Annotated[str, Field(pattern="^[0-9a-f]{16}$")]


@form()
class HolderForm(TypedDict):
    """持证单位."""

    name: Said
    uscc: Said


@form()
class RatingForm(TypedDict):
    """评级: empty texts where the record does not say."""

    agency: str
    agency_uscc: str
    report: str
    scale: str
    grade: Said
    rated_on: Day


@form()
class IssuerForm(TypedDict):
    """颁证机构."""

    name: Said
    uscc: str


@form()
class CertificateForm(TypedDict):
    """企业信用身份证."""

    format: Literal["credit-standard-certificate"]
    format_version: Literal[1]
    number: Said
    holder: HolderForm
    rating: RatingForm
    issuer: IssuerForm
    issued_on: Day
    valid_until: Day
    does_not_prove_zh: list[str]
    does_not_prove_en: list[str]
    algorithm: Said
    key_id: KeyId
    signature: Said


@form()
class RevocationForm(TypedDict):
    """撤销的一张证书."""

    number: Said
    on: Day
    reason: str


@form()
class RevocationsForm(TypedDict):
    """撤销名单."""

    format: Literal["credit-standard-revocations"]
    format_version: Literal[1]
    issuer: Said
    as_of: Day
    revoked: list[RevocationForm]
    algorithm: Said
    key_id: KeyId
    signature: Said


@form()
class CertificateProblemForm(TypedDict):
    """证书不成立之处."""

    code: str
    name: str
    severity: Literal["error", "warning", "note"]
    zh: str
    en: str


@form()
class VerificationForm(TypedDict):
    """`certificate verify --format json`."""

    format: Literal["credit-standard-verification"]
    format_version: Literal[1]
    as_of: Day
    number: str | None
    holds: bool
    findings: list[CertificateProblemForm]
