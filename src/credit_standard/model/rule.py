"""规则: one sentence of the standard that ties several fields together.

Most rules are written by their kind and worded from the titles of the fields that they name (`sentences`); a sentence
by hand stands only where the law says more.
"""

from __future__ import annotations

from collections.abc import Iterator

from attrs import evolve, field, frozen

from credit_standard.findings import Bilingual, Entry, Severity, Source, entry
from credit_standard.findings.texts import Texts
from credit_standard.language import Expression
from credit_standard.language.nodes import concept_names, field_names, value_names
from credit_standard.model.element import bilingual

_TEXTS = Texts(__file__)


@frozen(kw_only=True)
class Rule:
    """Where `when` holds, `require` must not be false.

    Attributes:
        name: kebab-case; the finding's code is `record.name`.
        require: what must hold.
        when: where it must hold; everywhere when None.
        zh, en: the sentence for the person who mends it, where it is not that of the titles.
        severity: an error, unless the rule rests on a source that was not read: then a warning that says so.
        source: where the rule comes from.
        hint: (zh, en): how it is mended, where comparing with the document is not the way.
        catalogued: code of the catalogue under which a breach is told, where all record types have the rule in common.
    """

    name: str = field(kw_only=False)
    require: Expression
    when: Expression | None = None
    zh: str = ""
    en: str = ""
    severity: Severity = Severity.ERROR
    source: Source | None = None
    hint: Bilingual | None = field(default=None, converter=bilingual)
    catalogued: str = ""

    @property
    def expressions(self) -> Iterator[Expression]:
        yield self.require
        if self.when is not None:
            yield self.when

    @property
    def fields(self) -> tuple[str, ...]:
        """All fields concerned; the first is the one that is pointed at."""
        return tuple(dict.fromkeys(name for one in self.expressions for name in field_names(one)))

    @property
    def values(self) -> tuple[str, ...]:
        """Fields of which an invalid one leaves the rule unevaluated."""
        return tuple(dict.fromkeys(name for one in self.expressions for name in value_names(one)))

    @property
    def concepts(self) -> tuple[str, ...]:
        """Concepts of which it speaks and of which nobody has said yet which fields they are."""
        return tuple(dict.fromkeys(name for one in self.expressions for name in concept_names(one)))

    @property
    def verified(self) -> bool:
        return self.source is None or self.source.verified

    @property
    def effective_severity(self) -> Severity:
        """What rests on a source that was not read is a warning at most."""
        is_too_much = self.severity is Severity.ERROR and not self.verified
        return Severity.WARNING if is_too_much else self.severity

    def entry(self, record: str, title: Bilingual, message: Bilingual | None = None) -> Entry:
        """The kind of finding that a breach of this rule is.

        Args:
            record: name of the record type.
            title: the sentence in the titles of the record type.
            message: the same in those of the sender's layout, where it has its own.
        """
        said = title if message is None else message
        if self.catalogued:
            return evolve(entry(self.catalogued), message=_literal(said))
        if not self.verified:
            said = _TEXTS.both("not-verified", said=said)
        return Entry(
            code=f"{record}.{self.name}",
            name=self.name,
            severity=self.effective_severity,
            title=title,
            message=_literal(said),
            hint=_literal(self.hint or _TEXTS.entries["compare"]),
            source=str(self.source) if self.source else "",
            verified=self.verified,
        )


def _literal(text: Bilingual) -> Bilingual:
    """A rule's sentence is no template: its braces stand for themselves."""
    return Bilingual(
        text.zh.replace("{", "{{").replace("}", "}}"), text.en.replace("{", "{{").replace("}", "}}")
    )
