"""合同: contracts put on file, certified, kept and broken."""

from typing import ClassVar

from credit_standard.findings import Severity
from credit_standard.findings.masks import Sensitivity
from credit_standard.model import (
    AUTHORISED,
    SHARED,
    Amount,
    Choice,
    Code,
    CreditRecord,
    Date,
    Disclosure,
    F,
    Fields,
    Identifier,
    RecordSpec,
    Rule,
    Source,
    Text,
)
from credit_standard.records.parts.adverse import AdverseFields
from credit_standard.records.parts.decision import AuthorityFields, DocumentFields
from credit_standard.records.parts.matter import MatterFields
from credit_standard.records.parts.source import SourceFields
from credit_standard.records.parts.status import StatusFields
from credit_standard.records.parts.subject import SubjectFields, inherited
from credit_standard.records.parts.validity import ValidityFields


class ContractFields(Fields):
    """合同: which contract, with whom, and for how much."""

    contract_number = Text(
        "合同编号",
        "Number of the contract",
        max_length=128,
        required=True,
        concept="contract-number",
        holds=Sensitivity.PLAIN,
        aliases=("合同号",),
        definition=("合同文本上的编号", "Number on the contract"),
    )
    contract_name = Text(
        "合同名称",
        "Title of the contract",
        max_length=512,
        concept="contract-name",
        definition=("合同文本首页的名称", "Title on the first page of the contract"),
    )
    contract_kind = Code(
        "合同类别",
        "Kind of contract",
        code_list="contract-kind",
        concept="contract-kind",
        definition=(
            "民法典规定的典型合同和其他合同的类别",
            "Kind of contract as the Civil Code names it, or another",
        ),
    )
    counterpart = Text(
        "合同相对方",
        "Other party",
        max_length=512,
        concept="counterpart",
        # The other party may be a person.
        holds=Sensitivity.PERSON_NAME,
        aliases=("对方当事人",),
        definition=("合同另一方当事人的名称或者姓名", "Name of the other party to the contract"),
    )
    counterpart_uscc = Identifier(
        "合同相对方统一社会信用代码",
        "Unified code of the other party",
        kind="uscc",
        concept="counterpart-number",
        definition=("合同另一方当事人的代码", "Code of the other party to the contract"),
    )
    signed_on = Date(
        "签订日期",
        "Signed on",
        past=True,
        concept="signed-on",
        aliases=("合同签订日期",),
        definition=("合同文本上最后一方签字的日期", "The day on which the last party signed"),
    )
    amount = Amount(
        "合同金额（万元）",
        "Contract amount (10,000)",
        unit="万元",
        digits=18,
        places=6,
        concept="amount",
        aliases=("合同金额",),
        definition=("以币种的万元计", "In ten thousands of the currency"),
    )
    currency = Code(
        "币种",
        "Currency",
        code_list="currency",
        concept="currency",
        definition=("合同金额的币种，不填为人民币", "Currency of the amounts; yuan where nothing is said"),
    )

    rules: ClassVar[tuple[Rule, ...]] = (
        Rule(
            "currency-needs-amount",
            when=F.currency.present,
            require=F.amount.present,
            zh="填写币种的，应填写合同金额",
            en="a currency needs a contract amount",
            severity=Severity.WARNING,
        ),
    )


