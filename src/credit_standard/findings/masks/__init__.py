"""脱敏: what of a value may stand in a message, a log or a report.

A column can hold anything, whatever its heading says: a citizen's number in the date column, a name in the code
column. So a value is shown by its own form (`forms`), unless a number of a person stands in it (`persons`); the class
of its column says how strictly (`columns`). docs/masking.md has the rule and what it comes to.

    >>> mask("130102198001010011", Sensitivity.PERSON_NUMBER)
    '1301**********0011'
    >>> mask("13010219800101001", Sensitivity.ORGANISATION_NUMBER)
    '1301*********1001'
    >>> mask("2021/13/01", Sensitivity.PLAIN), mask("2000元", Sensitivity.PLAIN), mask("张三", Sensitivity.PLAIN)
    ('2021/13/01', '2000元', '张*')
    >>> mask("91130100MA07XXXX1L", Sensitivity.ORGANISATION_NUMBER)
    '91130100MA07XXXX1L'
"""

from credit_standard.findings.masks.plain import printable
from credit_standard.findings.masks.sensitivity import Sensitivity
from credit_standard.findings.masks.values import (
    SHOWN_AT_MOST,
    mask,
    mask_name,
    mask_number,
    may_be_shown,
    shown,
)
from credit_standard.findings.masks.within import free_message, is_data, mask_heading, mask_place

__all__ = [
    "SHOWN_AT_MOST",
    "Sensitivity",
    "free_message",
    "is_data",
    "mask",
    "mask_heading",
    "mask_name",
    "mask_number",
    "mask_place",
    "may_be_shown",
    "printable",
    "shown",
]
