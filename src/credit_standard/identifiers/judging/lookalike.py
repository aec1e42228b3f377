"""疑似: what a number that is wrong for its field looks like."""

from __future__ import annotations

from credit_standard.identifiers.judging import registry

_BY_LENGTH = {
    9: ("org-code", "hk-macao-permit", "passport"),
    11: ("hk-macao-permit", "phone"),
    13: ("registration-number",),
    15: ("registration-number", "citizen-id-15", "permanent-residence", "tax-number"),
    17: ("tax-number",),
    18: ("residence-permit", "citizen-id", "permanent-residence", "uscc"),
    20: ("tax-number", "lei"),
}


def looks_like(value: str, kind: str) -> dict[str, str] | None:
    """Params of a message that says of which other kind a canonical text is; None when of none.

    Kinds are asked in the order of how much they demand.
    """
    for name in _BY_LENGTH.get(len(value), ()):
        if name != kind and registry.get(name).matches(value):
            return _params(name)
    return None


def certainly_a_citizens(value: str, kind: str) -> dict[str, str] | None:
    """The same, for a number that is not wrong but odd: only a citizen's number is good enough a reason."""
    named = kind != "citizen-id" and len(value) == 18 and registry.get("citizen-id").matches(value)
    return _params("citizen-id") if named else None


def _params(name: str) -> dict[str, str]:
    title = registry.get(name).title
    return {"looks_like": name, "looks_like_zh": title.zh, "looks_like_en": title.en}