class ContractFiling(
    SubjectFields,
    AuthorityFields,
    DocumentFields,
    MatterFields,
    ContractFields,
    ValidityFields,
    SourceFields,
    StatusFields,
    CreditRecord,
):
    """合同备案与重大合同鉴证: one contract that one party put on file or had certified."""

    spec = RecordSpec(
        name="contract-filing",
        zh="合同备案与重大合同鉴证信息",
        en="Contract filing",
        category="local",
        nature="neutral",
        subjects=("organisation",),
        provider=("市场监管部门（原工商部门）", "Market regulators (before 2018: industry and commerce)"),
        cadence="event",
        dated="decision_date",
        disclosure=Disclosure(organisation=SHARED),
        layer_to_authorise="city",
        clause="§4.2.3",
        # A contract may be filed first and certified later.
        key=("authority", "contract_number", "subject_name", "filing_kind"),
    )

    authority = inherited(
        AuthorityFields.authority,
        zh="备案（鉴证）机关",
        en="Filing authority",
        aliases=("备案机关", "鉴证机关"),
        definition=("受理备案或者鉴证的机关全称", "Full name of the authority that filed or certified it"),
    )
    authority_uscc = inherited(
        AuthorityFields.authority_uscc,
        zh="备案（鉴证）机关统一社会信用代码",
        en="Unified code of the filing authority",
        definition=("受理备案或者鉴证的机关的代码", "Code of the authority that filed or certified it"),
    )
    decision_number = inherited(
        DocumentFields.decision_number,
        zh="备案（鉴证）编号",
        en="Number of the filing",
        aliases=("备案编号", "鉴证编号"),
        definition=("备案回执或者鉴证书上的编号", "Number on the receipt or the certification"),
    )
    decision_date = inherited(
        DocumentFields.decision_date,
        zh="备案（鉴证）日期",
        en="Filed on",
        aliases=("备案日期", "鉴证日期"),
        definition=("备案回执或者鉴证书的日期", "Date of the receipt or the certification"),
    )
    matter_id = inherited(
        MatterFields.matter_id,
        required=False,
        definition=(
            "合同由政府关联事项产生的，填写该事项的编号",
            "Where the contract came from a matter of the government: its number",
        ),
    )
    lot = Text(
        "标段",
        "Lot",
        max_length=128,
        concept="lot",
        holds=Sensitivity.PLAIN,
        aliases=("标段号",),
        definition=("合同对应的标段或者包的编号", "Number of the lot that the contract is for"),
    )
    filing_kind = Code(
        "备案鉴证类别",
        "Filed or certified",
        code_list="contract-filing-kind",
        required=True,
        concept="contract-filing-kind",
        definition=("备案或者鉴证", "Whether it was put on file or certified"),
    )
    contract_kind = inherited(ContractFields.contract_kind, required=True)
    valid_from = inherited(
        ValidityFields.valid_from,
        zh="合同期限自",
        en="Contract from",
        definition=("合同约定的起始日期", "First day of the contract"),
    )
    valid_until = inherited(
        ValidityFields.valid_until,
        zh="合同期限至",
        en="Contract until",
        definition=("合同约定的截止日期", "Last day of the contract"),
    )

    rules = (
        Rule(
            "filed-after-signing",
            require=F.decision_date >= F.signed_on,
            zh="备案（鉴证）日期不得早于签订日期",
            en="a contract is not filed before it is signed",
        ),
        Rule(
            "ends-after-signing",
            require=F.valid_until >= F.signed_on,
            zh="合同期限至不得早于签订日期",
            en="a contract does not end before it is signed",
        ),
        Rule(
            "lot-needs-matter",
            when=F.lot.present,
            require=F.matter_id.present,
            zh="填写标段的，应填写事项编号",
            en="a lot needs the matter that it is of",
        ),
        Rule(
            "certification-has-a-number",
            when=F.filing_kind == "certification",
            require=F.decision_number.present,
            zh="鉴证的合同，应填写备案（鉴证）编号",
            en="a certified contract states the number of the certification",
            severity=Severity.WARNING,
        ),
    )


