"""What readers complain of has a text, and no text is left over."""

import ast
import re

import pytest

from credit_standard.decisions.rule.reading import RulePartError
from credit_standard.findings.bilingual_error import BilingualError
from credit_standard.findings.near import NoSuchNameError
from credit_standard.language.problems import ExpressionError, LanguageError, TableError
from credit_standard.model import DeclarationError
from credit_standard.scoring.card.file import CardPartError
from credit_standard.spec.data_files import ROOT

KINDS = (ExpressionError, TableError, CardPartError, RulePartError, DeclarationError, NoSuchNameError)
NAMES = {kind.__name__: kind for kind in KINDS}
SOURCES = [path.read_text("utf-8") for path in ROOT.rglob("*.py")]


def test_every_kind_of_complaint_is_among_these() -> None:
    direct = set(BilingualError.__subclasses__()) - {LanguageError}
    assert direct | set(LanguageError.__subclasses__()) == set(KINDS)


def test_what_is_complained_of_has_a_text_with_the_same_values() -> None:
    complaints = [
        (NAMES[call.func.id], str(call.args[0].value), call.keywords)
        for source in SOURCES
        if any(name in source for name in NAMES)
        for call in ast.walk(ast.parse(source))
        if isinstance(call, ast.Call)
        and isinstance(call.func, ast.Name)
        and call.func.id in NAMES
        and isinstance(call.args[0], ast.Constant)
    ]
    assert complaints
    for kind, key, given in complaints:
        wanted = set(re.findall(r"\{(\w+)", kind.texts[key].en))
        named = {one.arg for one in given if one.arg is not None}
        assert named == wanted if all(one.arg for one in given) else named < wanted, key


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.__name__)
def test_no_text_is_left_over(kind: type[BilingualError]) -> None:
    assert [key for key in kind.texts if not any(f'"{key}"' in source for source in SOURCES)] == []
