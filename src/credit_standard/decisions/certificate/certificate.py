"""企业信用身份证: a certificate of a rating, signed, so that anybody can verify it without asking; and its revocation.

What is signed are the *canonical bytes* of the document: JSON in UTF-8, keys sorted, no blanks between parts, no
escapes of characters that JSON can hold, without the key `signature`. All values are texts, lists of texts, or the
version of the format. The algorithm is a field of the document; this version knows Ed25519 (RFC 8032), by the package
`cryptography` (`pip install 'credit-standard[certificate]'`). Keys are the caller's: they are used and never kept.
"""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from collections.abc import Mapping
from datetime import date
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from credit_standard.decisions.limits import does_not_prove
from credit_standard.findings import Bilingual, entry, finding
from credit_standard.lifecycle.record.record import as_record

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

    from credit_standard.findings import Finding

FORMAT, REVOCATIONS = "credit-standard-certificate", "credit-standard-revocations"
FORMAT_VERSION = 1
ALGORITHM = "Ed25519"
SIGNATURE = "signature"
RATING = "credit-rating"


class CertificateError(ValueError):
    """A certificate or a list is not made; `words` say why in both languages."""

    def __init__(self, zh: str, en: str) -> None:
        super().__init__(en)
        self.words = Bilingual(zh, en)


