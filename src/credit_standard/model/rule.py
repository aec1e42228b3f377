"""规则: one sentence of the standard that ties several fields together."""

from __future__ import annotations

from attrs import field, frozen

from credit_standard.findings import Bilingual, Entry, Severity, Source
from credit_standard.language import Expression
from credit_standard.language.nodes import concept_names, field_names, value_names
from credit_standard.model.element import bilingual

COMPARE = Bilingual(
    "请对照决定文书核对这些字段并改正", "Compare these fields with the document and correct them"
)


@frozen(kw_only=True)
class Rule:
    """Where `when` holds, `require` must not be false.

    Attributes:
        name: kebab-case; the finding's code is `record.name`.
        require: what must hold.
        when: where it must hold; everywhere when None.
        zh, en: the sentence for the person who mends it.
        severity: an error, unless the rule rests on a source that was not read: then a warning that says so.
        source: where the rule comes from.
        hint: (zh, en): how it is mended, where comparing with the document is not the way.
    """

    name: str = field(kw_only=False)
    require: Expression
    when: Expression | None = None
    zh: str
    en: str
    severity: Severity = Severity.ERROR
    source: Source | None = None
    hint: Bilingual | None = field(default=None, converter=bilingual)

    @property
    def fields(self) -> tuple[str, ...]:
        """All fields concerned; the first is the one that is pointed at."""
        mentioned = field_names(self.require) + (field_names(self.when) if self.when is not None else ())
        return tuple(dict.fromkeys(mentioned))

    @property
    def values(self) -> tuple[str, ...]:
        """Fields of which an invalid one leaves the rule unevaluated."""
        used = value_names(self.require) + (value_names(self.when) if self.when is not None else ())
        return tuple(dict.fromkeys(used))

    @property
    def concepts(self) -> tuple[str, ...]:
        """Concepts of which it speaks and of which nobody has said yet which fields they are."""
        named = concept_names(self.require) + (concept_names(self.when) if self.when is not None else ())
        return tuple(dict.fromkeys(named))

    @property
    def verified(self) -> bool:
        return self.source is None or self.source.verified

    def entry(self, record: str) -> Entry:
        """The kind of finding that a breach of this rule is."""
        verified = self.verified
        severity = self.severity
        if not verified and severity is Severity.ERROR:
            severity = Severity.WARNING
        sentence = Bilingual(self.zh, self.en)
        unverified = Bilingual(f"{self.zh}（依据未经核实）", f"{self.en} (source not verified)")
        return Entry(
            code=f"{record}.{self.name}",
            name=self.name,
            severity=severity,
            title=sentence,
            message=_literal(sentence if verified else unverified),
            hint=_literal(self.hint or COMPARE),
            source=str(self.source) if self.source else "",
            verified=verified,
        )


def _literal(text: Bilingual) -> Bilingual:
    """A rule's sentence is no template: its braces stand for themselves."""
    return Bilingual(
        text.zh.replace("{", "{{").replace("}", "}}"), text.en.replace("{", "{{").replace("}", "}}")
    )
