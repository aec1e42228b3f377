"""发现条目: what is known about a kind of finding, wherever it occurs."""

from collections.abc import Mapping

from attrs import field, frozen

from credit_standard.findings.bilingual import Bilingual
from credit_standard.findings.severity import Severity


@frozen(kw_only=True)
class Entry:
    """One kind of finding.

    Attributes:
        code: short and stable for ever (`ID104`); for a rule of a record `record.rule`.
        name: readable and stable for ever (`uscc-check-character`).
        severity: the default; configuration may change it.
        title: what it is, in a few words.
        message: template; its `{names}` are the finding's params, which never hold personal data.
        hint: how to mend it, for the person who sends the file.
        example: a value or a line that triggers it.
        sample: values of the message's names, as they are in that example.
        source: the clause of the standard or law, empty where it is a matter of the file format.
        form_only: whether the value is certain and only its form is wrong, so that `fix` can correct it.
        about_rows: whether it is about whole rows (a duplicate): its message names no column.
        verified: whether that source was read.
    """

    code: str
    name: str
    severity: Severity
    title: Bilingual
    message: Bilingual
    hint: Bilingual
    example: str = ""
    sample: Mapping[str, str | int] = field(factory=dict, hash=False, eq=False)
    source: str = ""
    form_only: bool = field(default=False)
    about_rows: bool = field(default=False)
    verified: bool = field(default=True)

    @property
    def family(self) -> str:
        """The first two letters (`ID` identifiers, `CO` conversion, `FI` files …); a record's name for its rules."""
        return self.code.partition(".")[0] if "." in self.code else self.code[:2]
