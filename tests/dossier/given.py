"""The sample enterprise, citizen and bureau of `examples/credit-report`, and what the tests ask about them."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

from attrs import frozen

from credit_standard import scoring
from credit_standard.disclosure import Question
from credit_standard.disclosure.publication.sources import only_record
from credit_standard.dossier import Dossier, Holdings, compiled, read_holdings
from credit_standard.validation.run import Options

EXAMPLES = Path(__file__).parents[2] / "examples" / "credit-report"
DAY = date(2026, 11, 27)
LAW = "《示例条例》第八条"


@frozen
class Sample:
    """One subject: the folder of its files, a number of it, and the card for it."""

    name: str
    number: str
    card: str

    @property
    def files(self) -> list[str]:
        return sorted(str(path) for path in (EXAMPLES / self.name).glob("*.csv"))

    def holdings(self) -> Holdings:
        return read_holdings(self.number, self.files, Options(as_of=DAY), as_of=DAY)


ENTERPRISE = Sample("enterprise", "91350100M000100Y43", "enterprise-reference")
CITIZEN = Sample("citizen", "130102198506120020", "citizen-reference")
BUREAU = Sample("bureau", "11130100MB0000123A", "government-reference")
SAMPLES = (ENTERPRISE, CITIZEN, BUREAU)
AUDIENCES = ("public", "shared", "authorised", "self")


def question(sample: Sample, audience: str) -> Question:
    """As each audience has to ask."""
    more: dict[str, Any] = {
        "public": {},
        "shared": {"unit": "示例市示例局", "purpose": "duty", "power": LAW},
        "authorised": {"unit": "示例银行股份有限公司", "purpose": "lending", "authorisation": leave()},
        "self": {"subject": sample.number},
    }[audience]
    return Question(audience=audience, as_of=DAY, **more)


def leave() -> Any:
    return only_record(
        str(EXAMPLES / "citizen" / "authorisation.csv"), "query-authorisation", Options(as_of=DAY)
    )[0]


def made(sample: Sample, audience: str, **options: Any) -> Dossier:
    card = scoring.load_card(sample.card)
    return compiled(sample.holdings(), question(sample, audience), **{"card": card, **options})
