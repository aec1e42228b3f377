"""Oracle 的说法: an empty text is null, a text joined with null is that text, and a condition is no value.

What would be weaker there than elsewhere without anybody noticing is guarded, or not said at all.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from credit_standard.language.inexpressible import Inexpressible

if TYPE_CHECKING:
    from sqlglot import exp

LONGEST_FORM = 512
"""Bytes of a regular expression."""


def of_oracle(node: Any) -> Any:
    """One node of an expression; what is replaced is not looked into again.

    Raises:
        Inexpressible: it cannot be said there.
    """
    from sqlglot import exp

    match node:
        case exp.RegexpLike():
            form = exp.Literal.string(node.expression.name.replace("(?:", "("))
            if len(form.name.encode()) > LONGEST_FORM:
                raise Inexpressible("form")
            return exp.Anonymous(this="REGEXP_LIKE", expressions=[node.this, form])
        case exp.Boolean():
            return exp.Literal.number(int(node.this))
        case exp.Cast(this=exp.Literal() as day) if node.is_type("date"):
            return exp.Anonymous(this="TO_DATE", expressions=[day, exp.Literal.string("YYYY-MM-DD")])
        case exp.EQ(expression=exp.Literal(name="", is_string=True)):
            width = exp.Length(this=node.this.transform(of_oracle, copy=False))
            filled = exp.Coalesce(this=width, expressions=[exp.Literal.number(0)])
            return exp.EQ(this=filled, expression=exp.Literal.number(0))
        case exp.EQ() | exp.NEQ() if _is_condition(node.this) or _is_condition(node.expression):
            raise Inexpressible("condition-as-value")
        case exp.Case() if any(map(_is_condition, _outcomes(node))):
            raise Inexpressible("condition-as-value")
        case exp.Case() if any(one.is_string and not one.name for one in _outcomes(node)):
            raise Inexpressible("empty-text")
        case exp.DPipe():
            return _joined(node)
    return node


def _is_condition(node: Any) -> bool:
    from sqlglot import exp

    inner = node.unnest()
    return isinstance(inner, exp.Predicate | exp.Connector | exp.Not | exp.RegexpLike)


def _outcomes(case: Any) -> list[Any]:
    found = [one.args["true"] for one in case.args["ifs"]]
    return [*found, case.args["default"]] if case.args.get("default") is not None else found


def _joined(node: exp.DPipe) -> exp.Expr:
    """Null where one of the parts is, as in every other dialect."""
    from sqlglot import exp

    parts = [one.transform(of_oracle, copy=False) for one in list(node.flatten())]
    guards = [
        exp.Is(this=one.copy(), expression=exp.Null()) for one in parts if not isinstance(one, exp.Literal)
    ]
    whole: exp.Expr = parts[0]
    for one in parts[1:]:
        whole = exp.DPipe(this=whole, expression=one)
    if not guards:
        return whole
    return exp.Case().when(exp.or_(*guards, copy=False), exp.Null()).else_(whole)
