"""层: what provinces, cities and units lay over the national standard, as data (`data/*.toml`, a user's own files).

A layer only adds and tightens; it is proven when it is read. A record type under layers is a declaration like any
other, so every engine takes it.

>>> get("shijiazhuang").extends
'hebei'
>>> standard(["shijiazhuang"]).layer_names
('hebei', 'shijiazhuang')
"""

from __future__ import annotations

from credit_standard.layers.layer import LEVEL_TITLES, LEVELS, Change, Layer, Tightening
from credit_standard.layers.loading import LayerError, check_file, get, standard
from credit_standard.layers.places import is_own, names
from credit_standard.layers.standard import NATIONAL, LayeredStandard

__all__ = [
    "LEVELS",
    "LEVEL_TITLES",
    "NATIONAL",
    "Change",
    "Layer",
    "LayerError",
    "LayeredStandard",
    "Tightening",
    "check_file",
    "get",
    "is_own",
    "names",
    "standard",
]
