"""What the site is built of: every page in both languages, and a place for each part of the standard."""

import re
from pathlib import Path

import pytest
from scripts.documentation.drawings import drawn
from scripts.documentation.keywords import KEYWORDS
from scripts.documentation.markdown import table, unwrapped
from scripts.documentation.sources import FRONT, ORDER, navigation, pages
from scripts.documentation.splitting import LANGUAGES, parts

from credit_standard import findings, identifiers
from credit_standard.reports.document import width
from tests.documentation.places import places

DOCS = Path(__file__).parents[2] / "docs"


@pytest.fixture(scope="module", params=LANGUAGES)
def language(request):
    return request.param


@pytest.fixture(scope="module")
def made(language):
    return dict(pages(language))


@pytest.mark.parametrize(
    "text",
    [
        "# 甲\n\n一\n\n---\n\n# A\n\none\n",
        "# 甲 · A\n\n[中文](#中文) · [English](#english)\n\n## 中文\n\n一\n\n## English\n\none\n",
    ],
    ids=["two titles", "two sections"],
)
def test_a_page_is_parted_at_its_titles(text):
    assert parts(text) == {"zh": "# 甲\n\n一\n", "en": "# A\n\none\n"}


def test_the_way_to_the_other_language_is_left_to_the_site():
    assert parts("# 甲\n\n[English](#a)\n\n一\n\n---\n\n# A\n\none\n")["zh"] == "# 甲\n\n一\n"


def test_what_looks_like_a_title_in_a_fence_is_none():
    assert set(parts("# A\n\n```sh\n# a comment\n```\n")) == {"en"}


def test_headings_of_a_part_move_up_with_it():
    found = parts("# 甲 · A\n\n## 中文\n\n### 一\n\n## English\n\n### One\n")
    assert "\n## 一\n" in found["zh"]
    assert "\n## One\n" in found["en"]


def test_the_languages_have_the_same_pages():
    assert set(dict(pages("zh"))) == set(dict(pages("en")))


def test_each_part_of_the_standard_has_its_place(made):
    """`tests/system` asks the built pages for the same places."""
    missing = [
        (page, place)
        for page, place in places()
        if page not in made or not (not place or f'id="{place}"' in made[page] or f"({place})=" in made[page])
    ]
    assert missing == []


def test_each_finding_has_a_page_with_an_example_and_a_cure(made, language):
    example, cure = {"zh": ("## 示例", "## 怎样改正"), "en": ("## Example", "## How to put it right")}[
        language
    ]
    for entry in findings.entries():
        text = made[f"findings/{entry.code}"]
        assert example in text
        assert text.partition(cure)[2].strip()


def test_the_front_page_and_the_side_list_every_page_in_the_order_of_reading(made, language):
    listed = [path for _, entries in navigation(made, language) for path, _ in entries]
    assert listed == [path for paths in ORDER.values() for path in paths]
    assert re.findall(r"\]\(([^)]+)\.md\)", made["index"]) == listed


def test_the_front_page_says_of_each_page_in_a_line_what_it_gives():
    assert FRONT.keys() == {path for paths in ORDER.values() for path in paths}
    lines = [said for one in FRONT.values() for said in (one["zh"], one["en"])]
    assert len(set(lines)) == 2 * len(FRONT)
    assert max(map(width, lines)) <= 105


def test_every_page_that_people_wrote_has_its_place_in_the_order():
    written = {one.stem for one in DOCS.glob("*.md")}
    assert written <= {path for paths in ORDER.values() for path in paths}


def test_no_link_leaves_the_site(made):
    for path, text in made.items():
        prose = re.sub(r"^```.*?^```$", "", text, flags=re.MULTILINE | re.DOTALL)
        for target in re.findall(r"\]\(([^)#\s]+\.md)", re.sub("`[^`]*`", "", prose)):
            aim = (Path("/") / path).parent / target
            assert str(aim.resolve().relative_to("/").with_suffix("")) in made, (path, target)


def test_chinese_is_not_broken_by_blanks():
    assert (
        unwrapped("一行，\n二行\n  三行**重**\n四\n\n- 五\n- 六\n")
        == "一行，二行三行**重**\n四\n\n- 五\n- 六\n"
    )
    assert unwrapped("```\n一\n二\n```\n") == "```\n一\n二\n```\n"


