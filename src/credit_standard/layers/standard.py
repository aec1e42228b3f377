"""叠加后的标准: the record types as the layers of one call make them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from attrs import field, frozen

from credit_standard.codes import CodeEntry
from credit_standard.findings.near import require_name
from credit_standard.language.uncached import Uncached
from credit_standard.layers.applying import apply, with_record_types
from credit_standard.records import registry

if TYPE_CHECKING:
    from credit_standard.layers.layer import Layer
    from credit_standard.model import Declaration


@frozen(eq=False, slots=False)
class LayeredStandard(Uncached):
    """The standard under some layers. Two are the same only where they are the same object.

    Attributes:
        layers: the highest first; none is the national standard.
        changed: by name, the record types that they change or add; all others are as they were.
    """

    layers: tuple[Layer, ...] = ()
    changed: dict[str, Declaration] = field(init=False, repr=False)

    @changed.default
    def _changed(self) -> dict[str, Declaration]:
        changed: dict[str, Declaration] = {}
        for layer in self.layers:
            changed |= {declaration.name: declaration for declaration in layer.records}
            for change in layer.changes:
                before = changed.get(change.record) or registry.declared(change.record)
                changed[change.record] = apply(change, before, layer.source)
        return changed

    @property
    def layer_names(self) -> tuple[str, ...]:
        return tuple(layer.name for layer in self.layers)

    @property
    def regimes(self) -> tuple[str, ...]:
        """Files of the regimes that the layers bring."""
        return tuple(dict.fromkeys(one for layer in self.layers for one in layer.regimes))

    def names(self) -> tuple[str, ...]:
        """Names of all record types."""
        return (*registry.names(), *(name for name in self.changed if name not in registry.names()))

    def declared(self, name: str) -> Declaration:
        """The record type of this name or title.

        Raises:
            ValueError: there is none; names those that are near.
        """
        require_name(name, "a record type", "administrative-penalty")
        known = self._spellings.get(name.strip().casefold())
        found = self.changed[known] if known is not None else registry.declared(name)
        if not self._own_types:
            return found
        if found.name not in self._declared:
            self._declared[found.name] = with_record_types(found, self._own_types)
        return self._declared[found.name]

    def known(self, name: str) -> str | None:
        """The name of the record type with this name or title, without loading it."""
        require_name(name, "a record type", "administrative-penalty")
        return self._spellings.get(name.strip().casefold()) or registry.known(name)

    @cached_property
    def _declared(self) -> dict[str, Declaration]:
        """What was asked for, with the record types that layers add."""
        return {}

    @cached_property
    def _own_types(self) -> tuple[CodeEntry, ...]:
        """The record types that layers add, as codes for the fields that name one."""
        return tuple(
            CodeEntry(code=one.name, title=one.title)
            for one in self.changed.values()
            if one.name not in registry.names()
        )

    @cached_property
    def _spellings(self) -> dict[str, str]:
        """Names of changed record types by every name and title."""
        return {
            spelling.casefold(): one.name
            for one in self.changed.values()
            for spelling in (one.name, one.zh, one.en)
        }


NATIONAL = LayeredStandard()
"""The standard without any layer."""
