"""发布投影: the data that an audience may see, with a log for its holder and a manifest to hand out."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Annotated

import typer

from credit_standard.cli.options import (
    AsOf,
    Audience,
    Authorisation,
    Channel,
    Force,
    Form,
    Holder,
    Lang,
    Layers,
    Notices,
    OwnRegimes,
    Power,
    Purpose,
    Territory,
    Unit,
    Unverified,
)
from credit_standard.cli.streams import complain
from credit_standard.cli.texts import help_of
from credit_standard.cli.wrong_use import UnreadableFile, WrongUse

if TYPE_CHECKING:
    from credit_standard.cli.files.projecting import ProjectionRequest
    from credit_standard.disclosure.publication.published import Published
    from credit_standard.disclosure.publication.sources import NotPublishedError


def publish(
    files: Annotated[list[str] | None, typer.Argument(metavar="FILE", help=help_of("publish.files"))] = None,
    *,
    audience: Audience = "",
    out: Annotated[str, typer.Option("--output", "-o", metavar="FILE", help=help_of("publish.output"))] = "",
    record: Annotated[
        str | None, typer.Option("--record", metavar="NAME", help=help_of("publish.record"))
    ] = None,
    layout: Annotated[
        str | None, typer.Option("--layout", metavar="NAME", help=help_of("publish.layout"))
    ] = None,
    as_of: AsOf = None,
    channel: Channel = None,
    unit: Unit = "",
    purpose: Purpose = "",
    power: Power = "",
    authorisation: Authorisation = None,
    subject: Annotated[
        str, typer.Option("--subject", metavar="NUMBER", help=help_of("publish.subject"))
    ] = "",
    since: Annotated[
        str | None, typer.Option("--since", metavar="FILE", help=help_of("publish.since"))
    ] = None,
    mask: Annotated[str | None, typer.Option("--mask", metavar="NAME", help=help_of("publish.mask"))] = None,
    pseudonyms: Annotated[
        str | None, typer.Option("--pseudonyms", metavar="KEY", help=help_of("publish.pseudonyms"))
    ] = None,
    disputes: Annotated[
        str, typer.Option("--disputes", metavar="mark|withhold", help=help_of("publish.disputes"))
    ] = "mark",
    unverified: Unverified = None,
    regime: OwnRegimes = None,
    territory: Territory = "",
    holder: Holder = "platform",
    notices: Notices = None,
    layer: Layers = None,
    form: Form = "text",
    force: Force = False,
    lang: Lang = None,
) -> int:
    from credit_standard.cli.configuration import layers_in_use
    from credit_standard.cli.files.projecting import settle_publication
    from credit_standard.cli.files.published import write_result
    from credit_standard.cli.standard.known_regimes import known_rules
    from credit_standard.conversion import OtherRecordError
    from credit_standard.conversion.tables import TooLargeForSheetError
    from credit_standard.disclosure.publication.earlier import NoEarlierError
    from credit_standard.disclosure.publication.sources import NotPublishedError, RecordTypesError

    if not files:
        raise WrongUse("missing-argument", name="FILE", verb="credit-standard publish")
    own = [*(regime or ()), *layers_in_use(layer).regimes]
    rules = known_rules(unverified=unverified, own=own, holder=holder, territory=territory, notices=notices)[
        1
    ]
    asked = settle_publication(
        files,
        out,
        form,
        audience=audience,
        record=record,
        layout=layout,
        layers=layer,
        as_of=as_of,
        channel=channel,
        unit=unit,
        purpose=purpose,
        power=power,
        authorisation=authorisation,
        subject=subject,
        since=since,
        mask=mask,
        pseudonyms=pseudonyms,
        disputes=disputes,
        rules=rules,
        force=force,
        lang=lang,
    )
    try:
        done = asked.write()
    except NotPublishedError as error:
        return _nothing(asked, error)
    except RecordTypesError as error:
        known = ", ".join(error.found)
        raise WrongUse("publish-several-types" if known else "publish-no-records", known=known) from None
    except OtherRecordError as error:
        names = {"layout": error.target.name, "record": error.record, "other": error.target.record}
        raise WrongUse("layout-of-another", **names) from None
    except NoEarlierError as error:
        refused = UnreadableFile if error.reason == "unread" else WrongUse
        raise refused(f"publish-since-{error.reason}", file=since or "") from None
    except TooLargeForSheetError:
        raise WrongUse("too-large-for-sheet", file=out) from None
    write_result(asked, done, sys.stdout)
    return max(map(_exit_code, done))


def _nothing(asked: ProjectionRequest, error: NotPublishedError) -> int:
    """Nothing was written; the findings say what is to be mended."""
    from credit_standard.cli.exit_codes import FOUND, UNREADABLE, WRONG_USE
    from credit_standard.reports import write
    from credit_standard.validation.check_result import CheckResult

    unrecognised = {"headings-unknown", "headings-ambiguous", "no-heading-row"}
    write(CheckResult.of(error.report), asked.form, sys.stdout, asked.language)
    complain("publish-unread" if error.is_unread else "publish-history-unknown", asked.language)
    if any(one.name in unrecognised for one in error.report.findings):
        return WRONG_USE
    return UNREADABLE if error.is_unread else FOUND


def _exit_code(done: Published) -> int:
    """Findings are rows with errors, process records with errors, and an authorisation that does not hold."""
    from credit_standard.cli.exit_codes import FOUND

    wrong = {"row-has-errors", "history-has-errors"}
    leave = {name for name in done.withheld if name.startswith("authorisation-")}
    return FOUND if wrong & done.withheld.keys() or leave else 0
