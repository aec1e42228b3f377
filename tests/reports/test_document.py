import io
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from credit_standard.reports.document import Columns, Span, line, plain, print_document, width
from credit_standard.reports.document.terminal import line_ends

TEXT = st.text(st.sampled_from("处罚金额，。（）“”abc 12-é\u0301　"), max_size=80)


def test_columns_are_aligned_by_the_width_of_their_characters():
    table = Columns(("名称", "标题"), [("a", "甲"), ("处罚决定", "乙")])
    assert list(plain(table)) == ["名称      标题", "a         甲", "处罚决定  乙"]


def test_a_chinese_character_is_two_columns_wide_and_an_accent_none():
    assert (width("处a"), width("e\u0301"), width("（")) == (3, 1, 2)


def test_control_characters_never_reach_the_stream():
    stream = io.StringIO()
    print_document([line("a\x1b[31m\r\nb", Span("\x07", "error")), Columns(("x",), [("\x9b",)])], stream)
    assert stream.getvalue() == "a·[31m··b·\nx\n·\n"


def test_a_line_does_not_begin_with_a_closing_mark():
    text = "处罚金额，必填。"
    ends = [0, *line_ends(text, 8), len(text)]
    lines = [text[a:b] for a, b in pairwise(ends)]
    assert lines == ["处罚金", "额，必", "填。"]


@given(TEXT, st.integers(min_value=2, max_value=40))
def test_no_line_is_wider_than_the_terminal(text, columns):
    ends = [0, *line_ends(text, columns), len(text)]
    lines = [text[a:b] for a, b in pairwise(ends)]
    assert "".join(lines) == text
    assert all(width(one.rstrip()) <= columns for one in lines)
