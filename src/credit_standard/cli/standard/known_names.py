"""名称: record types, layouts and layers that a caller names, refused before a file is touched where there are none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from credit_standard.cli.wrong_use import WrongUse, near, unsound
from credit_standard.layers import NATIONAL, LayeredStandard, LayerError, standard

if TYPE_CHECKING:
    from collections.abc import Sequence

    from credit_standard.findings import Finding


def known_layers(given: Sequence[str] | None) -> LayeredStandard:
    """The standard under the layers of these names; refuse what does not exist or is not sound."""
    if not given:
        return NATIONAL
    try:
        return standard(given)
    except LayerError as error:
        first = error.findings[0]
        if first.name == "layer-unknown":
            raise WrongUse("unknown-layer", name=first.params["name"], near=first.params["near"]) from None
        raise _unsound("layer", first.location.file or "", first) from None


def known_names(record: str | None, layout: str | None, under: LayeredStandard = NATIONAL) -> None:
    """Refuse names that do not exist, or do not go together."""
    from credit_standard import layouts

    declared = None
    if record is not None:
        try:
            declared = under.declared(record).name
        except ValueError:
            raise WrongUse("unknown-record", name=record, near=near(record, under.names())) from None
    if layout is None:
        return
    if layout in under.names():
        of_record = layout
    else:
        try:
            of_record = layouts.get(layout, under).record
        except layouts.LayoutError as error:
            raise _unsound("layout", layout, error.findings[0]) from None
        except ValueError:
            raise WrongUse("unknown-layout", name=layout, near=near(layout, layouts.names())) from None
    if declared not in (None, of_record):
        raise WrongUse("layout-of-another", layout=layout, record=declared, other=of_record)


def _unsound(kind: str, file: str, first: Finding) -> WrongUse:
    """The first of what is wrong with a file of the user's own; `layouts check` or `layers check` says all of it."""
    return unsound(f"{kind}-unsound", file, first, near=f"credit-standard {kind}s check {file}")
