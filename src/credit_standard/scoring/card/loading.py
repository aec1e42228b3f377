"""评分卡的装入: the cards of this package, and cards of a user's own.

Versions of one card are files of one name with the version behind it: `tax-credit-2025.toml`.
"""

from __future__ import annotations

from datetime import date
from functools import cache
from importlib.resources import files
from pathlib import Path

from attrs import evolve

from credit_standard.findings.near import no_such, require_name
from credit_standard.layers import NATIONAL, LayeredStandard
from credit_standard.scoring.card import Card
from credit_standard.scoring.card.file import CardError
from credit_standard.scoring.card.reading import card_of
from credit_standard.toml_files import read_document, shipped, sound

PACKAGE = "credit_standard.scoring"


@cache
def card_names() -> tuple[str, ...]:
    """Names of the cards of this package, each once."""
    return tuple(dict.fromkeys(one.name for one in cards()))


@cache
def cards() -> tuple[Card, ...]:
    """All cards of this package, with all their versions."""
    return tuple(_card(name) for name in _files())


@cache
def _files() -> tuple[str, ...]:
    folder = files(PACKAGE).joinpath("cards")
    return tuple(sorted(one.name for one in folder.iterdir() if one.name.endswith(".toml")))


@cache
def _card(file: str) -> Card:
    """A card of this package; its form was checked when it was made."""
    return card_of(shipped(PACKAGE, "cards", file))


def load_card(
    name: str | Path,
    *,
    on: date | None = None,
    version: str | None = None,
    standard: LayeredStandard = NATIONAL,
) -> Card:
    """A card of this package by its name, or one of a user's own by its path (`….toml`).

    Args:
        name: of the card, or the path of its file.
        on: the day of rating: the version that is in force then.
        version: which version. Without either it is the newest, and scores are by the version of their day (`Card.on`).
        standard: with the layers under which a user's own card is read.

    Raises:
        ValueError: there is no such card, or no version of it for that day.
        CardError: the file is not sound in form; for all that can be said of it see `check_file`.
    """
    if isinstance(name, Path) or str(name).endswith(".toml"):
        return read_card(Path(name), standard)
    require_name(name, "a card", "enterprise-reference")
    of_name = [one for file in _files() if file.startswith(name) and (one := _card(file)).name == name]
    if not of_name:
        raise no_such("card", str(name), card_names())
    found = [
        one
        for one in of_name
        if (version is None or one.version == version) and (on is None or one.in_force.holds(on))
    ]
    if not found:
        known = ", ".join(
            f"{one.version} ({one.in_force.first or ''} – {one.in_force.last or ''})" for one in of_name
        )
        raise ValueError(f"no version of the card {name!r} fits; there are {known}")
    newest = max(found, key=lambda one: one.in_force.first or date.min)
    return newest if len(found) == 1 else _of_every_version(newest, tuple(found))


@cache
def _of_every_version(newest: Card, versions: tuple[Card, ...]) -> Card:
    return evolve(newest, versions=versions)


def read_card(file: Path, standard: LayeredStandard = NATIONAL) -> Card:
    """A card of a user's own.

    Raises:
        CardError: it is not sound in form.
    """
    from credit_standard.scoring.card.form import CardForm

    document = read_document(file, CardError)
    sound(document, CardForm)
    return card_of(document, standard)
