"""提示: what is said where something is handed over that is no table."""

from __future__ import annotations

SEVERAL = "a path, a stream opened for bytes, a frame, dictionaries (one a row), or a list of paths"
