"""税务登记: taxpayers as the tax authorities know them."""

from credit_standard.findings import Severity
from credit_standard.findings.masks import Sensitivity
from credit_standard.model import (
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
from credit_standard.records.parts.decision import DocumentFields
from credit_standard.records.parts.source import SourceFields
from credit_standard.records.parts.status import StatusFields
from credit_standard.records.parts.subject import inherited
from credit_standard.records.tax.taxpayer import TaxAuthorityFields, TaxpayerFields


class TaxRegistration(TaxpayerFields, TaxAuthorityFields, SourceFields, StatusFields, CreditRecord):
    """税务登记: one organisation as it is registered for tax."""

    spec = RecordSpec(
        name="tax-registration",
        zh="税务登记信息",
        en="Tax registration",
        category="registration",
        nature="basic",
        subjects=("organisation",),
        provider=("税务机关", "Tax authorities"),
        cadence="day",
        dated="decision_date",
        disclosure=Disclosure(organisation=SHARED),
        basis=(Source("税收征收管理法", "第十五条", verified=False),),
        clause="§2, §4.2.3",
        # Names instead of numbers: the tax number may stand in any of several columns.
        key=("authority", "subject_name", "decision_date"),
    )

    tax_management_code = Text(
        "税务管理码",
        "Tax management code",
        max_length=64,
        concept="tax-management-code",
        holds=Sensitivity.ORGANISATION_NUMBER,
        definition=("税务机关内部管理使用的编码", "Code that the tax authority uses within itself"),
    )
    decision_date = inherited(
        DocumentFields.decision_date,
        zh="税务登记日期",
        en="Registered for tax on",
        definition=("首次办理税务登记的日期", "The day of the first registration for tax"),
    )
    enterprise_type = Text(
        "登记注册类型",
        "Type of registration",
        max_length=200,
        concept="enterprise-type",
        definition=("税务登记表上的登记注册类型", "Type as on the form of tax registration"),
    )
    taxpayer_kind = Code(
        "纳税人类别",
        "Kind of taxpayer",
        code_list="taxpayer-kind",
        required=True,
        concept="taxpayer-kind",
        aliases=("纳税人资格",),
        definition=(
            "增值税一般纳税人、小规模纳税人等",
            "General or small-scale payer of value added tax, and so on",
        ),
    )
    taxpayer_state = Code(
        "纳税人状态",
        "State of the taxpayer",
        code_list="taxpayer-state",
        required=True,
        concept="taxpayer-state",
        definition=("税务机关认定的状态", "State as the tax authority has decided it"),
    )
    state_since = Date(
        "状态认定日期",
        "State since",
        past=True,
        concept="state-since",
        definition=(
            "认定现在状态的日期，如非正常户认定日期",
            "The day on which the present state was decided",
        ),
    )
    address = Text(
        "注册地址",
        "Registered address",
        max_length=500,
        concept="address",
        definition=("税务登记表上的注册地址", "Registered address as on the form of tax registration"),
    )

    rules = (
        Rule(
            "taxpayer-has-a-tax-number",
            when=F.organisation_code.present
            | F.registration_number.present
            | F.institution_certificate_number.present
            | F.social_organisation_number.present,
            require=F.tax_number.present | F.subject_uscc.present | F.document_number.present,
            zh="税务登记信息应填写税务登记号或者统一社会信用代码",
            en="a taxpayer is given with a tax number or the unified code",
            severity=Severity.WARNING,
        ),
        Rule(
            "state-after-registration",
            require=F.state_since >= F.decision_date,
            zh="状态认定日期不得早于税务登记日期",
            en="a state is not decided before the registration for tax",
        ),
        Rule(
            "ended-state-has-a-date",
            when=F.taxpayer_state.is_in("abnormal", "abnormal-deregistered", "deregistered"),
            require=F.state_since.present,
            zh="纳税人状态为非正常、非正常户注销、注销的，应填写状态认定日期",
            en="an abnormal or deregistered taxpayer is given with the day on which that was decided",
            severity=Severity.WARNING,
        ),
    )
