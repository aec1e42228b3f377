"""福建试点代码: which codes are of the pilot is told alike of one text and of a column."""

import pytest

from credit_standard.identifiers.columns.kernels import FEW
from tests.identifiers.parity import AS_OF, assert_read_alike


@pytest.mark.parametrize(
    "code",
    [
        "91350100M000100Y43",  # of the province, of the pilot's range
        "913501006000373412",  # of the province, not of the range
        "91110000M000100Y43",  # of the range, in another province
        "12350100M000100Y43",  # of another authority
    ],
)
def test_a_code_of_the_pilot_is_told_from_those_that_share_a_part_of_it(code: str) -> None:
    wrong = [code[:-1] + last for last in "0123456789ABCDEFGHJKLMNPQRTUWXY"]
    assert_read_alike("uscc", (wrong * FEW)[: FEW * 2], AS_OF)
