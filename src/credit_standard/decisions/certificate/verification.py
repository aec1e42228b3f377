"""核验: whether a certificate holds on a day; no network is asked."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from credit_standard.decisions.certificate.certificate import FORMAT
from credit_standard.decisions.certificate.revocations import fault_of_list
from credit_standard.decisions.certificate.signature import fault
from credit_standard.decisions.certificate.signature import public_key as read_public_key
from credit_standard.findings import entry, finding

if TYPE_CHECKING:
    from credit_standard.findings import Finding


def verify(
    certificate: Mapping[str, Any],
    *,
    public_key: bytes,
    as_of: date,
    revocations: Mapping[str, Any] | None = None,
) -> tuple[Finding, ...]:
    """All that is wrong with a certificate on a day; nothing where it holds. No network is asked.

    Args:
        certificate: as it was issued.
        public_key: that the issuer has published, PEM.
        as_of: the day.
        revocations: the issuer's list; without it nobody can tell whether it was revoked, and that is a warning.

    Raises:
        CertificateError: the public key is none.
    """
    from credit_standard.decisions.certificate.form import CertificateForm

    public = read_public_key(public_key)
    unsound = fault(certificate, FORMAT, CertificateForm, public)
    if unsound is not None:
        return (unsound,)
    found = []
    if as_of < date.fromisoformat(certificate["issued_on"]):
        found.append(finding(entry("certificate-not-yet-valid"), day=certificate["issued_on"]))
    if as_of > date.fromisoformat(certificate["valid_until"]):
        found.append(finding(entry("certificate-expired"), day=certificate["valid_until"]))
    if revocations is None:
        found.append(finding(entry("certificate-revocation-not-checked")))
    elif fault_of_list(revocations, public) is not None:
        found.append(finding(entry("certificate-revocation-list")))
    else:
        found += [
            finding(entry("certificate-revoked"), day=one["on"])
            for one in revocations["revoked"]
            if one["number"] == certificate["number"] and date.fromisoformat(one["on"]) <= as_of
        ]
    return tuple(found)
