"""A layer may bring regimes that shorten or quicken; `layers check` proves disclosure under every layer."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from attrs import evolve

from credit_standard import layers, lifecycle
from credit_standard.cli import main
from credit_standard.disclosure.decision import grounds
from credit_standard.disclosure.decision.layer_checks import check_layer
from credit_standard.layers import LayerError
from tests.layers.given import LAYER, layer
from tests.lifecycle.given import PENALTY, penalty
from tests.lifecycle.own_regimes import CITY, SHIJIAZHUANG
from tests.tables import written_csv

BRINGS = 'regimes = ["our-city.toml"]\n'
QUICKER = """
[deadlines]
hit = "collect"

[[deadlines.row]]
name = "take-down"
then = {{ step = "{step}", after = "received", working_days = {days}, by = "finding-unit" }}
source = {{ document = "国家发展改革委令第36号", verified = true }}
"""


def with_regime(folder: Path, *edits: tuple[str, str], more: str = "") -> str:
    """A layer that brings the regime of a city, with some edits of that."""
    text = CITY.read_text("utf-8")
    for old, new in edits:
        assert old in text
        text = text.replace(old, new, 1)
    (folder / "our-city.toml").write_text(text + more, "utf-8")
    return layer(folder, "own", BRINGS, level="city")


def test_a_layer_may_shorten_the_maximum(tmp_path: Path) -> None:
    path = with_regime(tmp_path)
    assert check_layer(path) == ()
    under = lifecycle.rules(standard=layers.standard([path]))
    shown = lifecycle.state(penalty(**SHIJIAZHUANG), as_of=date(2026, 6, 1), rules=under)
    assert shown.publicity.until == date(2026, 11, 30)


def test_the_verbs_take_the_regimes_of_their_layers(
    tmp_path: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    written_csv(tmp_path / "处罚.csv", {**PENALTY, **SHIJIAZHUANG})
    own = ["--layer", with_regime(tmp_path)]

    def answer(command: str, *more: str) -> Any:
        assert main([*command.split(), *more, "--format", "json"]) == 0, capfd.readouterr().err
        return json.loads(capfd.readouterr().out)

    def until(*more: str) -> str:
        rows = answer("lifecycle 处罚.csv --as-of 2026-06-01", *more)["tables"][0]["rows"]
        return str(rows[0]["publicity_until"])

    assert (until(), until(*own)) == ("2027-05-31", "2026-11-30")
    published = (
        "publish 处罚.csv --audience public --channel credit-china --as-of 2027-01-15 --force -o 公示.csv"
    )
    assert [answer(published, *more)["written"] for more in ([], own)] == [1, 0]
    assert "our-city" in {one["name"] for one in answer("regimes", *own)["regimes"]}
    assert answer("periods --regime our-city --class general --from 2026-06-01", *own)["regime"] == "our-city"


HARDER: dict[str, tuple[tuple[str, str], ...]] = {
    "longer-minimum": (("min_months = 3", "min_months = 6"),),
    "longer-maximum": (("max_months = 6", "max_months = 18"),),
    "further-condition": (('"duty-performed", ', '"duty-performed", "training-taken", '),),
    "more-papers": (('decided_by = "finding-unit" }', 'papers = 5, decided_by = "finding-unit" }'),),
}


@pytest.mark.parametrize("edits", HARDER.values(), ids=HARDER)
def test_what_makes_it_harder_is_refused_with_its_place_and_reason(
    edits: tuple[tuple[str, str], ...], tmp_path: Path
) -> None:
    path = with_regime(tmp_path, *edits)
    found = check_layer(path)
    assert {one.name for one in found} == {"regime-loosens"}
    for one in found:
        assert str(one.location.file).endswith("our-city.toml")
        assert one.location.line is not None
        assert "ndrc-36" in one.message("en") or "guobanfa-2025-22" in one.message("en")
    with pytest.raises(LayerError, match=r"our-city\.toml"):
        lifecycle.rules(standard=layers.standard([path]))


def test_a_minimum_is_not_lengthened_by_a_regime_of_another_rank_either(tmp_path: Path) -> None:
    other_rank = ('rank = "rule"', 'rank = "local-regulation"'), ('replaces = ["ndrc-36"]\n', "")
    assert check_layer(with_regime(tmp_path, *other_rank)) == ()
    longer = (*other_rank, ("min_months = 3", "min_months = 4"))
    assert {one.name for one in check_layer(with_regime(tmp_path, *longer))} == {"regime-loosens"}


def test_a_deadline_may_be_quickened(tmp_path: Path) -> None:
    assert check_layer(with_regime(tmp_path, more=QUICKER.format(step="answer", days=5))) == ()


def test_a_regime_that_is_not_there_is_told(tmp_path: Path) -> None:
    path = layer(tmp_path, "own", BRINGS)
    assert [one.name for one in check_layer(path)] == ["regime-unreadable"]


@pytest.mark.parametrize("path", [LAYER])
def test_disclosure_is_proven_under_the_layer_and_a_breach_is_named_with_its_case(
    path: str, monkeypatch: Any
) -> None:
    assert check_layer(path) == ()
    whole = grounds.item_grounds()
    rows = tuple(one for one in whole.rows if one.name != "item-never-public")
    monkeypatch.setattr(
        "credit_standard.disclosure.decision.proofs.item_grounds", lambda: evolve(whole, rows=rows)
    )
    found = check_layer(path)
    assert {one.name for one in found} == {"disclosure-breach"}
    assert any("tax-payment" in one.message("en") for one in found)
    assert all("consent" in one.message("en") for one in found)
