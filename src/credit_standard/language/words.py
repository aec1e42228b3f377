"""表达式 → 文字: what an expression says, in Chinese and English, with the titles of the fields.

For explanations and documentation; the sentences of findings are written by the kind of their rule.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from attrs import frozen

from credit_standard.findings import Bilingual
from credit_standard.findings.bilingual import listed
from credit_standard.findings.template import filled
from credit_standard.findings.texts import Texts
from credit_standard.language.functions import FUNCTIONS
from credit_standard.language.nodes import (
    And,
    AsOf,
    Call,
    Compare,
    ConceptReference,
    Const,
    Expression,
    FieldReference,
    Has,
    IsIn,
    Not,
    Or,
    Present,
)
from credit_standard.language.value_types import ValueType

_TEXTS = Texts(__file__)
_WORDS = _TEXTS.words("word")
_COMPARED = {kind: _TEXTS.words(kind) for kind in ("number", "date", "other")}
"""By operator, of numbers, of days, and of what is only the same or not."""


def to_words(
    expression: Expression, titles: Mapping[str, Bilingual], types: Mapping[str, ValueType]
) -> Bilingual:
    """What `expression` says.

    Args:
        expression: over fields.
        titles: of the fields; one without a title stands under its name.
        types: of the fields, for the titles of codes.
    """
    return _Printer(titles, types).words(expression, in_brackets=False)


@frozen
class _Printer:
    titles: Mapping[str, Bilingual]
    types: Mapping[str, ValueType]

    def words(self, node: Expression, *, in_brackets: bool = True) -> Bilingual:
        match node:
            case Present(of=of):
                return filled(_WORDS["present"], a=self.side(of))
            case Not(part=Present(of=of)):
                return filled(_WORDS["absent"], a=self.side(of))
            case Has(of=of, code=code):
                return filled(_WORDS["has"], a=self.side(of), b=self.code(of, code))
            case IsIn(of=of, codes=codes):
                return self.one_of(of, codes, "==")
            case Not(part=IsIn(of=of, codes=codes)):
                return self.one_of(of, codes, "!=")
            case Compare():
                return self.compared(node)
            case Call():
                return self.called(node)
            case Not(part=part):
                return filled(_WORDS["not"], a=self.words(part))
            case And(parts=parts):
                return self.joined(parts, _WORDS["and"], _WORDS["and-of-things"], in_brackets=in_brackets)
            case Or(parts=parts):
                return self.joined(parts, _WORDS["or"], _WORDS["or"], in_brackets=in_brackets)
        return self.side(node)

    def joined(
        self, parts: tuple[Expression, ...], between: Bilingual, inside: Bilingual, *, in_brackets: bool
    ) -> Bilingual:
        """Parts that say the same of several fields, or several codes of one field, are said in one."""
        said = [self.grouped(group, inside) for group in _alike(parts)]
        joined = listed(said, between.zh, between.en)
        return filled(_WORDS["in-brackets"], a=joined) if in_brackets and len(said) > 1 else joined

    def grouped(self, group: list[Expression], inside: Bilingual) -> Bilingual:
        match group:
            case [only]:
                return self.words(only)
            case [Has(of=of), *_]:
                codes = [self.code(of, one.code) for one in group if isinstance(one, Has)]
                return filled(_WORDS["has"], a=self.side(of), b=enumerated(codes, inside))
        sides = [self.side(one.of) for one in group if isinstance(one, Present)]
        given = "all-present" if inside == _WORDS["and-of-things"] else "present"
        return filled(_WORDS[given], a=enumerated(sides, inside))

    def one_of(self, of: Expression, codes: tuple[str, ...], operator: str) -> Bilingual:
        known = enumerated([self.code(of, code) for code in codes], _WORDS["or"])
        return filled(_COMPARED["other"][operator], a=self.side(of), b=known)

    def compared(self, node: Compare) -> Bilingual:
        type_ = self._type(node.left) or self._type(node.right)
        kind = "other" if type_ is None or not type_.is_ordered else type_.comparable
        if type_ is not None and type_.kind == "code" and isinstance(node.right, Const):
            right = self.code(node.left, str(node.right.value))
        else:
            right = self.side(node.right)
        return filled(_COMPARED[kind][node.operator], a=self.side(node.left), b=right)

    def called(self, node: Call) -> Bilingual:
        function = FUNCTIONS[node.function]
        places: dict[str, list[Bilingual]] = {}
        for at, argument in enumerate(node.arguments):
            places.setdefault(function.parameter(at).name, []).append(self.side(argument))
        return filled(function.words, **{name: listed(said) for name, said in places.items()})

    def side(self, node: Expression) -> Bilingual:
        match node:
            case FieldReference(name=name):
                return _quoted(self.titles.get(name, Bilingual(name, name)))
            case ConceptReference(name=name):
                return _quoted(Bilingual(name, name))
            case AsOf():
                return _WORDS["as-of"]
            case Const(value=bool() as value):
                return _WORDS["yes" if value else "no"]
            case Const(value=date() as value):
                return Bilingual(value.isoformat(), value.isoformat())
            case Const(value=str() as value):
                return _quoted(Bilingual(value, value))
            case Const(value=value):
                return Bilingual(f" {value}", str(value))
        return self.words(node)

    def code(self, of: Expression, code: str) -> Bilingual:
        type_ = self._type(of)
        known = None if type_ is None or type_.codes is None else type_.codes.by_code.get(code)
        return _quoted(Bilingual(code, code) if known is None else known.title)

    def _type(self, side: Expression) -> ValueType | None:
        match side:
            case FieldReference(name=name):
                return self.types.get(name)
            case Call(function=name):
                return FUNCTIONS[name].returns
        return None


def _quoted(words: Bilingual) -> Bilingual:
    return Bilingual(f"“{words.zh}”", f"“{words.en}”")


def enumerated(said: Sequence[Bilingual], last: Bilingual | None = None) -> Bilingual:
    """`“甲”、“乙”和“丙”`."""
    *before, end = said
    last = last or _WORDS["and-of-things"]
    return listed((listed(before), end), last.zh, last.en) if before else end


def _alike(parts: tuple[Expression, ...]) -> list[list[Expression]]:
    """Neighbours that ask whether fields are filled in, or for codes of one field."""
    groups: list[list[Expression]] = []
    for part in parts:
        match groups:
            case [*_, [first, *_] as last] if _is_like(first, part):
                last.append(part)
            case _:
                groups.append([part])
    return groups


def _is_like(one: Expression, other: Expression) -> bool:
    if isinstance(one, Present) and isinstance(other, Present):
        return True
    return isinstance(one, Has) and isinstance(other, Has) and one.of == other.of
