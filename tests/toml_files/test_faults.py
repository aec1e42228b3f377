"""The form of a file: each fault with its line and key, in both languages; old names are told with the new ones."""

from datetime import date
from decimal import Decimal
from typing import Annotated, NotRequired

import pytest
from typing_extensions import TypedDict

from credit_standard.toml_files import DataFileError, faults, parse, sound
from credit_standard.toml_files.forms import Filled, Name, Number, OneOf, Positive, SourceForm, form


@form(renamed={"size": "length"})
class ItemForm(TypedDict):
    name: Name
    length: NotRequired[Positive]
    amount: NotRequired[Number]
    day: NotRequired[date]
    words: NotRequired[list[str]]
    kind: NotRequired[Annotated[str, OneOf("plain", "person-name", renamed={"open": "plain"})]]


@form()
class ShopForm(TypedDict):
    title: Filled
    many: NotRequired[Annotated[str, OneOf(*(f"word-{n}" for n in range(40)))]]
    either: NotRequired[str | list[str]]
    texts: NotRequired[dict[str, str]]
    source: NotRequired[SourceForm]
    item: NotRequired[list[ItemForm]]


def told(text: str) -> list[tuple[str, int, str | None, str, str]]:
    document = parse("/some/where/shop.toml", text)
    return [
        (one.kind, one.line, one.key, one.message.zh, one.message.en) for one in faults(document, ShopForm)
    ]


def test_what_a_sound_file_says_stays_as_it_stands() -> None:
    text = 'title = "店"\n[[item]]\nname = "a-1"\namount = 0.10\nday = 2026-01-02\n[[item]]\nname = "b"\namount = 3\n'
    said = sound(parse("shop.toml", text), ShopForm)
    assert said["item"][0]["amount"] == Decimal("0.10")
    assert str(said["item"][0]["amount"]) == "0.10"
    assert said["item"][0]["day"] == date(2026, 1, 2)
    assert type(said["item"][1]["amount"]) is int