class ContractPerformance(
    SubjectFields,
    AuthorityFields,
    DocumentFields,
    ContractFields,
    AdverseFields,
    SourceFields,
    StatusFields,
    CreditRecord,
):
    """合同履约: how one party performed one contract."""

    spec = RecordSpec(
        name="contract-performance",
        zh="合同履约信息",
        en="Contract performance",
        category="contract-performance",
        nature=Choice(F.contract_state == "breached", "adverse", otherwise="neutral"),
        subjects=("organisation", "person"),
        provider=("市场监管部门、合同当事人", "Market regulators, parties to contracts"),
        cadence="event",
        dated="decision_date",
        disclosure=Disclosure(organisation=SHARED, person=AUTHORISED),
        basis=(Source("全国公共信用信息基础目录（2024年版）", verified=False),),
        clause="§4.2.2-3",
        # How a contract is performed changes; each finding of it is a record.
        key=("authority", "contract_number", "subject_name", "decision_date"),
    )

    authority = inherited(
        AuthorityFields.authority,
        definition=(
            "认定履约情况的机关或者单位全称",
            "Full name of the unit that found how it was performed",
        ),
    )
    decision_date = inherited(
        DocumentFields.decision_date,
        definition=("认定履约情况的日期", "The day on which the performance was found"),
    )
    contract_state = Code(
        "合同履行状态",
        "State of performance",
        code_list="contract-state",
        required=True,
        concept="contract-state",
        aliases=("履约状态",),
        definition=(
            "该主体一方的履行状态",
            "How far the subject, not the other party, has performed",
        ),
    )
    due_on = Date(
        "约定履行期限",
        "Due on",
        concept="due-on",
        aliases=("履行期限",),
        definition=(
            "合同约定该主体履行完毕的日期",
            "The day by which the contract asks the subject to perform",
        ),
    )
    performed_on = Date(
        "履行完毕日期",
        "Performed on",
        past=True,
        concept="performed-on",
        definition=("该主体全部履行完毕的日期", "The day on which the subject had performed in full"),
    )
    facts = Text(
        "违约情形",
        "Facts of the breach",
        max_length=5000,
        concept="facts",
        aliases=("违约事实",),
        definition=("认定文书载明的违约事实", "Facts of the breach as the finding states them"),
    )
    breach_amount = Amount(
        "违约金额（万元）",
        "Amount of the breach (10,000)",
        unit="万元",
        digits=18,
        places=6,
        concept="breach-amount",
        aliases=("违约金额",),
        definition=(
            "应履行而未履行的金额，以币种的万元计",
            "What should have been paid or done and was not, in ten thousands of the currency",
        ),
    )

    rules = (
        Rule(
            "due-after-signing",
            require=F.due_on >= F.signed_on,
            zh="约定履行期限不得早于签订日期",
            en="performance is not due before the contract is signed",
        ),
        Rule(
            "performed-after-signing",
            require=F.performed_on >= F.signed_on,
            zh="履行完毕日期一般不早于签订日期",
            en="a contract is normally not performed before it is signed",
            # Some are put in writing after the fact.
            severity=Severity.WARNING,
        ),
        Rule(
            "found-after-signing",
            require=F.decision_date >= F.signed_on,
            zh="认定日期不得早于签订日期",
            en="performance is not found before the contract is signed",
        ),
        Rule(
            "breach-is-described",
            when=F.contract_state == "breached",
            require=F.facts.present,
            zh="合同履行状态为违约的，违约情形必填",
            en="a breach is described",
        ),
        Rule(
            "performed-has-a-date",
            when=F.contract_state == "performed",
            require=F.performed_on.present,
            zh="合同履行状态为履行的，应填写履行完毕日期",
            en="a performed contract states the day of performance",
            severity=Severity.WARNING,
        ),
        Rule(
            "unfinished-has-no-date",
            when=F.contract_state.is_in("in-performance", "partly-performed"),
            require=~F.performed_on.present,
            zh="合同尚未履行完毕的，不应填写履行完毕日期",
            en="a contract that is not yet performed has no day of performance",
        ),
        Rule(
            "performed-has-no-gravity",
            when=F.contract_state.is_in("in-performance", "performed"),
            require=~F.gravity.present,
            zh="未违约的，不填失信行为分类",
            en="who did not breach has no gravity class",
            severity=Severity.WARNING,
        ),
        Rule(
            "published-after-decision",
            require=F.published_on >= F.decision_date,
            zh="公示日期不得早于认定日期",
            en="the date of publication is not before the finding",
        ),
    )
