"""撤销名单: the issuer's list of the certificates that it has revoked, signed anew with each."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from credit_standard.decisions.certificate.certificate import FORMAT_VERSION, check_named
from credit_standard.decisions.certificate.error import CertificateError
from credit_standard.decisions.certificate.signature import fault, private_key, signed

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

    from credit_standard.findings import Finding

FORMAT = "credit-standard-revocations"


def revoke(
    revocations: Mapping[str, Any] | None,
    *,
    number: str,
    on: date,
    reason: str,
    issuer: str,
    key: bytes,
) -> dict[str, Any]:
    """The list of revocations with one more, signed anew.

    Args:
        revocations: the list so far; None begins one.
        number: of the certificate.
        on: the day from which it is revoked.
        reason: why, in the issuer's words.
        issuer: whose list it is.
        key: the private key, as for `issue`.

    Raises:
        ValueError: the list is none, or is signed with another key: nobody else's list is signed; or the certificate
            stands there already: its day is never moved.
    """
    check_named(number, issuer)
    known: list[dict[str, str]] = []
    last = on.isoformat()
    if revocations is not None:
        if fault_of_list(revocations, private_key(key).public_key()) is not None:
            raise CertificateError("no-list")
        known = list(revocations["revoked"])
        last = max(last, revocations["as_of"])
    if any(one["number"] == number for one in known):
        raise CertificateError("revoked-already", number=number)
    revoked = [*known, {"number": number, "on": on.isoformat(), "reason": reason}]
    return signed(
        {
            "format": FORMAT,
            "format_version": FORMAT_VERSION,
            "issuer": issuer,
            "as_of": last,
            "revoked": sorted(revoked, key=lambda one: one["number"]),
        },
        key,
    )


def fault_of_list(revocations: Any, public: Ed25519PublicKey) -> Finding | None:
    """What is wrong with a list of revocations; None where it is sound."""
    from credit_standard.decisions.certificate.form import RevocationsForm

    return fault(revocations, FORMAT, RevocationsForm, public)
