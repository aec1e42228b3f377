"""税务登记: taxpayers as the tax authorities know them."""

from credit_standard.model.vocabulary import *
from credit_standard.records.parts import DocumentFields, SourceFields, StatusFields
from credit_standard.records.tax.taxpayer import TaxAuthorityFields, TaxpayerFields


class TaxRegistration(TaxpayerFields, TaxAuthorityFields, SourceFields, StatusFields, CreditRecord):
    """税务登记: one organisation as it is registered for tax."""

    definition = "一个组织一条，以税务登记为准。"
    spec = RecordSpec(
        name="tax-registration",
        zh="税务登记信息",
        en="Tax registration",
        category="registration",
        nature="basic",
        subjects="organisation",
        provider=("税务机关", "Tax authorities"),
        cadence="day",
        record_date="decision_date",
        disclosure=Disclosure(organisation=SHARED),
        basis=law("税收征收管理法", "15"),
        clause="§2, §4.2.3",
        # Names instead of numbers: the tax number may stand in any of several columns.
        key=("authority", "subject_name", "decision_date"),
    )

    tax_management_code = Text("税务管理码", "Tax management code", 64, sensitivity=Sensitivity.ORGANISATION_NUMBER,
        definition=("税务机关内部管理使用的编码", "Code that the tax authority uses within itself"))
    decision_date = DocumentFields.decision_date.but("税务登记日期", "Registered for tax on",
        definition=("首次办理税务登记的日期", "The day of the first registration for tax"))
    enterprise_type = Text("登记注册类型", "Type of registration", 200,
        definition=("税务登记表上的登记注册类型", "Type as on the form of tax registration"))
    taxpayer_kind = Code("纳税人类别", "Kind of taxpayer", "taxpayer-kind", required=True, aliases="纳税人资格",
        definition=("增值税一般纳税人、小规模纳税人等", "General or small-scale payer of value added tax, and so on"))
    taxpayer_state = Code("纳税人状态", "State of the taxpayer", "taxpayer-state", required=True,
        definition=("税务机关认定的状态", "State as the tax authority has decided it"))
    state_since = Date("状态认定日期", "State since", past=True, concept="state-since",
        definition=("认定现在状态的日期，如非正常户认定日期", "The day on which the present state was decided"))
    address = Text("注册地址", "Registered address", 500, concept="address",
        definition=("税务登记表上的注册地址", "Registered address as on the form of tax registration"))

    rules = [
        one_of("taxpayer-has-a-tax-number", "tax_number", "subject_uscc", "document_number",
            when=F.organisation_code.present | F.registration_number.present
                | F.institution_certificate_number.present | F.social_organisation_number.present,
            zh="税务登记信息应填写税务登记号或者统一社会信用代码",
            en="a taxpayer is given with a tax number or the unified code", severity=WARNING),
        not_before("state-after-registration", "state_since", "decision_date"),
        needs("ended-state-has-a-date", "state_since",
            when=F.taxpayer_state.is_in("abnormal", "abnormal-deregistered", "deregistered"), severity=WARNING),
    ]
