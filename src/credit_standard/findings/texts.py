"""文案: texts for people in both languages, from TOML files of a room: `[key]` with `zh` and `en`, `{names}` filled in.

Nothing heavy is imported here: `--help` is made of such texts.

    >>> from credit_standard import reports
    >>> Texts(reports.__file__)("error", "zh")
    '错误'
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from credit_standard.findings.bilingual import Bilingual
from credit_standard.findings.template import fill, filled

if TYPE_CHECKING:
    from credit_standard.findings.bilingual import Language


class Texts:
    """The files `texts.toml`, `texts-of-….toml` beside a module, read when they are first used."""

    def __init__(self, module_file: str) -> None:
        self._folder = Path(module_file).parent

    @cached_property
    def entries(self) -> dict[str, Bilingual]:
        return _entries(self._folder)

    def __call__(self, key: str, language: Language, /, **values: object) -> str:
        """A text in one language."""
        return fill(self.entries[key].to(language), values)

    def both(self, key: str, /, **parts: Bilingual | str | int) -> Bilingual:
        """A text in both languages; each part may have two languages as well."""
        return filled(self.entries[key], **parts)

    def words(self, group: str) -> Words:
        """The texts whose keys begin with `group.`, by the rest of the key."""
        return Words(self, f"{group}.")


class Words(Mapping[str, Bilingual]):
    """词语: texts by the code that they stand for, read when they are first used."""

    def __init__(self, texts: Texts, prefix: str) -> None:
        self._texts = texts
        self._prefix = prefix

    @cached_property
    def _words(self) -> dict[str, Bilingual]:
        before = self._prefix
        entries = self._texts.entries.items()
        return {key.removeprefix(before): text for key, text in entries if key.startswith(before)}

    def __getitem__(self, code: str) -> Bilingual:
        return self._words[code]

    def __iter__(self) -> Iterator[str]:
        return iter(self._words)

    def __len__(self) -> int:
        return len(self._words)


@cache  # several modules of a room speak from the same files
def _entries(folder: Path) -> dict[str, Bilingual]:
    found: dict[str, Bilingual] = {}
    for path in sorted(folder.glob("texts*.toml")):
        found |= {key: Bilingual(**text) for key, text in tomllib.loads(path.read_text("utf-8")).items()}
    return found
