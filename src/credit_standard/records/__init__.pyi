"""Record types of the standard. Generated from the declarations; do not edit."""

from datetime import date
from decimal import Decimal

from credit_standard.model import Declaration
from credit_standard.validation.typed import CreditRecordModel

def names() -> tuple[str, ...]: ...
def declared(name: str) -> Declaration: ...
def find(text: str) -> tuple[str, ...]: ...

class AdministrativeLicence(CreditRecordModel):
    """行政许可信息: Administrative licence."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str | None  # 行政相对人名称
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
    licence_kind: str | None  # 许可类别
    licence_name: str | None  # 许可证书名称
    licence_number: str | None  # 许可编号
    content: str | None  # 许可内容
    decision_date: date | None  # 许可决定日期
    valid_from: date | None  # 有效期自
    valid_until: date | None  # 有效期至
    authority: str | None  # 许可机关
    authority_uscc: str | None  # 许可机关统一社会信用代码
    decision_state: str | None  # 当前状态
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
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    remarks: str | None  # 备注

class AdministrativePenalty(CreditRecordModel):
    """行政处罚信息: Administrative penalty."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str | None  # 行政相对人名称
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
    decision_number: str | None  # 行政处罚决定书文号
    violation_kind: str | None  # 违法行为类型
    facts: str | None  # 违法事实
    basis: str | None  # 处罚依据
    penalty_kinds: list[str] | None  # 处罚类别
    second_penalty_kinds: list[str] | None  # 处罚类别2
    penalty_content: str | None  # 处罚内容
    fine: Decimal | None  # 罚款金额（万元）
    confiscated: Decimal | None  # 没收违法所得、没收非法财物的金额（万元）
    suspended_licence: str | None  # 暂扣或吊销证照名称及编号
    decision_date: date | None  # 处罚决定日期
    valid_until: date | None  # 处罚有效期
    publicity_until: date | None  # 公示截止期
    authority: str | None  # 处罚机关
    authority_uscc: str | None  # 处罚机关统一社会信用代码
    decision_state: str | None  # 当前状态
    use_scope: str | None  # 信息使用范围
    severity_of_dishonesty: str | None  # 失信严重程度
    gravity: str | None  # 失信行为分类
    procedure: str | None  # 处罚程序
    regulated_field: str | None  # 监管领域
    finding_date: date | None  # 认定文书日期
    published_on: date | None  # 公示日期
    conduct_ended_on: date | None  # 失信行为终止日期
    corrected_on: date | None  # 纠正日期
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
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    remarks: str | None  # 备注

class EnterpriseRegistration(CreditRecordModel):
    """登记注册基本信息: Enterprise registration."""

    subject_kind: str | None  # 信用主体类别
    subject_name: str | None  # 企业名称
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
    disclosure: list[str] | None  # 公开范围
    disclosure_reason: str | None  # 公开范围理由
    remarks: str | None  # 备注