@pytest.mark.parametrize(
    ("text", "kind", "line", "key", "zh", "en"),
    [
        ('eithers = "a"\ntitle = "b"', "unknown-key", 1, "eithers", "没有“eithers”这个键，相近的有：either；可用的键：either, item, many, source, texts, title",
         "there is no key “eithers” (did you mean either?); the keys are: either, item, many, source, texts, title"),
        ("\n[source]\ndocument = 'x'", "missing-key", 1, None, "缺少“title”，应为非空的文字",
         "“title” is missing: it is a text that is not empty"),
        ("title = ' '", "wrong-type", 1, "title", "“title”应为非空的文字", "“title” should be a text that is not empty"),
        ("title = 1", "wrong-type", 1, "title", "“title”应为非空的文字", "“title” should be a text that is not empty"),
        ("title = 'a'\nmany = 'word-x'", "wrong-type", 2, "many",
         "“many”应为已有的名称之一，相近的有：word-9, word-8, word-7",
         "“many” should be one of the known names; near names: word-9, word-8, word-7"),
        ("title = 'a'\neither = 1", "wrong-type", 2, "either", "“either”应为文字或文字的列表",
         "“either” should be a text or a list of texts"),
        ("title = 'a'\neither = [\n'b',\n2]", "wrong-type", 2, "either", "“either”应为文字或文字的列表",
         "“either” should be a text or a list of texts"),
        ("title = 'a'\ntexts = { x = 1 }", "wrong-type", 2, "x", "“x”应为文字", "“x” should be a text"),
        ("title = 'a'\ntexts = 1", "wrong-type", 2, "texts", "“texts”应为键值表",
         "“texts” should be a table of keys and values"),
        ("title = 'a'\nsource = 'law'", "wrong-type", 2, "source", "“source”应为键值表",
         "“source” should be a table of keys and values"),
        ("title = 'a'\nitem = [1]", "wrong-type", 2, "item", "“item”应为键值表的列表",
         "“item” should be a list of tables"),
        ("title = 'a'\n[[item]]\nname = 'b'\n[[item]]\nname = 'B b'", "wrong-type", 5, "name",
         "“name”应为小写字母、数字和连字符组成的名称", "“name” should be a name of small letters, digits and hyphens"),
        ("title = 'a'\n[[item]]\nname = 'b'\n[[item]]\nlength = 1", "missing-key", 4, "item",
         "缺少“name”，应为小写字母、数字和连字符组成的名称",
         "“name” is missing: it is a name of small letters, digits and hyphens"),
        ("title = 'a'\n[[item]]\nname = 'b'\nlength = 0", "wrong-type", 4, "length", "“length”应为正整数",
         "“length” should be a whole number above zero"),
        ("title = 'a'\n[[item]]\nname = 'b'\nlength = true", "wrong-type", 4, "length", "“length”应为正整数",
         "“length” should be a whole number above zero"),
        ("title = 'a'\n[[item]]\nname = 'b'\namount = nan", "wrong-type", 4, "amount", "“amount”应为数",
         "“amount” should be a number"),
        ("title = 'a'\n[[item]]\nname = 'b'\nday = '2026-01-02'", "wrong-type", 4, "day", "“day”应为日期，如 2021-07-15",
         "“day” should be a day such as 2021-07-15"),
        ("title = 'a'\n[[item]]\nname = 'b'\nwords = 'c'", "wrong-type", 4, "words", "“words”应为文字的列表",
         "“words” should be a list of texts"),
        ("title = 'a'\n[[item]]\nname = 'b'\nkind = 'plian'", "wrong-type", 4, "kind",
         "“kind”应为“plain”或“person-name”", "“kind” should be “plain” or “person-name”"),
        ("title = 'a'\n[[item]]\nname = 'b'\nsize = 3", "renamed", 4, "size", "“size”已改名，现写作“length”",
         "“size” was renamed; it is written “length” now"),
        ("title = 'a'\n[[item]]\nname = 'b'\nkind = 'open'", "renamed", 4, "kind", "“open”已改名，现写作“plain”",
         "“open” was renamed; it is written “plain” now"),
    ],
)  # fmt: skip
def test_each_fault_is_told_once_with_its_line_and_key(
    text: str, kind: str, line: int, key: str | None, zh: str, en: str
) -> None:
    assert told(text) == [(kind, line, key, zh, en)]


def test_all_faults_are_told_what_is_missing_last() -> None:
    text = "titel = 'a'\n[[item]]\nlength = 'x'\nwords = [1, 2]\n"
    assert [one[:3] for one in told(text)] == [
        ("unknown-key", 1, "titel"),
        ("wrong-type", 3, "length"),
        ("wrong-type", 4, "words"),
        ("missing-key", 1, None),
        ("missing-key", 2, "item"),
    ]


def test_a_number_of_a_person_in_the_wrong_place_is_masked() -> None:
    (one,) = told("title = 'a'\n110105194912310021 = 1")
    assert "110105194912310021" not in one[3] + one[4]


def test_the_first_fault_is_raised_with_the_files_name() -> None:
    with pytest.raises(DataFileError, match=r"^shop\.toml, line 2: “either” should be a text"):
        sound(parse("/some/where/shop.toml", "title = 'a'\neither = 1"), ShopForm)


@pytest.mark.parametrize(
    ("text", "line"), [("a = ", 1), ("a = 1\r\nb = 'x", 2), ("a = 1\n\na = 2", 3), ("a = " + "[" * 5_000, 1)]
)
def test_what_is_not_toml_has_its_line(text: str, line: int) -> None:
    with pytest.raises(DataFileError, match="this is not TOML") as raised:
        parse("own.toml", text)
    assert (raised.value.line, raised.value.fault and raised.value.fault.kind) == (line, "not-toml")
