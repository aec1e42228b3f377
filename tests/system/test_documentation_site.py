"""The documentation as a reader has it: built, and opened in a browser from the file system."""

import json
import re
import subprocess
import sys
from html import unescape
from pathlib import Path
from urllib.parse import unquote

import pytest
from scripts.documentation.theme import WORDS

from tests.documentation.places import places
from tests.system.conftest import HERE, PROJECT

PAGES = [
    "index",
    "start",
    "records/administrative-penalty",
    "findings/ID104",
    "regimes/ndrc-36",
    "codes/penalty-kind",
    "first-hour",
    "services",
    "identifiers/uscc",
    "architecture",
    "unverified",
]
QUERIES = {
    "行政处罚": "records/administrative-penalty",
    "信用修复": "regimes/repair",
    "统一社会信用代码": "identifiers/uscc",
    "失信被执行人": "records/judgment-defaulter",
    "评分卡": "cards/index",
    "政府采购": "decisions/procurement-access-1",
    "拖欠工资": "records/wage-arrears",
    "社会保险": "records/social-insurance-participation",
    "电子表格损坏": "findings/ID026",
    "不能证明": "limits",
    "布局": "layouts",
    "校验码": "findings/ID104",
    "身份证": "identifiers/citizen-id",
    "统一社会信用代码 校验": "findings/ID104",
    "失信": "records/serious-dishonesty",
    "修复期限": "regimes/README",
    "表头": "layouts",
    "模板": "workbook",
}
IN_ENGLISH = {
    "unified code": "identifiers/uscc",
    "social credit code": "identifiers/uscc",
    "heading": "layouts",
    "score card": "scoring",
    "expired": "lifecycle",
    "repair": "regimes/README",
    "penalty": "records/administrative-penalty",
    "Django": "services",
    "exit code": "reports",
}
_TARGET = re.compile(r'<(?:a|link|script|img)\b[^>]*?\b(?:href|src)="([^"]*)"')
_PLACE = re.compile(r'\bid="([^"]*)"')


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    folder = tmp_path_factory.mktemp("documentation") / "site"
    done = subprocess.run(  # noqa: S603 - our script
        [sys.executable, PROJECT / "scripts" / "documentation", folder],
        check=False,
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stderr) == (0, "")
    return folder


@pytest.fixture(scope="module")
def seen(site, node, chromium, packages):
    pages = [f"{language}/{page}.html" for language in ("zh", "en") for page in PAGES]
    asked = [["zh", query] for query in QUERIES] + [["en", query] for query in IN_ENGLISH]
    done = subprocess.run(  # noqa: S603 - our script
        [node, HERE / "site.mjs", chromium, site, site.parent, json.dumps(pages), json.dumps(asked)],
        check=True, capture_output=True, timeout=600,
    )  # fmt: skip
    return json.loads(done.stdout)


def test_every_link_leads_to_a_page_and_a_place_of_the_site(site):
    text = {path: path.read_text("utf-8") for path in site.rglob("*.html")}
    places = {path: set(map(unescape, _PLACE.findall(source))) for path, source in text.items()}
    broken = set()
    for path, source in text.items():
        for target in set(map(unescape, _TARGET.findall(source))):
            file, _, fragment = target.partition("#")
            if re.match("[a-z]+:", target):
                continue
            aim = Path((path.parent / unquote(file.partition("?")[0])).resolve()) if file else path
            there = aim.is_file() and (not fragment or aim not in places or unquote(fragment) in places[aim])
            if not there:
                broken.add((str(path.relative_to(site)), target))
    assert broken == set()


@pytest.mark.parametrize("language", ["zh", "en"])
def test_each_part_of_the_standard_has_its_place(site, language):
    text = {page: (site / language / f"{page}.html").read_text("utf-8") for page, _ in places()}
    missing = [(page, place) for page, place in places() if place and f'id="{place}"' not in text[page]]
    assert missing == []


def test_a_chinese_page_says_nothing_in_english_but_names_and_programs(site):
    for page in ("limits", "ci", "search"):
        source = (site / "zh" / f"{page}.html").read_text("utf-8")
        for words in WORDS:
            assert f">{words}<" not in source
            assert f'"{words}"' not in source
        assert "pradyunsg" not in source


def test_nothing_is_fetched_and_nothing_goes_wrong(seen):
    assert seen["asked"] == []
    assert seen["complaints"] == []


def test_each_page_switches_to_itself_in_the_other_language(seen):
    for one in seen["looked"]:
        language, _, page = one["page"].partition("/")
        assert one["lang"].partition("-")[0].partition("_")[0] == language
        assert one["other"].endswith(f"/site/{'en' if language == 'zh' else 'zh'}/{page}")


def test_pages_fit_a_phone_and_are_open_to_everybody(seen):
    assert [one["page"] for one in seen["looked"] if any(one["wide"])] == []
    assert [(one["page"], one["violations"]) for one in seen["looked"] if one["violations"]] == []


@pytest.mark.parametrize(
    ("language", "query", "page"),
    [("zh", *one) for one in QUERIES.items()] + [("en", *one) for one in IN_ENGLISH.items()],
)
def test_the_best_page_is_among_the_first_three(seen, language, query, page):
    assert any(f"/{language}/{page}.html" in one for one in seen["found"][query][:3])


def test_what_is_called_as_the_reader_asks_is_found_first(seen):
    for query in ("行政处罚", "校验码"):
        assert seen["found"][query][0].partition("#")[0].endswith(f"/zh/{QUERIES[query]}.html")


def test_a_guide_is_found_before_the_many_findings_that_name_its_matter(seen):
    assert seen["found"]["布局"][0].partition("#")[0].endswith("/zh/layouts.html")
