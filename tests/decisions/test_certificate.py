"""A certificate holds for whoever has the issuer's public key, and for nobody when a letter of it is changed."""

import json
from datetime import date
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat, PublicFormat

from credit_standard.decisions import certificate
from credit_standard.lifecycle import Record
from tests.decisions.given import PERSON, record

ISSUED, UNTIL = date(2026, 6, 30), date(2027, 5, 31)


def pem(private: Any) -> bytes:
    return private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())


def public_pem(private: Any) -> bytes:
    return private.public_key().public_bytes(Encoding.PEM, PublicFormat.SubjectPublicKeyInfo)


PRIVATE = Ed25519PrivateKey.from_private_bytes(bytes(range(32)))
KEY, PUBLIC = pem(PRIVATE), public_pem(PRIVATE)
OTHER = Ed25519PrivateKey.from_private_bytes(bytes(range(1, 33)))


def rating(**values: str) -> Record:
    given = {
        "authority": "示例评级有限公司",
        "decision_date": "2026-06-01",
        "grade": "AA",
        "valid_until": "2027-05-31",
    }
    return record("credit-rating", **{**given, **values})


def issued(**options: Any) -> dict[str, Any]:
    given = {"number": "Z-1", "issuer": "示例市信用中心", "issued_on": ISSUED, "key": KEY, **options}
    return certificate.issue(given.pop("rating", rating()), **given)


def revocations(*numbers: str, key: bytes = KEY) -> dict[str, Any]:
    found = None
    for one in numbers:
        found = certificate.revoke(
            found, number=one, on=date(2026, 8, 1), reason="评级撤销", issuer="示例市信用中心", key=key
        )
    assert found is not None
    return found


def names(document: Any, *, on: date = ISSUED, public: bytes = PUBLIC, revoked: Any = None) -> list[str]:
    listed = revocations("Z-9") if revoked is None else revoked
    found = certificate.verify(document, public_key=public, as_of=on, revocations=listed)
    return [one.name for one in found]


def test_a_certificate_holds_from_its_day_to_its_last() -> None:
    assert names(issued()) == []
    assert names(issued(), on=UNTIL) == []


def test_it_survives_being_written_and_read() -> None:
    assert names(json.loads(json.dumps(issued(), indent=2))) == []


@pytest.mark.parametrize(
    ("change", "name"),
    [
        (lambda one: one["rating"].update(grade="AAA"), "certificate-signature"),
        (lambda one: one["holder"].update(name="另一公司"), "certificate-signature"),
        (lambda one: one.update(valid_until="2030-01-01"), "certificate-signature"),
        (lambda one: one.update(signature="not base64!"), "certificate-signature"),
        (lambda one: one.update(does_not_prove_zh=[]), "certificate-signature"),
        (lambda one: one["holder"].update(name="\ud800"), "certificate-form"),
        (lambda one: one.update(algorithm="RSA"), "certificate-algorithm"),
        (lambda one: one.update(key_id="0" * 16), "certificate-key"),
        (lambda one: one.pop("holder"), "certificate-form"),
        (lambda one: one.update(more="x"), "certificate-form"),
        (lambda one: one.update(format_version=2), "certificate-form"),
    ],
)
def test_whatever_is_changed_is_told(change: Any, name: str) -> None:
    document = issued()
    change(document)
    assert names(document) == [name]


@pytest.mark.parametrize("given", [None, [], "x", {}])
def test_what_is_no_certificate_is_told(given: Any) -> None:
    assert names(given) == ["certificate-form"]


def test_before_and_after_its_days_it_does_not_hold() -> None:
    assert names(issued(), on=date(2026, 6, 29)) == ["certificate-not-yet-valid"]
    assert names(issued(), on=date(2027, 6, 1)) == ["certificate-expired"]


def test_another_key_does_not_do() -> None:
    assert names(issued(), public=public_pem(OTHER)) == ["certificate-key"]
    forged = {**issued(key=pem(OTHER)), "key_id": issued()["key_id"]}
    assert names(forged) == ["certificate-signature"]


def test_a_revoked_one_does_not_hold_from_its_day() -> None:
    listed = revocations("Z-0", "Z-1")
    assert names(issued(), on=date(2026, 8, 1), revoked=listed) == ["certificate-revoked"]
    assert names(issued(), on=date(2026, 7, 31), revoked=listed) == []
    assert names(issued(number="Z-2"), on=date(2026, 8, 1), revoked=listed) == []


def test_without_the_list_it_is_said_that_nobody_looked() -> None:
    (found,) = certificate.verify(issued(), public_key=PUBLIC, as_of=ISSUED)
    assert (found.name, found.is_error) == ("certificate-revocation-not-checked", False)


def test_the_day_of_a_revocation_is_never_moved() -> None:
    listed = revocations("Z-1")
    with pytest.raises(ValueError, match="already"):
        certificate.revoke(
            listed, number="Z-1", on=date(2026, 9, 1), reason="x", issuer="示例市信用中心", key=KEY
        )
    earlier = certificate.revoke(
        listed, number="Z-2", on=ISSUED, reason="x", issuer="示例市信用中心", key=KEY
    )
    assert earlier["as_of"] == "2026-08-01"


def test_a_list_that_was_changed_or_is_anothers_is_not_relied_on() -> None:
    listed = revocations("Z-1")
    listed["revoked"].clear()
    assert names(issued(), revoked=listed) == ["certificate-revocation-list"]
    assert names(issued(), revoked=revocations("Z-1", key=pem(OTHER))) == ["certificate-revocation-list"]
    with pytest.raises(ValueError, match="another key"):
        certificate.revoke(listed, number="Z-2", on=ISSUED, reason="", issuer="x", key=KEY)


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        ({"rating": rating(grade="")}, "errors"),
        ({"rating": rating(valid_until="")}, "until when"),
        ({"rating": rating(decision_date="2026-07-01")}, "later day"),
        ({"rating": rating(record_status="withdrawn")}, "any longer"),
        ({"valid_until": date(2027, 6, 1)}, "after the rating"),
        ({"valid_until": date(2026, 6, 29)}, "before its day"),
        ({"rating": record("honour", title="x", level="city")}, "credit-rating"),
        ({"rating": rating(**PERSON)}, "organisation"),
        ({"number": " "}, "number"),
        ({"issuer": ""}, "issuer"),
        ({"key": b"no key"}, "no PEM"),
        ({"key": pem(X25519PrivateKey.generate())}, "Ed25519"),
    ],
)
def test_nothing_is_issued_from_what_is_no_rating_or_by_what_is_no_key(options: Any, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        issued(**options)


def test_what_is_signed_does_not_depend_on_the_order_of_keys() -> None:
    document = issued()
    turned = dict(reversed(document.items()))
    assert certificate.canonical(turned) == certificate.canonical(document)
    assert "示例机械有限公司".encode() in certificate.canonical(document)
