"""Tables of text as Python's reader takes them, and the sizes of blocks."""

from __future__ import annotations

from hypothesis import strategies as st

ANYTHING = st.text(alphabet=',,,\n\n\r"""ax中\u3000\ufeff ', max_size=60)

CELL = st.one_of(
    st.text(alphabet="ax中^\x01", max_size=4),
    st.text(alphabet='ax,\n"中\r\n', max_size=6).map(lambda text: '"' + text.replace('"', '""') + '"'),
)


TABLE = st.lists(
    st.one_of(st.lists(CELL, min_size=3, max_size=3), st.lists(CELL, max_size=5)).map(",".join), max_size=12
).flatmap(lambda rows: st.sampled_from(["\n", "\r\n"]).map(lambda end: "".join(row + end for row in rows)))


BLOCKS = st.sampled_from([1, 16, 17, 40, 4096])
