"""企业信用身份证: issue a certificate from a rating, verify one without a network, revoke one."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from credit_standard.cli.exit_codes import FOUND
from credit_standard.cli.options import AsOf, Force, Form, Lang, Out, day, day_of, settle
from credit_standard.cli.output import STANDARD
from credit_standard.cli.streams import standard_input
from credit_standard.cli.texts import TEXTS, help_of
from credit_standard.cli.wrong_use import UnreadableFile, WrongUse, unreadable

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from credit_standard.findings import Finding, Language
    from credit_standard.lifecycle import Record
    from credit_standard.reports.document import Block

VERB = "credit-standard certificate"
ACTIONS = ("issue", "verify", "revoke")
LARGEST = 1_000_000


def certificate(
    action: Annotated[
        str | None, typer.Argument(metavar="issue|verify|revoke", help=help_of("certificate.action"))
    ] = None,
    file: Annotated[str | None, typer.Argument(metavar="FILE", help=help_of("certificate.file"))] = None,
    *,
    key: Annotated[str, typer.Option("--key", metavar="FILE", help=help_of("certificate.key"))] = "",
    public_key: Annotated[
        str, typer.Option("--public-key", metavar="FILE", help=help_of("certificate.public-key"))
    ] = "",
    revoked: Annotated[
        str | None, typer.Option("--revoked", metavar="FILE", help=help_of("certificate.revoked"))
    ] = None,
    number: Annotated[str, typer.Option("--number", metavar="TEXT", help=help_of("certificate.number"))] = "",
    issuer: Annotated[str, typer.Option("--issuer", metavar="NAME", help=help_of("certificate.issuer"))] = "",
    issuer_code: Annotated[
        str, typer.Option("--issuer-code", metavar="CODE", help=help_of("certificate.issuer-code"))
    ] = "",
    until: Annotated[
        str | None, typer.Option("--until", metavar="YYYY-MM-DD", help=help_of("certificate.until"))
    ] = None,
    reason: Annotated[str, typer.Option("--reason", metavar="TEXT", help=help_of("certificate.reason"))] = "",
    as_of: AsOf = None,
    form: Form = "text",
    out: Out = None,
    force: Force = False,
    lang: Lang = None,
) -> int:
    from credit_standard.decisions import certificate as certificates

    if action not in ACTIONS:
        raise WrongUse("missing-argument", name="|".join(ACTIONS), verb=VERB)
    _need_library()
    on = day(as_of)
    if action == "verify":
        _need(file=(file, "FILE"), public=(public_key, "--public-key"))
        return _verify(str(file), public_key, revoked, on, form=form, out=out, force=force, lang=lang)
    _need(key=(key, "--key"), number=(number, "--number"), issuer=(issuer, "--issuer"))
    private = _bytes(key)
    if action == "issue":
        _need(file=(file, "FILE"))
        settled = settle(form, lang, out, force=force, inputs=[str(file), key])
        options: dict[str, Any] = {
            "number": number, "issuer": issuer, "issuer_uscc": issuer_code, "issued_on": on, "key": private,
            "valid_until": None if until is None else day_of("--until", until),
        }  # fmt: skip
        made = _made(lambda: certificates.issue(_rating(str(file), on), **options))
    else:
        _need(reason=(reason, "--reason"))
        settled = settle(form, lang, out, force=force, inputs=[key, *([] if file is None else [file])])
        known = None if file is None else _document(file) or {}  # an empty list is no new one
        made = _made(
            lambda: certificates.revoke(
                known, number=number, on=on, reason=reason, issuer=issuer, key=private
            )
        )
    with settled.target.open() as stream:
        stream.write(json.dumps(made, ensure_ascii=False, indent=1) + "\n")
    return 0


def _verify(
    file: str,
    public_key: str,
    revoked: str | None,
    on: date,
    *,
    form: str,
    out: str | None,
    force: bool,
    lang: str | None,
) -> int:
    from credit_standard.cli.standard.json_formats import enveloped
    from credit_standard.decisions import certificate as certificates
    from credit_standard.reports.document import print_document
    from credit_standard.reports.json import line as json_line

    inputs = [one for one in (file, public_key, revoked) if one is not None]
    settled = settle(form, lang, out, force=force, inputs=inputs)
    document = _document(file)
    listed = None if revoked is None else _document(revoked)
    public = _bytes(public_key)
    found: tuple[Finding, ...] = _made(
        lambda: certificates.verify(document, public_key=public, as_of=on, revocations=listed)
    )
    holds = not any(one.is_error for one in found)
    with settled.target.open() as stream:
        if settled.form == "json":
            number = document.get("number") if isinstance(document, dict) and holds else None
            answer = {
                "as_of": on.isoformat(),
                "number": number,
                "holds": holds,
                "findings": [_to_json(one) for one in found],
            }
            stream.write(json_line(enveloped("verification", answer)) + "\n")
        else:
            print_document(_blocks(document, found, on, settled.language, holds=holds), stream)
    return 0 if holds else FOUND


def _blocks(
    document: Any, found: tuple[Finding, ...], on: date, language: Language, *, holds: bool
) -> Iterator[Block]:
    from credit_standard.decisions.limits import does_not_prove
    from credit_standard.reports.document import Span, line

    if holds:
        said = {"number": document["number"], "name": document["holder"]["name"],
                "uscc": document["holder"]["uscc"], "agency": document["rating"]["agency"],
                "grade": document["rating"]["grade"], "issuer": document["issuer"]["name"],
                "until": document["valid_until"], "day": on.isoformat()}  # fmt: skip
        yield line(Span(TEXTS("certificate-holds", language, **said), "good"))
    else:
        yield line(Span(TEXTS("certificate-does-not-hold", language), "error"))
    for one in found:
        yield line(f"{one.code} {one.message(language)}", level=1)
        yield line(TEXTS("mend", language, hint=one.hint(language)), level=2)
    if holds:
        yield line(Span(TEXTS("does-not-prove", language), "title"))
        for each in does_not_prove("certificate"):
            yield line(each.to(language), level=1)


def _to_json(one: Finding) -> dict[str, Any]:
    return {
        "code": one.code,
        "name": one.name,
        "severity": one.severity.value,
        "zh": one.message("zh"),
        "en": one.message("en"),
    }


def _need(**given: tuple[str | None, str]) -> None:
    for value, option in given.values():
        if value is None or not value.strip():
            raise WrongUse("missing-argument", name=option, verb=VERB)


def _need_library() -> None:
    from importlib.util import find_spec

    if find_spec("cryptography") is None:
        raise WrongUse("certificate-library")


def _made(make: Any) -> Any:
    """What is made; what cannot be is told with its reason."""
    from credit_standard.decisions.certificate import CertificateError

    try:
        return make()
    except CertificateError as error:
        raise WrongUse("certificate-not-made", reason=error.words.zh, reason_en=error.words.en) from None


def _bytes(file: str) -> bytes:
    """What a file holds, or standard input for `-`."""
    try:
        if file == STANDARD:
            data = standard_input().read(LARGEST + 1)
        else:
            with Path(file).open("rb") as stream:
                data = stream.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        raise unreadable(file, error) from None
    if len(data) > LARGEST:
        raise UnreadableFile("certificate-too-large", file=file, size=f"{LARGEST:,}")
    return data


def _document(file: str) -> Any:
    """A file of JSON.

    Raises:
        UnreadableFile: it is none.
    """
    try:
        return json.loads(_bytes(file).decode("utf-8-sig"))
    except (ValueError, RecursionError):
        raise UnreadableFile("certificate-no-json", file=file) from None


def _rating(file: str, on: date) -> Record:
    """The one rating of a file."""
    from credit_standard.cli.files.one_record import one_record
    from credit_standard.decisions.certificate.certificate import RATING
    from credit_standard.validation.run import Options

    return one_record(file, RATING, Options(record=RATING, as_of=on), "certificate-one-rating", sound=True)
