"""缓存不随值传递: values that are pickled as they were declared, without what was computed from them since."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

if TYPE_CHECKING:
    from attrs import Attribute


class Uncached:
    """An attrs class with `cached_property`: what is compiled or looked up stays at home."""

    __attrs_attrs__: ClassVar[tuple[Attribute[Any], ...]]

    def __getstate__(self) -> dict[str, Any]:
        return {one.name: getattr(self, one.name) for one in self.__attrs_attrs__}

    def __setstate__(self, state: dict[str, Any]) -> None:
        self.__dict__.update(state)
