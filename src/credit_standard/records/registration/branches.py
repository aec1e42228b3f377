"""分支机构: the branches of enterprises and other organisations."""

from credit_standard.findings import Severity
from credit_standard.findings.masks import Sensitivity
from credit_standard.model import (
    PUBLIC,
    CreditRecord,
    Date,
    Disclosure,
    F,
    Identifier,
    RecordSpec,
    Rule,
    Text,
)
from credit_standard.records.parts.decision import AuthorityFields
from credit_standard.records.parts.laws import COMPANIES, PUBLICATION
from credit_standard.records.parts.source import SourceFields
from credit_standard.records.parts.status import StatusFields
from credit_standard.records.parts.subject import SubjectFields, inherited


class BranchRelation(SubjectFields, SourceFields, StatusFields, CreditRecord):
    """分支机构关系: one branch of one enterprise or organisation, which is the subject."""

    spec = RecordSpec(
        name="branch-relation",
        zh="分支机构关系",
        en="Branch relation",
        category="registration",
        nature="basic",
        subjects=("organisation",),
        provider=("市场监管部门（原工商部门）", "Market regulators (before 2018: industry and commerce)"),
        cadence="day",
        dated="established_on",
        key=("subject_name", "branch_name", "established_on"),
        disclosure=Disclosure(organisation=PUBLIC, source=PUBLICATION),
        basis=(PUBLICATION, COMPANIES),
        clause="§4.2.2",
    )

    subject_name = inherited(
        SubjectFields.subject_name,
        zh="隶属单位名称",
        en="Name of the parent",
        aliases=("隶属企业名称", "总公司名称"),
        definition=("设立分支机构的单位全称", "Full name of the organisation that set up the branch"),
    )
    branch_name = Text(
        "分支机构名称",
        "Name of the branch",
        max_length=512,
        required=True,
        concept="branch-name",
        holds=Sensitivity.ORGANISATION_NAME,
        aliases=("分公司名称",),
        definition=("分支机构营业执照上的全称", "Full name on the business licence of the branch"),
    )
    branch_uscc = Identifier(
        "分支机构统一社会信用代码",
        "Unified code of the branch",
        kind="uscc",
        concept="branch-number",
        definition=("分支机构营业执照上的代码", "As on the business licence of the branch"),
    )
    branch_registration_number = Identifier(
        "分支机构注册号",
        "Registration number of the branch",
        kind="registration-number",
        concept="branch-registration-number",
        definition=(
            "分支机构营业执照上的注册号，2015 年 10 月以前登记的使用",
            "Number on the business licence of the branch, used before October 2015",
        ),
    )
    branch_head = Text(
        "分支机构负责人",
        "Head of the branch",
        max_length=512,
        concept="branch-head",
        holds=Sensitivity.PERSON_NAME,
        definition=("分支机构营业执照上的负责人", "Person in charge, by the business licence of the branch"),
    )
    branch_address = Text(
        "分支机构经营场所",
        "Address of the branch",
        max_length=500,
        concept="branch-address",
        definition=("分支机构营业执照上的经营场所", "Place of business, by the licence of the branch"),
    )
    authority = inherited(
        AuthorityFields.authority,
        zh="登记机关",
        en="Registrar",
        required=False,
        aliases=("登记机关名称",),
        definition=(
            "核发分支机构营业执照的机关全称",
            "Full name of the authority that registered the branch",
        ),
    )
    established_on = Date(
        "分支机构成立日期",
        "Branch established on",
        past=True,
        concept="established-on",
        definition=("分支机构营业执照上的成立日期", "Date of establishment on the licence of the branch"),
    )
    ended_on = Date(
        "分支机构注销日期",
        "Branch ended on",
        past=True,
        concept="ended-on",
        definition=(
            "分支机构注销、吊销的日期，存续的不填",
            "Day on which the branch ended; empty while it exists",
        ),
    )

    rules = (
        Rule(
            "branch-needs-a-number",
            require=F.branch_uscc.present | F.branch_registration_number.present,
            zh="分支机构统一社会信用代码、分支机构注册号一般至少填写一项",
            en="a branch normally has a unified code or a registration number",
            severity=Severity.WARNING,
        ),
        Rule(
            "branch-is-another",
            require=F.branch_uscc != F.subject_uscc,
            zh="分支机构的统一社会信用代码不得与隶属单位相同",
            en="a branch has another unified code than its parent",
        ),
        Rule(
            "ended-after-establishment",
            require=F.ended_on >= F.established_on,
            zh="分支机构注销日期不得早于分支机构成立日期",
            en="a branch does not end before it was established",
        ),
    )