def canonical(document: Mapping[str, Any]) -> bytes:
    """The bytes that are signed.

    >>> canonical({"b": "甲", "a": 1, "signature": "…"}).decode()
    '{"a":1,"b":"甲"}'
    """
    said = {key: value for key, value in document.items() if key != SIGNATURE}
    return json.dumps(said, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()


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
    _check_named(number, issuer)
    held = as_record(rating)
    if held.declaration.name != RATING:
        raise CertificateError(
            f"证书依据 {RATING} 颁发，不能依据 {held.declaration.name}",
            f"a certificate is issued from a {RATING}, not from a {held.declaration.name}",
        )
    if any(one.is_error for one in held.findings) or held.invalid:
        raise CertificateError("评级信息有错误，请先改正", "the rating has errors: correct the record first")
    values = held.values
    uscc, rated_on, until = values.get("subject_uscc"), values.get("decision_date"), values.get("valid_until")
    if uscc is None:
        raise CertificateError(
            "证书只颁发给有统一社会信用代码的主体", "a certificate is of an organisation with a unified code"
        )
    last = valid_until or until
    if last is None:
        raise CertificateError(
            "评级没有写明有效期，也没有指定（--until）",
            "neither the rating nor the caller says until when it is valid",
        )
    if (until is not None and last > until) or last < issued_on:
        raise CertificateError(
            "证书的有效期止于颁发之日以前，或者超过评级的有效期",
            "the certificate ends before its day of issue, or after the rating does",
        )
    if rated_on is None or rated_on > issued_on or values.get("record_status") in {"withdrawn", "archived"}:
        raise CertificateError(
            "评级日期晚于颁发之日，或者评级已经失效",
            "the rating is of a later day, or does not hold any longer",
        )
    limits = does_not_prove("certificate")
    return _signed(
        {
            "format": FORMAT,
            "format_version": FORMAT_VERSION,
            "number": number,
            "holder": {"name": str(values["subject_name"]), "uscc": str(uscc)},
            "rating": {
                "agency": _text(values.get("authority")),
                "agency_uscc": _text(values.get("authority_uscc")),
                "report": _text(values.get("decision_number")),
                "scale": _text(values.get("rating_scale")),
                "grade": str(values["grade"]),
                "rated_on": rated_on.isoformat(),
            },
            "issuer": {"name": issuer, "uscc": issuer_uscc},
            "issued_on": issued_on.isoformat(),
            "valid_until": last.isoformat(),
            "does_not_prove_zh": [one.zh for one in limits],
            "does_not_prove_en": [one.en for one in limits],
        },
        key,
    )


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
    _check_named(number, issuer)
    known: list[dict[str, str]] = []
    last = on.isoformat()
    if revocations is not None:
        if _unsound(revocations, REVOCATIONS, _private(key).public_key()):
            raise CertificateError(
                "撤销名单不是名单，或者是用另一个密钥签的",
                "the list of revocations is no list, or was signed with another key",
            )
        known = list(revocations["revoked"])
        last = max(last, revocations["as_of"])
    if any(one["number"] == number for one in known):
        raise CertificateError(f"证书 {number} 已经撤销过", f"the certificate {number} is revoked already")
    revoked = [*known, {"number": number, "on": on.isoformat(), "reason": reason}]
    return _signed(
        {
            "format": REVOCATIONS,
            "format_version": FORMAT_VERSION,
            "issuer": issuer,
            "as_of": last,
            "revoked": sorted(revoked, key=lambda one: one["number"]),
        },
        key,
    )


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
    """
    public = _public(public_key)
    unsound = _unsound(certificate, FORMAT, public)
    if unsound:
        return tuple(unsound)
    found = []
    if as_of < date.fromisoformat(certificate["issued_on"]):
        found.append(finding(entry("certificate-not-yet-valid"), day=certificate["issued_on"]))
    if as_of > date.fromisoformat(certificate["valid_until"]):
        found.append(finding(entry("certificate-expired"), day=certificate["valid_until"]))
    if revocations is None:
        found.append(finding(entry("certificate-revocation-not-checked")))
    elif _unsound(revocations, REVOCATIONS, public):
        found.append(finding(entry("certificate-revocation-list")))
    else:
        found += [
            finding(entry("certificate-revoked"), day=one["on"])
            for one in revocations["revoked"]
            if one["number"] == certificate["number"] and date.fromisoformat(one["on"]) <= as_of
        ]
    return tuple(found)


def _unsound(document: Any, name: str, public: Ed25519PublicKey) -> list[Finding]:
    """What is wrong with form, algorithm, key and signature of a document, the first of them."""
    from cryptography.exceptions import InvalidSignature
    from pydantic import TypeAdapter, ValidationError

    from credit_standard.decisions.certificate.form import CertificateForm, RevocationsForm

    form: Any = CertificateForm if name == FORMAT else RevocationsForm
    try:
        TypeAdapter(form).validate_python(document)
    except ValidationError as error:
        place = ".".join(str(one) for one in error.errors()[0]["loc"])
        said = {
            "problem_zh": f"{name} 的“{place}”不对或者缺少" if place else f"不是 {name}",
            "problem_en": f"“{place}” of {name} is wrong or missing" if place else f"this is no {name}",
        }
        return [finding(entry("certificate-form"), **said)]
    if document["algorithm"] != ALGORITHM:
        return [finding(entry("certificate-algorithm"), algorithm=document["algorithm"])]
    given = _key_id(public)
    if document["key_id"] != given:
        return [finding(entry("certificate-key"), stated=document["key_id"], given=given)]
    try:
        public.verify(b64decode(document[SIGNATURE], validate=True), canonical(document))
    except (InvalidSignature, ValueError):
        return [finding(entry("certificate-signature"))]
    return []


def _check_named(number: str, issuer: str) -> None:
    if not number.strip() or not issuer.strip():
        raise CertificateError("证书须有编号和颁证机构", "a certificate has a number and an issuer")


def _signed(document: dict[str, Any], key: bytes) -> dict[str, Any]:
    private = _private(key)
    said = {**document, "algorithm": ALGORITHM, "key_id": _key_id(private.public_key())}
    return {**said, SIGNATURE: b64encode(private.sign(canonical(said))).decode()}


def _private(key: bytes) -> Ed25519PrivateKey:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    try:
        found = load_pem_private_key(key, password=None)
    except (ValueError, TypeError):
        raise CertificateError(
            "私钥不是没有口令的 PEM 文件", "the private key is no PEM without a password"
        ) from None
    if not isinstance(found, Ed25519PrivateKey):
        raise CertificateError(f"私钥不是 {ALGORITHM} 的密钥", f"the private key is not of {ALGORITHM}")
    return found


def _public(key: bytes) -> Ed25519PublicKey:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    from cryptography.hazmat.primitives.serialization import load_pem_public_key

    try:
        found = load_pem_public_key(key)
    except ValueError:
        raise CertificateError("公钥不是 PEM 文件", "the public key is no PEM") from None
    if not isinstance(found, Ed25519PublicKey):
        raise CertificateError(f"公钥不是 {ALGORITHM} 的密钥", f"the public key is not of {ALGORITHM}")
    return found


def _key_id(public: Ed25519PublicKey) -> str:
    """The first 16 hexadecimal digits of the SHA-256 of the public key's 32 bytes."""
    return sha256(public.public_bytes_raw()).hexdigest()[:16]


def _text(value: object) -> str:
    return "" if value is None else str(value)
