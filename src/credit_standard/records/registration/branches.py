"""分支机构: the branches of enterprises and other organisations."""

from credit_standard.model.vocabulary import *
from credit_standard.records.parts import (
    COMPANIES,
    PUBLICATION,
    AuthorityFields,
    SourceFields,
    StatusFields,
    SubjectFields,
)


class BranchRelation(SubjectFields, SourceFields, StatusFields, CreditRecord):
    """分支机构关系: one branch of one enterprise or organisation, which is the subject."""

    definition = "一家企业或者组织的一个分支机构一条，信用主体是该企业或者组织。"
    spec = RecordSpec(
        name="branch-relation",
        zh="分支机构关系",
        en="Branch relation",
        category="registration",
        nature="basic",
        subjects="organisation",
        provider=("市场监管部门（原工商部门）", "Market regulators (before 2018: industry and commerce)"),
        cadence="day",
        record_date="established_on",
        key=("subject_name", "branch_name", "established_on"),
        disclosure=Disclosure(organisation=PUBLIC, source=PUBLICATION),
        basis=(PUBLICATION, COMPANIES),
        clause="§4.2.2",
    )

    subject_name = SubjectFields.subject_name.but("隶属单位名称", "Name of the parent",
        aliases=("隶属企业名称", "总公司名称"),
        definition=("设立分支机构的单位全称", "Full name of the organisation that set up the branch"))
    branch_name = OrganisationName("分支机构名称", "Name of the branch", 512, required=True, aliases="分公司名称",
        definition=("分支机构营业执照上的全称", "Full name on the business licence of the branch"))
    branch_uscc = Identifier("分支机构统一社会信用代码", "Unified code of the branch", "uscc",
        concept="branch-number",
        definition=("分支机构营业执照上的代码", "As on the business licence of the branch"))
    branch_registration_number = Identifier("分支机构注册号", "Registration number of the branch",
        "registration-number",
        definition=("分支机构营业执照上的注册号，2015 年 10 月以前登记的使用",
            "Number on the business licence of the branch, used before October 2015"))
    branch_head = PersonName("分支机构负责人", "Head of the branch", 512,
        definition=("分支机构营业执照上的负责人", "Person in charge, by the business licence of the branch"))
    branch_address = Text("分支机构经营场所", "Address of the branch", 500,
        definition=("分支机构营业执照上的经营场所", "Place of business, by the licence of the branch"))
    authority = AuthorityFields.authority.but("登记机关", "Registrar", required=False, aliases="登记机关名称",
        definition=("核发分支机构营业执照的机关全称", "Full name of the authority that registered the branch"))
    established_on = Date("分支机构成立日期", "Branch established on", past=True, concept="established-on",
        definition=("分支机构营业执照上的成立日期", "Date of establishment on the licence of the branch"))
    ended_on = Date("分支机构注销日期", "Branch ended on", past=True, concept="ended-on",
        definition=("分支机构注销、吊销的日期，存续的不填", "Day on which the branch ended; empty while it exists"))

    rules = [
        one_of("branch-needs-a-number", "branch_uscc", "branch_registration_number", severity=WARNING),
        differs("branch-is-another", "branch_uscc", "subject_uscc",
            zh="分支机构的统一社会信用代码不得与隶属单位相同",
            en="a branch has another unified code than its parent"),
        not_before("ended-after-establishment", "ended_on", "established_on"),
    ]
