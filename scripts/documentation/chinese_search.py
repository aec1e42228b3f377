"""中文检索: Chinese words are found by their pairs of characters, so no dictionary has to know them.

`行政处罚` is indexed as 行政, 政处, 处罚. It is asked for as 行政 and 处罚: most words have two characters, and
修复期限 also finds what speaks of 修复的期限. An odd number of characters is asked for by all of its pairs.
"""

from __future__ import annotations

import re

from sphinx.search import SearchLanguage

_RUNS = re.compile(r"[㐀-鿿]+|[a-z0-9_]+", re.IGNORECASE)


class Pairs(SearchLanguage):
    """Splits pages when they are indexed (Python), and what a reader asks for (JavaScript)."""

    lang = "zh"
    language_name = "Chinese"
    js_splitter_code = r"""
function splitQuery(query) {
  return (query.match(/[\u3400-\u9fff]+|[a-z0-9_]+/gi) || []).flatMap((run) =>
    run.length > 1 && /[\u3400-\u9fff]/.test(run)
      ? [...run].slice(1).map((_, n) => run.slice(n, n + 2)).filter((_, n) => run.length % 2 || n % 2 === 0)
      : [run]);
}
"""

    def split(self, input: str) -> list[str]:  # noqa: A002 - as Sphinx names it
        return [pair for run in _RUNS.findall(input) for pair in _pairs(run)]

    def word_filter(self, word: str) -> bool:
        return bool(word)


def _pairs(run: str) -> list[str]:
    if run.isascii() or len(run) == 1:
        return [run]
    return [run[n : n + 2] for n in range(len(run) - 1)]
