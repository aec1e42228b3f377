"""The words of the theme are Chinese on Chinese pages, and nothing else is touched."""

import pytest
from scripts.documentation.theme import in_chinese


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("<span>Back to top</span>", "<span>回到页首</span>"),
        ("<title>\n  Menu\n</title>", "<title>\n  菜单\n</title>"),
        ('<a title="Link to this heading">', '<a title="本节的链接">'),
        ("<p>Menu of the day</p>", "<p>Menu of the day</p>"),
        ('<p id="Menu">', '<p id="Menu">'),
    ],
)
def test_words_of_the_theme(said, shown):
    assert in_chinese(said) == shown
