"""The services of docs/services.md answer as the page says; the frameworks are real."""

import asyncio
import json
import re
import sys
import types

import pytest

from tests.documentation.walking import PROJECT, blocks, text_of

RECORD = {
    "行政相对人名称": "示例市东山商贸有限公司",
    "统一社会信用代码": "91130102MA07EX00XM",
    "行政处罚决定书文号": "示市监罚〔2025〕001号",
    "违法事实": "销售商品未明码标价",
    "处罚依据": "《中华人民共和国价格法》第四十二条",
    "处罚类别": "罚款",
    "处罚内容": "罚款 2000 元",
    "罚款金额（万元）": "0.2",
    "处罚决定日期": "2025-01-02",
    "处罚机关": "示例市市场监督管理局",
}
WRONG = RECORD | {"处罚决定日期": "2025-02-30", "统一社会信用代码": "11010519491231002X"}
TABLE = PROJECT / "examples" / "penalties-with-defects.csv"


def module(number: int, name: str) -> types.ModuleType:
    """The program of the page; the programs stand in the order FastAPI, Django's views and urls."""
    programs = [text for language, text, _ in blocks(text_of("services", "zh")) if language == "python"]
    made = types.ModuleType(name)
    exec(compile(programs[number], name, "exec"), made.__dict__)  # noqa: S102 - our own text
    return made


@pytest.fixture(scope="module")
def api():
    from httpx import ASGITransport, AsyncClient

    app = module(0, "penalty_api").app

    def ask(method, path, **how):
        async def asked():
            async with AsyncClient(transport=ASGITransport(app=app), base_url="http://service") as client:
                return await client.request(method, path, **how)

        return asyncio.run(asked())

    return ask


def test_fastapi_takes_a_right_record_and_says_what_is_wrong_in_another(api):
    assert api("POST", "/penalties", json=RECORD).status_code == 201
    refused = api("POST", "/penalties", json=WRONG)
    assert refused.status_code == 422
    assert {one["type"] for one in refused.json()["detail"]} == {"ID027", "VA203"}
    assert all(one["ctx"]["hint"] for one in refused.json()["detail"])
    assert "11010519491231002X" not in refused.text


def test_the_documentation_of_the_api_knows_the_standard(api):
    schema = api("GET", "/openapi.json").json()["components"]["schemas"]["AdministrativePenalty"]
    assert {"subject_name", "decision_date"} <= set(schema["required"])


def test_fastapi_checks_a_table(api):
    answer = api("POST", "/files?as_of=2026-11-23", files={"file": TABLE.read_bytes()})
    assert answer.status_code == 422
    assert "ID104" in {one["code"] for one in answer.json()["detail"]}


@pytest.fixture(scope="module")
def views():
    """The views, served under the addresses of the page's own `urls.py`, with the middleware of a new project."""
    import django
    from django.conf import settings

    if not settings.configured:
        settings.configure(
            ALLOWED_HOSTS=["testserver"],
            MIDDLEWARE=["django.middleware.csrf.CsrfViewMiddleware"],
            ROOT_URLCONF="office_urls",
            SECRET_KEY="of this test",  # noqa: S106 - signs nothing
            USE_TZ=True,
        )
        django.setup()
    package = types.ModuleType("penalties")
    package.views = module(1, "penalties.views")
    with pytest.MonkeyPatch.context() as modules:
        modules.setitem(sys.modules, "penalties", package)
        modules.setitem(sys.modules, "office_urls", module(2, "office_urls"))
        yield package.views


@pytest.fixture
def client(views):
    from django.test import Client

    return Client(enforce_csrf_checks=True)


def test_another_system_posts_to_django_without_a_cookie(client):
    assert client.post("/penalties", RECORD, content_type="application/json").status_code == 201


@pytest.mark.parametrize("body", ["rubbish", "[1]", ""])
def test_django_says_what_is_no_record(client, body):
    assert client.post("/penalties", body, content_type="application/json").status_code == 400


def test_a_form_without_its_token_and_a_form_without_a_file_are_refused(client, views):
    from django.test import RequestFactory

    assert client.post("/tables").status_code == 403
    assert views.tables(RequestFactory().post("/")).status_code == 400


def test_django_takes_a_right_record_and_says_what_is_wrong_in_another(views):
    from django.test import RequestFactory

    post = RequestFactory().post
    assert views.penalties(post("/", RECORD, content_type="application/json")).status_code == 201
    refused = views.penalties(post("/", WRONG, content_type="application/json"))
    assert refused.status_code == 422
    assert {one["code"] for one in json.loads(refused.content)["findings"]} == {"ID027", "VA203"}


def test_django_checks_a_table(views):
    from django.core.files.uploadedfile import SimpleUploadedFile
    from django.test import RequestFactory

    table = SimpleUploadedFile("table.csv", TABLE.read_bytes())
    answer = views.tables(RequestFactory().post("/", {"table": table}))
    assert (answer.status_code, json.loads(answer.content)["rows"]) == (422, 25)


def test_the_validator_of_a_field_refuses_a_wrong_code(views):
    from django.core.exceptions import ValidationError

    views.unified_code("91130102MA07EX00XM")
    with pytest.raises(ValidationError) as refused:
        views.unified_code("91110000600037341X")
    assert refused.value.code == "ID104"


def test_the_schema_that_a_java_service_opens_is_one_that_is_built():
    named = re.findall(r'"/standard/(json-schema/[\w.-]+)"', text_of("services", "en"))
    assert named
    assert all((PROJECT / "spec" / one).is_file() for one in named)
