"""What the library has to say about data: findings, their catalogue, their masks."""

from credit_standard.findings.bilingual import Bilingual, Language
from credit_standard.findings.catalogue import entries, entry
from credit_standard.findings.deprecation import Deprecation
from credit_standard.findings.entry import Entry
from credit_standard.findings.finding import NOWHERE, Finding, Location, finding
from credit_standard.findings.selection import Selection
from credit_standard.findings.severity import Severity
from credit_standard.findings.source import Source

__all__ = [
    "NOWHERE",
    "Bilingual",
    "Deprecation",
    "Entry",
    "Finding",
    "Language",
    "Location",
    "Selection",
    "Severity",
    "Source",
    "entries",
    "entry",
    "finding",
]
