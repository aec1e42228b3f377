"""敏感性: what a field holds, for masking."""

from enum import StrEnum


class Sensitivity(StrEnum):
    """敏感性: what a field holds, for masking."""

    PLAIN = "plain"  # dates, amounts, codes
    ORGANISATION_NUMBER = "organisation-number"
    ORGANISATION_NAME = "organisation-name"
    PERSON_NUMBER = "person-number"
    PERSON_NAME = "person-name"
    FREE_TEXT = "free-text"
