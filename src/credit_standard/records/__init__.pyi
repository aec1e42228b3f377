"""Record types of the standard. Generated from the declarations; do not edit."""

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import TypeAlias

from credit_standard.model import Declaration
from credit_standard.validation.typed import CreditRecordModel

_Date: TypeAlias = date | str
_Decimal: TypeAlias = Decimal | float | str
_Integer: TypeAlias = int | str
_YesNo: TypeAlias = bool | str
_Codes: TypeAlias = Sequence[str]  # one text is such a sequence, too

def kebab(class_name: str) -> str: ...
def names() -> tuple[str, ...]: ...
def declared(name: str) -> Declaration: ...
def known(name: str) -> str | None: ...

class AdministrativeConfirmation(CreditRecordModel):
    """行政确认信息: Administrative confirmation."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    authority: str  # 行政确认机关
    authority_uscc: str | None  # 行政确认机关统一社会信用代码
    decision_document_name: str | None  # 文书名称
    decision_number: str | None  # 行政确认文书号
    decision_date: date  # 行政确认日期
    item_name: str | None  # 行政事项名称
    item_code: str | None  # 行政事项编码
    basis: str  # 行政行为依据
    decision_state: str | None  # 当前状态
    valid_from: date | None  # 有效期自
    valid_until: date | None  # 有效期至
    confirmation_kind: str  # 行政确认类别
    content: str  # 行政确认内容
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        authority: str,
        authority_uscc: str | None = None,
        decision_document_name: str | None = None,
        decision_number: str | None = None,
        decision_date: _Date,
        item_name: str | None = None,
        item_code: str | None = None,
        basis: str,
        decision_state: str | None = None,
        valid_from: _Date | None = None,
        valid_until: _Date | None = None,
        confirmation_kind: str,
        content: str,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class AdministrativeAdjudication(CreditRecordModel):
    """行政裁决信息: Administrative adjudication."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    authority: str  # 行政裁决机关
    authority_uscc: str | None  # 行政裁决机关统一社会信用代码
    decision_document_name: str | None  # 文书名称
    decision_number: str  # 行政裁决书文号
    decision_date: date  # 行政裁决日期
    item_name: str | None  # 行政事项名称
    item_code: str | None  # 行政事项编码
    basis: str  # 行政行为依据
    decision_state: str | None  # 当前状态
    dispute_kind: str  # 行政裁决纠纷类别
    dispute_party: str  # 行政裁决当事人地位
    adjudication_result: str  # 行政裁决结果
    content: str  # 行政裁决内容
    awarded_amount: Decimal | None  # 行政裁决给付金额（万元）
    effective_on: date | None  # 行政裁决生效日期
    performed_on: date | None  # 行政裁决履行日期
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        authority: str,
        authority_uscc: str | None = None,
        decision_document_name: str | None = None,
        decision_number: str,
        decision_date: _Date,
        item_name: str | None = None,
        item_code: str | None = None,
        basis: str,
        decision_state: str | None = None,
        dispute_kind: str,
        dispute_party: str,
        adjudication_result: str,
        content: str,
        awarded_amount: _Decimal | None = None,
        effective_on: _Date | None = None,
        performed_on: _Date | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class AdministrativeCoercion(CreditRecordModel):
    """行政强制信息: Administrative coercion."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    authority: str  # 强制机关
    authority_uscc: str | None  # 强制机关统一社会信用代码
    decision_document_name: str | None  # 行政强制决定文书名称
    decision_number: str | None  # 行政强制决定书文号
    decision_date: date  # 行政强制决定日期
    valid_from: date | None  # 强制期限自
    valid_until: date | None  # 强制期限至
    coercion_kind: str  # 行政强制类别
    coercion_measures: list[str]  # 行政强制的种类和方式
    content: str | None  # 行政强制内容
    facts: str  # 行政强制事由
    basis: str  # 行政强制依据
    lifted_on: date | None  # 解除日期
    decision_state: str | None  # 当前状态
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        authority: str,
        authority_uscc: str | None = None,
        decision_document_name: str | None = None,
        decision_number: str | None = None,
        decision_date: _Date,
        valid_from: _Date | None = None,
        valid_until: _Date | None = None,
        coercion_kind: str,
        coercion_measures: _Codes,
        content: str | None = None,
        facts: str,
        basis: str,
        lifted_on: _Date | None = None,
        decision_state: str | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class EnvironmentRating(CreditRecordModel):
    """环境信用评价信息: Environment credit rating."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    authority: str  # 评价机关
    authority_uscc: str | None  # 评价机关统一社会信用代码
    decision_document_name: str | None  # 文书名称
    decision_number: str | None  # 文书号
    decision_date: date  # 评价日期
    valid_from: date | None  # 评价有效期自
    valid_until: date | None  # 评价有效期至
    year: int  # 评价年度
    grade: str  # 环境信用等级
    points: Decimal | None  # 评价得分
    grade_reason: str | None  # 评级原因
    gravity: str | None  # 失信行为分类
    procedure: str | None  # 处罚程序
    regulated_field: str | None  # 监管领域
    finding_date: date | None  # 认定文书日期
    published_on: date | None  # 公示日期
    conduct_started_on: date | None  # 失信行为起始日期
    conduct_ended_on: date | None  # 失信行为终止日期
    corrected_on: date | None  # 纠正日期
    correction_state: str | None  # 纠正状态
    correction_verified_on: date | None  # 纠正核实日期
    correction_verified_by: str | None  # 纠正核实单位
    publication_channels: list[str] | None  # 公示渠道
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        authority: str,
        authority_uscc: str | None = None,
        decision_document_name: str | None = None,
        decision_number: str | None = None,
        decision_date: _Date,
        valid_from: _Date | None = None,
        valid_until: _Date | None = None,
        year: _Integer,
        grade: str,
        points: _Decimal | None = None,
        grade_reason: str | None = None,
        gravity: str | None = None,
        procedure: str | None = None,
        regulated_field: str | None = None,
        finding_date: _Date | None = None,
        published_on: _Date | None = None,
        conduct_started_on: _Date | None = None,
        conduct_ended_on: _Date | None = None,
        corrected_on: _Date | None = None,
        correction_state: str | None = None,
        correction_verified_on: _Date | None = None,
        correction_verified_by: str | None = None,
        publication_channels: _Codes | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class AdministrativeFee(CreditRecordModel):
    """行政收费: Administrative fee."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 缴费人名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    authority: str  # 收费单位
    authority_uscc: str | None  # 收费单位统一社会信用代码
    fee_name: str  # 收费项目名称
    fee_code: str | None  # 收费项目编码
    basis: str | None  # 收费依据
    standard: str | None  # 收费标准
    amount: Decimal  # 收费金额（元）
    exemption: str | None  # 减免依据
    paid_on: date  # 缴费日期
    receipt_number: str | None  # 票据号码
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        authority: str,
        authority_uscc: str | None = None,
        fee_name: str,
        fee_code: str | None = None,
        basis: str | None = None,
        standard: str | None = None,
        amount: _Decimal,
        exemption: str | None = None,
        paid_on: _Date,
        receipt_number: str | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class Inspection(CreditRecordModel):
    """监督检查信息: Inspection."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    authority: str  # 检查机关
    authority_uscc: str | None  # 检查机关统一社会信用代码
    decision_document_name: str | None  # 文书名称
    decision_number: str | None  # 文书号
    decision_date: date  # 检查日期
    inspection_kind: str  # 检查类别
    inspection_plan: str | None  # 检查计划名称
    inspection_plan_number: str | None  # 检查计划编号
    inspection_items: str  # 检查事项
    inspection_results: list[str]  # 检查结果
    problems: str | None  # 发现的问题
    handling: str | None  # 处理情况
    correction_due_on: date | None  # 改正期限
    corrected_on: date | None  # 纠正日期
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        authority: str,
        authority_uscc: str | None = None,
        decision_document_name: str | None = None,
        decision_number: str | None = None,
        decision_date: _Date,
        inspection_kind: str,
        inspection_plan: str | None = None,
        inspection_plan_number: str | None = None,
        inspection_items: str,
        inspection_results: _Codes,
        problems: str | None = None,
        handling: str | None = None,
        correction_due_on: _Date | None = None,
        corrected_on: _Date | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class ProductQuality(CreditRecordModel):
    """产品质量监督抽查信息: Product quality check."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    authority: str  # 抽查机关
    authority_uscc: str | None  # 抽查机关统一社会信用代码
    decision_document_name: str | None  # 文书名称
    decision_number: str | None  # 检验报告编号
    decision_date: date  # 抽查结论日期
    product_name: str  # 产品名称
    product_model: str | None  # 规格型号
    trademark: str | None  # 商标
    production_batch: str | None  # 生产日期或批号
    producer: str | None  # 标称生产单位
    producer_uscc: str | None  # 标称生产单位统一社会信用代码
    sampled_on: date | None  # 抽样日期
    test_institution: str | None  # 检验机构
    quality_result: str  # 抽查结论
    failed_items: str | None  # 不合格项目
    quality_class: str | None  # 产品质量信用类别
    retested_on: date | None  # 复查日期
    retest_result: str | None  # 复查结论
    gravity: str | None  # 失信行为分类
    procedure: str | None  # 处罚程序
    regulated_field: str | None  # 监管领域
    finding_date: date | None  # 认定文书日期
    published_on: date | None  # 公示日期
    conduct_started_on: date | None  # 失信行为起始日期
    conduct_ended_on: date | None  # 失信行为终止日期
    corrected_on: date | None  # 纠正日期
    correction_state: str | None  # 纠正状态
    correction_verified_on: date | None  # 纠正核实日期
    correction_verified_by: str | None  # 纠正核实单位
    publication_channels: list[str] | None  # 公示渠道
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        authority: str,
        authority_uscc: str | None = None,
        decision_document_name: str | None = None,
        decision_number: str | None = None,
        decision_date: _Date,
        product_name: str,
        product_model: str | None = None,
        trademark: str | None = None,
        production_batch: str | None = None,
        producer: str | None = None,
        producer_uscc: str | None = None,
        sampled_on: _Date | None = None,
        test_institution: str | None = None,
        quality_result: str,
        failed_items: str | None = None,
        quality_class: str | None = None,
        retested_on: _Date | None = None,
        retest_result: str | None = None,
        gravity: str | None = None,
        procedure: str | None = None,
        regulated_field: str | None = None,
        finding_date: _Date | None = None,
        published_on: _Date | None = None,
        conduct_started_on: _Date | None = None,
        conduct_ended_on: _Date | None = None,
        corrected_on: _Date | None = None,
        correction_state: str | None = None,
        correction_verified_on: _Date | None = None,
        correction_verified_by: str | None = None,
        publication_channels: _Codes | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class WageArrears(CreditRecordModel):
    """拖欠工资信息: Wage arrears."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    authority: str  # 认定单位
    authority_uscc: str | None  # 认定单位统一社会信用代码
    decision_document_name: str | None  # 文书名称
    decision_number: str | None  # 劳动保障监察决定文书号
    decision_date: date  # 认定日期
    project_name: str | None  # 项目名称
    workers: int | None  # 拖欠人数
    amount: Decimal  # 拖欠工资金额
    period_from: date | None  # 拖欠期间自
    period_until: date | None  # 拖欠期间至
    facts: str | None  # 拖欠事实
    correction_due_on: date | None  # 责令支付期限
    gravity: str | None  # 失信行为分类
    procedure: str | None  # 处罚程序
    regulated_field: str | None  # 监管领域
    finding_date: date | None  # 认定文书日期
    published_on: date | None  # 公示日期
    conduct_started_on: date | None  # 失信行为起始日期
    conduct_ended_on: date | None  # 失信行为终止日期
    corrected_on: date | None  # 清偿日期
    correction_state: str | None  # 纠正状态
    correction_verified_on: date | None  # 纠正核实日期
    correction_verified_by: str | None  # 纠正核实单位
    publication_channels: list[str] | None  # 公示渠道
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        authority: str,
        authority_uscc: str | None = None,
        decision_document_name: str | None = None,
        decision_number: str | None = None,
        decision_date: _Date,
        project_name: str | None = None,
        workers: _Integer | None = None,
        amount: _Decimal,
        period_from: _Date | None = None,
        period_until: _Date | None = None,
        facts: str | None = None,
        correction_due_on: _Date | None = None,
        gravity: str | None = None,
        procedure: str | None = None,
        regulated_field: str | None = None,
        finding_date: _Date | None = None,
        published_on: _Date | None = None,
        conduct_started_on: _Date | None = None,
        conduct_ended_on: _Date | None = None,
        corrected_on: _Date | None = None,
        correction_state: str | None = None,
        correction_verified_on: _Date | None = None,
        correction_verified_by: str | None = None,
        publication_channels: _Codes | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class AdministrativeLicence(CreditRecordModel):
    """行政许可信息: Administrative licence."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 行政相对人名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    counterpart_category: str | None  # 行政相对人类别
    project_name: str | None  # 项目名称
    licence_item_code: str | None  # 行政许可编码
    decision_document_name: str | None  # 行政许可决定文书名称
    decision_number: str | None  # 行政许可决定文书号
    licence_kind: str  # 许可类别
    licence_name: str | None  # 许可证书名称
    licence_number: str | None  # 许可编号
    content: str  # 许可内容
    decision_date: date  # 许可决定日期
    valid_from: date | None  # 有效期自
    valid_until: date | None  # 有效期至
    authority: str  # 许可机关
    authority_uscc: str | None  # 许可机关统一社会信用代码
    decision_state: str  # 当前状态
    use_scope: str | None  # 信息使用范围
    region_code: str | None  # 地方编码
    updated_on: date | None  # 数据更新时间戳
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        counterpart_category: str | None = None,
        project_name: str | None = None,
        licence_item_code: str | None = None,
        decision_document_name: str | None = None,
        decision_number: str | None = None,
        licence_kind: str,
        licence_name: str | None = None,
        licence_number: str | None = None,
        content: str,
        decision_date: _Date,
        valid_from: _Date | None = None,
        valid_until: _Date | None = None,
        authority: str,
        authority_uscc: str | None = None,
        decision_state: str,
        use_scope: str | None = None,
        region_code: str | None = None,
        updated_on: _Date | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class AdministrativeBenefit(CreditRecordModel):
    """行政给付信息: Administrative benefit."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    authority: str  # 行政给付机关
    authority_uscc: str | None  # 行政给付机关统一社会信用代码
    decision_document_name: str | None  # 文书名称
    decision_number: str | None  # 行政给付决定文书号
    decision_date: date  # 行政给付决定日期
    item_name: str | None  # 行政事项名称
    item_code: str | None  # 行政事项编码
    basis: str  # 行政行为依据
    decision_state: str | None  # 当前状态
    valid_from: date | None  # 有效期自
    valid_until: date | None  # 有效期至
    benefit_kind: str  # 行政给付类别
    amount: Decimal | None  # 行政给付金额（元）
    paid_on: date | None  # 行政给付发放日期
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        authority: str,
        authority_uscc: str | None = None,
        decision_document_name: str | None = None,
        decision_number: str | None = None,
        decision_date: _Date,
        item_name: str | None = None,
        item_code: str | None = None,
        basis: str,
        decision_state: str | None = None,
        valid_from: _Date | None = None,
        valid_until: _Date | None = None,
        benefit_kind: str,
        amount: _Decimal | None = None,
        paid_on: _Date | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class AdministrativeCompensation(CreditRecordModel):
    """行政补偿信息: Administrative compensation."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    authority: str  # 行政补偿机关
    authority_uscc: str | None  # 行政补偿机关统一社会信用代码
    decision_document_name: str | None  # 文书名称
    decision_number: str | None  # 行政补偿决定书文号
    decision_date: date  # 行政补偿决定日期
    item_name: str | None  # 行政事项名称
    item_code: str | None  # 行政事项编码
    basis: str  # 行政行为依据
    decision_state: str | None  # 当前状态
    compensation_kind: str  # 行政补偿类别
    content: str | None  # 行政补偿内容
    amount: Decimal | None  # 行政补偿金额（万元）
    paid_on: date | None  # 行政补偿支付日期
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        authority: str,
        authority_uscc: str | None = None,
        decision_document_name: str | None = None,
        decision_number: str | None = None,
        decision_date: _Date,
        item_name: str | None = None,
        item_code: str | None = None,
        basis: str,
        decision_state: str | None = None,
        compensation_kind: str,
        content: str | None = None,
        amount: _Decimal | None = None,
        paid_on: _Date | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class AdministrativeLevy(CreditRecordModel):
    """其他行政征收信息: Other administrative levy."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    authority: str  # 行政征收机关
    authority_uscc: str | None  # 行政征收机关统一社会信用代码
    decision_document_name: str | None  # 文书名称
    decision_number: str | None  # 行政征收文书号
    decision_date: date | None  # 行政征收决定日期
    item_name: str | None  # 行政事项名称
    item_code: str | None  # 行政事项编码
    basis: str  # 行政行为依据
    decision_state: str | None  # 当前状态
    period_from: date  # 费款所属期起
    period_until: date  # 费款所属期止
    amount_due: Decimal | None  # 应缴金额
    amount_paid: Decimal | None  # 实缴金额
    arrears: Decimal | None  # 欠缴金额
    payment_state: str | None  # 缴纳状态
    levy_kind: str  # 行政征收类别
    paid_on: date | None  # 行政征收缴款日期
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        authority: str,
        authority_uscc: str | None = None,
        decision_document_name: str | None = None,
        decision_number: str | None = None,
        decision_date: _Date | None = None,
        item_name: str | None = None,
        item_code: str | None = None,
        basis: str,
        decision_state: str | None = None,
        period_from: _Date,
        period_until: _Date,
        amount_due: _Decimal | None = None,
        amount_paid: _Decimal | None = None,
        arrears: _Decimal | None = None,
        payment_state: str | None = None,
        levy_kind: str,
        paid_on: _Date | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class AdministrativePenalty(CreditRecordModel):
    """行政处罚信息: Administrative penalty."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 行政相对人名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    counterpart_category: str | None  # 行政相对人类别
    case_name: str | None  # 处罚名称
    penalty_item_code: str | None  # 行政处罚编码
    decision_document_name: str | None  # 行政处罚决定文书名称
    decision_number: str  # 行政处罚决定书文号
    violation_kind: str | None  # 违法行为类型
    facts: str  # 违法事实
    basis: str  # 处罚依据
    penalty_kinds: list[str]  # 处罚类别
    second_penalty_kinds: list[str] | None  # 处罚类别2
    penalty_content: str  # 处罚内容
    fine: Decimal | None  # 罚款金额（万元）
    confiscated: Decimal | None  # 没收违法所得、没收非法财物的金额（万元）
    suspended_licence: str | None  # 暂扣或吊销证照名称及编号
    decision_date: date  # 处罚决定日期
    valid_until: date | None  # 处罚有效期
    served_on: date | None  # 送达日期
    largest_fine: Decimal | None  # 单项罚款最高金额（万元）
    ban_until: date | None  # 限制期截止日期
    stayed_on: date | None  # 停止执行日期
    stay_ended_on: date | None  # 恢复执行日期
    publicity_until: date | None  # 公示截止期
    authority: str  # 处罚机关
    authority_uscc: str | None  # 处罚机关统一社会信用代码
    decision_state: str | None  # 当前状态
    use_scope: str | None  # 信息使用范围
    severity_of_dishonesty: str | None  # 失信严重程度
    gravity: str | None  # 失信行为分类
    procedure: str | None  # 处罚程序
    regulated_field: str | None  # 监管领域
    finding_date: date | None  # 认定文书日期
    published_on: date | None  # 公示日期
    conduct_started_on: date | None  # 失信行为起始日期
    conduct_ended_on: date | None  # 失信行为终止日期
    corrected_on: date | None  # 纠正日期
    correction_state: str | None  # 纠正状态
    correction_verified_on: date | None  # 纠正核实日期
    correction_verified_by: str | None  # 纠正核实单位
    publication_channels: list[str] | None  # 公示渠道
    region_code: str | None  # 地方编码
    updated_on: date | None  # 数据更新时间戳
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        counterpart_category: str | None = None,
        case_name: str | None = None,
        penalty_item_code: str | None = None,
        decision_document_name: str | None = None,
        decision_number: str,
        violation_kind: str | None = None,
        facts: str,
        basis: str,
        penalty_kinds: _Codes,
        second_penalty_kinds: _Codes | None = None,
        penalty_content: str,
        fine: _Decimal | None = None,
        confiscated: _Decimal | None = None,
        suspended_licence: str | None = None,
        decision_date: _Date,
        valid_until: _Date | None = None,
        served_on: _Date | None = None,
        largest_fine: _Decimal | None = None,
        ban_until: _Date | None = None,
        stayed_on: _Date | None = None,
        stay_ended_on: _Date | None = None,
        publicity_until: _Date | None = None,
        authority: str,
        authority_uscc: str | None = None,
        decision_state: str | None = None,
        use_scope: str | None = None,
        severity_of_dishonesty: str | None = None,
        gravity: str | None = None,
        procedure: str | None = None,
        regulated_field: str | None = None,
        finding_date: _Date | None = None,
        published_on: _Date | None = None,
        conduct_started_on: _Date | None = None,
        conduct_ended_on: _Date | None = None,
        corrected_on: _Date | None = None,
        correction_state: str | None = None,
        correction_verified_on: _Date | None = None,
        correction_verified_by: str | None = None,
        publication_channels: _Codes | None = None,
        region_code: str | None = None,
        updated_on: _Date | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class Qualification(CreditRecordModel):
    """资质登记信息: Qualification."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    authority: str  # 资质认定机关
    authority_uscc: str | None  # 资质认定机关统一社会信用代码
    decision_document_name: str | None  # 文书名称
    decision_number: str | None  # 文书号
    decision_date: date  # 资质认定日期
    qualification_name: str  # 资质名称
    qualification_kind: str | None  # 资质种类
    certificate_number: str  # 资质证书编号
    qualification_scope: str | None  # 执业范围
    power_list_code: str | None  # 权力编码
    power_list_name: str | None  # 权力名称
    valid_from: date | None  # 有效期自
    valid_until: date | None  # 有效期至
    qualification_grade: str | None  # 资质等级
    changed_on: date | None  # 变更核准日期
    qualification_state: str  # 资质状态
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        authority: str,
        authority_uscc: str | None = None,
        decision_document_name: str | None = None,
        decision_number: str | None = None,
        decision_date: _Date,
        qualification_name: str,
        qualification_kind: str | None = None,
        certificate_number: str,
        qualification_scope: str | None = None,
        power_list_code: str | None = None,
        power_list_name: str | None = None,
        valid_from: _Date | None = None,
        valid_until: _Date | None = None,
        qualification_grade: str | None = None,
        changed_on: _Date | None = None,
        qualification_state: str,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class QualificationTermination(CreditRecordModel):
    """资质注（撤、吊）销信息: Qualification termination."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    authority: str  # 注（撤、吊）销机关
    authority_uscc: str | None  # 注（撤、吊）销机关统一社会信用代码
    decision_document_name: str | None  # 文书名称
    decision_number: str | None  # 文书号
    decision_date: date  # 注（撤、吊）销日期
    qualification_name: str  # 资质名称
    qualification_kind: str | None  # 资质种类
    certificate_number: str  # 资质证书编号
    qualification_scope: str | None  # 执业范围
    power_list_code: str | None  # 权力编码
    power_list_name: str | None  # 权力名称
    termination_kind: str  # 终止方式
    termination_reason: str | None  # 注（撤、吊）销原因
    granted_on: date | None  # 资质认定日期
    gravity: str | None  # 失信行为分类
    procedure: str | None  # 处罚程序
    regulated_field: str | None  # 监管领域
    finding_date: date | None  # 认定文书日期
    published_on: date | None  # 公示日期
    conduct_started_on: date | None  # 失信行为起始日期
    conduct_ended_on: date | None  # 失信行为终止日期
    corrected_on: date | None  # 纠正日期
    correction_state: str | None  # 纠正状态
    correction_verified_on: date | None  # 纠正核实日期
    correction_verified_by: str | None  # 纠正核实单位
    publication_channels: list[str] | None  # 公示渠道
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        authority: str,
        authority_uscc: str | None = None,
        decision_document_name: str | None = None,
        decision_number: str | None = None,
        decision_date: _Date,
        qualification_name: str,
        qualification_kind: str | None = None,
        certificate_number: str,
        qualification_scope: str | None = None,
        power_list_code: str | None = None,
        power_list_name: str | None = None,
        termination_kind: str,
        termination_reason: str | None = None,
        granted_on: _Date | None = None,
        gravity: str | None = None,
        procedure: str | None = None,
        regulated_field: str | None = None,
        finding_date: _Date | None = None,
        published_on: _Date | None = None,
        conduct_started_on: _Date | None = None,
        conduct_ended_on: _Date | None = None,
        corrected_on: _Date | None = None,
        correction_state: str | None = None,
        correction_verified_on: _Date | None = None,
        correction_verified_by: str | None = None,
        publication_channels: _Codes | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class AssociationMembership(CreditRecordModel):
    """会员与行业自律信息: Association membership."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    association: str  # 协会名称
    association_uscc: str | None  # 协会统一社会信用代码
    member_number: str  # 会员编号
    member_class: str | None  # 会员级别
    valid_from: date  # 入会日期
    valid_until: date | None  # 退会日期
    pledged_on: date | None  # 行业自律公约签署日期
    year: int | None  # 评价年度
    appraisal: str | None  # 会员评价结果
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        association: str,
        association_uscc: str | None = None,
        member_number: str,
        member_class: str | None = None,
        valid_from: _Date,
        valid_until: _Date | None = None,
        pledged_on: _Date | None = None,
        year: _Integer | None = None,
        appraisal: str | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class IndustryAppraisal(CreditRecordModel):
    """行业评优与产品创优信息: Industry appraisal."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    authority: str  # 评选协会
    authority_uscc: str | None  # 评选协会统一社会信用代码
    decision_document_name: str | None  # 文书名称
    decision_number: str | None  # 表彰文件号
    decision_date: date  # 评定日期
    valid_from: date | None  # 有效期自
    valid_until: date | None  # 有效期至
    withdrawn_on: date | None  # 撤销日期
    withdrawal_reason: str | None  # 撤销原因
    title: str  # 评优称号
    grade: str | None  # 评定结果
    product_name: str | None  # 创优产品
    year: int | None  # 评选年度
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        authority: str,
        authority_uscc: str | None = None,
        decision_document_name: str | None = None,
        decision_number: str | None = None,
        decision_date: _Date,
        valid_from: _Date | None = None,
        valid_until: _Date | None = None,
        withdrawn_on: _Date | None = None,
        withdrawal_reason: str | None = None,
        title: str,
        grade: str | None = None,
        product_name: str | None = None,
        year: _Integer | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class TrafficRecord(CreditRecordModel):
    """交通违法与失信信息: Traffic record."""

    subject_name: str  # 姓名
    document_type: str  # 证件类型
    document_number: str  # 证件号码
    key_groups: list[str] | None  # 重点人群
    authority: str  # 交通处罚机关
    authority_uscc: str | None  # 交通处罚机关统一社会信用代码
    traffic_conduct: str  # 交通违法行为
    occurred_on: date  # 交通违法日期
    penalty_points: int | None  # 记分
    penalty_kinds: list[str] | None  # 处罚类别
    fine: Decimal | None  # 罚款金额（元）
    decision_number: str | None  # 交通处罚决定书编号
    handled_on: date | None  # 处理日期
    valid_until: date | None  # 记录有效期
    gravity: str | None  # 失信行为分类
    procedure: str | None  # 处罚程序
    regulated_field: str | None  # 监管领域
    finding_date: date | None  # 认定文书日期
    published_on: date | None  # 公示日期
    conduct_started_on: date | None  # 失信行为起始日期
    conduct_ended_on: date | None  # 失信行为终止日期
    corrected_on: date | None  # 纠正日期
    correction_state: str | None  # 纠正状态
    correction_verified_on: date | None  # 纠正核实日期
    correction_verified_by: str | None  # 纠正核实单位
    publication_channels: list[str] | None  # 公示渠道
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_name: str,
        document_type: str,
        document_number: str,
        key_groups: _Codes | None = None,
        authority: str,
        authority_uscc: str | None = None,
        traffic_conduct: str,
        occurred_on: _Date,
        penalty_points: _Integer | None = None,
        penalty_kinds: _Codes | None = None,
        fine: _Decimal | None = None,
        decision_number: str | None = None,
        handled_on: _Date | None = None,
        valid_until: _Date | None = None,
        gravity: str | None = None,
        procedure: str | None = None,
        regulated_field: str | None = None,
        finding_date: _Date | None = None,
        published_on: _Date | None = None,
        conduct_started_on: _Date | None = None,
        conduct_ended_on: _Date | None = None,
        corrected_on: _Date | None = None,
        correction_state: str | None = None,
        correction_verified_on: _Date | None = None,
        correction_verified_by: str | None = None,
        publication_channels: _Codes | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class VolunteerService(CreditRecordModel):
    """志愿服务等公益信息: Volunteer service."""

    subject_name: str  # 姓名
    document_type: str  # 证件类型
    document_number: str  # 证件号码
    key_groups: list[str] | None  # 重点人群
    service_kind: str  # 公益服务类别
    activity: str  # 公益活动名称
    served_on: date  # 公益服务日期
    hours: Decimal | None  # 服务时长（小时）
    times: int | None  # 公益服务次数
    organiser: str  # 组织单位
    organiser_uscc: str | None  # 组织单位统一社会信用代码
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_name: str,
        document_type: str,
        document_number: str,
        key_groups: _Codes | None = None,
        service_kind: str,
        activity: str,
        served_on: _Date,
        hours: _Decimal | None = None,
        times: _Integer | None = None,
        organiser: str,
        organiser_uscc: str | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class ConductRecord(CreditRecordModel):
    """家庭、职业、社会道德表现信息: Conduct in family, work and society."""

    subject_name: str  # 姓名
    document_type: str  # 证件类型
    document_number: str  # 证件号码
    key_groups: list[str] | None  # 重点人群
    authority: str  # 评定单位
    authority_uscc: str | None  # 评定单位统一社会信用代码
    decision_document_name: str | None  # 文书名称
    decision_number: str | None  # 文书号
    decision_date: date  # 评定日期
    withdrawn_on: date | None  # 撤销日期
    withdrawal_reason: str | None  # 撤销原因
    morality_field: str  # 道德表现领域
    title: str  # 称号或者善行
    level: str | None  # 荣誉级别
    facts: str | None  # 主要事迹
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_name: str,
        document_type: str,
        document_number: str,
        key_groups: _Codes | None = None,
        authority: str,
        authority_uscc: str | None = None,
        decision_document_name: str | None = None,
        decision_number: str | None = None,
        decision_date: _Date,
        withdrawn_on: _Date | None = None,
        withdrawal_reason: str | None = None,
        morality_field: str,
        title: str,
        level: str | None = None,
        facts: str | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class Education(CreditRecordModel):
    """学历学位信息: Education."""

    subject_name: str  # 姓名
    document_type: str  # 证件类型
    document_number: str  # 证件号码
    key_groups: list[str] | None  # 重点人群
    school: str  # 毕业院校
    school_uscc: str | None  # 毕业院校统一社会信用代码
    education_level: str | None  # 学历
    degree: str | None  # 学位
    field_of_study: str | None  # 专业
    enrolled_on: date | None  # 入学日期
    graduated_on: date  # 毕业日期
    certificate_number: str | None  # 毕业证书编号
    degree_granted_on: date | None  # 学位授予日期
    degree_certificate_number: str | None  # 学位证书编号
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_name: str,
        document_type: str,
        document_number: str,
        key_groups: _Codes | None = None,
        school: str,
        school_uscc: str | None = None,
        education_level: str | None = None,
        degree: str | None = None,
        field_of_study: str | None = None,
        enrolled_on: _Date | None = None,
        graduated_on: _Date,
        certificate_number: str | None = None,
        degree_granted_on: _Date | None = None,
        degree_certificate_number: str | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class ExamMisconduct(CreditRecordModel):
    """考试、学术失信信息: Misconduct in examinations and research."""

    subject_name: str  # 姓名
    document_type: str  # 证件类型
    document_number: str  # 证件号码
    key_groups: list[str] | None  # 重点人群
    authority: str  # 处理单位
    authority_uscc: str | None  # 处理单位统一社会信用代码
    decision_document_name: str | None  # 文书名称
    decision_number: str | None  # 处理决定书文号
    decision_date: date  # 处理决定日期
    examination: str  # 考试或者成果名称
    misconduct_kinds: list[str]  # 考试、学术失信类别
    facts: str | None  # 失信事实
    occurred_on: date  # 失信行为发生日期
    basis: str | None  # 处理依据
    content: str  # 处理结果
    valid_until: date | None  # 处理期限截止日期
    gravity: str | None  # 失信行为分类
    procedure: str | None  # 处罚程序
    regulated_field: str | None  # 监管领域
    finding_date: date | None  # 认定文书日期
    published_on: date | None  # 公示日期
    conduct_started_on: date | None  # 失信行为起始日期
    conduct_ended_on: date | None  # 失信行为终止日期
    corrected_on: date | None  # 纠正日期
    correction_state: str | None  # 纠正状态
    correction_verified_on: date | None  # 纠正核实日期
    correction_verified_by: str | None  # 纠正核实单位
    publication_channels: list[str] | None  # 公示渠道
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_name: str,
        document_type: str,
        document_number: str,
        key_groups: _Codes | None = None,
        authority: str,
        authority_uscc: str | None = None,
        decision_document_name: str | None = None,
        decision_number: str | None = None,
        decision_date: _Date,
        examination: str,
        misconduct_kinds: _Codes,
        facts: str | None = None,
        occurred_on: _Date,
        basis: str | None = None,
        content: str,
        valid_until: _Date | None = None,
        gravity: str | None = None,
        procedure: str | None = None,
        regulated_field: str | None = None,
        finding_date: _Date | None = None,
        published_on: _Date | None = None,
        conduct_started_on: _Date | None = None,
        conduct_ended_on: _Date | None = None,
        corrected_on: _Date | None = None,
        correction_state: str | None = None,
        correction_verified_on: _Date | None = None,
        correction_verified_by: str | None = None,
        publication_channels: _Codes | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class CitizenEvaluation(CreditRecordModel):
    """公民信用评价信息: Evaluation of a citizen."""

    subject_name: str  # 姓名
    document_type: str  # 证件类型
    document_number: str  # 证件号码
    key_groups: list[str] | None  # 重点人群
    authority: str  # 评价机构
    authority_uscc: str | None  # 评价机构统一社会信用代码
    scorecard: str  # 评分卡名称
    scorecard_version: str  # 评分卡版本
    points: Decimal | None  # 信用分
    base_points: Decimal | None  # 基准分
    grade: str | None  # 公民信用等级
    reference_date: date  # 评价基准日
    decision_date: date  # 评价日期
    valid_until: date | None  # 评价有效期至
    authorisation_id: str  # 自愿参评授权书编号
    authorised_on: date  # 授权日期
    authorised_until: date | None  # 授权截止日期
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_name: str,
        document_type: str,
        document_number: str,
        key_groups: _Codes | None = None,
        authority: str,
        authority_uscc: str | None = None,
        scorecard: str,
        scorecard_version: str,
        points: _Decimal | None = None,
        base_points: _Decimal | None = None,
        grade: str | None = None,
        reference_date: _Date,
        decision_date: _Date,
        valid_until: _Date | None = None,
        authorisation_id: str,
        authorised_on: _Date,
        authorised_until: _Date | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class PersonIdentity(CreditRecordModel):
    """个人身份信息: Person's identity."""

    subject_name: str  # 姓名
    document_type: str  # 证件类型
    document_number: str  # 证件号码
    key_groups: list[str] | None  # 重点人群
    authority: str | None  # 证件签发机关
    authority_uscc: str | None  # 证件签发机关统一社会信用代码
    sex: str | None  # 性别
    birth_date: date | None  # 出生日期
    region_code: str | None  # 户籍所在地行政区划
    died_on: date | None  # 死亡日期
    prison_released_on: date | None  # 刑满释放日期
    issued_on: date | None  # 证件签发日期
    valid_until: date | None  # 证件有效期至
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_name: str,
        document_type: str,
        document_number: str,
        key_groups: _Codes | None = None,
        authority: str | None = None,
        authority_uscc: str | None = None,
        sex: str | None = None,
        birth_date: _Date | None = None,
        region_code: str | None = None,
        died_on: _Date | None = None,
        prison_released_on: _Date | None = None,
        issued_on: _Date | None = None,
        valid_until: _Date | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class Occupation(CreditRecordModel):
    """职业信息: Occupation."""

    subject_name: str  # 姓名
    document_type: str  # 证件类型
    document_number: str  # 证件号码
    key_groups: list[str] | None  # 重点人群
    employer: str  # 工作单位
    employer_uscc: str | None  # 工作单位统一社会信用代码
    occupation: str | None  # 职业
    occupation_name: str | None  # 职业名称
    post_kind: str | None  # 岗位类别
    post: str | None  # 职务
    valid_from: date  # 任职起始日期
    valid_until: date | None  # 任职截止日期
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_name: str,
        document_type: str,
        document_number: str,
        key_groups: _Codes | None = None,
        employer: str,
        employer_uscc: str | None = None,
        occupation: str | None = None,
        occupation_name: str | None = None,
        post_kind: str | None = None,
        post: str | None = None,
        valid_from: _Date,
        valid_until: _Date | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class LegalRepresentativeRole(CreditRecordModel):
    """法定代表人任职信息: Role of legal representative."""

    subject_name: str  # 姓名
    document_type: str  # 证件类型
    document_number: str  # 证件号码
    key_groups: list[str] | None  # 重点人群
    authority: str | None  # 登记机关
    authority_uscc: str | None  # 登记机关统一社会信用代码
    role: str  # 任职角色
    organisation_name: str  # 任职单位名称
    organisation_uscc: str | None  # 任职单位统一社会信用代码
    organisation_registration_number: str | None  # 任职单位工商注册号
    organisation_org_code: str | None  # 任职单位组织机构代码
    valid_from: date | None  # 任职起始日期
    valid_until: date | None  # 任职截止日期
    organisation_state: str | None  # 任职单位登记状态
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_name: str,
        document_type: str,
        document_number: str,
        key_groups: _Codes | None = None,
        authority: str | None = None,
        authority_uscc: str | None = None,
        role: str,
        organisation_name: str,
        organisation_uscc: str | None = None,
        organisation_registration_number: str | None = None,
        organisation_org_code: str | None = None,
        valid_from: _Date | None = None,
        valid_until: _Date | None = None,
        organisation_state: str | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class ProfessionalQualification(CreditRecordModel):
    """职业（执业）资格信息: Professional qualification."""

    subject_name: str  # 姓名
    document_type: str  # 证件类型
    document_number: str  # 证件号码
    key_groups: list[str] | None  # 重点人群
    valid_from: date | None  # 有效期自
    valid_until: date | None  # 有效期至
    employer: str | None  # 执业单位名称
    employer_uscc: str | None  # 执业单位统一社会信用代码
    authority: str  # 发证单位
    authority_uscc: str | None  # 发证单位统一社会信用代码
    qualification_name: str  # 资格名称
    kind: str | None  # 职业资格类别
    professional_level: str | None  # 职业技能等级
    qualification_grade: str | None  # 执业资格等级
    certificate_number: str  # 资格证书编号
    issued_on: date  # 发证日期
    qualification_state: str | None  # 资格状态
    ended_on: date | None  # 注（撤、吊）销日期
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_name: str,
        document_type: str,
        document_number: str,
        key_groups: _Codes | None = None,
        valid_from: _Date | None = None,
        valid_until: _Date | None = None,
        employer: str | None = None,
        employer_uscc: str | None = None,
        authority: str,
        authority_uscc: str | None = None,
        qualification_name: str,
        kind: str | None = None,
        professional_level: str | None = None,
        qualification_grade: str | None = None,
        certificate_number: str,
        issued_on: _Date,
        qualification_state: str | None = None,
        ended_on: _Date | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class ProfessionalTitle(CreditRecordModel):
    """职称信息: Professional title."""

    subject_name: str  # 姓名
    document_type: str  # 证件类型
    document_number: str  # 证件号码
    key_groups: list[str] | None  # 重点人群
    employer: str | None  # 工作单位
    employer_uscc: str | None  # 工作单位统一社会信用代码
    authority: str  # 职称授予单位
    authority_uscc: str | None  # 职称授予单位统一社会信用代码
    decision_document_name: str | None  # 文书名称
    decision_number: str | None  # 职称批准文号
    decision_date: date  # 职称取得日期
    withdrawn_on: date | None  # 撤销日期
    withdrawal_reason: str | None  # 撤销原因
    title_name: str  # 职称名称
    title_level: str | None  # 职称级别
    speciality: str | None  # 专业类别
    certificate_number: str | None  # 职称证书编号
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_name: str,
        document_type: str,
        document_number: str,
        key_groups: _Codes | None = None,
        employer: str | None = None,
        employer_uscc: str | None = None,
        authority: str,
        authority_uscc: str | None = None,
        decision_document_name: str | None = None,
        decision_number: str | None = None,
        decision_date: _Date,
        withdrawn_on: _Date | None = None,
        withdrawal_reason: str | None = None,
        title_name: str,
        title_level: str | None = None,
        speciality: str | None = None,
        certificate_number: str | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class SocialInsuranceParticipation(CreditRecordModel):
    """社会保险参保信息: Participation in social insurance."""

    subject_name: str  # 姓名
    document_type: str  # 证件类型
    document_number: str  # 证件号码
    key_groups: list[str] | None  # 重点人群
    authority: str  # 经办机构
    authority_uscc: str | None  # 经办机构统一社会信用代码
    insurance_kind: str  # 险种
    participation_state: str  # 参保状态
    first_month: date | None  # 首次参保日期
    months_paid: int | None  # 累计缴费月数
    ended_on: date | None  # 终止参保日期
    counted_until: date  # 统计截止日期
    pooling_region: str | None  # 统筹区代码
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_name: str,
        document_type: str,
        document_number: str,
        key_groups: _Codes | None = None,
        authority: str,
        authority_uscc: str | None = None,
        insurance_kind: str,
        participation_state: str,
        first_month: _Date | None = None,
        months_paid: _Integer | None = None,
        ended_on: _Date | None = None,
        counted_until: _Date,
        pooling_region: str | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class HousingRecord(CreditRecordModel):
    """房屋租售与公共住房信息: Housing record."""

    subject_name: str  # 姓名
    document_type: str  # 证件类型
    document_number: str  # 证件号码
    key_groups: list[str] | None  # 重点人群
    authority: str  # 住房登记单位
    authority_uscc: str | None  # 住房登记单位统一社会信用代码
    housing_kind: str  # 房屋租售与公共住房类别
    contract_number: str  # 房屋合同编号
    signed_on: date  # 签约日期
    valid_until: date | None  # 合同期限至
    promise: str | None  # 约定或者承诺事项
    contract_state: str | None  # 合同履行状态
    facts: str | None  # 违约情形
    finding_date: date | None  # 违约认定日期
    authorisation_id: str | None  # 授权书编号
    authorised_on: date | None  # 授权日期
    authorised_until: date | None  # 授权截止日期
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_name: str,
        document_type: str,
        document_number: str,
        key_groups: _Codes | None = None,
        authority: str,
        authority_uscc: str | None = None,
        housing_kind: str,
        contract_number: str,
        signed_on: _Date,
        valid_until: _Date | None = None,
        promise: str | None = None,
        contract_state: str | None = None,
        facts: str | None = None,
        finding_date: _Date | None = None,
        authorisation_id: str | None = None,
        authorised_on: _Date | None = None,
        authorised_until: _Date | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class CreditCommitment(CreditRecordModel):
    """信用承诺信息: Credit commitment."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    commitment_kind: str  # 信用承诺类型
    commitment_matter: str  # 承诺事项
    authority: str | None  # 承诺受理单位
    authority_uscc: str | None  # 承诺受理单位统一社会信用代码
    decision_document_name: str | None  # 承诺书名称
    decision_number: str | None  # 承诺书编号
    decision_date: date  # 承诺作出日期
    valid_from: date | None  # 有效期自
    valid_until: date | None  # 有效期至
    breach_liability: str | None  # 违诺责任
    commitment_text_reference: str | None  # 承诺书文本
    repaired_record_id: str | None  # 拟修复记录编号
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        commitment_kind: str,
        commitment_matter: str,
        authority: str | None = None,
        authority_uscc: str | None = None,
        decision_document_name: str | None = None,
        decision_number: str | None = None,
        decision_date: _Date,
        valid_from: _Date | None = None,
        valid_until: _Date | None = None,
        breach_liability: str | None = None,
        commitment_text_reference: str | None = None,
        repaired_record_id: str | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class CommitmentFulfilment(CreditRecordModel):
    """承诺履行信息: Fulfilment of a commitment."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    commitment_kind: str  # 信用承诺类型
    commitment_matter: str  # 承诺事项
    authority: str  # 承诺核查单位
    authority_uscc: str | None  # 承诺核查单位统一社会信用代码
    commitment_number: str  # 所履行的承诺书编号
    committed_on: date | None  # 承诺作出日期
    fulfilment_state: str  # 承诺履行状态
    verified_on: date  # 核查日期
    performed_on: date | None  # 履行完毕日期
    facts: str | None  # 违诺事实
    breach_consequence: str | None  # 违诺处理
    gravity: str | None  # 失信行为分类
    procedure: str | None  # 处罚程序
    regulated_field: str | None  # 监管领域
    finding_date: date | None  # 认定文书日期
    published_on: date | None  # 公示日期
    conduct_started_on: date | None  # 失信行为起始日期
    conduct_ended_on: date | None  # 失信行为终止日期
    corrected_on: date | None  # 纠正日期
    correction_state: str | None  # 纠正状态
    correction_verified_on: date | None  # 纠正核实日期
    correction_verified_by: str | None  # 纠正核实单位
    publication_channels: list[str] | None  # 公示渠道
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        commitment_kind: str,
        commitment_matter: str,
        authority: str,
        authority_uscc: str | None = None,
        commitment_number: str,
        committed_on: _Date | None = None,
        fulfilment_state: str,
        verified_on: _Date,
        performed_on: _Date | None = None,
        facts: str | None = None,
        breach_consequence: str | None = None,
        gravity: str | None = None,
        procedure: str | None = None,
        regulated_field: str | None = None,
        finding_date: _Date | None = None,
        published_on: _Date | None = None,
        conduct_started_on: _Date | None = None,
        conduct_ended_on: _Date | None = None,
        corrected_on: _Date | None = None,
        correction_state: str | None = None,
        correction_verified_on: _Date | None = None,
        correction_verified_by: str | None = None,
        publication_channels: _Codes | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class CommunityAppraisal(CreditRecordModel):
    """社区诚信评比信息: Community appraisal."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    community: str  # 社区名称
    community_kind: str | None  # 社区类别
    community_uscc: str | None  # 社区统一社会信用代码
    authority: str  # 评定单位
    authority_uscc: str | None  # 评定单位统一社会信用代码
    decision_document_name: str | None  # 文书名称
    decision_number: str | None  # 文书号
    decision_date: date  # 评定日期
    valid_from: date | None  # 有效期自
    valid_until: date | None  # 有效期至
    withdrawn_on: date | None  # 撤销日期
    withdrawal_reason: str | None  # 撤销原因
    community_title: str  # 诚信评比称号
    year: int  # 评比年度
    star: str | None  # 信用星级
    grade: str | None  # 评比等级
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        community: str,
        community_kind: str | None = None,
        community_uscc: str | None = None,
        authority: str,
        authority_uscc: str | None = None,
        decision_document_name: str | None = None,
        decision_number: str | None = None,
        decision_date: _Date,
        valid_from: _Date | None = None,
        valid_until: _Date | None = None,
        withdrawn_on: _Date | None = None,
        withdrawal_reason: str | None = None,
        community_title: str,
        year: _Integer,
        star: str | None = None,
        grade: str | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class CommunityConduct(CreditRecordModel):
    """社区诚信行为信息: Community conduct."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    community: str  # 社区名称
    community_kind: str | None  # 社区类别
    community_uscc: str | None  # 社区统一社会信用代码
    authority: str  # 确认单位
    authority_uscc: str | None  # 确认单位统一社会信用代码
    conduct_kind: str  # 诚信行为性质
    facts: str  # 行为事实
    occurred_on: date  # 行为发生日期
    basis: str | None  # 认定依据
    evidence: str | None  # 佐证材料
    decision_date: date  # 确认日期
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        community: str,
        community_kind: str | None = None,
        community_uscc: str | None = None,
        authority: str,
        authority_uscc: str | None = None,
        conduct_kind: str,
        facts: str,
        occurred_on: _Date,
        basis: str | None = None,
        evidence: str | None = None,
        decision_date: _Date,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class Complaint(CreditRecordModel):
    """投诉举报信息: Complaint."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 被投诉举报主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    authority: str  # 处理单位
    authority_uscc: str | None  # 处理单位统一社会信用代码
    complaint_number: str  # 投诉举报编号
    complaint_channel: str | None  # 投诉举报渠道
    complaint_matter: str  # 投诉举报事项
    misconduct_kind: str | None  # 失信行为类别
    received_on: date  # 收到投诉举报日期
    complaint_outcome: str | None  # 查实情况
    handled_on: date | None  # 办结日期
    complaint_result: str | None  # 投诉处理结果
    facts: str | None  # 查实的事实
    decision_number: str | None  # 处理决定文书号
    gravity: str | None  # 失信行为分类
    procedure: str | None  # 处罚程序
    regulated_field: str | None  # 监管领域
    finding_date: date | None  # 认定文书日期
    published_on: date | None  # 公示日期
    conduct_started_on: date | None  # 失信行为起始日期
    conduct_ended_on: date | None  # 失信行为终止日期
    corrected_on: date | None  # 纠正日期
    correction_state: str | None  # 纠正状态
    correction_verified_on: date | None  # 纠正核实日期
    correction_verified_by: str | None  # 纠正核实单位
    publication_channels: list[str] | None  # 公示渠道
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        authority: str,
        authority_uscc: str | None = None,
        complaint_number: str,
        complaint_channel: str | None = None,
        complaint_matter: str,
        misconduct_kind: str | None = None,
        received_on: _Date,
        complaint_outcome: str | None = None,
        handled_on: _Date | None = None,
        complaint_result: str | None = None,
        facts: str | None = None,
        decision_number: str | None = None,
        gravity: str | None = None,
        procedure: str | None = None,
        regulated_field: str | None = None,
        finding_date: _Date | None = None,
        published_on: _Date | None = None,
        conduct_started_on: _Date | None = None,
        conduct_ended_on: _Date | None = None,
        corrected_on: _Date | None = None,
        correction_state: str | None = None,
        correction_verified_on: _Date | None = None,
        correction_verified_by: str | None = None,
        publication_channels: _Codes | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class HousingFund(CreditRecordModel):
    """住房公积金缴存信息: Housing fund contribution."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    authority: str  # 公积金管理中心
    authority_uscc: str | None  # 公积金管理中心统一社会信用代码
    period_from: date  # 缴存所属期起
    period_until: date  # 缴存所属期止
    amount_due: Decimal | None  # 应缴存额
    amount_paid: Decimal | None  # 实缴存额
    arrears: Decimal | None  # 欠缴存额
    payment_state: str | None  # 缴纳状态
    total_arrears: Decimal | None  # 累计欠缴存额
    arrears_months: int | None  # 累计欠缴月数
    people: int | None  # 缴存人数
    deferral_number: str | None  # 缓缴批准文号
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        authority: str,
        authority_uscc: str | None = None,
        period_from: _Date,
        period_until: _Date,
        amount_due: _Decimal | None = None,
        amount_paid: _Decimal | None = None,
        arrears: _Decimal | None = None,
        payment_state: str | None = None,
        total_arrears: _Decimal | None = None,
        arrears_months: _Integer | None = None,
        people: _Integer | None = None,
        deferral_number: str | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class SocialInsuranceContribution(CreditRecordModel):
    """社会保险参保缴费信息: Social insurance contribution."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    authority: str  # 社保经办机构
    authority_uscc: str | None  # 社保经办机构统一社会信用代码
    period_from: date  # 费款所属期起
    period_until: date  # 费款所属期止
    amount_due: Decimal | None  # 应缴金额
    amount_paid: Decimal | None  # 实缴金额
    arrears: Decimal | None  # 欠缴金额
    payment_state: str | None  # 缴纳状态
    total_arrears: Decimal | None  # 累计欠缴金额
    arrears_months: int | None  # 累计欠缴月数
    people: int | None  # 参保人数
    deferral_number: str | None  # 缓缴批准文号
    insurance_registration_number: str | None  # 社会保险登记证编号
    insurance_kind: str  # 险种
    pooling_region: str | None  # 统筹区代码
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        authority: str,
        authority_uscc: str | None = None,
        period_from: _Date,
        period_until: _Date,
        amount_due: _Decimal | None = None,
        amount_paid: _Decimal | None = None,
        arrears: _Decimal | None = None,
        payment_state: str | None = None,
        total_arrears: _Decimal | None = None,
        arrears_months: _Integer | None = None,
        people: _Integer | None = None,
        deferral_number: str | None = None,
        insurance_registration_number: str | None = None,
        insurance_kind: str,
        pooling_region: str | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class UtilityPayment(CreditRecordModel):
    """公用事业缴费信息: Utility payment."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    authority: str  # 供应单位
    authority_uscc: str | None  # 供应单位统一社会信用代码
    period_from: date  # 费款所属期起
    period_until: date  # 费款所属期止
    amount_due: Decimal | None  # 应缴金额
    amount_paid: Decimal | None  # 实缴金额
    arrears: Decimal | None  # 欠费金额
    payment_state: str | None  # 缴纳状态
    authorisation_id: str | None  # 授权书编号
    authorised_on: date | None  # 授权日期
    authorised_until: date | None  # 授权截止日期
    utility_kind: str  # 公用事业类别
    account: str  # 用户编号
    quantity_unpaid: Decimal | None  # 欠费量
    due_on: date | None  # 缴费期限
    paid_on: date | None  # 缴费日期
    days_late: int | None  # 逾期天数
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        authority: str,
        authority_uscc: str | None = None,
        period_from: _Date,
        period_until: _Date,
        amount_due: _Decimal | None = None,
        amount_paid: _Decimal | None = None,
        arrears: _Decimal | None = None,
        payment_state: str | None = None,
        authorisation_id: str | None = None,
        authorised_on: _Date | None = None,
        authorised_until: _Date | None = None,
        utility_kind: str,
        account: str,
        quantity_unpaid: _Decimal | None = None,
        due_on: _Date | None = None,
        paid_on: _Date | None = None,
        days_late: _Integer | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class CreditGuarantee(CreditRecordModel):
    """信用担保信息: Guarantee."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 被担保人名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    valid_from: date | None  # 担保期间自
    valid_until: date | None  # 担保期间至
    authorisation_id: str | None  # 授权书编号
    authorised_on: date | None  # 授权日期
    authorised_until: date | None  # 授权截止日期
    guarantor: str  # 担保人
    guarantor_uscc: str | None  # 担保人统一社会信用代码
    creditor: str  # 债权人
    contract_number: str  # 担保合同编号
    principal_contract_number: str | None  # 主合同编号
    debt: str | None  # 被担保债权
    guarantee_kinds: list[str]  # 担保方式
    guaranteed_amount: Decimal  # 担保金额（万元）
    currency: str | None  # 币种
    collateral: str | None  # 抵（质）押物
    signed_on: date  # 担保合同签订日期
    compensated_amount: Decimal | None  # 代偿金额（万元）
    compensated_on: date | None  # 代偿日期
    recovered_amount: Decimal | None  # 追偿收回金额（万元）
    released_on: date | None  # 担保责任解除日期
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        valid_from: _Date | None = None,
        valid_until: _Date | None = None,
        authorisation_id: str | None = None,
        authorised_on: _Date | None = None,
        authorised_until: _Date | None = None,
        guarantor: str,
        guarantor_uscc: str | None = None,
        creditor: str,
        contract_number: str,
        principal_contract_number: str | None = None,
        debt: str | None = None,
        guarantee_kinds: _Codes,
        guaranteed_amount: _Decimal,
        currency: str | None = None,
        collateral: str | None = None,
        signed_on: _Date,
        compensated_amount: _Decimal | None = None,
        compensated_on: _Date | None = None,
        recovered_amount: _Decimal | None = None,
        released_on: _Date | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class LoanCredit(CreditRecordModel):
    """信贷信息: Loan or credit."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 借款人名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    lender: str  # 贷款机构
    lender_uscc: str | None  # 贷款机构统一社会信用代码
    contract_number: str  # 借款合同编号
    loan_kind: str | None  # 信贷业务种类
    valid_from: date | None  # 贷款起始日期
    valid_until: date | None  # 贷款到期日期
    authorisation_id: str | None  # 授权书编号
    authorised_on: date | None  # 授权日期
    authorised_until: date | None  # 授权截止日期
    loan_amount: Decimal  # 贷款金额（万元）
    currency: str | None  # 币种
    loan_balance: Decimal  # 贷款余额（万元）
    balance_date: date  # 余额日期
    five_class: str | None  # 贷款五级分类
    guarantee_kinds: list[str] | None  # 担保方式
    collateral: str | None  # 抵（质）押物
    settled_on: date | None  # 结清日期
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        lender: str,
        lender_uscc: str | None = None,
        contract_number: str,
        loan_kind: str | None = None,
        valid_from: _Date | None = None,
        valid_until: _Date | None = None,
        authorisation_id: str | None = None,
        authorised_on: _Date | None = None,
        authorised_until: _Date | None = None,
        loan_amount: _Decimal,
        currency: str | None = None,
        loan_balance: _Decimal,
        balance_date: _Date,
        five_class: str | None = None,
        guarantee_kinds: _Codes | None = None,
        collateral: str | None = None,
        settled_on: _Date | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class LoanDefault(CreditRecordModel):
    """逃废债与逾期信息: Overdue or evaded debt."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 债务人名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    lender: str  # 贷款机构
    lender_uscc: str | None  # 贷款机构统一社会信用代码
    contract_number: str  # 借款合同编号
    loan_kind: str | None  # 信贷业务种类
    authorisation_id: str | None  # 授权书编号
    authorised_on: date | None  # 授权日期
    authorised_until: date | None  # 授权截止日期
    misconduct_kind: str  # 失信行为类别
    overdue_since: date  # 逾期起始日期
    overdue_amount: Decimal  # 逾期金额（万元）
    currency: str | None  # 币种
    overdue_days: int | None  # 逾期天数
    balance_date: date | None  # 余额日期
    five_class: str | None  # 贷款五级分类
    facts: str | None  # 逃废债事实
    decision_number: str | None  # 逃废债认定文书号
    recovery_manner: str | None  # 清收方式
    recovered_amount: Decimal | None  # 收回金额（万元）
    notified_on: date | None  # 不良信息告知日期
    gravity: str | None  # 失信行为分类
    procedure: str | None  # 处罚程序
    regulated_field: str | None  # 监管领域
    finding_date: date | None  # 认定文书日期
    published_on: date | None  # 公示日期
    conduct_started_on: date | None  # 失信行为起始日期
    conduct_ended_on: date | None  # 失信行为终止日期
    corrected_on: date | None  # 清偿日期
    correction_state: str | None  # 纠正状态
    correction_verified_on: date | None  # 纠正核实日期
    correction_verified_by: str | None  # 纠正核实单位
    publication_channels: list[str] | None  # 公示渠道
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        lender: str,
        lender_uscc: str | None = None,
        contract_number: str,
        loan_kind: str | None = None,
        authorisation_id: str | None = None,
        authorised_on: _Date | None = None,
        authorised_until: _Date | None = None,
        misconduct_kind: str,
        overdue_since: _Date,
        overdue_amount: _Decimal,
        currency: str | None = None,
        overdue_days: _Integer | None = None,
        balance_date: _Date | None = None,
        five_class: str | None = None,
        facts: str | None = None,
        decision_number: str | None = None,
        recovery_manner: str | None = None,
        recovered_amount: _Decimal | None = None,
        notified_on: _Date | None = None,
        gravity: str | None = None,
        procedure: str | None = None,
        regulated_field: str | None = None,
        finding_date: _Date | None = None,
        published_on: _Date | None = None,
        conduct_started_on: _Date | None = None,
        conduct_ended_on: _Date | None = None,
        corrected_on: _Date | None = None,
        correction_state: str | None = None,
        correction_verified_on: _Date | None = None,
        correction_verified_by: str | None = None,
        publication_channels: _Codes | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class CreditRating(CreditRecordModel):
    """企业信用评级与颁证信息: Credit rating and certificate."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    authority: str  # 评级机构
    authority_uscc: str | None  # 评级机构统一社会信用代码
    decision_document_name: str | None  # 评级报告名称
    decision_number: str | None  # 评级报告编号
    decision_date: date  # 评级日期
    valid_from: date | None  # 有效期自
    valid_until: date | None  # 有效期至
    agency_licence_number: str | None  # 评级机构许可（备案）编号
    rating_scale: str | None  # 信用等级标准
    grade: str  # 信用等级
    previous_grade: str | None  # 前次信用等级
    rating_outlook: str | None  # 评级展望
    certificate_number: str | None  # 信用证书编号
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        authority: str,
        authority_uscc: str | None = None,
        decision_document_name: str | None = None,
        decision_number: str | None = None,
        decision_date: _Date,
        valid_from: _Date | None = None,
        valid_until: _Date | None = None,
        agency_licence_number: str | None = None,
        rating_scale: str | None = None,
        grade: str,
        previous_grade: str | None = None,
        rating_outlook: str | None = None,
        certificate_number: str | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class PublicCreditEvaluation(CreditRecordModel):
    """公共信用综合评价信息: Public credit evaluation."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    authority: str  # 评价单位
    authority_uscc: str | None  # 评价单位统一社会信用代码
    grade: str | None  # 公共信用综合评价等级
    national_grade: str | None  # 全国公共信用综合评价等级
    points: Decimal | None  # 评价得分
    period_from: date | None  # 评价期自
    period_until: date | None  # 评价期至
    decision_date: date  # 评价日期
    evaluation_card: str | None  # 评价指标体系
    indicators_not_evaluated: str | None  # 未评价指标
    gravity: str | None  # 失信行为分类
    procedure: str | None  # 处罚程序
    regulated_field: str | None  # 监管领域
    finding_date: date | None  # 认定文书日期
    published_on: date | None  # 公示日期
    conduct_started_on: date | None  # 失信行为起始日期
    conduct_ended_on: date | None  # 失信行为终止日期
    corrected_on: date | None  # 纠正日期
    correction_state: str | None  # 纠正状态
    correction_verified_on: date | None  # 纠正核实日期
    correction_verified_by: str | None  # 纠正核实单位
    publication_channels: list[str] | None  # 公示渠道
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        authority: str,
        authority_uscc: str | None = None,
        grade: str | None = None,
        national_grade: str | None = None,
        points: _Decimal | None = None,
        period_from: _Date | None = None,
        period_until: _Date | None = None,
        decision_date: _Date,
        evaluation_card: str | None = None,
        indicators_not_evaluated: str | None = None,
        gravity: str | None = None,
        procedure: str | None = None,
        regulated_field: str | None = None,
        finding_date: _Date | None = None,
        published_on: _Date | None = None,
        conduct_started_on: _Date | None = None,
        conduct_ended_on: _Date | None = None,
        corrected_on: _Date | None = None,
        correction_state: str | None = None,
        correction_verified_on: _Date | None = None,
        correction_verified_by: str | None = None,
        publication_channels: _Codes | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class GovernmentBody(CreditRecordModel):
    """机关（单位）职能信息: Government body."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 单位名称
    subject_uscc: str | None  # 统一社会信用代码
    organisation_code: str | None  # 组织机构代码
    legal_representative: str | None  # 负责人姓名
    functions: str  # 主要职责
    powers_list: str | None  # 权责清单
    superior: str | None  # 上级主管单位
    superior_uscc: str | None  # 上级主管单位统一社会信用代码
    decision_number: str | None  # 批准设立文号
    established_on: date | None  # 设立日期
    region_code: str | None  # 行政区划代码
    address: str | None  # 办公地址
    phone: str | None  # 办公电话
    body_state: str  # 单位状态
    ended_on: date | None  # 撤并日期
    successor: str | None  # 承继单位
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        organisation_code: str | None = None,
        legal_representative: str | None = None,
        functions: str,
        powers_list: str | None = None,
        superior: str | None = None,
        superior_uscc: str | None = None,
        decision_number: str | None = None,
        established_on: _Date | None = None,
        region_code: str | None = None,
        address: str | None = None,
        phone: str | None = None,
        body_state: str,
        ended_on: _Date | None = None,
        successor: str | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class CivilServantRecord(CreditRecordModel):
    """公务员诚信信息: Civil servant record."""

    subject_name: str  # 姓名
    document_type: str  # 证件类型
    document_number: str  # 证件号码
    key_groups: list[str] | None  # 重点人群
    unit: str  # 所在单位
    unit_uscc: str | None  # 所在单位统一社会信用代码
    post: str | None  # 职务
    year: int  # 年度
    recorded_on: date  # 记载日期
    annual_appraisal: str | None  # 年度考核等次
    training_hours: Decimal | None  # 诚信培训学时
    discipline: list[str] | None  # 政务处分
    disciplined_on: date | None  # 处分日期
    commendation: list[str] | None  # 奖励种类
    commended_on: date | None  # 奖励日期
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_name: str,
        document_type: str,
        document_number: str,
        key_groups: _Codes | None = None,
        unit: str,
        unit_uscc: str | None = None,
        post: str | None = None,
        year: _Integer,
        recorded_on: _Date,
        annual_appraisal: str | None = None,
        training_hours: _Decimal | None = None,
        discipline: _Codes | None = None,
        disciplined_on: _Date | None = None,
        commendation: _Codes | None = None,
        commended_on: _Date | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class GovernmentCommitmentBreach(CreditRecordModel):
    """政府违约失信信息: Government commitment breach."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 单位名称
    subject_uscc: str | None  # 统一社会信用代码
    organisation_code: str | None  # 组织机构代码
    authority: str  # 认定单位
    authority_uscc: str | None  # 认定单位统一社会信用代码
    decision_document_name: str | None  # 文书名称
    decision_number: str | None  # 文书号
    decision_date: date  # 认定日期
    case_number: str | None  # 案号
    promise_kind: str  # 承诺类别
    promise: str  # 承诺内容
    contract_number: str | None  # 合同编号
    counterpart: str | None  # 相对方名称
    counterpart_uscc: str | None  # 相对方统一社会信用代码
    due_on: date | None  # 应履行日期
    amount_overdue: Decimal | None  # 逾期金额（万元）
    performance_state: str | None  # 履行情况
    gravity: str | None  # 失信行为分类
    procedure: str | None  # 处罚程序
    regulated_field: str | None  # 监管领域
    finding_date: date | None  # 认定文书日期
    published_on: date | None  # 公示日期
    conduct_started_on: date | None  # 失信行为起始日期
    conduct_ended_on: date | None  # 失信行为终止日期
    corrected_on: date | None  # 履行完毕日期
    correction_state: str | None  # 纠正状态
    correction_verified_on: date | None  # 纠正核实日期
    correction_verified_by: str | None  # 纠正核实单位
    publication_channels: list[str] | None  # 公示渠道
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        organisation_code: str | None = None,
        authority: str,
        authority_uscc: str | None = None,
        decision_document_name: str | None = None,
        decision_number: str | None = None,
        decision_date: _Date,
        case_number: str | None = None,
        promise_kind: str,
        promise: str,
        contract_number: str | None = None,
        counterpart: str | None = None,
        counterpart_uscc: str | None = None,
        due_on: _Date | None = None,
        amount_overdue: _Decimal | None = None,
        performance_state: str | None = None,
        gravity: str | None = None,
        procedure: str | None = None,
        regulated_field: str | None = None,
        finding_date: _Date | None = None,
        published_on: _Date | None = None,
        conduct_started_on: _Date | None = None,
        conduct_ended_on: _Date | None = None,
        corrected_on: _Date | None = None,
        correction_state: str | None = None,
        correction_verified_on: _Date | None = None,
        correction_verified_by: str | None = None,
        publication_channels: _Codes | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class SupervisionClass(CreditRecordModel):
    """分类监管等级: Supervision class."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    authority: str  # 监管部门
    authority_uscc: str | None  # 监管部门统一社会信用代码
    decision_document_name: str | None  # 文书名称
    decision_number: str | None  # 文书号
    decision_date: date  # 评定日期
    valid_from: date | None  # 有效期自
    valid_until: date | None  # 有效期至
    classification_rule: str  # 分类依据
    supervision_class: str  # 分类监管等级
    reason: str | None  # 分类理由
    gravity: str | None  # 失信行为分类
    procedure: str | None  # 处罚程序
    regulated_field: str | None  # 监管领域
    finding_date: date | None  # 认定文书日期
    published_on: date | None  # 公示日期
    conduct_started_on: date | None  # 失信行为起始日期
    conduct_ended_on: date | None  # 失信行为终止日期
    corrected_on: date | None  # 纠正日期
    correction_state: str | None  # 纠正状态
    correction_verified_on: date | None  # 纠正核实日期
    correction_verified_by: str | None  # 纠正核实单位
    publication_channels: list[str] | None  # 公示渠道
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        authority: str,
        authority_uscc: str | None = None,
        decision_document_name: str | None = None,
        decision_number: str | None = None,
        decision_date: _Date,
        valid_from: _Date | None = None,
        valid_until: _Date | None = None,
        classification_rule: str,
        supervision_class: str,
        reason: str | None = None,
        gravity: str | None = None,
        procedure: str | None = None,
        regulated_field: str | None = None,
        finding_date: _Date | None = None,
        published_on: _Date | None = None,
        conduct_started_on: _Date | None = None,
        conduct_ended_on: _Date | None = None,
        corrected_on: _Date | None = None,
        correction_state: str | None = None,
        correction_verified_on: _Date | None = None,
        correction_verified_by: str | None = None,
        publication_channels: _Codes | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class ConductAppraisal(CreditRecordModel):
    """民主评议政风行风: Conduct appraisal."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 单位名称
    subject_uscc: str | None  # 统一社会信用代码
    organisation_code: str | None  # 组织机构代码
    authority: str  # 组织评议单位
    authority_uscc: str | None  # 组织评议单位统一社会信用代码
    year: int  # 年度
    decision_date: date  # 评议结果日期
    appraisers: int | None  # 参评人数
    votes_satisfied: int | None  # 满意票数
    votes_fairly_satisfied: int | None  # 基本满意票数
    votes_dissatisfied: int | None  # 不满意票数
    votes_no_opinion: int | None  # 不了解票数
    outcome: str | None  # 评议结论
    score: Decimal | None  # 评议得分
    rank: int | None  # 评议名次
    units_appraised: int | None  # 同类参评单位数
    rectification: str | None  # 整改要求
    corrected_on: date | None  # 整改完成日期
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        organisation_code: str | None = None,
        authority: str,
        authority_uscc: str | None = None,
        year: _Integer,
        decision_date: _Date,
        appraisers: _Integer | None = None,
        votes_satisfied: _Integer | None = None,
        votes_fairly_satisfied: _Integer | None = None,
        votes_dissatisfied: _Integer | None = None,
        votes_no_opinion: _Integer | None = None,
        outcome: str | None = None,
        score: _Decimal | None = None,
        rank: _Integer | None = None,
        units_appraised: _Integer | None = None,
        rectification: str | None = None,
        corrected_on: _Date | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class EfficiencyInspection(CreditRecordModel):
    """行政效能监察: Efficiency inspection."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 单位名称
    subject_uscc: str | None  # 统一社会信用代码
    organisation_code: str | None  # 组织机构代码
    authority: str  # 监察机关
    authority_uscc: str | None  # 监察机关统一社会信用代码
    decision_document_name: str | None  # 文书名称
    decision_number: str | None  # 文书号
    decision_date: date  # 认定日期
    inspected_on: date | None  # 检查日期
    finding: str  # 发现问题类别
    facts: str  # 问题事实
    responsible_unit: str | None  # 责任单位
    responsible_person: str | None  # 责任人姓名
    handling_kinds: list[str] | None  # 处理方式
    closed_on: date | None  # 办结日期
    gravity: str | None  # 失信行为分类
    procedure: str | None  # 处罚程序
    regulated_field: str | None  # 监管领域
    finding_date: date | None  # 认定文书日期
    published_on: date | None  # 公示日期
    conduct_started_on: date | None  # 失信行为起始日期
    conduct_ended_on: date | None  # 失信行为终止日期
    corrected_on: date | None  # 纠正日期
    correction_state: str | None  # 纠正状态
    correction_verified_on: date | None  # 纠正核实日期
    correction_verified_by: str | None  # 纠正核实单位
    publication_channels: list[str] | None  # 公示渠道
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        organisation_code: str | None = None,
        authority: str,
        authority_uscc: str | None = None,
        decision_document_name: str | None = None,
        decision_number: str | None = None,
        decision_date: _Date,
        inspected_on: _Date | None = None,
        finding: str,
        facts: str,
        responsible_unit: str | None = None,
        responsible_person: str | None = None,
        handling_kinds: _Codes | None = None,
        closed_on: _Date | None = None,
        gravity: str | None = None,
        procedure: str | None = None,
        regulated_field: str | None = None,
        finding_date: _Date | None = None,
        published_on: _Date | None = None,
        conduct_started_on: _Date | None = None,
        conduct_ended_on: _Date | None = None,
        corrected_on: _Date | None = None,
        correction_state: str | None = None,
        correction_verified_on: _Date | None = None,
        correction_verified_by: str | None = None,
        publication_channels: _Codes | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class GovernmentDisclosure(CreditRecordModel):
    """政务公开信息: Government disclosure."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 单位名称
    subject_uscc: str | None  # 统一社会信用代码
    organisation_code: str | None  # 组织机构代码
    valid_from: date | None  # 有效期自
    valid_until: date | None  # 有效期至
    disclosure_kind: str  # 政务公开类别
    disclosure_title: str  # 公开信息名称
    summary: str | None  # 内容概述
    decision_number: str | None  # 发文字号
    index_number: str | None  # 索引号
    decision_date: date | None  # 成文日期
    published_on: date  # 公开日期
    basis: str | None  # 公开依据
    disclosure_channels: list[str] | None  # 政务公开渠道
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        organisation_code: str | None = None,
        valid_from: _Date | None = None,
        valid_until: _Date | None = None,
        disclosure_kind: str,
        disclosure_title: str,
        summary: str | None = None,
        decision_number: str | None = None,
        index_number: str | None = None,
        decision_date: _Date | None = None,
        published_on: _Date,
        basis: str | None = None,
        disclosure_channels: _Codes | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class PublicHearing(CreditRecordModel):
    """听证、公示与意见征集: Public hearing."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 单位名称
    subject_uscc: str | None  # 统一社会信用代码
    organisation_code: str | None  # 组织机构代码
    hearing_kind: str  # 听证、公示与意见征集类别
    matter_name: str  # 听证（公示、征求意见）事项
    published_on: date | None  # 公告日期
    period_from: date  # 开始日期
    period_until: date | None  # 结束日期
    participants: int | None  # 参加人数
    opinions_received: int | None  # 收到意见数
    opinions_adopted: int | None  # 采纳意见数
    result: str | None  # 结果
    result_published_on: date | None  # 结果公布日期
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        organisation_code: str | None = None,
        hearing_kind: str,
        matter_name: str,
        published_on: _Date | None = None,
        period_from: _Date,
        period_until: _Date | None = None,
        participants: _Integer | None = None,
        opinions_received: _Integer | None = None,
        opinions_adopted: _Integer | None = None,
        result: str | None = None,
        result_published_on: _Date | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class ProjectResult(CreditRecordModel):
    """工程/项目结果信息: Project result."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 承包（供应）单位名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    matter_id: str  # 事项编号
    project_name: str | None  # 项目名称
    project_code: str | None  # 项目代码
    lot: str | None  # 标段（包）号
    contract_number: str | None  # 合同编号
    contract_amount: Decimal | None  # 合同金额（万元）
    final_amount: Decimal | None  # 结算金额（万元）
    started_on: date | None  # 开工日期
    planned_completion: date | None  # 计划竣工日期
    actual_completion: date | None  # 实际竣工日期
    acceptance_result: str  # 验收结论
    accepted_on: date | None  # 验收日期
    authority: str | None  # 验收单位
    quality_grade: str | None  # 工程质量等级
    changes: str | None  # 变更情况
    delay_days: int | None  # 延误天数
    delay_reason: str | None  # 延误原因
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        matter_id: str,
        project_name: str | None = None,
        project_code: str | None = None,
        lot: str | None = None,
        contract_number: str | None = None,
        contract_amount: _Decimal | None = None,
        final_amount: _Decimal | None = None,
        started_on: _Date | None = None,
        planned_completion: _Date | None = None,
        actual_completion: _Date | None = None,
        acceptance_result: str,
        accepted_on: _Date | None = None,
        authority: str | None = None,
        quality_grade: str | None = None,
        changes: str | None = None,
        delay_days: _Integer | None = None,
        delay_reason: str | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class BidderCredential(CreditRecordModel):
    """参与企业资信信息: Bidder credential."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 参与单位名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    matter_id: str  # 事项编号
    project_name: str | None  # 项目名称
    project_code: str | None  # 项目代码
    valid_from: date | None  # 有效期自
    valid_until: date | None  # 有效期至
    qualification_name: str  # 资质名称
    qualification_grade: str | None  # 资质等级
    certificate_number: str | None  # 资质证书编号
    performance_record: str | None  # 业绩情况
    verification_result: str  # 核实结果
    verified_by: str | None  # 核实单位
    verified_on: date | None  # 核实日期
    verification_note: str | None  # 核实说明
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        matter_id: str,
        project_name: str | None = None,
        project_code: str | None = None,
        valid_from: _Date | None = None,
        valid_until: _Date | None = None,
        qualification_name: str,
        qualification_grade: str | None = None,
        certificate_number: str | None = None,
        performance_record: str | None = None,
        verification_result: str,
        verified_by: str | None = None,
        verified_on: _Date | None = None,
        verification_note: str | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class TenderNotice(CreditRecordModel):
    """政府关联事项招标信息: Tender notice."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 单位名称
    subject_uscc: str | None  # 统一社会信用代码
    organisation_code: str | None  # 组织机构代码
    matter_id: str  # 事项编号
    project_name: str | None  # 项目名称
    project_code: str | None  # 项目代码
    matter_kind: str  # 事项类别
    purchaser: str | None  # 招标人（采购人、出让人）
    purchaser_uscc: str | None  # 招标人（采购人、出让人）统一社会信用代码
    agency: str | None  # 代理机构
    agency_uscc: str | None  # 代理机构统一社会信用代码
    tender_method: str  # 招标（采购、出让）方式
    budget: Decimal | None  # 预算金额（万元）
    notice_date: date  # 公告日期
    opening_date: date | None  # 开标日期
    qualification_demanded: str | None  # 投标人资格要求
    credit_threshold: str | None  # 信用要求
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        organisation_code: str | None = None,
        matter_id: str,
        project_name: str | None = None,
        project_code: str | None = None,
        matter_kind: str,
        purchaser: str | None = None,
        purchaser_uscc: str | None = None,
        agency: str | None = None,
        agency_uscc: str | None = None,
        tender_method: str,
        budget: _Decimal | None = None,
        notice_date: _Date,
        opening_date: _Date | None = None,
        qualification_demanded: str | None = None,
        credit_threshold: str | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class TenderAward(CreditRecordModel):
    """中标信息: Tender award."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 中标（成交）人名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    matter_id: str  # 事项编号
    project_name: str | None  # 项目名称
    project_code: str | None  # 项目代码
    matter_kind: str  # 事项类别
    purchaser: str | None  # 招标人（采购人、出让人）
    purchaser_uscc: str | None  # 招标人（采购人、出让人）统一社会信用代码
    lot: str | None  # 标段（包）号
    amount: Decimal | None  # 中标（成交）金额（万元）
    rank: int | None  # 中标候选人排名
    decision_number: str | None  # 中标（成交）通知书编号
    decision_date: date  # 中标（成交）日期
    publicity_from: date | None  # 公示起始日期
    publicity_until: date | None  # 公示截止期
    jury_result: str | None  # 评审结果
    asset: str | None  # 转让（出让）标的
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        matter_id: str,
        project_name: str | None = None,
        project_code: str | None = None,
        matter_kind: str,
        purchaser: str | None = None,
        purchaser_uscc: str | None = None,
        lot: str | None = None,
        amount: _Decimal | None = None,
        rank: _Integer | None = None,
        decision_number: str | None = None,
        decision_date: _Date,
        publicity_from: _Date | None = None,
        publicity_until: _Date | None = None,
        jury_result: str | None = None,
        asset: str | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class Honour(CreditRecordModel):
    """荣誉信息: Honour."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    authority: str  # 授予机关
    authority_uscc: str | None  # 授予机关统一社会信用代码
    decision_document_name: str | None  # 表彰文件名称
    decision_number: str | None  # 表彰文件号
    decision_date: date  # 授予日期
    valid_from: date | None  # 有效期自
    valid_until: date | None  # 有效期至
    title: str  # 荣誉名称
    level: str | None  # 荣誉级别
    merit: str | None  # 荣誉事项
    certificate_number: str | None  # 荣誉证书编号
    employer: str | None  # 所在单位
    employer_uscc: str | None  # 所在单位统一社会信用代码
    withdrawn_on: date | None  # 荣誉撤销日期
    withdrawal_reason: str | None  # 荣誉撤销原因
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        authority: str,
        authority_uscc: str | None = None,
        decision_document_name: str | None = None,
        decision_number: str | None = None,
        decision_date: _Date,
        valid_from: _Date | None = None,
        valid_until: _Date | None = None,
        title: str,
        level: str | None = None,
        merit: str | None = None,
        certificate_number: str | None = None,
        employer: str | None = None,
        employer_uscc: str | None = None,
        withdrawn_on: _Date | None = None,
        withdrawal_reason: str | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class IntegrityModel(CreditRecordModel):
    """诚信典型（红名单）信息: Model of integrity (red list)."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    authority: str  # 认定单位
    authority_uscc: str | None  # 认定单位统一社会信用代码
    decision_document_name: str | None  # 文书名称
    decision_number: str | None  # 文书号
    decision_date: date  # 认定日期
    integrity_list_kind: str  # 诚信典型类别
    title: str | None  # 荣誉名称
    year: int | None  # 年度
    merit: str | None  # 主要诚信事迹
    publicity_until: date | None  # 公示截止期
    removed_on: date | None  # 移出日期
    removal_reason: str | None  # 移出原因
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        authority: str,
        authority_uscc: str | None = None,
        decision_document_name: str | None = None,
        decision_number: str | None = None,
        decision_date: _Date,
        integrity_list_kind: str,
        title: str | None = None,
        year: _Integer | None = None,
        merit: str | None = None,
        publicity_until: _Date | None = None,
        removed_on: _Date | None = None,
        removal_reason: str | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class IntermediaryPractice(CreditRecordModel):
    """中介机构执业信息: Intermediary practice."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    authority: str  # 执业许可机关
    authority_uscc: str | None  # 执业许可机关统一社会信用代码
    practice_field: str  # 执业领域
    licence_number: str  # 执业许可证号
    employer: str | None  # 执业机构名称
    employer_uscc: str | None  # 执业机构统一社会信用代码
    entered_on: date  # 执业准入日期
    valid_until: date | None  # 执业证有效期至
    practice_state: str  # 执业状态
    exited_on: date | None  # 退出执业日期
    exit_reason: str | None  # 退出执业原因
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        authority: str,
        authority_uscc: str | None = None,
        practice_field: str,
        licence_number: str,
        employer: str | None = None,
        employer_uscc: str | None = None,
        entered_on: _Date,
        valid_until: _Date | None = None,
        practice_state: str,
        exited_on: _Date | None = None,
        exit_reason: str | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class ProfessionalDiscipline(CreditRecordModel):
    """行业、执业惩戒信息: Professional discipline."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    authority: str  # 惩戒机构
    authority_uscc: str | None  # 惩戒机构统一社会信用代码
    decision_document_name: str | None  # 文书名称
    decision_number: str | None  # 惩戒决定书文号
    decision_date: date  # 惩戒决定日期
    discipline_body_kind: str  # 惩戒机构类别
    practice_field: str | None  # 执业领域
    facts: str  # 违规事实
    basis: str  # 违反的规定
    sanctions: list[str]  # 惩戒种类
    fine: Decimal | None  # 罚款金额（万元）
    valid_until: date | None  # 惩戒截止日期
    gravity: str | None  # 失信行为分类
    procedure: str | None  # 处罚程序
    regulated_field: str | None  # 监管领域
    finding_date: date | None  # 认定文书日期
    published_on: date | None  # 公示日期
    conduct_started_on: date | None  # 失信行为起始日期
    conduct_ended_on: date | None  # 失信行为终止日期
    corrected_on: date | None  # 纠正日期
    correction_state: str | None  # 纠正状态
    correction_verified_on: date | None  # 纠正核实日期
    correction_verified_by: str | None  # 纠正核实单位
    publication_channels: list[str] | None  # 公示渠道
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        authority: str,
        authority_uscc: str | None = None,
        decision_document_name: str | None = None,
        decision_number: str | None = None,
        decision_date: _Date,
        discipline_body_kind: str,
        practice_field: str | None = None,
        facts: str,
        basis: str,
        sanctions: _Codes,
        fine: _Decimal | None = None,
        valid_until: _Date | None = None,
        gravity: str | None = None,
        procedure: str | None = None,
        regulated_field: str | None = None,
        finding_date: _Date | None = None,
        published_on: _Date | None = None,
        conduct_started_on: _Date | None = None,
        conduct_ended_on: _Date | None = None,
        corrected_on: _Date | None = None,
        correction_state: str | None = None,
        correction_verified_on: _Date | None = None,
        correction_verified_by: str | None = None,
        publication_channels: _Codes | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class ArbitralAward(CreditRecordModel):
    """仲裁裁决信息: Arbitral award."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    authority: str  # 仲裁机构
    authority_uscc: str | None  # 仲裁机构统一社会信用代码
    case_number: str  # 仲裁案号
    arbitration_kind: str  # 仲裁类别
    arbitration_party: str  # 仲裁当事人地位
    cause: str | None  # 仲裁案由
    decision_date: date  # 裁决日期
    effective_on: date | None  # 裁决生效日期
    arbitral_result: str  # 仲裁结果
    awarded_amount: Decimal | None  # 裁决给付金额（万元）
    performance_state: str | None  # 裁决履行情况
    performed_on: date | None  # 履行完毕日期
    quashing_document_number: str | None  # 撤销裁定书文号
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 裁决撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        authority: str,
        authority_uscc: str | None = None,
        case_number: str,
        arbitration_kind: str,
        arbitration_party: str,
        cause: str | None = None,
        decision_date: _Date,
        effective_on: _Date | None = None,
        arbitral_result: str,
        awarded_amount: _Decimal | None = None,
        performance_state: str | None = None,
        performed_on: _Date | None = None,
        quashing_document_number: str | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class CourtJudgment(CreditRecordModel):
    """司法裁判信息: Court judgment."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    authority: str  # 审理法院
    authority_uscc: str | None  # 审理法院统一社会信用代码
    case_number: str  # 案号
    filed_on: date | None  # 立案日期
    case_kind: str | None  # 案件类别
    trial_level: str | None  # 审级
    cause: str | None  # 案由
    suit_position: str  # 诉讼地位
    court_document: str | None  # 裁判文书类型
    decision_date: date  # 裁判日期
    effective_on: date | None  # 生效日期
    judgment_result: str | None  # 裁判结果
    content: str | None  # 裁判主要内容
    awarded_amount: Decimal | None  # 裁判给付金额（万元）
    case_state: str | None  # 案件状态
    gravity: str | None  # 失信行为分类
    procedure: str | None  # 处罚程序
    regulated_field: str | None  # 监管领域
    finding_date: date | None  # 认定文书日期
    published_on: date | None  # 公示日期
    conduct_started_on: date | None  # 失信行为起始日期
    conduct_ended_on: date | None  # 失信行为终止日期
    corrected_on: date | None  # 纠正日期
    correction_state: str | None  # 纠正状态
    correction_verified_on: date | None  # 纠正核实日期
    correction_verified_by: str | None  # 纠正核实单位
    publication_channels: list[str] | None  # 公示渠道
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        authority: str,
        authority_uscc: str | None = None,
        case_number: str,
        filed_on: _Date | None = None,
        case_kind: str | None = None,
        trial_level: str | None = None,
        cause: str | None = None,
        suit_position: str,
        court_document: str | None = None,
        decision_date: _Date,
        effective_on: _Date | None = None,
        judgment_result: str | None = None,
        content: str | None = None,
        awarded_amount: _Decimal | None = None,
        case_state: str | None = None,
        gravity: str | None = None,
        procedure: str | None = None,
        regulated_field: str | None = None,
        finding_date: _Date | None = None,
        published_on: _Date | None = None,
        conduct_started_on: _Date | None = None,
        conduct_ended_on: _Date | None = None,
        corrected_on: _Date | None = None,
        correction_state: str | None = None,
        correction_verified_on: _Date | None = None,
        correction_verified_by: str | None = None,
        publication_channels: _Codes | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class CourtEnforcement(CreditRecordModel):
    """司法执行信息: Court enforcement."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    authority: str  # 执行法院
    authority_uscc: str | None  # 执行法院统一社会信用代码
    case_number: str  # 执行案号
    filed_on: date  # 立案日期
    enforced_document_number: str | None  # 执行依据文号
    enforced_document_by: str | None  # 作出执行依据单位
    party_role: str  # 执行当事人角色
    cause: str | None  # 案由
    enforced_amount: Decimal | None  # 执行标的（万元）
    executed_amount: Decimal | None  # 执行到位金额（万元）
    case_state: str | None  # 案件状态
    closed_on: date | None  # 结案日期
    enforcement_manner: str | None  # 结案方式
    gravity: str | None  # 失信行为分类
    procedure: str | None  # 处罚程序
    regulated_field: str | None  # 监管领域
    finding_date: date | None  # 认定文书日期
    published_on: date | None  # 公示日期
    conduct_started_on: date | None  # 失信行为起始日期
    conduct_ended_on: date | None  # 失信行为终止日期
    corrected_on: date | None  # 纠正日期
    correction_state: str | None  # 纠正状态
    correction_verified_on: date | None  # 纠正核实日期
    correction_verified_by: str | None  # 纠正核实单位
    publication_channels: list[str] | None  # 公示渠道
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        authority: str,
        authority_uscc: str | None = None,
        case_number: str,
        filed_on: _Date,
        enforced_document_number: str | None = None,
        enforced_document_by: str | None = None,
        party_role: str,
        cause: str | None = None,
        enforced_amount: _Decimal | None = None,
        executed_amount: _Decimal | None = None,
        case_state: str | None = None,
        closed_on: _Date | None = None,
        enforcement_manner: str | None = None,
        gravity: str | None = None,
        procedure: str | None = None,
        regulated_field: str | None = None,
        finding_date: _Date | None = None,
        published_on: _Date | None = None,
        conduct_started_on: _Date | None = None,
        conduct_ended_on: _Date | None = None,
        corrected_on: _Date | None = None,
        correction_state: str | None = None,
        correction_verified_on: _Date | None = None,
        correction_verified_by: str | None = None,
        publication_channels: _Codes | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class JudgmentDefaulter(CreditRecordModel):
    """失信被执行人信息: Judgment defaulter."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 失信被执行人名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    authority: str  # 执行法院
    authority_uscc: str | None  # 执行法院统一社会信用代码
    case_number: str  # 执行案号
    filed_on: date | None  # 立案日期
    enforced_document_number: str | None  # 执行依据文号
    enforced_document_by: str | None  # 作出执行依据单位
    sex: str | None  # 性别
    age: int | None  # 年龄
    province: str | None  # 省份
    duty: str | None  # 生效法律文书确定的义务
    performance_state: str  # 被执行人的履行情况
    performed_part: str | None  # 已履行部分
    unperformed_part: str | None  # 未履行部分
    defaulter_conducts: list[str]  # 失信被执行人行为具体情形
    listing_months: int | None  # 公布期限（月）
    performed_on: date | None  # 履行完毕日期
    publicity_until: date | None  # 公示截止期
    removed_on: date | None  # 删除日期
    removal_reason: str | None  # 删除原因
    gravity: str | None  # 失信行为分类
    procedure: str | None  # 处罚程序
    regulated_field: str | None  # 监管领域
    finding_date: date | None  # 失信决定书日期
    published_on: date  # 发布日期
    conduct_started_on: date | None  # 失信行为起始日期
    conduct_ended_on: date | None  # 失信行为终止日期
    corrected_on: date | None  # 纠正日期
    correction_state: str | None  # 纠正状态
    correction_verified_on: date | None  # 纠正核实日期
    correction_verified_by: str | None  # 纠正核实单位
    publication_channels: list[str] | None  # 公示渠道
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        authority: str,
        authority_uscc: str | None = None,
        case_number: str,
        filed_on: _Date | None = None,
        enforced_document_number: str | None = None,
        enforced_document_by: str | None = None,
        sex: str | None = None,
        age: _Integer | None = None,
        province: str | None = None,
        duty: str | None = None,
        performance_state: str,
        performed_part: str | None = None,
        unperformed_part: str | None = None,
        defaulter_conducts: _Codes,
        listing_months: _Integer | None = None,
        performed_on: _Date | None = None,
        publicity_until: _Date | None = None,
        removed_on: _Date | None = None,
        removal_reason: str | None = None,
        gravity: str | None = None,
        procedure: str | None = None,
        regulated_field: str | None = None,
        finding_date: _Date | None = None,
        published_on: _Date,
        conduct_started_on: _Date | None = None,
        conduct_ended_on: _Date | None = None,
        corrected_on: _Date | None = None,
        correction_state: str | None = None,
        correction_verified_on: _Date | None = None,
        correction_verified_by: str | None = None,
        publication_channels: _Codes | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class ProsecutionRecord(CreditRecordModel):
    """检察机关行贿犯罪等信息: Bribery and related crimes."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    authority: str  # 检察机关
    authority_uscc: str | None  # 检察机关统一社会信用代码
    court: str | None  # 判决机关
    case_number: str  # 判决书案号
    bribery_crime: str  # 罪名
    judgment_result: str  # 判决结果
    content: str | None  # 判处刑罚
    crime_amount: Decimal | None  # 涉案金额（万元）
    decision_date: date  # 判决日期
    effective_on: date | None  # 判决生效日期
    facts: str | None  # 案情摘要
    business_field: str | None  # 行业领域
    gravity: str | None  # 失信行为分类
    procedure: str | None  # 处罚程序
    regulated_field: str | None  # 监管领域
    finding_date: date | None  # 认定文书日期
    published_on: date | None  # 公示日期
    conduct_started_on: date | None  # 失信行为起始日期
    conduct_ended_on: date | None  # 失信行为终止日期
    corrected_on: date | None  # 纠正日期
    correction_state: str | None  # 纠正状态
    correction_verified_on: date | None  # 纠正核实日期
    correction_verified_by: str | None  # 纠正核实单位
    publication_channels: list[str] | None  # 公示渠道
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        authority: str,
        authority_uscc: str | None = None,
        court: str | None = None,
        case_number: str,
        bribery_crime: str,
        judgment_result: str,
        content: str | None = None,
        crime_amount: _Decimal | None = None,
        decision_date: _Date,
        effective_on: _Date | None = None,
        facts: str | None = None,
        business_field: str | None = None,
        gravity: str | None = None,
        procedure: str | None = None,
        regulated_field: str | None = None,
        finding_date: _Date | None = None,
        published_on: _Date | None = None,
        conduct_started_on: _Date | None = None,
        conduct_ended_on: _Date | None = None,
        corrected_on: _Date | None = None,
        correction_state: str | None = None,
        correction_verified_on: _Date | None = None,
        correction_verified_by: str | None = None,
        publication_channels: _Codes | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class AbnormalOperation(CreditRecordModel):
    """经营（活动）异常名录信息: Abnormal operation."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    listed_on: date  # 列入日期
    listed_by: str  # 列入机关
    listed_by_uscc: str | None  # 列入机关统一社会信用代码
    listing_document_number: str | None  # 列入决定文书号
    listing_reason: str  # 列入经营异常名录原因
    listing_months: int | None  # 列入期限（月）
    site_received_on: date | None  # 信用网站收到日期
    removed_on: date | None  # 移出日期
    removed_by: str | None  # 移出机关
    removal_reason: str | None  # 移出经营异常名录原因
    abnormal_reason: str  # 列入经营异常名录情形
    year: int | None  # 未报年度
    removal_ground: str | None  # 移出经营异常名录情形
    gravity: str | None  # 失信行为分类
    procedure: str | None  # 处罚程序
    regulated_field: str | None  # 监管领域
    finding_date: date | None  # 认定文书日期
    published_on: date | None  # 公示日期
    conduct_started_on: date | None  # 失信行为起始日期
    conduct_ended_on: date | None  # 失信行为终止日期
    corrected_on: date | None  # 纠正日期
    correction_state: str | None  # 纠正状态
    correction_verified_on: date | None  # 纠正核实日期
    correction_verified_by: str | None  # 纠正核实单位
    publication_channels: list[str] | None  # 公示渠道
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        listed_on: _Date,
        listed_by: str,
        listed_by_uscc: str | None = None,
        listing_document_number: str | None = None,
        listing_reason: str,
        listing_months: _Integer | None = None,
        site_received_on: _Date | None = None,
        removed_on: _Date | None = None,
        removed_by: str | None = None,
        removal_reason: str | None = None,
        abnormal_reason: str,
        year: _Integer | None = None,
        removal_ground: str | None = None,
        gravity: str | None = None,
        procedure: str | None = None,
        regulated_field: str | None = None,
        finding_date: _Date | None = None,
        published_on: _Date | None = None,
        conduct_started_on: _Date | None = None,
        conduct_ended_on: _Date | None = None,
        corrected_on: _Date | None = None,
        correction_state: str | None = None,
        correction_verified_on: _Date | None = None,
        correction_verified_by: str | None = None,
        publication_channels: _Codes | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class SeriousDishonesty(CreditRecordModel):
    """严重失信主体名单信息: Serious dishonesty."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    listed_on: date  # 列入日期
    listed_by: str  # 列入机关
    listed_by_uscc: str | None  # 列入机关统一社会信用代码
    listing_document_number: str | None  # 列入决定文书号
    listing_reason: str  # 主要失信事实
    listing_months: int | None  # 列入期限（月）
    site_received_on: date | None  # 信用网站收到日期
    removed_on: date | None  # 移出日期
    removed_by: str | None  # 移出机关
    removal_reason: str | None  # 移出原因
    dishonesty_list_kind: str  # 严重失信主体名单类别
    basis: str | None  # 认定依据
    content: str | None  # 处理处罚或者判决主要内容
    responsible_persons: str | None  # 负有责任的人员
    notified_on: date | None  # 列入前告知日期
    publicity_until: date | None  # 公示截止期
    gravity: str | None  # 失信行为分类
    procedure: str | None  # 处罚程序
    regulated_field: str | None  # 监管领域
    finding_date: date | None  # 认定文书日期
    published_on: date | None  # 公示日期
    conduct_started_on: date | None  # 失信行为起始日期
    conduct_ended_on: date | None  # 失信行为终止日期
    corrected_on: date | None  # 纠正日期
    correction_state: str | None  # 纠正状态
    correction_verified_on: date | None  # 纠正核实日期
    correction_verified_by: str | None  # 纠正核实单位
    publication_channels: list[str] | None  # 公示渠道
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        listed_on: _Date,
        listed_by: str,
        listed_by_uscc: str | None = None,
        listing_document_number: str | None = None,
        listing_reason: str,
        listing_months: _Integer | None = None,
        site_received_on: _Date | None = None,
        removed_on: _Date | None = None,
        removed_by: str | None = None,
        removal_reason: str | None = None,
        dishonesty_list_kind: str,
        basis: str | None = None,
        content: str | None = None,
        responsible_persons: str | None = None,
        notified_on: _Date | None = None,
        publicity_until: _Date | None = None,
        gravity: str | None = None,
        procedure: str | None = None,
        regulated_field: str | None = None,
        finding_date: _Date | None = None,
        published_on: _Date | None = None,
        conduct_started_on: _Date | None = None,
        conduct_ended_on: _Date | None = None,
        corrected_on: _Date | None = None,
        correction_state: str | None = None,
        correction_verified_on: _Date | None = None,
        correction_verified_by: str | None = None,
        publication_channels: _Codes | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class ContractFiling(CreditRecordModel):
    """合同备案与重大合同鉴证信息: Contract filing."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    authority: str  # 备案（鉴证）机关
    authority_uscc: str | None  # 备案（鉴证）机关统一社会信用代码
    decision_document_name: str | None  # 文书名称
    decision_number: str | None  # 备案（鉴证）编号
    decision_date: date  # 备案（鉴证）日期
    matter_id: str | None  # 事项编号
    project_name: str | None  # 项目名称
    project_code: str | None  # 项目代码
    contract_number: str  # 合同编号
    contract_name: str | None  # 合同名称
    contract_kind: str  # 合同类别
    counterpart: str | None  # 合同相对方
    counterpart_uscc: str | None  # 合同相对方统一社会信用代码
    signed_on: date | None  # 签订日期
    amount: Decimal | None  # 合同金额（万元）
    currency: str | None  # 币种
    valid_from: date | None  # 合同期限自
    valid_until: date | None  # 合同期限至
    lot: str | None  # 标段
    filing_kind: str  # 备案鉴证类别
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        authority: str,
        authority_uscc: str | None = None,
        decision_document_name: str | None = None,
        decision_number: str | None = None,
        decision_date: _Date,
        matter_id: str | None = None,
        project_name: str | None = None,
        project_code: str | None = None,
        contract_number: str,
        contract_name: str | None = None,
        contract_kind: str,
        counterpart: str | None = None,
        counterpart_uscc: str | None = None,
        signed_on: _Date | None = None,
        amount: _Decimal | None = None,
        currency: str | None = None,
        valid_from: _Date | None = None,
        valid_until: _Date | None = None,
        lot: str | None = None,
        filing_kind: str,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class ContractPerformance(CreditRecordModel):
    """合同履约信息: Contract performance."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    authority: str  # 认定单位
    authority_uscc: str | None  # 认定单位统一社会信用代码
    decision_document_name: str | None  # 文书名称
    decision_number: str | None  # 文书号
    decision_date: date  # 认定日期
    contract_number: str  # 合同编号
    contract_name: str | None  # 合同名称
    contract_kind: str | None  # 合同类别
    counterpart: str | None  # 合同相对方
    counterpart_uscc: str | None  # 合同相对方统一社会信用代码
    signed_on: date | None  # 签订日期
    amount: Decimal | None  # 合同金额（万元）
    currency: str | None  # 币种
    contract_state: str  # 合同履行状态
    due_on: date | None  # 约定履行期限
    performed_on: date | None  # 履行完毕日期
    facts: str | None  # 违约情形
    breach_amount: Decimal | None  # 违约金额（万元）
    gravity: str | None  # 失信行为分类
    procedure: str | None  # 处罚程序
    regulated_field: str | None  # 监管领域
    finding_date: date | None  # 认定文书日期
    published_on: date | None  # 公示日期
    conduct_started_on: date | None  # 失信行为起始日期
    conduct_ended_on: date | None  # 失信行为终止日期
    corrected_on: date | None  # 纠正日期
    correction_state: str | None  # 纠正状态
    correction_verified_on: date | None  # 纠正核实日期
    correction_verified_by: str | None  # 纠正核实单位
    publication_channels: list[str] | None  # 公示渠道
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        authority: str,
        authority_uscc: str | None = None,
        decision_document_name: str | None = None,
        decision_number: str | None = None,
        decision_date: _Date,
        contract_number: str,
        contract_name: str | None = None,
        contract_kind: str | None = None,
        counterpart: str | None = None,
        counterpart_uscc: str | None = None,
        signed_on: _Date | None = None,
        amount: _Decimal | None = None,
        currency: str | None = None,
        contract_state: str,
        due_on: _Date | None = None,
        performed_on: _Date | None = None,
        facts: str | None = None,
        breach_amount: _Decimal | None = None,
        gravity: str | None = None,
        procedure: str | None = None,
        regulated_field: str | None = None,
        finding_date: _Date | None = None,
        published_on: _Date | None = None,
        conduct_started_on: _Date | None = None,
        conduct_ended_on: _Date | None = None,
        corrected_on: _Date | None = None,
        correction_state: str | None = None,
        correction_verified_on: _Date | None = None,
        correction_verified_by: str | None = None,
        publication_channels: _Codes | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class IntellectualProperty(CreditRecordModel):
    """知识产权信息: Intellectual property."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    authority: str  # 授权（登记）机关
    authority_uscc: str | None  # 授权（登记）机关统一社会信用代码
    valid_from: date | None  # 有效期自
    valid_until: date | None  # 有效期至
    ip_kind: str  # 知识产权类型
    right_number: str  # 权利编号
    ip_title: str  # 知识产权名称
    classification: str | None  # 知识产权分类号
    applied_on: date | None  # 申请日期
    decision_date: date | None  # 授权（登记）日期
    ip_state: str  # 知识产权状态
    pledge_number: str | None  # 质权登记号
    pledged_on: date | None  # 质权登记日期
    pledge_released_on: date | None  # 质权注销日期
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        authority: str,
        authority_uscc: str | None = None,
        valid_from: _Date | None = None,
        valid_until: _Date | None = None,
        ip_kind: str,
        right_number: str,
        ip_title: str,
        classification: str | None = None,
        applied_on: _Date | None = None,
        decision_date: _Date | None = None,
        ip_state: str,
        pledge_number: str | None = None,
        pledged_on: _Date | None = None,
        pledge_released_on: _Date | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class RealEstateDevelopment(CreditRecordModel):
    """房地产开发诚信信息: Real estate development."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    authority: str  # 房地产主管部门
    authority_uscc: str | None  # 房地产主管部门统一社会信用代码
    decision_date: date  # 核查日期
    project_name: str  # 开发项目名称
    phase: str  # 期次或楼栋
    project_code: str | None  # 项目代码
    project_address: str | None  # 项目坐落
    permits: list[str] | None  # 已取得的证件
    land_use_certificate: str | None  # 国有土地使用证号
    land_planning_permit: str | None  # 建设用地规划许可证号
    works_planning_permit: str | None  # 建设工程规划许可证号
    construction_permit: str | None  # 建筑工程施工许可证号
    presale_permit: str | None  # 商品房预售许可证号
    presale_permitted_on: date | None  # 预售许可日期
    due_on: date | None  # 承诺交付日期
    delivered_on: date | None  # 实际交付日期
    complaints: int | None  # 投诉件数
    complaints_upheld: int | None  # 查实投诉件数
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        authority: str,
        authority_uscc: str | None = None,
        decision_date: _Date,
        project_name: str,
        phase: str,
        project_code: str | None = None,
        project_address: str | None = None,
        permits: _Codes | None = None,
        land_use_certificate: str | None = None,
        land_planning_permit: str | None = None,
        works_planning_permit: str | None = None,
        construction_permit: str | None = None,
        presale_permit: str | None = None,
        presale_permitted_on: _Date | None = None,
        due_on: _Date | None = None,
        delivered_on: _Date | None = None,
        complaints: _Integer | None = None,
        complaints_upheld: _Integer | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class IncentiveMeasure(CreditRecordModel):
    """守信激励措施信息: Incentive measure."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    authority: str  # 实施单位
    authority_uscc: str | None  # 实施单位统一社会信用代码
    decision_document_name: str | None  # 文书名称
    decision_number: str | None  # 文书号
    decision_date: date  # 决定日期
    basis: str | None  # 措施依据
    decided_by: str | None  # 决定人
    ground: str | None  # 激励事由
    ground_record_id: str | None  # 依据记录编号
    lifted_on: date | None  # 解除日期
    lifting_reason: str | None  # 解除原因
    valid_from: date | None  # 有效期自
    valid_until: date | None  # 有效期至
    measure_kind: str | None  # 措施类别
    measure_content: str | None  # 措施内容
    incentive_measure: str  # 守信激励措施
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        authority: str,
        authority_uscc: str | None = None,
        decision_document_name: str | None = None,
        decision_number: str | None = None,
        decision_date: _Date,
        basis: str | None = None,
        decided_by: str | None = None,
        ground: str | None = None,
        ground_record_id: str | None = None,
        lifted_on: _Date | None = None,
        lifting_reason: str | None = None,
        valid_from: _Date | None = None,
        valid_until: _Date | None = None,
        measure_kind: str | None = None,
        measure_content: str | None = None,
        incentive_measure: str,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class PunishmentMeasure(CreditRecordModel):
    """失信惩戒措施信息: Punishment measure."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    authority: str  # 实施单位
    authority_uscc: str | None  # 实施单位统一社会信用代码
    decision_document_name: str | None  # 文书名称
    decision_number: str | None  # 文书号
    decision_date: date  # 决定日期
    basis: str | None  # 措施依据
    decided_by: str | None  # 决定人
    ground: str  # 惩戒事由
    ground_record_id: str | None  # 依据记录编号
    lifted_on: date | None  # 解除日期
    lifting_reason: str | None  # 解除原因
    valid_from: date | None  # 有效期自
    valid_until: date | None  # 有效期至
    measure_kind: str | None  # 措施类别
    measure_content: str | None  # 措施内容
    punishment_measure: str  # 失信惩戒措施
    measure_class: str | None  # 惩戒措施大类
    plan_measure: str | None  # 诚信规划惩戒措施
    gravity: str | None  # 失信行为分类
    procedure: str | None  # 处罚程序
    regulated_field: str | None  # 监管领域
    finding_date: date | None  # 认定文书日期
    published_on: date | None  # 公示日期
    conduct_started_on: date | None  # 失信行为起始日期
    conduct_ended_on: date | None  # 失信行为终止日期
    corrected_on: date | None  # 纠正日期
    correction_state: str | None  # 纠正状态
    correction_verified_on: date | None  # 纠正核实日期
    correction_verified_by: str | None  # 纠正核实单位
    publication_channels: list[str] | None  # 公示渠道
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        authority: str,
        authority_uscc: str | None = None,
        decision_document_name: str | None = None,
        decision_number: str | None = None,
        decision_date: _Date,
        basis: str | None = None,
        decided_by: str | None = None,
        ground: str,
        ground_record_id: str | None = None,
        lifted_on: _Date | None = None,
        lifting_reason: str | None = None,
        valid_from: _Date | None = None,
        valid_until: _Date | None = None,
        measure_kind: str | None = None,
        measure_content: str | None = None,
        punishment_measure: str,
        measure_class: str | None = None,
        plan_measure: str | None = None,
        gravity: str | None = None,
        procedure: str | None = None,
        regulated_field: str | None = None,
        finding_date: _Date | None = None,
        published_on: _Date | None = None,
        conduct_started_on: _Date | None = None,
        conduct_ended_on: _Date | None = None,
        corrected_on: _Date | None = None,
        correction_state: str | None = None,
        correction_verified_on: _Date | None = None,
        correction_verified_by: str | None = None,
        publication_channels: _Codes | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class CreditWarning(CreditRecordModel):
    """失信预警与警告提示信息: Credit warning."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    authority: str  # 发出单位
    authority_uscc: str | None  # 发出单位统一社会信用代码
    decision_document_name: str | None  # 文书名称
    decision_number: str | None  # 预警文书号
    decision_date: date  # 发出日期
    basis: str | None  # 措施依据
    decided_by: str | None  # 决定人
    ground: str | None  # 预警事由
    ground_record_id: str | None  # 依据记录编号
    lifted_on: date | None  # 解除日期
    lifting_reason: str | None  # 解除原因
    warning_kind: str  # 失信预警类别
    warning_text: str  # 预警内容
    answer_due_on: date | None  # 答复期限
    answered_on: date | None  # 答复日期
    answer: str | None  # 答复内容
    gravity: str | None  # 失信行为分类
    procedure: str | None  # 处罚程序
    regulated_field: str | None  # 监管领域
    finding_date: date | None  # 认定文书日期
    published_on: date | None  # 公示日期
    conduct_started_on: date | None  # 失信行为起始日期
    conduct_ended_on: date | None  # 失信行为终止日期
    corrected_on: date | None  # 纠正日期
    correction_state: str | None  # 纠正状态
    correction_verified_on: date | None  # 纠正核实日期
    correction_verified_by: str | None  # 纠正核实单位
    publication_channels: list[str] | None  # 公示渠道
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        authority: str,
        authority_uscc: str | None = None,
        decision_document_name: str | None = None,
        decision_number: str | None = None,
        decision_date: _Date,
        basis: str | None = None,
        decided_by: str | None = None,
        ground: str | None = None,
        ground_record_id: str | None = None,
        lifted_on: _Date | None = None,
        lifting_reason: str | None = None,
        warning_kind: str,
        warning_text: str,
        answer_due_on: _Date | None = None,
        answered_on: _Date | None = None,
        answer: str | None = None,
        gravity: str | None = None,
        procedure: str | None = None,
        regulated_field: str | None = None,
        finding_date: _Date | None = None,
        published_on: _Date | None = None,
        conduct_started_on: _Date | None = None,
        conduct_ended_on: _Date | None = None,
        corrected_on: _Date | None = None,
        correction_state: str | None = None,
        correction_verified_on: _Date | None = None,
        correction_verified_by: str | None = None,
        publication_channels: _Codes | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class UnitCatalogueEntry(CreditRecordModel):
    """成员单位信用信息目录条目: Entry of a unit's catalogue."""

    member_unit: str  # 成员单位
    member_unit_uscc: str | None  # 成员单位统一社会信用代码
    valid_from: date | None  # 有效期自
    valid_until: date | None  # 有效期至
    entry_number: str  # 目录条目编号
    catalogue_version: str  # 目录版本
    record_type: str  # 信息类型
    category: str | None  # 信息类别
    information_nature: str | None  # 信息性质
    subject_kinds: list[str]  # 适用主体类别
    items: str  # 数据项
    cadence: str  # 报送周期
    basis: str | None  # 归集依据
    default_audiences: list[str] | None  # 默认公开范围
    data_grade: str | None  # 数据分级
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        member_unit: str,
        member_unit_uscc: str | None = None,
        valid_from: _Date | None = None,
        valid_until: _Date | None = None,
        entry_number: str,
        catalogue_version: str,
        record_type: str,
        category: str | None = None,
        information_nature: str | None = None,
        subject_kinds: _Codes,
        items: str,
        cadence: str,
        basis: str | None = None,
        default_audiences: _Codes | None = None,
        data_grade: str | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class UnitAssessment(CreditRecordModel):
    """部门归集与共享考核信息: Assessment of a unit."""

    member_unit: str  # 成员单位
    member_unit_uscc: str | None  # 成员单位统一社会信用代码
    authority: str  # 考核单位
    authority_uscc: str | None  # 考核单位统一社会信用代码
    decision_document_name: str | None  # 考核通报名称
    decision_number: str | None  # 考核通报文号
    decision_date: date  # 考核日期
    period_from: date  # 考核期自
    period_until: date  # 考核期至
    timely_rate: Decimal | None  # 及时率（%）
    complete_rate: Decimal | None  # 完整率（%）
    accurate_rate: Decimal | None  # 准确率（%）
    acceptance_rate: Decimal | None  # 有效入库率（%）
    late_rate: Decimal | None  # 迟报率（%）
    missing_rate: Decimal | None  # 瞒报率（%）
    score: Decimal | None  # 考核得分
    grade: str | None  # 考核等次
    rank: int | None  # 考核名次
    failed_indicators: list[str] | None  # 未达标指标
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        member_unit: str,
        member_unit_uscc: str | None = None,
        authority: str,
        authority_uscc: str | None = None,
        decision_document_name: str | None = None,
        decision_number: str | None = None,
        decision_date: _Date,
        period_from: _Date,
        period_until: _Date,
        timely_rate: _Decimal | None = None,
        complete_rate: _Decimal | None = None,
        accurate_rate: _Decimal | None = None,
        acceptance_rate: _Decimal | None = None,
        late_rate: _Decimal | None = None,
        missing_rate: _Decimal | None = None,
        score: _Decimal | None = None,
        grade: str | None = None,
        rank: _Integer | None = None,
        failed_indicators: _Codes | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class CollectionTask(CreditRecordModel):
    """归集任务信息: Collection task."""

    member_unit: str  # 成员单位
    member_unit_uscc: str | None  # 成员单位统一社会信用代码
    submission_channel: str | None  # 报送方式
    rows_accepted: int | None  # 入库条数
    rows_rejected: int | None  # 退回条数
    rejection_reason: str | None  # 退回原因
    task_id: str  # 归集任务编号
    record_type: str  # 信息类型
    cadence: str | None  # 报送周期
    period_from: date | None  # 数据所属期自
    period_until: date | None  # 数据所属期至
    due_on: date  # 报送期限
    delivered_on: date | None  # 报送日期
    task_state: str  # 归集任务状态
    rows_delivered: int | None  # 报送条数
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        member_unit: str,
        member_unit_uscc: str | None = None,
        submission_channel: str | None = None,
        rows_accepted: _Integer | None = None,
        rows_rejected: _Integer | None = None,
        rejection_reason: str | None = None,
        task_id: str,
        record_type: str,
        cadence: str | None = None,
        period_from: _Date | None = None,
        period_until: _Date | None = None,
        due_on: _Date,
        delivered_on: _Date | None = None,
        task_state: str,
        rows_delivered: _Integer | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class ExchangeBatch(CreditRecordModel):
    """交换批次信息: Exchange batch."""

    receiver: str  # 接收单位
    receiver_uscc: str | None  # 接收单位统一社会信用代码
    submission_channel: str | None  # 报送方式
    rows_accepted: int | None  # 入库条数
    rows_rejected: int | None  # 退回条数
    rejection_reason: str | None  # 退回原因
    sender: str  # 发送单位
    sender_uscc: str | None  # 发送单位统一社会信用代码
    sequence_number: int | None  # 批次序号
    record_type: str  # 信息类型
    layout: str | None  # 布局名称
    standard_version: str | None  # 标准版本
    rows: int  # 批次条数
    sha256: str | None  # 文件校验值（SHA-256）
    created_on: date  # 批次生成日期
    batch_reply: str | None  # 批次回执
    replied_on: date | None  # 回执日期
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        receiver: str,
        receiver_uscc: str | None = None,
        submission_channel: str | None = None,
        rows_accepted: _Integer | None = None,
        rows_rejected: _Integer | None = None,
        rejection_reason: str | None = None,
        sender: str,
        sender_uscc: str | None = None,
        sequence_number: _Integer | None = None,
        record_type: str,
        layout: str | None = None,
        standard_version: str | None = None,
        rows: _Integer,
        sha256: str | None = None,
        created_on: _Date,
        batch_reply: str | None = None,
        replied_on: _Date | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class CorrectionNotice(CreditRecordModel):
    """更正、撤销与比对校准通知: Correction notice."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    record_type: str  # 信息类型
    record_id: str | None  # 所涉记录编号
    record_decision_number: str | None  # 所涉文书号
    record_authority: str | None  # 所涉记录认定单位
    receiver: str  # 接收单位
    receiver_uscc: str | None  # 接收单位统一社会信用代码
    notice_number: str  # 更正通知编号
    notified_on: date  # 更正通知日期
    correction_kind: str  # 更正类别
    correction_reason: str  # 更正原因
    corrected_items: str | None  # 更正的数据项
    corrected_on: date | None  # 更正日期
    quashing_reason: str | None  # 原决定撤销情形
    quashing_document_number: str | None  # 撤销文书号
    received_on: date | None  # 收到通知日期
    take_down_due_on: date | None  # 撤下期限
    public_reason: str | None  # 公开说明的理由
    confirmation_due_on: date | None  # 确认期限
    confirmation_state: str  # 确认状态
    confirmed_on: date | None  # 确认日期
    refusal_reason: str | None  # 退回通知原因
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        record_type: str,
        record_id: str | None = None,
        record_decision_number: str | None = None,
        record_authority: str | None = None,
        receiver: str,
        receiver_uscc: str | None = None,
        notice_number: str,
        notified_on: _Date,
        correction_kind: str,
        correction_reason: str,
        corrected_items: str | None = None,
        corrected_on: _Date | None = None,
        quashing_reason: str | None = None,
        quashing_document_number: str | None = None,
        received_on: _Date | None = None,
        take_down_due_on: _Date | None = None,
        public_reason: str | None = None,
        confirmation_due_on: _Date | None = None,
        confirmation_state: str,
        confirmed_on: _Date | None = None,
        refusal_reason: str | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class Hold(CreditRecordModel):
    """记录保留信息: Hold."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    record_type: str  # 信息类型
    record_id: str | None  # 所涉记录编号
    record_decision_number: str | None  # 所涉文书号
    record_authority: str | None  # 所涉记录认定单位
    authority: str  # 办理单位
    authority_uscc: str | None  # 办理单位统一社会信用代码
    hold_number: str  # 保留编号
    hold_kind: str  # 保留原因
    hold_opened_on: date  # 保留起始日期
    hold_closed_on: date | None  # 保留解除日期
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        record_type: str,
        record_id: str | None = None,
        record_decision_number: str | None = None,
        record_authority: str | None = None,
        authority: str,
        authority_uscc: str | None = None,
        hold_number: str,
        hold_kind: str,
        hold_opened_on: _Date,
        hold_closed_on: _Date | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class JointMeasureResponse(CreditRecordModel):
    """联防联动反馈信息: Response to a joint measure."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    record_type: str  # 信息类型
    record_id: str | None  # 所涉记录编号
    record_decision_number: str | None  # 所涉文书号
    record_authority: str | None  # 所涉记录认定单位
    authority: str  # 提请单位
    authority_uscc: str | None  # 提请单位统一社会信用代码
    receiver: str  # 接收单位
    receiver_uscc: str | None  # 接收单位统一社会信用代码
    response_number: str  # 提请编号
    asked_on: date  # 提请日期
    joint_response_state: str  # 反馈状态
    measure_taken: str | None  # 采取的措施
    responded_on: date | None  # 反馈日期
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        record_type: str,
        record_id: str | None = None,
        record_decision_number: str | None = None,
        record_authority: str | None = None,
        authority: str,
        authority_uscc: str | None = None,
        receiver: str,
        receiver_uscc: str | None = None,
        response_number: str,
        asked_on: _Date,
        joint_response_state: str,
        measure_taken: str | None = None,
        responded_on: _Date | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class Objection(CreditRecordModel):
    """异议信息: Objection."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    record_type: str  # 信息类型
    record_id: str | None  # 所涉记录编号
    record_decision_number: str | None  # 所涉文书号
    record_authority: str | None  # 所涉记录认定单位
    authority: str  # 受理单位
    authority_uscc: str | None  # 受理单位统一社会信用代码
    objection_number: str  # 异议编号
    applied_on: date  # 异议提出日期
    objection_reason: str  # 异议理由
    objection_content: str  # 异议内容
    evidence: str | None  # 证明材料
    admitted_on: date | None  # 受理日期
    received_on: date | None  # 收到异议日期
    transferred_on: date | None  # 异议转办日期
    checked_on: date | None  # 核查反馈日期
    subject_statement: str | None  # 主体声明
    marking_due_on: date | None  # 异议标注期限
    marked_on: date | None  # 异议标注日期
    decision_due_on: date | None  # 异议答复期限
    objection_result: str | None  # 异议处理结果
    decision_date: date | None  # 异议处理日期
    decision_reason: str | None  # 处理理由
    corrected_on: date | None  # 更正日期
    answered_on: date | None  # 答复日期
    mark_removed_on: date | None  # 撤销标注日期
    basis: str | None  # 决定依据
    decided_by: str | None  # 决定人
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        record_type: str,
        record_id: str | None = None,
        record_decision_number: str | None = None,
        record_authority: str | None = None,
        authority: str,
        authority_uscc: str | None = None,
        objection_number: str,
        applied_on: _Date,
        objection_reason: str,
        objection_content: str,
        evidence: str | None = None,
        admitted_on: _Date | None = None,
        received_on: _Date | None = None,
        transferred_on: _Date | None = None,
        checked_on: _Date | None = None,
        subject_statement: str | None = None,
        marking_due_on: _Date | None = None,
        marked_on: _Date | None = None,
        decision_due_on: _Date | None = None,
        objection_result: str | None = None,
        decision_date: _Date | None = None,
        decision_reason: str | None = None,
        corrected_on: _Date | None = None,
        answered_on: _Date | None = None,
        mark_removed_on: _Date | None = None,
        basis: str | None = None,
        decided_by: str | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class DisclosureApplication(CreditRecordModel):
    """政府信息公开申请: Application for disclosure."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    authority: str  # 收到申请的机关
    authority_uscc: str | None  # 收到申请机关的统一社会信用代码
    disclosure_application_number: str  # 公开申请编号
    applied_on: date  # 申请日期
    received_on: date | None  # 收到申请日期
    asked_content: str  # 申请公开的内容
    answer_form: str | None  # 获取方式
    supplement_asked_on: date | None  # 补正告知日期
    supplement_given_on: date | None  # 补正日期
    extended_on: date | None  # 延期告知日期
    extension_reason: str | None  # 延期理由
    decision_due_on: date | None  # 答复期限
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        authority: str,
        authority_uscc: str | None = None,
        disclosure_application_number: str,
        applied_on: _Date,
        received_on: _Date | None = None,
        asked_content: str,
        answer_form: str | None = None,
        supplement_asked_on: _Date | None = None,
        supplement_given_on: _Date | None = None,
        extended_on: _Date | None = None,
        extension_reason: str | None = None,
        decision_due_on: _Date | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class DisclosureAnswer(CreditRecordModel):
    """政府信息公开答复: Answer to an application for disclosure."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    authority: str  # 答复机关
    authority_uscc: str | None  # 答复机关统一社会信用代码
    decision_document_name: str | None  # 答复书名称
    decision_number: str | None  # 答复书文号
    decision_date: date  # 答复日期
    disclosure_application_number: str  # 公开申请编号
    answer_result: str  # 答复结果
    refusal_ground: str | None  # 不予公开理由
    decision_reason: str | None  # 理由说明
    record_type: str | None  # 公开的信息类型
    given_records: str | None  # 公开的记录编号
    decided_by: str | None  # 决定人
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        authority: str,
        authority_uscc: str | None = None,
        decision_document_name: str | None = None,
        decision_number: str | None = None,
        decision_date: _Date,
        disclosure_application_number: str,
        answer_result: str,
        refusal_ground: str | None = None,
        decision_reason: str | None = None,
        record_type: str | None = None,
        given_records: str | None = None,
        decided_by: str | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class PublicityNotice(CreditRecordModel):
    """公示信息: Publicity notice."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    record_type: str  # 信息类型
    record_id: str | None  # 所涉记录编号
    record_decision_number: str | None  # 所涉文书号
    record_authority: str | None  # 所涉记录认定单位
    authority: str  # 公示单位
    authority_uscc: str | None  # 公示单位统一社会信用代码
    notice_number: str  # 公示编号
    notice_channel: str  # 公示渠道
    notice_address: str | None  # 公示网址
    publicity_state: str  # 公示状态
    publicity_from: date  # 公示起始日期
    publicity_until: date | None  # 公示截止期
    ended_on: date | None  # 停止公示日期
    publicity_stop_reason: str | None  # 停止公示原因
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        record_type: str,
        record_id: str | None = None,
        record_decision_number: str | None = None,
        record_authority: str | None = None,
        authority: str,
        authority_uscc: str | None = None,
        notice_number: str,
        notice_channel: str,
        notice_address: str | None = None,
        publicity_state: str,
        publicity_from: _Date,
        publicity_until: _Date | None = None,
        ended_on: _Date | None = None,
        publicity_stop_reason: str | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class CreditQuery(CreditRecordModel):
    """查询记录: Credit query."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    querier: str  # 查询人名称
    querier_uscc: str | None  # 查询单位统一社会信用代码
    querier_document_type: str | None  # 查询人证件类型
    querier_document_number: str | None  # 查询人证件号码
    query_purpose: str  # 查询用途
    query_number: str  # 查询编号
    queried_on: date  # 查询日期
    audience: str  # 查询身份
    query_channel: str | None  # 查询渠道
    authorisation_id: str | None  # 授权书编号
    given_content: str | None  # 提供内容
    given_records: int | None  # 提供记录数
    report_number: str | None  # 信用报告编号
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        querier: str,
        querier_uscc: str | None = None,
        querier_document_type: str | None = None,
        querier_document_number: str | None = None,
        query_purpose: str,
        query_number: str,
        queried_on: _Date,
        audience: str,
        query_channel: str | None = None,
        authorisation_id: str | None = None,
        given_content: str | None = None,
        given_records: _Integer | None = None,
        report_number: str | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class QueryAuthorisation(CreditRecordModel):
    """查询授权信息: Query authorisation."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    querier: str  # 被授权人名称
    querier_uscc: str | None  # 被授权单位统一社会信用代码
    querier_document_type: str | None  # 被授权人证件类型
    querier_document_number: str | None  # 被授权人证件号码
    query_purpose: str  # 授权用途
    authorisation_id: str  # 授权书编号
    authorisation_form: str  # 授权方式
    authorised_on: date  # 授权日期
    valid_from: date | None  # 授权生效日期
    authorised_until: date  # 授权截止日期
    authorised_record_types: list[str]  # 授权查询的信息类型
    consent_items: str | None  # 书面同意的数据项
    consequences_told: bool | None  # 是否已告知不利后果
    revoked_on: date | None  # 授权撤回日期
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        querier: str,
        querier_uscc: str | None = None,
        querier_document_type: str | None = None,
        querier_document_number: str | None = None,
        query_purpose: str,
        authorisation_id: str,
        authorisation_form: str,
        authorised_on: _Date,
        valid_from: _Date | None = None,
        authorised_until: _Date,
        authorised_record_types: _Codes,
        consent_items: str | None = None,
        consequences_told: _YesNo | None = None,
        revoked_on: _Date | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class Reorganisation(CreditRecordModel):
    """破产重整信息: Reorganisation."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    authority: str  # 审理法院
    authority_uscc: str | None  # 审理法院统一社会信用代码
    case_number: str  # 案号
    filed_on: date | None  # 立案日期
    reorganisation_state: str  # 破产重整状态
    plan_approved_on: date  # 重整计划批准日期
    plan_until: date | None  # 重整计划执行期限
    measures_suspended_on: date | None  # 措施暂停日期
    plan_ended_on: date | None  # 重整终结日期
    evaluated_again_on: date | None  # 重新评价日期
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        authority: str,
        authority_uscc: str | None = None,
        case_number: str,
        filed_on: _Date | None = None,
        reorganisation_state: str,
        plan_approved_on: _Date,
        plan_until: _Date | None = None,
        measures_suspended_on: _Date | None = None,
        plan_ended_on: _Date | None = None,
        evaluated_again_on: _Date | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class RepairApplication(CreditRecordModel):
    """信用修复申请信息: Repair application."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    record_type: str  # 信息类型
    record_id: str | None  # 所涉记录编号
    record_decision_number: str | None  # 所涉文书号
    record_authority: str | None  # 所涉记录认定单位
    authority: str  # 受理单位
    authority_uscc: str | None  # 受理单位统一社会信用代码
    application_id: str  # 修复申请编号
    applied_on: date  # 修复申请日期
    correction: str  # 纠正情况
    corrected_on: date | None  # 纠正日期
    repair_conditions: list[str] | None  # 已满足的修复条件
    evidence: str | None  # 证明材料
    commitment_number: str | None  # 修复承诺书编号
    committed_on: date | None  # 承诺作出日期
    repair_helper: str | None  # 信用修复协助机构
    helper_name: str | None  # 协助机构名称
    helper_uscc: str | None  # 协助机构统一社会信用代码
    application_channel: str | None  # 申请渠道
    received_on: date | None  # 收到申请日期
    repair_stage: str | None  # 办理环节
    handler_role: str | None  # 经办单位角色
    supplement_asked_on: date | None  # 要求补正日期
    supplement_given_on: date | None  # 补正日期
    extended_on: date | None  # 延长决定日期
    extension_reason: str | None  # 延长原因
    admission_due_on: date | None  # 受理期限
    admitted_on: date | None  # 受理日期
    decision_due_on: date | None  # 决定期限
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        record_type: str,
        record_id: str | None = None,
        record_decision_number: str | None = None,
        record_authority: str | None = None,
        authority: str,
        authority_uscc: str | None = None,
        application_id: str,
        applied_on: _Date,
        correction: str,
        corrected_on: _Date | None = None,
        repair_conditions: _Codes | None = None,
        evidence: str | None = None,
        commitment_number: str | None = None,
        committed_on: _Date | None = None,
        repair_helper: str | None = None,
        helper_name: str | None = None,
        helper_uscc: str | None = None,
        application_channel: str | None = None,
        received_on: _Date | None = None,
        repair_stage: str | None = None,
        handler_role: str | None = None,
        supplement_asked_on: _Date | None = None,
        supplement_given_on: _Date | None = None,
        extended_on: _Date | None = None,
        extension_reason: str | None = None,
        admission_due_on: _Date | None = None,
        admitted_on: _Date | None = None,
        decision_due_on: _Date | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class RepairDecision(CreditRecordModel):
    """信用修复决定信息: Repair decision."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    record_type: str  # 信息类型
    record_id: str | None  # 所涉记录编号
    record_decision_number: str | None  # 所涉文书号
    record_authority: str | None  # 所涉记录认定单位
    authority: str  # 修复决定单位
    authority_uscc: str | None  # 修复决定单位统一社会信用代码
    decision_document_name: str | None  # 修复决定书名称
    decision_number: str | None  # 修复决定书文号
    decision_date: date  # 修复决定日期
    basis: str | None  # 决定依据
    decided_by: str | None  # 决定人
    application_id: str  # 修复申请编号
    repair_assessment: str | None  # 修复评估结论
    assessed_on: date | None  # 修复评估日期
    unmet_conditions: list[str] | None  # 未满足的修复条件
    repair_result: str  # 修复决定结果
    decision_reason: str | None  # 决定理由
    refusal_ground: str | None  # 不予修复情形
    repair_effects: list[str] | None  # 修复效果
    removed_from_list_on: date | None  # 移出名单日期
    publicity_ended_on: date | None  # 终止公示日期
    sharing_ended_on: date | None  # 停止共享日期
    measures_lifted_on: date | None  # 惩戒措施解除日期
    grade_restored_on: date | None  # 信用等级恢复日期
    restored_grade: str | None  # 恢复后的信用等级
    revoked_decision_number: str | None  # 被撤销的修复决定书文号
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        record_type: str,
        record_id: str | None = None,
        record_decision_number: str | None = None,
        record_authority: str | None = None,
        authority: str,
        authority_uscc: str | None = None,
        decision_document_name: str | None = None,
        decision_number: str | None = None,
        decision_date: _Date,
        basis: str | None = None,
        decided_by: str | None = None,
        application_id: str,
        repair_assessment: str | None = None,
        assessed_on: _Date | None = None,
        unmet_conditions: _Codes | None = None,
        repair_result: str,
        decision_reason: str | None = None,
        refusal_ground: str | None = None,
        repair_effects: _Codes | None = None,
        removed_from_list_on: _Date | None = None,
        publicity_ended_on: _Date | None = None,
        sharing_ended_on: _Date | None = None,
        measures_lifted_on: _Date | None = None,
        grade_restored_on: _Date | None = None,
        restored_grade: str | None = None,
        revoked_decision_number: str | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class IntegrityTraining(CreditRecordModel):
    """诚信教育与培训信息: Integrity training."""

    training_number: str | None  # 培训编号
    training_topic: str  # 培训主题
    training_audiences: list[str]  # 培训对象
    organiser: str  # 组织单位
    organiser_uscc: str | None  # 组织单位统一社会信用代码
    held_on: date  # 培训日期
    ended_on: date | None  # 培训结束日期
    training_hours: Decimal | None  # 诚信培训学时
    participants: int | None  # 参加人数
    participants_passed: int | None  # 考核合格人数
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        training_number: str | None = None,
        training_topic: str,
        training_audiences: _Codes,
        organiser: str,
        organiser_uscc: str | None = None,
        held_on: _Date,
        ended_on: _Date | None = None,
        training_hours: _Decimal | None = None,
        participants: _Integer | None = None,
        participants_passed: _Integer | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class CreditReportUse(CreditRecordModel):
    """信用报告使用信息: Use of a credit report."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    authority: str  # 使用单位
    authority_uscc: str | None  # 使用单位统一社会信用代码
    report_number: str  # 信用报告编号
    report_issued_on: date | None  # 信用报告出具日期
    report_use_purpose: str  # 信用报告用途
    use_matter: str | None  # 使用事项
    used_on: date  # 使用日期
    authorisation_id: str | None  # 授权书编号
    decision_result: str | None  # 决定结果
    decision_reason: str | None  # 决定理由
    basis: str | None  # 决定依据
    decided_by: str | None  # 决定人
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        authority: str,
        authority_uscc: str | None = None,
        report_number: str,
        report_issued_on: _Date | None = None,
        report_use_purpose: str,
        use_matter: str | None = None,
        used_on: _Date,
        authorisation_id: str | None = None,
        decision_result: str | None = None,
        decision_reason: str | None = None,
        basis: str | None = None,
        decided_by: str | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class AccessDecision(CreditRecordModel):
    """信用准入信息: Access decision."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    authority: str  # 准入决定单位
    authority_uscc: str | None  # 准入决定单位统一社会信用代码
    decision_document_name: str | None  # 文书名称
    decision_number: str | None  # 文书号
    decision_date: date  # 准入决定日期
    basis: str | None  # 决定依据
    decided_by: str | None  # 决定人
    access_matter: str  # 准入事项
    matter_id: str | None  # 事项编号
    credit_threshold: str  # 信用要求
    scorecard: str | None  # 评分卡名称
    scorecard_version: str | None  # 评分卡版本
    points: Decimal | None  # 决定时信用分
    grade: str | None  # 决定时信用等级
    reference_date: date | None  # 评价基准日
    decision_result: str  # 决定结果
    decision_reason: str | None  # 决定理由
    decision_conditions: str | None  # 附加条件
    valid_until: date | None  # 准入有效期至
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        authority: str,
        authority_uscc: str | None = None,
        decision_document_name: str | None = None,
        decision_number: str | None = None,
        decision_date: _Date,
        basis: str | None = None,
        decided_by: str | None = None,
        access_matter: str,
        matter_id: str | None = None,
        credit_threshold: str,
        scorecard: str | None = None,
        scorecard_version: str | None = None,
        points: _Decimal | None = None,
        grade: str | None = None,
        reference_date: _Date | None = None,
        decision_result: str,
        decision_reason: str | None = None,
        decision_conditions: str | None = None,
        valid_until: _Date | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class BranchRelation(CreditRecordModel):
    """分支机构关系: Branch relation."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 隶属单位名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    branch_name: str  # 分支机构名称
    branch_uscc: str | None  # 分支机构统一社会信用代码
    branch_registration_number: str | None  # 分支机构注册号
    branch_head: str | None  # 分支机构负责人
    branch_address: str | None  # 分支机构经营场所
    authority: str | None  # 登记机关
    established_on: date | None  # 分支机构成立日期
    ended_on: date | None  # 分支机构注销日期
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        branch_name: str,
        branch_uscc: str | None = None,
        branch_registration_number: str | None = None,
        branch_head: str | None = None,
        branch_address: str | None = None,
        authority: str | None = None,
        established_on: _Date | None = None,
        ended_on: _Date | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class RegistrationChange(CreditRecordModel):
    """变更登记: Registration change."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    authority: str | None  # 登记机关
    authority_uscc: str | None  # 登记机关统一社会信用代码
    change_item: str  # 变更事项
    before: str | None  # 变更前内容
    after: str  # 变更后内容
    decision_date: date  # 变更日期
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        authority: str | None = None,
        authority_uscc: str | None = None,
        change_item: str,
        before: str | None = None,
        after: str,
        decision_date: _Date,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class RegistrationTermination(CreditRecordModel):
    """注销、吊销登记: Registration termination."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    authority: str  # 登记机关
    authority_uscc: str | None  # 登记机关统一社会信用代码
    decision_document_name: str | None  # 文书名称
    decision_number: str | None  # 文书号
    decision_date: date  # 终止日期
    termination_kind: str  # 终止方式
    deregistration_reason: str | None  # 注销原因
    successor_name: str | None  # 承继单位名称
    successor_uscc: str | None  # 承继单位统一社会信用代码
    facts: str | None  # 吊销、撤销事由
    gravity: str | None  # 失信行为分类
    procedure: str | None  # 处罚程序
    regulated_field: str | None  # 监管领域
    finding_date: date | None  # 认定文书日期
    published_on: date | None  # 公示日期
    conduct_started_on: date | None  # 失信行为起始日期
    conduct_ended_on: date | None  # 失信行为终止日期
    corrected_on: date | None  # 纠正日期
    correction_state: str | None  # 纠正状态
    correction_verified_on: date | None  # 纠正核实日期
    correction_verified_by: str | None  # 纠正核实单位
    publication_channels: list[str] | None  # 公示渠道
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        authority: str,
        authority_uscc: str | None = None,
        decision_document_name: str | None = None,
        decision_number: str | None = None,
        decision_date: _Date,
        termination_kind: str,
        deregistration_reason: str | None = None,
        successor_name: str | None = None,
        successor_uscc: str | None = None,
        facts: str | None = None,
        gravity: str | None = None,
        procedure: str | None = None,
        regulated_field: str | None = None,
        finding_date: _Date | None = None,
        published_on: _Date | None = None,
        conduct_started_on: _Date | None = None,
        conduct_ended_on: _Date | None = None,
        corrected_on: _Date | None = None,
        correction_state: str | None = None,
        correction_verified_on: _Date | None = None,
        correction_verified_by: str | None = None,
        publication_channels: _Codes | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class AnnualReport(CreditRecordModel):
    """年检/年报: Annual report."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    authority: str | None  # 年检（年报）机关
    authority_uscc: str | None  # 年检（年报）机关统一社会信用代码
    annual_report_kind: str  # 年度检查方式
    year: int  # 年度
    annual_report_result: str  # 年检、年报结果
    filed_on: date | None  # 年检、年报日期
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        authority: str | None = None,
        authority_uscc: str | None = None,
        annual_report_kind: str,
        year: _Integer,
        annual_report_result: str,
        filed_on: _Date | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class EnterpriseRegistration(CreditRecordModel):
    """登记注册基本信息: Enterprise registration."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 企业名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    enterprise_type: str | None  # 企业类型
    established_on: date | None  # 成立日期
    registered_capital_text: str | None  # 注册资本（原文）
    registered_capital: Decimal | None  # 注册资本（万元）
    currency: str | None  # 币种
    term_from: date | None  # 营业期限自
    term_until: date | None  # 营业期限至
    business_scope: str | None  # 经营范围
    province: str | None  # 所在省份
    area: str | None  # 地区
    region_code: str | None  # 行政区划代码
    address: str | None  # 注册地址
    industry: str | None  # 行业代码
    registrar: str | None  # 登记机关
    registrar_uscc: str | None  # 登记机关统一社会信用代码
    registered_on: date | None  # 核准日期
    state: str | None  # 登记状态
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        enterprise_type: str | None = None,
        established_on: _Date | None = None,
        registered_capital_text: str | None = None,
        registered_capital: _Decimal | None = None,
        currency: str | None = None,
        term_from: _Date | None = None,
        term_until: _Date | None = None,
        business_scope: str | None = None,
        province: str | None = None,
        area: str | None = None,
        region_code: str | None = None,
        address: str | None = None,
        industry: str | None = None,
        registrar: str | None = None,
        registrar_uscc: str | None = None,
        registered_on: _Date | None = None,
        state: str | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class AssociationRegistration(CreditRecordModel):
    """行业协会登记: Association registration."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 行业协会名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    authority: str | None  # 登记管理机关
    authority_uscc: str | None  # 登记管理机关统一社会信用代码
    supervising_unit: str | None  # 业务主管单位
    established_on: date | None  # 成立日期
    business_scope: str | None  # 宗旨和业务范围
    registered_capital: Decimal | None  # 开办资金（万元）
    region_code: str | None  # 行政区划代码
    address: str | None  # 住所
    ended_on: date | None  # 终止日期
    valid_from: date | None  # 有效期自
    valid_until: date | None  # 有效期至
    industry_section: str | None  # 行业门类
    members: int | None  # 会员数
    state: str  # 社会组织状态
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        authority: str | None = None,
        authority_uscc: str | None = None,
        supervising_unit: str | None = None,
        established_on: _Date | None = None,
        business_scope: str | None = None,
        registered_capital: _Decimal | None = None,
        region_code: str | None = None,
        address: str | None = None,
        ended_on: _Date | None = None,
        valid_from: _Date | None = None,
        valid_until: _Date | None = None,
        industry_section: str | None = None,
        members: _Integer | None = None,
        state: str,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class OrganisationProfile(CreditRecordModel):
    """事业单位、社区等基本信息: Organisation profile."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 单位名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    authority: str | None  # 登记管理机关
    authority_uscc: str | None  # 登记管理机关统一社会信用代码
    supervising_unit: str | None  # 主管（举办）单位
    established_on: date | None  # 成立日期
    business_scope: str | None  # 宗旨和业务范围
    registered_capital: Decimal | None  # 开办资金（万元）
    region_code: str | None  # 行政区划代码
    address: str | None  # 住所
    ended_on: date | None  # 终止日期
    organisation_kind: str  # 单位类别
    body_state: str  # 单位状态
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        authority: str | None = None,
        authority_uscc: str | None = None,
        supervising_unit: str | None = None,
        established_on: _Date | None = None,
        business_scope: str | None = None,
        registered_capital: _Decimal | None = None,
        region_code: str | None = None,
        address: str | None = None,
        ended_on: _Date | None = None,
        organisation_kind: str,
        body_state: str,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class Shareholder(CreditRecordModel):
    """股东及出资: Shareholder."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 企业名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    shareholder_name: str  # 股东名称
    shareholder_kind: str | None  # 股东类型
    shareholder_uscc: str | None  # 股东统一社会信用代码
    shareholder_document_type: str | None  # 股东证件类型
    shareholder_document_number: str | None  # 股东证件号码
    contribution_form: str | None  # 出资方式
    subscribed: Decimal | None  # 认缴出资额（万元）
    subscribed_on: date | None  # 认缴出资日期
    paid: Decimal | None  # 实缴出资额（万元）
    paid_on: date | None  # 实缴出资日期
    currency: str | None  # 币种
    share_percentage: Decimal | None  # 出资比例（%）
    decision_date: date | None  # 登记日期
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        shareholder_name: str,
        shareholder_kind: str | None = None,
        shareholder_uscc: str | None = None,
        shareholder_document_type: str | None = None,
        shareholder_document_number: str | None = None,
        contribution_form: str | None = None,
        subscribed: _Decimal | None = None,
        subscribed_on: _Date | None = None,
        paid: _Decimal | None = None,
        paid_on: _Date | None = None,
        currency: str | None = None,
        share_percentage: _Decimal | None = None,
        decision_date: _Date | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class Officer(CreditRecordModel):
    """董事、监事、高管: Officer."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 企业名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    officer_name: str  # 董事、监事、高管姓名
    officer_document_type: str | None  # 董事、监事、高管证件类型
    officer_document_number: str | None  # 董事、监事、高管证件号码
    officer_post: str  # 高管职务
    period_from: date | None  # 任职起始日期
    period_until: date | None  # 任职截止日期
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        officer_name: str,
        officer_document_type: str | None = None,
        officer_document_number: str | None = None,
        officer_post: str,
        period_from: _Date | None = None,
        period_until: _Date | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class SelfDeclared(CreditRecordModel):
    """自愿申报信息: Self-declared information."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    declaration_number: str  # 申报编号
    declaration_kind: str  # 自愿申报类别
    declared_content: str  # 申报内容
    evidence: str | None  # 证明材料
    declared_on: date  # 申报日期
    truth_pledge: bool | None  # 是否承诺真实
    verification_result: str | None  # 核实结果
    verified_by: str | None  # 核实单位
    verified_on: date | None  # 核实日期
    verification_note: str | None  # 核实说明
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        declaration_number: str,
        declaration_kind: str,
        declared_content: str,
        evidence: str | None = None,
        declared_on: _Date,
        truth_pledge: _YesNo | None = None,
        verification_result: str | None = None,
        verified_by: str | None = None,
        verified_on: _Date | None = None,
        verification_note: str | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class TaxPayment(CreditRecordModel):
    """纳税信息: Tax payment."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    authority: str  # 主管税务机关
    authority_uscc: str | None  # 主管税务机关统一社会信用代码
    period_from: date  # 税款所属期起
    period_until: date  # 税款所属期止
    amount_due: Decimal | None  # 应纳税额
    amount_paid: Decimal | None  # 实缴税额
    arrears: Decimal | None  # 未缴税额
    payment_state: str | None  # 缴纳状态
    authorisation_id: str | None  # 授权书编号
    authorised_on: date | None  # 授权日期
    authorised_until: date | None  # 授权截止日期
    tax_kind: str  # 税种
    paid_on: date | None  # 纳税日期
    receipt_number: str | None  # 完税凭证号码
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        authority: str,
        authority_uscc: str | None = None,
        period_from: _Date,
        period_until: _Date,
        amount_due: _Decimal | None = None,
        amount_paid: _Decimal | None = None,
        arrears: _Decimal | None = None,
        payment_state: str | None = None,
        authorisation_id: str | None = None,
        authorised_on: _Date | None = None,
        authorised_until: _Date | None = None,
        tax_kind: str,
        paid_on: _Date | None = None,
        receipt_number: str | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class TaxArrears(CreditRecordModel):
    """欠税信息: Tax arrears."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    authority: str  # 主管税务机关
    authority_uscc: str | None  # 主管税务机关统一社会信用代码
    decision_document_name: str | None  # 文书名称
    decision_number: str | None  # 欠税公告编号
    decision_date: date  # 欠税认定日期
    tax_kind: str  # 欠税税种
    arrears: Decimal | None  # 当期欠税金额
    total_arrears: Decimal  # 欠税余额
    period_from: date | None  # 欠税开始日期
    period_until: date | None  # 欠税截止日期
    address: str | None  # 经营地点
    gravity: str | None  # 失信行为分类
    procedure: str | None  # 处罚程序
    regulated_field: str | None  # 监管领域
    finding_date: date | None  # 认定文书日期
    published_on: date | None  # 公示日期
    conduct_started_on: date | None  # 失信行为起始日期
    conduct_ended_on: date | None  # 失信行为终止日期
    corrected_on: date | None  # 清缴日期
    correction_state: str | None  # 纠正状态
    correction_verified_on: date | None  # 纠正核实日期
    correction_verified_by: str | None  # 纠正核实单位
    publication_channels: list[str] | None  # 公示渠道
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        authority: str,
        authority_uscc: str | None = None,
        decision_document_name: str | None = None,
        decision_number: str | None = None,
        decision_date: _Date,
        tax_kind: str,
        arrears: _Decimal | None = None,
        total_arrears: _Decimal,
        period_from: _Date | None = None,
        period_until: _Date | None = None,
        address: str | None = None,
        gravity: str | None = None,
        procedure: str | None = None,
        regulated_field: str | None = None,
        finding_date: _Date | None = None,
        published_on: _Date | None = None,
        conduct_started_on: _Date | None = None,
        conduct_ended_on: _Date | None = None,
        corrected_on: _Date | None = None,
        correction_state: str | None = None,
        correction_verified_on: _Date | None = None,
        correction_verified_by: str | None = None,
        publication_channels: _Codes | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class TaxCreditRating(CreditRecordModel):
    """纳税信用评价信息: Tax credit rating."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    authority: str  # 评价税务机关
    authority_uscc: str | None  # 评价税务机关统一社会信用代码
    valid_from: date | None  # 有效期自
    valid_until: date | None  # 有效期至
    decision_date: date  # 纳税信用评价日期
    year: int  # 评价年度
    grade: str  # 纳税信用级别
    points: Decimal | None  # 评价得分
    start_points: int | None  # 起评分
    direct_d_reason: str | None  # 直接判级原因
    circumstances: list[str] | None  # 评价情形
    restored_points: Decimal | None  # 修复加分
    previous_grade: str | None  # 调整前纳税信用级别
    changed_on: date | None  # 级别调整日期
    change_reason: str | None  # 级别调整原因
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        authority: str,
        authority_uscc: str | None = None,
        valid_from: _Date | None = None,
        valid_until: _Date | None = None,
        decision_date: _Date,
        year: _Integer,
        grade: str,
        points: _Decimal | None = None,
        start_points: _Integer | None = None,
        direct_d_reason: str | None = None,
        circumstances: _Codes | None = None,
        restored_points: _Decimal | None = None,
        previous_grade: str | None = None,
        changed_on: _Date | None = None,
        change_reason: str | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class TaxCreditDeduction(CreditRecordModel):
    """纳税信用扣分信息: Tax credit deduction."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    authority: str  # 主管税务机关
    authority_uscc: str | None  # 主管税务机关统一社会信用代码
    deduction_number: str  # 扣分记录编号
    indicator: str  # 扣分指标
    indicator_code: str | None  # 指标代码
    points: Decimal  # 扣分
    amount: Decimal | None  # 涉及税费金额
    occurred_on: date  # 失信行为发生日期
    recorded_on: date | None  # 记录日期
    corrected_on: date | None  # 纠正日期
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        authority: str,
        authority_uscc: str | None = None,
        deduction_number: str,
        indicator: str,
        indicator_code: str | None = None,
        points: _Decimal,
        amount: _Decimal | None = None,
        occurred_on: _Date,
        recorded_on: _Date | None = None,
        corrected_on: _Date | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...

