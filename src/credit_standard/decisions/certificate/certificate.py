"""颁发: a certificate made of a rating that holds."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

from credit_standard.decisions.certificate.error import CertificateError
from credit_standard.decisions.certificate.signature import signed
from credit_standard.decisions.limits import does_not_prove
from credit_standard.lifecycle.record.record import as_record
from credit_standard.lifecycle.record.status import is_void

if TYPE_CHECKING:
    from credit_standard.lifecycle.record.record import Record

FORMAT, FORMAT_VERSION = "credit-standard-certificate", 1
RATING = "credit-rating"


def issue(
    rating: object,
    *,
    number: str,
    issuer: str,
    issuer_uscc: str = "",
    issued_on: date,
    valid_until: date | None = None,
    key: bytes,
) -> dict[str, Any]:
    """A signed certificate of a rating.

    Args:
        rating: a `credit-rating` of an organisation, without errors.
        number: of the certificate.
        issuer: who issues it.
        issuer_uscc: its unified code.
        issued_on: the day.
        valid_until: its last day; that of the rating, where it is not said.
        key: the private key, PEM (PKCS 8), not encrypted.

    Raises:
        ValueError: it is no such rating, has errors or no end, is over on the day, or the certificate would outlast it.
    """
    check_named(number, issuer)
    held = as_record(rating)
    last = _last_day(held, issued_on, valid_until)
    values, limits = held.values, does_not_prove("certificate")
    return signed(
        {
            "format": FORMAT,
            "format_version": FORMAT_VERSION,
            "number": number,
            "holder": {"name": str(values["subject_name"]), "uscc": str(values["subject_uscc"])},
            "rating": {
                "agency": _text(values.get("authority")),
                "agency_uscc": _text(values.get("authority_uscc")),
                "report": _text(values.get("decision_number")),
                "scale": _text(values.get("rating_scale")),
                "grade": str(values["grade"]),
                "rated_on": values["decision_date"].isoformat(),
            },
            "issuer": {"name": issuer, "uscc": issuer_uscc},
            "issued_on": issued_on.isoformat(),
            "valid_until": last.isoformat(),
            "does_not_prove_zh": [one.zh for one in limits],
            "does_not_prove_en": [one.en for one in limits],
        },
        key,
    )


def check_named(number: str, issuer: str) -> None:
    """Refuse what nobody could tell apart or hold against anybody.

    Raises:
        CertificateError: the number or the issuer is blank.
    """
    if not number.strip() or not issuer.strip():
        raise CertificateError("unnamed")


def _last_day(held: Record, issued_on: date, valid_until: date | None) -> date:
    """The last day of a certificate of this rating; refuse a rating of which there can be none."""
    values = held.values
    if held.declaration.name != RATING:
        raise CertificateError("other-record", wanted=RATING, given=held.declaration.name)
    if any(one.is_error for one in held.findings) or held.invalid:
        raise CertificateError("rating-errors")
    if values.get("subject_uscc") is None:
        raise CertificateError("no-unified-code")
    rated_on, until = values.get("decision_date"), values.get("valid_until")
    last: date | None = valid_until or until
    if last is None:
        raise CertificateError("no-end")
    if (until is not None and last > until) or last < issued_on:
        raise CertificateError("wrong-end")
    if rated_on is None or rated_on > issued_on or is_void(held):
        raise CertificateError("rating-does-not-hold")
    return last


def _text(value: object) -> str:
    return "" if value is None else str(value)
