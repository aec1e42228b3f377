"""代码表说明: `lists.toml`, which says of each code list what it is, and how its codes map to those of others."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Mapping
from functools import cached_property
from importlib.resources.abc import Traversable
from typing import TYPE_CHECKING

from attrs import frozen

from credit_standard.codes.table import LARGEST, CodeListError
from credit_standard.findings import Bilingual
from credit_standard.toml_files import Document, parse, read_text, sound

if TYPE_CHECKING:
    from credit_standard.codes.form import ListForm

FILE = "lists.toml"
_HEADER = re.compile(r"^\[([A-Za-z0-9_-]+)[^\n]*\]", re.MULTILINE)


@frozen(slots=False)
class Descriptions:
    """A `lists.toml`. It is long, and a run needs a few lists: only the sections that are asked for are parsed.

    Attributes:
        text: of the file.
        is_ours: it comes with this package, and its form was checked when that was made.
    """

    text: str
    is_ours: bool

    def names(self) -> tuple[str, ...]:
        """Names of the lists, in the order of the file."""
        return tuple(self._spans)

    def get(self, name: str) -> Description:
        """What is said of one list.

        Raises:
            CodeListError: nothing, or a key is wrong.
        """
        if name not in self._spans:
            raise CodeListError(FILE, 1, f"there is no section [{name}] for {name}.csv")
        found = parse(FILE, self._alone(name), CodeListError)
        for key in found.values:
            if key != name:
                raise found.wrong(
                    (key,), f"{key!r} stands in no section; each section is a [list] on a line of its own"
                )
        if not self.is_ours:
            from credit_standard.codes.form import ListsForm

            sound(found, ListsForm)
        return Description(found, name, found.values[name])

    def _alone(self, name: str) -> str:
        """The sections of one list, each on its own line as in the file."""
        at = min(start for (start, _), *_ in self._spans.values())
        text = self.text[:at]
        for start, end in self._spans[name]:
            text += "\n" * self.text.count("\n", at, start) + self.text[start:end]
            at = end
        return text

    @cached_property
    def _spans(self) -> dict[str, list[tuple[int, int]]]:
        """Where the sections of each list begin and end: `[list]`, `[list.map.other]`."""
        headers = list(_HEADER.finditer(self.text))
        ends = [header.start() for header in headers[1:]] + [len(self.text)]
        found: dict[str, list[tuple[int, int]]] = {}
        for header, end in zip(headers, ends, strict=True):
            found.setdefault(header[1], []).append((header.start(), end))
        return found


@frozen
class Description:
    """What is said of one list."""

    file: Document
    name: str
    about: ListForm

    @property
    def title(self) -> Bilingual:
        return Bilingual(self.about["zh"], self.about["en"])

    def maps(
        self, own: Collection[str], codes_of: Callable[[str], Collection[str] | None]
    ) -> Mapping[str, Mapping[str, tuple[str, ...]]]:
        """The maps of this list; `codes_of` gives the codes of another one, None where there is no such list.

        Raises:
            CodeListError: a map names a list or a code that does not exist.
        """
        return {other: self._map(other, own, codes_of(other)) for other in self.about.get("map", {})}

    def _map(
        self, other: str, own: Collection[str], theirs: Collection[str] | None
    ) -> Mapping[str, tuple[str, ...]]:
        place = (self.name, "map", other)
        table = self.about["map"][other]
        if theirs is None:
            raise self.file.wrong(place, f"there is no code list {other!r} to map to")
        found: dict[str, tuple[str, ...]] = {}
        for code, meant in table.items():
            targets = meant if isinstance(meant, list) else [meant]
            if code not in own:
                raise self.file.wrong((*place, code), f"{code!r} is no code of {self.name}")
            wrong = next((one for one in targets if one not in theirs), None)
            if wrong is not None or not targets:
                raise self.file.wrong((*place, code), f"{wrong!r} is no code of {other}")
            found[code] = tuple(targets)
        return found


def read_descriptions(folder: Traversable, *, is_ours: bool = False) -> Descriptions:
    """The `lists.toml` of a folder of code lists."""
    return Descriptions(read_text(folder.joinpath(FILE), CodeListError, largest=LARGEST), is_ours)