def test_a_title_is_no_more_than_a_title(made):
    titles = [text.lstrip().partition("\n\n")[0] for text in made.values() if text.startswith("# ")]
    assert len(titles) > 500
    assert [one for one in titles if "\n" in one] == []


def test_a_column_in_which_nothing_stands_is_left_out():
    assert table(("甲", "乙", "丙"), [("1", "", "2"), ("3", "", "")]) == (
        "| 甲 | 丙 |\n| --- | --- |\n| 1 | 2 |\n| 3 |  |"
    )


def test_a_field_names_its_list_and_its_number_by_their_titles(made, language):
    text = made["records/administrative-penalty"]
    title, number = {
        "zh": ("处罚类别", "统一社会信用代码"),
        "en": ("Kinds of penalty", "a unified social credit code"),
    }[language]
    assert f"[{title}](../codes/penalty-kind.md) |" in text
    assert f"`subject_uscc` | [{number}](../identifiers/uscc.md) |" in text


def test_the_page_of_a_number_has_all_that_is_said_of_such_numbers_and_of_no_others(made):
    told = {
        name: set(re.findall(r"\[(ID\d+)\]", made[f"identifiers/{name}"])) for name in identifiers.kinds()
    } | {"any": set(re.findall(r"\[(ID\d+)\]", made["identifiers/index"]))}
    listed = [code for codes in told.values() for code in codes]
    assert sorted(listed) == sorted(one.code for one in findings.entries() if one.code.startswith("ID"))
    assert {"ID203", "ID208"} <= told["citizen-id"]
    assert "ID211" in told["residence-permit"]


def test_keywords_are_of_pages_that_exist_and_stand_under_their_titles(made, language):
    assert set(KEYWORDS) <= set(made)
    assert set(KEYWORDS) == {page for page in KEYWORDS if KEYWORDS[page].keys() == set(LANGUAGES)}
    for page, words in KEYWORDS.items():
        under = made[page].partition("\n```{index} ")[2].partition("\n```")[0]
        assert under == ", ".join(f"! {word}" for word in words[language])


def test_when_a_record_is_sealed_is_said_in_words(made, language):
    (line,) = re.findall("(?m)^.*(?:依法封存|Sealed by law).*$", made["records/traffic-record"])[:1]
    assert {"zh": "未满 18 周岁", "en": "is under 18 on"}[language] in line
    assert "under_age" not in line


def test_code_in_a_docstring_stays_as_it_is(made):
    assert "`data/*.csv`" in made["python-api"]
    assert "layout: str | None = None" in made["python-api"]


def test_periods_are_drawn_as_bars_with_their_days():
    text = "```mermaid\ngantt\n  dateFormat YYYY-MM-DD\n  section 一般\n  公示 :2018-01-01, 2023-01-01\n```"
    made = drawn(text, "zh")
    assert "一般: 公示 2018-01-01 – 2023-01-01" in made
    assert made.count(">公示</text>") == 2  # in the bar, and in the legend
    assert "mermaid" not in made


def test_states_are_listed_as_a_table():
    lines = ['state "未申请" as s0', 'state "已收到" as s1', "[*] --> s0", "s0 --> s1 : 提出申请"]
    made = drawn("```mermaid\nstateDiagram-v2\n  " + "\n  ".join(lines) + "\n```", "zh")
    assert "| 未申请 | 提出申请 | 已收到 |" in made


def test_what_was_not_read_is_named_with_what_rests_on_it(made):
    cited = {one.source for one in findings.entries() if one.source and not one.verified}
    assert cited
    rows = made["unverified"].splitlines()
    assert len([one for one in rows if one.startswith("| ")]) > len(cited)
    assert "(regimes/hebei.md)" in made["unverified"]


def test_what_the_plan_asks_of_a_data_standard_is_met_somewhere(made):
    demands, records_asked_for = made["plan-2007"].split("\n## ")[1:]
    assert (
        demands.count("| §")
        == len(re.findall(r"^\| §.*\]\([a-z0-9/-]+\.md\) \|$", demands, re.MULTILINE))
        > 10
    )
    assert records_asked_for.count("| §") > 30
