"""签名: which bytes of a document are signed, the keys, and whether a signed document is sound.

What is signed are the *canonical bytes*: JSON in UTF-8, keys sorted, no blanks between parts, no escapes of characters
that JSON can hold, without the key `signature`. All values are texts, lists of texts, or the version of the format. The
algorithm is a field of the document; this version knows Ed25519 (RFC 8032), by the package `cryptography` (`pip
install 'credit-standard[certificate]'`). Keys are the caller's: they are used and never kept.
"""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from collections.abc import Mapping
from hashlib import sha256
from typing import TYPE_CHECKING, Any

from credit_standard.decisions.certificate.error import CertificateError
from credit_standard.decisions.wording import TEXTS
from credit_standard.findings import entry, finding

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

    from credit_standard.findings import Finding

ALGORITHM = "Ed25519"
SIGNATURE = "signature"


def canonical(document: Mapping[str, Any]) -> bytes:
    """The bytes that are signed.

    >>> canonical({"b": "甲", "a": 1, "signature": "…"}).decode()
    '{"a":1,"b":"甲"}'
    """
    said = {key: value for key, value in document.items() if key != SIGNATURE}
    return json.dumps(said, sort_keys=True, ensure_ascii=False, separators=(",", ":")).encode()


def signed(document: dict[str, Any], key: bytes) -> dict[str, Any]:
    """The document with algorithm, key and signature.

    Args:
        document: all that it says.
        key: the private key, PEM (PKCS 8), not encrypted.

    Raises:
        CertificateError: the key is none.
    """
    private = private_key(key)
    said = {**document, "algorithm": ALGORITHM, "key_id": _key_id(private.public_key())}
    return {**said, SIGNATURE: b64encode(private.sign(canonical(said))).decode()}


def fault(document: Any, name: str, form: Any, public: Ed25519PublicKey) -> Finding | None:
    """What is wrong with a document, the first of form, algorithm, key and signature; None where all is right.

    Args:
        document: anything that JSON can hold.
        name: of its format.
        form: the typed dictionary of that format.
        public: the key of who is said to have signed it.
    """
    from cryptography.exceptions import InvalidSignature

    wrong_form = _fault_of_form(document, name, form)
    if wrong_form is not None:
        return wrong_form
    if document["algorithm"] != ALGORITHM:
        return finding(entry("certificate-algorithm"), algorithm=document["algorithm"])
    given = _key_id(public)
    if document["key_id"] != given:
        return finding(entry("certificate-key"), stated=document["key_id"], given=given)
    try:
        public.verify(b64decode(document[SIGNATURE], validate=True), canonical(document))
    except (InvalidSignature, ValueError):
        return finding(entry("certificate-signature"))
    return None


def private_key(pem: bytes) -> Ed25519PrivateKey:
    """A private key, PEM (PKCS 8), not encrypted.

    Raises:
        CertificateError: it is none, or is of another algorithm.
    """
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
    from cryptography.hazmat.primitives.serialization import load_pem_private_key

    try:
        found = load_pem_private_key(pem, password=None)
    except (ValueError, TypeError):
        raise CertificateError("private-key") from None
    if not isinstance(found, Ed25519PrivateKey):
        raise CertificateError("private-key-kind", algorithm=ALGORITHM)
    return found


def public_key(pem: bytes) -> Ed25519PublicKey:
    """A public key, PEM.

    Raises:
        CertificateError: it is none, or is of another algorithm.
    """
    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
    from cryptography.hazmat.primitives.serialization import load_pem_public_key

    try:
        found = load_pem_public_key(pem)
    except ValueError:
        raise CertificateError("public-key") from None
    if not isinstance(found, Ed25519PublicKey):
        raise CertificateError("public-key-kind", algorithm=ALGORITHM)
    return found


def _fault_of_form(document: Any, name: str, form: Any) -> Finding | None:
    from pydantic import TypeAdapter, ValidationError

    try:
        TypeAdapter(form).validate_python(document)
    except ValidationError as error:
        place = ".".join(str(one) for one in error.errors()[0]["loc"])
        said = TEXTS.both("form.place" if place else "form.whole", document=name, place=place)
        return finding(entry("certificate-form"), problem_zh=said.zh, problem_en=said.en)
    return None


def _key_id(public: Ed25519PublicKey) -> str:
    """The first 16 hexadecimal digits of the SHA-256 of the public key's 32 bytes."""
    return sha256(public.public_bytes_raw()).hexdigest()[:16]
