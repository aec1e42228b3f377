"""数据来源: who provides a record, and how it is found again there."""

from credit_standard.model.vocabulary import *


class SourceFields(Fields):
    """数据来源: who provides the record, and how it is found again there."""

    follow = True

    data_source = OrganisationName("数据来源单位", "Providing unit", 200, concept="source-unit",
        definition=("提供该记录的单位全称", "Full name of the unit that provides the record"))
    data_source_uscc = Identifier("数据来源单位统一社会信用代码", "Unified code of the providing unit", "uscc",
        concept="source-unit-number",
        definition=("数据来源单位证书上的代码", "As on the certificate of the providing unit"))
    data_source_region = Identifier("数据来源单位行政区划", "Region of the providing unit", "region",
        concept="source-region",
        definition=("数据来源单位所在地的 GB/T 2260 代码", "Code of GB/T 2260 of the place of the providing unit"))
    provided_on = Date("提供日期", "Date provided", past=True, concept="provided-on",
        definition=("数据来源单位提供该记录的日期", "The day on which the unit provided the record"))
    source_record_id = ReferenceNumber("来源记录编号", "The providing unit's own record id", 128,
        concept="source-record-id",
        definition=("该记录在来源单位系统中的编号", "Number of the record in the system of the providing unit"))
    batch_id = ReferenceNumber("交换批次号", "Exchange batch", 128, concept="batch-id",
        definition=("送交该记录的交换批次的编号", "Number of the batch in which the record was delivered"))
    replaces = ReferenceNumber("被替换记录编号", "Record that this one replaces", 128, concept="replaced-record-id",
        definition=("被该记录更正或者替换的记录的来源记录编号",
            "Source record id of the record that this one corrects or replaces"))