class TaxRegistration(CreditRecordModel):
    """税务登记信息: Tax registration."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str  # 信用主体名称
    subject_uscc: str | None  # 统一社会信用代码
    registration_number: str | None  # 工商注册号
    organisation_code: str | None  # 组织机构代码
    tax_number: str | None  # 税务登记号
    institution_certificate_number: str | None  # 事业单位证书号
    social_organisation_number: str | None  # 社会组织登记证号
    legal_representative: str | None  # 法定代表人
    legal_representative_document_type: str | None  # 法定代表人证件类型
    legal_representative_document_number: str | None  # 法定代表人证件号码
    document_type: str | None  # 证件类型
    document_number: str | None  # 证件号码
    key_groups: list[str] | None  # 重点人群
    authority: str  # 主管税务机关
    authority_uscc: str | None  # 主管税务机关统一社会信用代码
    tax_management_code: str | None  # 税务管理码
    decision_date: date  # 税务登记日期
    enterprise_type: str | None  # 登记注册类型
    taxpayer_kind: str  # 纳税人类别
    taxpayer_state: str  # 纳税人状态
    state_since: date | None  # 状态认定日期
    address: str | None  # 注册地址
    data_source: str | None  # 数据来源单位
    data_source_uscc: str | None  # 数据来源单位统一社会信用代码
    data_source_region: str | None  # 数据来源单位行政区划
    provided_on: date | None  # 提供日期
    source_record_id: str | None  # 来源记录编号
    batch_id: str | None  # 交换批次号
    replaces: str | None  # 被替换记录编号
    record_status: str | None  # 记录状态
    status_changed_on: date | None  # 状态变更日期
    status_reason: str | None  # 状态变更原因
    quashed_on: date | None  # 原决定撤销日期
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    secret_items: str | None  # 涉密数据项
    remarks: str | None  # 备注

    def __init__(
        self,
        *,
        subject_kind: str | None = None,
        subject_name: str,
        subject_uscc: str | None = None,
        registration_number: str | None = None,
        organisation_code: str | None = None,
        tax_number: str | None = None,
        institution_certificate_number: str | None = None,
        social_organisation_number: str | None = None,
        legal_representative: str | None = None,
        legal_representative_document_type: str | None = None,
        legal_representative_document_number: str | None = None,
        document_type: str | None = None,
        document_number: str | None = None,
        key_groups: _Codes | None = None,
        authority: str,
        authority_uscc: str | None = None,
        tax_management_code: str | None = None,
        decision_date: _Date,
        enterprise_type: str | None = None,
        taxpayer_kind: str,
        taxpayer_state: str,
        state_since: _Date | None = None,
        address: str | None = None,
        data_source: str | None = None,
        data_source_uscc: str | None = None,
        data_source_region: str | None = None,
        provided_on: _Date | None = None,
        source_record_id: str | None = None,
        batch_id: str | None = None,
        replaces: str | None = None,
        record_status: str | None = None,
        status_changed_on: _Date | None = None,
        status_reason: str | None = None,
        quashed_on: _Date | None = None,
        disclosure: _Codes | None = None,
        disclosure_reason: str | None = None,
        secret_items: str | None = None,
        remarks: str | None = None,
    ) -> None: ...
