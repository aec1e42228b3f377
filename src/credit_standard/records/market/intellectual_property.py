"""知识产权: patents, trademarks, copyrights and their pledges."""

from credit_standard.model.vocabulary import *
from credit_standard.records.parts import (
    AuthorityFields,
    DocumentFields,
    SourceFields,
    StatusFields,
    SubjectFields,
    ValidityFields,
)


class IntellectualProperty(
    SubjectFields, AuthorityFields, ValidityFields, SourceFields, StatusFields, CreditRecord
):
    """知识产权: one intellectual property right of one holder."""

    definition = "一个权利人的一项知识产权一条。"
    spec = RecordSpec(
        name="intellectual-property",
        zh="知识产权信息",
        en="Intellectual property",
        category="intellectual-property",
        nature="positive",
        subjects=("organisation", "person"),
        provider=("知识产权部门、版权部门", "Authorities for patents, trademarks and copyrights"),
        cadence="month",
        record_date="decision_date",
        disclosure=Disclosure(organisation=PUBLIC, person=SHARED),
        basis=(law("专利法"), law("商标法"), law("著作权法")),
        # A right may have several holders, and a trademark may stand in several classes.
        key=("ip_kind", "right_number", "subject_name", "ip_title"),
    )

    authority = AuthorityFields.authority.but("授权（登记）机关", "Granting authority", aliases="授权机关",
        definition=("授予或者登记该权利的机关全称", "Full name of the authority that granted or registered it"))
    authority_uscc = AuthorityFields.authority_uscc.but("授权（登记）机关统一社会信用代码",
        "Unified code of the granting authority",
        definition=("授予或者登记该权利的机关的代码", "Code of the authority that granted or registered it"))
    ip_kind = Code("知识产权类型", "Kind of right", "ip-kind", required=True,
        definition=("发明、实用新型、外观设计专利，商标，著作权等",
            "Patent, utility model, design, trademark and so on"))
    right_number = ReferenceNumber("权利编号", "Number of the right", 128, required=True,
        aliases=("专利号", "商标注册号", "著作权登记号", "申请号"),
        definition=("专利号、商标注册号、著作权登记号等；尚未授权的填申请号",
            "Number of the patent, trademark or copyright; of the application where not yet granted"))
    ip_title = Text("知识产权名称", "Title of the right", 512, required=True,
        aliases=("专利名称", "商标名称", "作品名称", "软件名称"),
        definition=("证书上的发明创造、商标或者作品名称",
            "Title of the invention, mark or work as on the certificate"))
    classification = Label("知识产权分类号", "Class of the right", 128,
        definition=("专利的国际专利分类号，商标的商品和服务分类号",
            "Of a patent the international class, of a trademark the class of goods or services"))
    applied_on = Date("申请日期", "Applied on", past=True, concept="applied-on", aliases="申请日",
        definition=("证书载明的申请日", "Day of the application as on the certificate"))
    decision_date = DocumentFields.decision_date.but("授权（登记）日期", "Granted on", required=False,
        aliases=("授权日期", "授权公告日", "注册日期"),
        definition=("授权公告、核准注册或者登记的日期", "The day on which it was granted or registered"))
    ip_state = Code("知识产权状态", "State of the right", "ip-state", required=True, aliases="法律状态",
        definition=("权利现在的法律状态", "Whether the right stands now"))
    pledge_number = ReferenceNumber("质权登记号", "Number of the pledge", 128, aliases="质押登记号",
        definition=("质权登记通知书上的登记号，没有质押的不填",
            "Number in the notice of registration; empty where there is no pledge"))
    pledged_on = Date("质权登记日期", "Pledged on", past=True, aliases="质押登记日期",
        definition=("质权登记的日期", "The day on which the pledge was registered"))
    pledge_released_on = Date("质权注销日期", "Pledge released on", past=True, aliases="质押注销日期",
        definition=("质权登记注销的日期", "The day on which the pledge was struck off"))

    rules = [
        not_before("granted-after-application", "decision_date", "applied_on"),
        needs("granted-has-a-date", "decision_date", when=F.ip_state != "pending",
            zh="已经授权（登记）的，授权（登记）日期必填", en="a right that was granted states the day"),
        not_before("ends-after-grant", "valid_until", "decision_date"),
        # A mark may be renewed within six months after its last day.
        Rule("in-force-has-not-ended", when=F.ip_state == "in-force", require=F.valid_until >= AS_OF,
            zh="有效期已经届满的，知识产权状态一般不为有效",
            en="where the last day has passed, the right is normally no longer in force", severity=WARNING),
        goes_with("pledge-is-complete", "pledge_number", "pledged_on"),
        not_before("pledged-after-grant", "pledged_on", "decision_date", severity=WARNING),
        needs("release-needs-pledge", "pledged_on", when=F.pledge_released_on.present),
        not_before("released-after-pledge", "pledge_released_on", "pledged_on"),
    ]
