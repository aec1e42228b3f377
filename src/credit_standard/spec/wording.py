"""用语: nature, disclosure and legal basis of a record type in words, for the command line and the documentation."""

from __future__ import annotations

from typing import TYPE_CHECKING

from credit_standard import codes
from credit_standard.findings.texts import Texts
from credit_standard.spec.summary import audience_outcomes

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from credit_standard.findings import Language, Source
    from credit_standard.model import Element
    from credit_standard.spec.summary import Outcomes, RecordSummary, RepairOutcome

TEXTS = Texts(__file__)


def in_force(first: object, last: object, language: Language) -> str:
    """`2026-04-01 起`: from and until when something holds; empty where that is for ever."""
    if first is None and last is None:
        return ""
    key = "until" if first is None else "from" if last is None else "between"
    return TEXTS(f"in-force-{key}", language, first=first, last=last)


def nature_in_words(nature: Outcomes, language: Language) -> str:
    """`不良（当 state == 'breached'）；否则中性`."""
    return _cases(nature, lambda one: _titles("nature", one.codes, language), language)


def natures(nature: Outcomes, language: Language) -> str:
    """Which there are, without the conditions: `失信信息、中性信息`."""
    return _titles("nature", dict.fromkeys(code for one in nature for code in one.codes), language)


def disclosure_in_words(summary: RecordSummary, language: Language) -> str:
    """Organisations, then persons: `社会公开 / 政务共享`; a dash where it is never about them."""
    sides = (summary.organisation, summary.person)
    return " / ".join(side_in_words(side, language) for side in sides)


def side_in_words(side: Outcomes, language: Language) -> str:
    """Who may see it. What is public is also shared and given with an authorisation, so that goes without saying."""
    return _cases(side, lambda one: _audiences(one.codes, language), language) if side else "–"


def item_disclosure_in_words(element: Element, language: Language, *, otherwise: str = "") -> str:
    """Who may see this item, where that differs from the record (else `otherwise`), and with whose consent."""
    if element.secret:
        return TEXTS("withheld", language)
    said = [otherwise] if otherwise else []
    if element.disclosure is not None:
        sides = (element.disclosure.organisation, element.disclosure.person)
        said = [" / ".join(side_in_words(audience_outcomes(side), language) for side in sides)]
    if element.consent:
        said.append(TEXTS("field-needs-consent", language))
    return joined(said, language)


def _audiences(held: tuple[str, ...], language: Language) -> str:
    if not held:
        return TEXTS("withheld", language)
    if "public" in held:
        return _titles("audience", ("public",), language)
    others = tuple(one for one in held if one != "self")
    return _titles("audience", others or held, language)


def basis_in_words(summary: RecordSummary, language: Language) -> str:
    """The laws, each with a mark where it was not read; then the layer that would have to authorise the record."""
    sources = [source_in_words(one, language) for one in summary.basis]
    layer = [TEXTS(f"layer-{summary.layer}", language)] if summary.layer else []
    return joined([*sources, *layer], language)


def source_in_words(source: Source, language: Language) -> str:
    return f"{source}{'' if source.verified else TEXTS('unverified-mark', language)}"


def title_of(code_list: str, code: str, language: Language) -> str:
    """Title of one code; nothing for none."""
    return codes.get(code_list).by_code[code].title.to(language) if code else ""


def subjects_in_words(subjects: Iterable[str], language: Language) -> str:
    return joined([TEXTS(f"subject-{one}", language) for one in subjects], language)


def joined(parts: Iterable[str], language: Language) -> str:
    return ("；" if language == "zh" else "; ").join(parts)


def _cases(cases: Outcomes, words: Callable[[RepairOutcome], str], language: Language) -> str:
    """Each case with its condition, the last as what else holds."""
    *conditional, last = cases
    if not conditional:
        return words(last)
    parts = [TEXTS("when", language, then=words(one), when=one.when) for one in conditional]
    return joined([*parts, TEXTS("otherwise", language, then=words(last))], language)


def _titles(code_list: str, held: Iterable[str], language: Language) -> str:
    separator = "、" if language == "zh" else ", "
    return separator.join(title_of(code_list, code, language) for code in held)
