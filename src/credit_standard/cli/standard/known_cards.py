"""已知的评分卡: cards as the command line names them: by name, or as a file of one's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from attrs import evolve

from credit_standard.cli.wrong_use import WrongUse, near, unsound

if TYPE_CHECKING:
    from datetime import date

    from credit_standard.layers import LayeredStandard
    from credit_standard.scoring import Card


def known_card(name: str, on: date, under: LayeredStandard) -> Card:
    """The card of this name for the day; refuse what does not exist or is not sound."""
    from credit_standard import scoring
    from credit_standard.scoring.card.checks import check_file

    if name.endswith(".toml"):
        for one in check_file(name, under):
            if one.is_error:
                raise unsound("unsound-card", name, one)
    elif name not in scoring.card_names():
        raise WrongUse("unknown-card", name=name, near=near(name, scoring.card_names()))
    try:
        card = scoring.load_card(name, on=on, standard=under)
    except ValueError:
        known = ", ".join(
            f"{one.version}: {one.in_force.first or ''} – {one.in_force.last or ''}"
            for one in scoring.cards()
            if one.name == name
        )
        raise WrongUse("no-card-for-the-day", name=name, day=on.isoformat(), known=known) from None
    # a forecast goes on by the version of each day
    return card if name.endswith(".toml") else evolve(card, versions=scoring.load_card(name).versions)
