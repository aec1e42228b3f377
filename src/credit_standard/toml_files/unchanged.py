"""文件未变: what was made of files, for as long as they say the same."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

from attrs import field, frozen

from credit_standard.toml_files.document import Document

V = TypeVar("V")


@frozen(eq=False)
class Unchanged(Generic[V]):
    """Values that are made of files, by a key. A file that was edited is read again: its text is compared, no times."""

    at_most: int = 256
    _made: OrderedDict[Hashable, tuple[V, tuple[Document, ...]]] = field(init=False, factory=OrderedDict)

    def get(self, key: Hashable, make: Callable[[], tuple[V, tuple[Document, ...]]]) -> V:
        """The value of this key.

        Args:
            key: whatever the value depends on, besides what stands in files.
            make: makes it, and names the files; what it raises is raised and not kept.
        """
        known = self._made.get(key)
        if known is not None and all(document.is_unchanged() for document in known[1]):
            return known[0]
        self._made[key] = made = make()
        while len(self._made) > self.at_most:
            self._made.popitem(last=False)
        return made[0]
