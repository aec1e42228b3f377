"""Regimes of a city and of an industry, and a record of that city."""

from pathlib import Path

OWN = Path(__file__).parent / "corpus" / "own"

CITY, INDUSTRY = OWN / "our-city.toml", OWN / "food-industry.toml"

SHIJIAZHUANG = {"data_source_region": "130100", "gravity": "一般"}
