"""表达式 → 文字: what an expression says, in Chinese and English, with the titles of the fields.

For explanations and documentation; the sentences of findings are written by the kind of their rule.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from attrs import frozen

from credit_standard.findings import Bilingual
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

Words = tuple[str, str]

_NUMBERS: dict[str, Words] = {
    "==": ("等于", "equals"), "!=": ("不等于", "differs from"), "<": ("小于", "is below"),
    "<=": ("不大于", "is at most"), ">": ("大于", "is above"), ">=": ("不小于", "is at least"),
}  # fmt: skip
_DAYS: dict[str, Words] = _NUMBERS | {
    "<": ("早于", "is before"), "<=": ("不晚于", "is not after"), ">": ("晚于", "is after"),
    ">=": ("不早于", "is not before"),
}  # fmt: skip
_EQUALITY: dict[str, Words] = {"==": ("为", "is"), "!=": ("不为", "is not")}


def to_words(
    expression: Expression, titles: Mapping[str, Bilingual], types: Mapping[str, ValueType]
) -> Bilingual:
    """What `expression` says.

    Args:
        expression: over fields.
        titles: of the fields; one without a title stands under its name.
        types: of the fields, for the titles of codes.
    """
    return Bilingual(*_Printer(titles, types).words(expression, in_brackets=False))


@frozen
class _Printer:
    titles: Mapping[str, Bilingual]
    types: Mapping[str, ValueType]

    def words(self, node: Expression, *, in_brackets: bool = True) -> Words:
        match node:
            case Present(of=of):
                return _joined("填写了{}", "{} is given", self.side(of))
            case Not(part=Present(of=of)):
                return _joined("未填写{}", "{} is empty", self.side(of))
            case Has(of=of, code=code):
                return _joined("{}包含{}", "{} includes {}", self.side(of), self.code(of, code))
            case IsIn(of=of, codes=codes):
                return self.one_of(of, codes, "为", "is")
            case Not(part=IsIn(of=of, codes=codes)):
                return self.one_of(of, codes, "不为", "is not")
            case Compare():
                return self.compared(node)
            case Call():
                return self.called(node)
            case Not(part=part):
                return _joined("并非{}", "not {}", self.words(part))
            case And(parts=parts):
                return self.joined(parts, ("且", " and "), ("和", " and "), in_brackets=in_brackets)
            case Or(parts=parts):
                return self.joined(parts, ("或", " or "), ("或", " or "), in_brackets=in_brackets)
        return self.side(node)

    def joined(
        self, parts: tuple[Expression, ...], between: Words, inside: Words, *, in_brackets: bool
    ) -> Words:
        """Parts that say the same of several fields, or several codes of one field, are said in one."""
        said = [one for group in _alike(parts) for one in self.grouped(group, inside)]
        joined = between[0].join(one[0] for one in said), between[1].join(one[1] for one in said)
        return _in_brackets(joined, in_brackets and len(said) > 1)

    def grouped(self, group: list[Expression], inside: Words) -> list[Words]:
        first = group[0]
        if len(group) > 1 and isinstance(first, Has):
            codes = [self.code(one.of, one.code) for one in group if isinstance(one, Has)]
            listed = _listed(codes, inside)
            return [_joined("{}包含{}", "{} includes {}", self.side(first.of), listed)]
        if len(group) > 1:
            sides = [self.side(one.of) for one in group if isinstance(one, Present)]
            listed = _listed(sides, inside)
            verb = "are" if inside[1] == " and " else "is"
            return [_joined("填写了{}", f"{{}} {verb} given", listed)]
        return [self.words(first)]

    def one_of(self, of: Expression, codes: tuple[str, ...], zh: str, en: str) -> Words:
        listed = _listed([self.code(of, code) for code in codes], ("或", " or "))
        return _joined(f"{{}}{zh}{{}}", f"{{}} {en} {{}}", self.side(of), listed)

    def compared(self, node: Compare) -> Words:
        type_ = self._type(node.left) or self._type(node.right)
        is_equality = type_ is None or not type_.is_ordered
        words = (
            _EQUALITY if is_equality else _DAYS if type_ is not None and type_.kind == "date" else _NUMBERS
        )
        zh, en = words[node.operator]
        if type_ is not None and type_.kind == "code" and isinstance(node.right, Const):
            right = self.code(node.left, str(node.right.value))
        else:
            right = self.side(node.right)
        return _joined(f"{{}}{zh}{{}}", f"{{}} {en} {{}}", self.side(node.left), right)

    def called(self, node: Call) -> Words:
        function = FUNCTIONS[node.function]
        places: dict[str, list[Words]] = {}
        for at, argument in enumerate(node.arguments):
            places.setdefault(function.parameter(at).name, []).append(self.side(argument))
        zh = {name: "、".join(one[0] for one in said) for name, said in places.items()}
        en = {name: ", ".join(one[1] for one in said) for name, said in places.items()}
        return function.words.zh.format_map(zh), function.words.en.format_map(en)

    def side(self, node: Expression) -> Words:
        match node:
            case FieldReference(name=name):
                title = self.titles.get(name, Bilingual(name, name))
                return f"“{title.zh}”", f"“{title.en}”"
            case ConceptReference(name=name):
                return f"“{name}”", f"“{name}”"
            case AsOf():
                return "校验日期", "the day of the check"
            case Const(value=bool() as value):
                return ("是", "yes") if value else ("否", "no")
            case Const(value=date() as value):
                return value.isoformat(), value.isoformat()
            case Const(value=str() as value):
                return f"“{value}”", f"“{value}”"
            case Const(value=value):
                return f" {value}", str(value)
        return self.words(node)

    def code(self, of: Expression, code: str) -> Words:
        type_ = self._type(of)
        known = None if type_ is None or type_.codes is None else type_.codes.by_code.get(code)
        return (f"“{code}”",) * 2 if known is None else (f"“{known.title.zh}”", f"“{known.title.en}”")

    def _type(self, side: Expression) -> ValueType | None:
        match side:
            case FieldReference(name=name):
                return self.types.get(name)
            case Call(function=name):
                return FUNCTIONS[name].returns
        return None


def _listed(said: list[Words], last: Words) -> Words:
    """`“甲”、“乙”或“丙”`."""
    *before, end = said
    if not before:
        return end
    return (
        "、".join(one[0] for one in before) + last[0] + end[0],
        ", ".join(one[1] for one in before) + last[1] + end[1],
    )


def _alike(parts: tuple[Expression, ...]) -> list[list[Expression]]:
    """Neighbours that ask whether fields are filled in, or for codes of one field."""
    groups: list[list[Expression]] = []
    for part in parts:
        if groups and _is_like(groups[-1][-1], part):
            groups[-1].append(part)
        else:
            groups.append([part])
    return groups


def _is_like(one: Expression, other: Expression) -> bool:
    if isinstance(one, Present) and isinstance(other, Present):
        return True
    return isinstance(one, Has) and isinstance(other, Has) and one.of == other.of


def _joined(zh: str, en: str, *parts: Words) -> Words:
    return zh.format(*(one[0] for one in parts)), en.format(*(one[1] for one in parts))


def _in_brackets(words: Words, needed: bool) -> Words:  # noqa: FBT001 - one yes or no
    return (f"（{words[0]}）", f"({words[1]})") if needed else words
