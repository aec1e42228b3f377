"""TOML 语法: what is wrong with the writing of a file, in both languages; the parser of Python says it in English."""

from __future__ import annotations

from credit_standard.findings import Bilingual

_TWICE = Bilingual("同一个键或者表写了两次", "a key or a table is written twice")
_WORDS = (
    ("Expected '=' after a key", Bilingual("键的后面应为等号", "an equals sign should follow the key")),
    ("Expected ']' at the end", Bilingual("表名后面缺少 ]", "] is missing behind the name of a table")),
    ("Expected ']]'", Bilingual("表名后面缺少 ]]", "]] is missing behind the name of a table")),
    ("Expected newline", Bilingual("一行里只能写一个键值", "one line holds one key and its value")),
    ("Invalid value", Bilingual("等号后面不是有效的值，文字要加引号",
                                "no value follows the equals sign; texts stand in quotes")),
    ("Invalid date", Bilingual("没有这个日期", "there is no such day")),
    ("Invalid initial character", Bilingual("键名应为字母、数字、- 和 _，其他的要加引号",
                                            "a key is of letters, digits, - and _; others stand in quotes")),
    ("Invalid statement", Bilingual("这里应为键或者表名", "a key or the name of a table should stand here")),
    ("Unclosed array", Bilingual("列表没有结束，缺少 ]", "the list does not end: ] is missing")),
    ("Unclosed inline table", Bilingual("键值表没有结束，缺少 }", "the table does not end: } is missing")),
    ("Unterminated string", Bilingual("引号没有配对", "a quote is not closed")),
    ("Expected '", Bilingual("引号没有配对", "a quote is not closed")),
    ('Expected "', Bilingual("引号没有配对", "a quote is not closed")),
    ("Unescaped '\\'", Bilingual("反斜杠要写成两个，或者改用单引号", "write a backslash twice, or use single quotes")),
    ("Invalid hex value", Bilingual("\\u 后面应为十六进制数", "\\u is followed by a hexadecimal number")),
    ("Escaped character", Bilingual("\\u 后面的数不是字符", "the number behind \\u is no character")),
    ("Illegal character", Bilingual("有不能写的控制字符，或者引号没有配对",
                                    "a control character that may not stand here, or a quote that is not closed")),
    ("Found invalid character", Bilingual("有不能写的控制字符", "a control character that may not stand here")),
    ("Cannot ", _TWICE),
    ("Duplicate ", _TWICE),
    ("maximum recursion", Bilingual("嵌套太深", "it is nested too deeply")),
)  # fmt: skip
"""By the beginning of what Python says."""


def in_words(said: str) -> Bilingual:
    """What the parser says, in the words of people; what it never said before comes as it is."""
    for beginning, words in _WORDS:
        if said.startswith(beginning):
            return words
    return Bilingual(f"写法不对（{said}）", f"it is not written rightly ({said})")
