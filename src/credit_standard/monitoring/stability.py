"""群体稳定性指数 (population stability index): how far one distribution is from another: Σ (p − q) · ln (p / q).

Shares are exact and the logarithm is that of decimals, rounded in one way only: the same counts give the same index on
any machine.
"""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Context, Decimal
from functools import cache
from typing import TYPE_CHECKING, Literal

from attrs import frozen

from credit_standard.toml_files import shipped

if TYPE_CHECKING:
    from credit_standard.monitoring.distribution import Distribution

Verdict = Literal["stable", "moved", "shifted"]
_CONTEXT = Context(prec=28, rounding=ROUND_HALF_EVEN)
_SHOWN = Decimal("0.0001")


@frozen(kw_only=True)
class StabilityLimits:
    """稳定性指数的分界 (`stability.toml`)."""

    stable: Decimal
    shifted: Decimal
    empty: Decimal


@cache
def limits() -> StabilityLimits:
    values = shipped(__package__, "stability.toml").values
    return StabilityLimits(**{name: Decimal(values[name]) for name in ("stable", "shifted", "empty")})


def stability(before: Distribution, after: Distribution) -> Decimal | None:
    """The index, to four decimals; None where nobody is rated on one of the two sides.

    Raises:
        ValueError: they are over different scales.
    """
    if before.scale.name != after.scale.name:
        raise ValueError(f"{before.scale.name} and {after.scale.name} are different scales")
    if not before.rated or not after.rated:
        return None
    total = Decimal(0)
    for code in before.counts:
        p, q = (_share(one, code) for one in (after, before))
        ratio = _CONTEXT.ln(_CONTEXT.divide(p, q))
        total = _CONTEXT.add(total, _CONTEXT.multiply(_CONTEXT.subtract(p, q), ratio))
    return total.quantize(_SHOWN)


def _share(one: Distribution, code: str) -> Decimal:
    """Of those that are rated; a grade that nobody has counts as a part of one subject, as long as another has it."""
    count = one.counts[code] or limits().empty
    return _CONTEXT.divide(Decimal(count), Decimal(one.rated))


def verdict(index: Decimal) -> Verdict:
    """What an `index` means by the usual limits: the sum over all grades, a plain number (`stability.toml`)."""
    if index < limits().stable:
        return "stable"
    return "shifted" if index >= limits().shifted else "moved"
