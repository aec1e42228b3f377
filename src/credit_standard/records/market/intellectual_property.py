"""知识产权: patents, trademarks, copyrights and their pledges."""

from credit_standard.findings import Severity
from credit_standard.findings.masks import Sensitivity
from credit_standard.model import (
    AS_OF,
    PUBLIC,
    SHARED,
    Code,
    CreditRecord,
    Date,
    Disclosure,
    F,
    RecordSpec,
    Rule,
    Source,
    Text,
)
from credit_standard.records.parts.decision import AuthorityFields, DocumentFields
from credit_standard.records.parts.source import SourceFields
from credit_standard.records.parts.status import StatusFields
from credit_standard.records.parts.subject import SubjectFields, inherited
from credit_standard.records.parts.validity import ValidityFields


class IntellectualProperty(
    SubjectFields, AuthorityFields, ValidityFields, SourceFields, StatusFields, CreditRecord
):
    """知识产权: one right of one holder."""

    spec = RecordSpec(
        name="intellectual-property",
        zh="知识产权信息",
        en="Intellectual property",
        category="intellectual-property",
        nature="positive",
        subjects=("organisation", "person"),
        provider=("知识产权部门、版权部门", "Authorities for patents, trademarks and copyrights"),
        cadence="month",
        dated="decision_date",
        disclosure=Disclosure(organisation=PUBLIC, person=SHARED),
        basis=(
            Source("专利法", verified=False),
            Source("商标法", verified=False),
            Source("著作权法", verified=False),
        ),
        # A right may have several holders, and a trademark may stand in several classes.
        key=("ip_kind", "right_number", "subject_name", "ip_title"),
    )

    authority = inherited(
        AuthorityFields.authority,
        zh="授权（登记）机关",
        en="Granting authority",
        aliases=("授权机关",),
        definition=(
            "授予或者登记该权利的机关全称",
            "Full name of the authority that granted or registered it",
        ),
    )
    authority_uscc = inherited(
        AuthorityFields.authority_uscc,
        zh="授权（登记）机关统一社会信用代码",
        en="Unified code of the granting authority",
        definition=("授予或者登记该权利的机关的代码", "Code of the authority that granted or registered it"),
    )
    ip_kind = Code(
        "知识产权类型",
        "Kind of right",
        code_list="ip-kind",
        required=True,
        concept="ip-kind",
        definition=(
            "发明、实用新型、外观设计专利，商标，著作权等",
            "Patent, utility model, design, trademark and so on",
        ),
    )
    right_number = Text(
        "权利编号",
        "Number of the right",
        max_length=128,
        required=True,
        concept="right-number",
        holds=Sensitivity.PLAIN,
        aliases=("专利号", "商标注册号", "著作权登记号", "申请号"),
        definition=(
            "专利号、商标注册号、著作权登记号等；尚未授权的填申请号",
            "Number of the patent, trademark or copyright; of the application where not yet granted",
        ),
    )
    ip_title = Text(
        "知识产权名称",
        "Title of the right",
        max_length=512,
        required=True,
        concept="ip-title",
        aliases=("专利名称", "商标名称", "作品名称", "软件名称"),
        definition=(
            "证书上的发明创造、商标或者作品名称",
            "Title of the invention, mark or work as on the certificate",
        ),
    )
    classification = Text(
        "知识产权分类号",
        "Class of the right",
        max_length=128,
        concept="ip-class",
        holds=Sensitivity.PLAIN,
        definition=(
            "专利的国际专利分类号，商标的商品和服务分类号",
            "Of a patent the international class, of a trademark the class of goods or services",
        ),
    )
    applied_on = Date(
        "申请日期",
        "Applied on",
        past=True,
        concept="applied-on",
        aliases=("申请日",),
        definition=("证书载明的申请日", "Day of the application as on the certificate"),
    )
    decision_date = inherited(
        DocumentFields.decision_date,
        zh="授权（登记）日期",
        en="Granted on",
        aliases=("授权日期", "授权公告日", "注册日期"),
        required=False,
        definition=("授权公告、核准注册或者登记的日期", "The day on which it was granted or registered"),
    )
    ip_state = Code(
        "知识产权状态",
        "State of the right",
        code_list="ip-state",
        required=True,
        concept="ip-state",
        aliases=("法律状态",),
        definition=("权利现在的法律状态", "Whether the right stands now"),
    )
    pledge_number = Text(
        "质权登记号",
        "Number of the pledge",
        max_length=128,
        concept="pledge-number",
        holds=Sensitivity.PLAIN,
        aliases=("质押登记号",),
        definition=(
            "质权登记通知书上的登记号，没有质押的不填",
            "Number in the notice of registration; empty where there is no pledge",
        ),
    )
    pledged_on = Date(
        "质权登记日期",
        "Pledged on",
        past=True,
        concept="pledged-on",
        aliases=("质押登记日期",),
        definition=("质权登记的日期", "The day on which the pledge was registered"),
    )
    pledge_released_on = Date(
        "质权注销日期",
        "Pledge released on",
        past=True,
        concept="pledge-released-on",
        aliases=("质押注销日期",),
        definition=("质权登记注销的日期", "The day on which the pledge was struck off"),
    )

    rules = (
        Rule(
            "granted-after-application",
            require=F.decision_date >= F.applied_on,
            zh="授权（登记）日期不得早于申请日期",
            en="a right is not granted before it is applied for",
        ),
        Rule(
            "granted-has-a-date",
            when=F.ip_state != "pending",
            require=F.decision_date.present,
            zh="已经授权（登记）的，授权（登记）日期必填",
            en="a right that was granted states the day",
        ),
        Rule(
            "ends-after-grant",
            require=F.valid_until >= F.decision_date,
            zh="有效期至不得早于授权（登记）日期",
            en="a right does not end before it is granted",
        ),
        Rule(
            # A mark may be renewed within six months after its last day.
            "in-force-has-not-ended",
            when=F.ip_state == "in-force",
            require=F.valid_until >= AS_OF,
            zh="有效期已经届满的，知识产权状态一般不为有效",
            en="where the last day has passed, the right is normally no longer in force",
            severity=Severity.WARNING,
        ),
        Rule(
            "pledge-is-complete",
            require=(F.pledge_number.present & F.pledged_on.present)
            | (~F.pledge_number.present & ~F.pledged_on.present),
            zh="质权登记号和质权登记日期应同时填写",
            en="number and day of a pledge belong together",
        ),
        Rule(
            "pledged-after-grant",
            require=F.pledged_on >= F.decision_date,
            zh="质权登记日期一般不早于授权（登记）日期",
            en="a right is normally not pledged before it is granted",
            severity=Severity.WARNING,
        ),
        Rule(
            "release-needs-pledge",
            when=F.pledge_released_on.present,
            require=F.pledged_on.present,
            zh="填写质权注销日期的，应填写质权登记日期",
            en="a released pledge states the day on which it was registered",
        ),
        Rule(
            "released-after-pledge",
            require=F.pledge_released_on >= F.pledged_on,
            zh="质权注销日期不得早于质权登记日期",
            en="a pledge is not released before it is registered",
        ),
    )
