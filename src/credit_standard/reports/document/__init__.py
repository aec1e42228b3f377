"""版面: lines and columns of text, before anyone knows whether they go to a terminal or into a log."""

from credit_standard.reports.document.blocks import (
    BLANK,
    GAP,
    INDENT,
    STYLES,
    Block,
    Columns,
    Line,
    Span,
    line,
    plain,
    width,
)
from credit_standard.reports.document.printing import print_document

__all__ = [
    "BLANK",
    "GAP",
    "INDENT",
    "STYLES",
    "Block",
    "Columns",
    "Line",
    "Span",
    "line",
    "plain",
    "print_document",
    "width",
]
