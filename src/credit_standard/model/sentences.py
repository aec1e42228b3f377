"""规则的句子: what a rule asks, worded from the titles of the fields that it names.

The titles are those of the record type, or of the sender's layout where it has its own: a sentence never names a
heading that the sender does not have. A rule that is no error says what is normal.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import frozen

from credit_standard.findings import Bilingual, Severity
from credit_standard.findings.template import filled
from credit_standard.findings.texts import Texts
from credit_standard.language import Expression, ValueType
from credit_standard.language.nodes import (
    And,
    Compare,
    Const,
    FieldReference,
    Not,
    Or,
    Present,
    field_names,
)
from credit_standard.language.words import enumerated, to_words
from credit_standard.model.rule import Rule

Titles = Mapping[str, Bilingual]
Types = Mapping[str, ValueType]

_TEXTS = Texts(__file__)
_MUST = _TEXTS.words("must")
_NORMALLY = _TEXTS.words("normally")


def sentence(rule: Rule, titles: Titles, types: Types) -> Bilingual:
    """What the rule asks: its own words, else those of the titles."""
    if rule.zh:
        return Bilingual(rule.zh, rule.en)
    frames = _MUST if rule.severity is Severity.ERROR else _NORMALLY
    asked = _Wording(titles, types, frames).asked(rule.require)
    if rule.when is None:
        return asked
    where = to_words(rule.when, titles, types)
    blank = " " if where.zh[-1].isascii() else ""
    return _TEXTS.both("where", where=Bilingual(f"{where.zh}{blank}", where.en), asked=asked)


@frozen
class _Wording:
    titles: Titles
    types: Types
    frames: Mapping[str, Bilingual]

    def asked(self, require: Expression) -> Bilingual:
        match require:
            case Compare():
                return self.compared(require)
            case Present():
                return self.framed("needs", [require])
            case And(parts=parts) if _are_present(parts):
                return self.framed("needs", parts)
            case Or(parts=parts) if _are_present(parts):
                return self.framed("one of", parts)
            case Or(parts=(And(parts=parts), And())) if _are_present(parts) and require == together(parts):
                return self.framed("together", parts)
            case Not(part=And(parts=parts)) if _are_present(parts):
                return self.framed("not together", parts)
            case Not(part=Present()):
                return self.framed("empty", [require])
            case And(parts=parts) if all(
                isinstance(one, Not) and isinstance(one.part, Present) for one in parts
            ):
                return self.framed("empty", parts)
        said = to_words(require, self.titles, self.types)
        return filled(self.frames["otherwise"], a=said)

    def framed(self, frame: str, parts: Sequence[Expression]) -> Bilingual:
        named = [self._side(FieldReference(name)) for part in parts for name in field_names(part)]
        return filled(self.frames[frame], a=enumerated(named))

    def compared(self, node: Compare) -> Bilingual:
        type_ = next((self.types[name] for name in field_names(node)), None)
        symbol: str = node.operator
        if isinstance(node.left, FieldReference) and isinstance(node.right, FieldReference):
            frame = f"fields {symbol}"
        else:
            frame = symbol
        if type_ is not None and type_.is_ordered and symbol in {"<", "<=", ">", ">="}:
            frame = f"{type_.comparable} {symbol}"
        return filled(self.frames[frame], a=self._side(node.left), b=self._side(node.right, of=node.left))

    def _side(self, side: Expression, of: Expression | None = None) -> Bilingual:
        known = None if not isinstance(of, FieldReference) else self.types[of.name].codes
        match side:
            case Const(value=str() as code) if known is not None and code in known.by_code:
                title = known.by_code[code].title
                return Bilingual(f"“{title.zh}”", f"“{title.en}”")
        return to_words(side, self.titles, self.types)


def together(parts: Sequence[Expression]) -> Expression:
    """All of them are filled in, or none."""
    return And(tuple(parts)) | And(tuple(~one for one in parts))


def _are_present(parts: Sequence[Expression]) -> bool:
    return all(isinstance(one, Present) for one in parts)
