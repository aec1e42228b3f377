"""策略: identifiers, right records, and records with one defect, drawn by Hypothesis."""

from __future__ import annotations

from hypothesis import strategies as st

from credit_standard.layers import NATIONAL, LayeredStandard
from credit_standard.sampling import defects, number, sample

Row = dict[str, str]


@st.composite
def identifiers(draw: st.DrawFn, *, kind: str) -> str:
    """Numbers of one kind, with right check characters, such as `uscc` or `citizen-id`; of nobody.

    Args:
        draw: given by Hypothesis.
        kind: of identifiers.

    Raises:
        ValueError: there is no such kind.
    """
    return number(kind, draw(st.randoms(use_true_random=False)))


@st.composite
def records(draw: st.DrawFn, *, record: str, standard: LayeredStandard = NATIONAL) -> Row:
    """Records of a type without any finding, as texts by field name.

    Args:
        draw: given by Hypothesis.
        record: name of the record type.
        standard: with its layers.
    """
    random = draw(st.randoms(use_true_random=True))
    (one,) = sample(standard.declared(record).name, 1, random, standard=standard)
    return one.row


@st.composite
def defective_records(
    draw: st.DrawFn, *, record: str, finding: str = "", standard: LayeredStandard = NATIONAL
) -> tuple[Row, str]:
    """Records of a type with exactly one finding, and its code.

    Args:
        draw: given by Hypothesis.
        record: name of the record type.
        finding: the code, such as `ID104`; any of those that can be made where empty.
        standard: with its layers.

    Raises:
        NoDefectError: a record of this type cannot be given this finding alone.
    """
    name = standard.declared(record).name
    code = finding or draw(st.sampled_from(defects(name, standard)))
    random = draw(st.randoms(use_true_random=True))
    (one,) = sample(name, 1, random, defective=1.0, findings=[code], standard=standard)
    return one.row, code
