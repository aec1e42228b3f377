"""统一社会信用代码列: the kernel of the unified code, the rules of `uscc` for a matrix of bytes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from credit_standard.identifiers.columns.kernels import (
    KernelVerdict,
    checks,
    crossed_out,
    judged_apart,
    pairs_in,
    text_at,
    values_of,
    weighted,
    within,
)
from credit_standard.identifiers.columns.org_codes import are_dummies, has_right_check
from credit_standard.identifiers.columns.person_numbers import PersonNumbers
from credit_standard.identifiers.columns.region_notes import REGION_WEIGHTS, note_hits
from credit_standard.identifiers.parts.arithmetic import USCC_CHECKS, USCC_VALUES, USCC_WEIGHTS
from credit_standard.identifiers.parts.birth import CENTURIES
from credit_standard.identifiers.parts.citizens_number import HOME
from credit_standard.identifiers.parts.unified_code import AUTHORITIES, CATEGORIES, FIRST_GIVEN
from credit_standard.regions.provinces import NATION, TERRITORIES

if TYPE_CHECKING:
    from credit_standard.identifiers.columns.kernels import Bytes, Rows

_REGION = (0, 0, *REGION_WEIGHTS, *(0,) * 9)


class UnifiedCodes:
    """Rows of 18 bytes, taken apart.

    Attributes:
        formed: rows of the 31 characters with digits in the region.
        total: rows whose last character is the check character, `expected`.
        inner: rows whose organisation code has its check character.
        category: rows whose authority and category are known.
        province: rows whose province is known.
        clean: rows of which there is nothing to say, but for their region.
        regions: characters 3 to 8 as a number.
    """

    def __init__(self, codes: Bytes) -> None:
        values = values_of(codes, USCC_VALUES)
        self.formed = within(values, 30) & within(values[:, 2:8], 9)
        sums = weighted(values[:, :17], USCC_WEIGHTS, _REGION)
        self.expected = checks(sums[:, 0], USCC_CHECKS)
        self.regions = sums[:, 1]
        self.total: Rows = self.expected == codes[:, 17]
        self.inner = has_right_check(codes[:, 8:17])
        self.category = pairs_in(codes, 0, CATEGORIES)
        self.province = pairs_in(codes, 2, TERRITORIES) | text_at(codes, 2, NATION)
        right = self.formed & self.category & self.total & self.province & self.inner
        self.clean: Rows = right & ~are_dummies(codes[:, 8:17])

    def note_hits(self, rows: Rows) -> tuple[tuple[str, Rows], ...]:
        """The rows, of those without an error, with a note on their region."""
        return note_hits(self.regions, int(FIRST_GIVEN), rows & self.province)


def judge(codes: Bytes) -> KernelVerdict:
    """Decide rows of 18 bytes, but for those that are malformed or may be something else."""
    parts = UnifiedCodes(codes)
    return judged_apart(parts.clean, parts.note_hits(parts.clean), codes, _judge_odd)


def _judge_odd(codes: Bytes) -> KernelVerdict:
    """Decide rows that are not clean."""
    parts = UnifiedCodes(codes)
    citizens = _are_citizens(codes)
    decided = parts.formed & ~citizens & ~_needs_a_second_look(codes)
    authority = np.isin(codes[:, 0], [ord(one) for one in AUTHORITIES])
    misprinted = decided & authority & ~parts.total
    issuers = misprinted & (parts.expected == ord("1")) & (codes[:, 17] == ord("Y"))
    pilot = misprinted & ~issuers & parts.inner & _are_pilots(codes)
    wrong = misprinted & ~issuers & ~pilot
    invalid = citizens | wrong | (decided & ~authority)
    valid = decided & ~invalid
    return KernelVerdict(
        valid=valid,
        invalid=invalid,
        hits=(
            ("identifier-wrong-kind", citizens),
            ("uscc-authority", decided & ~authority),
            ("uscc-category", decided & authority & ~parts.category),
            ("uscc-check-character", wrong),
            ("uscc-issuer-check-character", issuers),
            ("uscc-pilot", pilot),
            ("uscc-organisation-code", decided & authority & ~wrong & ~pilot & ~parts.inner),
            ("uscc-province", decided & ~parts.province),
            *parts.note_hits(valid),
        ),
    )


def judge_inside(codes: Bytes) -> KernelVerdict:
    """Decide rows of 18 bytes that are unified codes in a tax number's place, and no others."""
    parts = UnifiedCodes(codes)
    return KernelVerdict(parts.clean, np.zeros(len(codes), np.bool_), parts.note_hits(parts.clean))


def _needs_a_second_look(codes: Bytes) -> Rows:
    """Odd rows that may be a person's number, rounded, crossed out, dummy or placeholder."""
    person = within(values_of(codes[:, :17], USCC_VALUES), 9) & pairs_in(codes, 6, frozenset(CENTURIES))
    return person | text_at(codes, 15, "00") | are_dummies(codes[:, 8:17]) | crossed_out(codes)


def _are_citizens(codes: Bytes) -> Rows:
    """Rows that are certainly citizens' numbers, but for those that a spreadsheet may have rounded."""
    numbers = PersonNumbers(codes, None)
    sure: Rows = numbers.checked & numbers.born & pairs_in(codes, 0, HOME) & ~text_at(codes, 15, "00")
    return sure


def _are_pilots(codes: Bytes) -> Rows:
    """`uscc.is_pilot` for a column."""
    return text_at(codes, 0, "9") & text_at(codes, 2, "35") & text_at(codes, 8, "M0")
