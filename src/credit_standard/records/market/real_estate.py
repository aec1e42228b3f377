"""房地产开发: projects of developers, their permits and whether they deliver."""

from credit_standard.model.vocabulary import *
from credit_standard.records.parts import (
    AuthorityFields,
    DocumentFields,
    MatterFields,
    SourceFields,
    StatusFields,
    SubjectFields,
)


class RealEstateDevelopment(SubjectFields, AuthorityFields, SourceFields, StatusFields, CreditRecord):
    """房地产开发诚信: one project of one developer, as the housing authority found it on a day."""

    definition = "一个开发企业的一个项目一条，以房地产主管部门某一日核查的情况为准。"
    spec = RecordSpec(
        name="real-estate-development",
        zh="房地产开发诚信信息",
        en="Real estate development",
        category="local",
        nature="neutral",
        subjects="organisation",
        provider=("住房城乡建设部门（原房管部门）", "Housing authorities"),
        cadence="quarter",
        record_date="decision_date",
        disclosure=Disclosure(organisation=PUBLIC),
        layer_to_authorise="city",
        clause="§2",
        # A project may be sold and delivered in phases, each with its own permit to sell.
        key=("authority", "subject_name", "project_name", "phase", "decision_date"),
    )

    authority = AuthorityFields.authority.but("房地产主管部门", "Housing authority",
        definition=("项目所在地的房地产主管部门全称", "Full name of the housing authority of the project"))
    authority_uscc = AuthorityFields.authority_uscc.but("房地产主管部门统一社会信用代码",
        "Unified code of the housing authority",
        definition=("项目所在地的房地产主管部门的代码", "Code of the housing authority of the project"))
    decision_date = DocumentFields.decision_date.but("核查日期", "Found on",
        definition=("主管部门核查该项目的日期", "The day of which the authority found the state of the project"))
    project_name = MatterFields.project_name.but("开发项目名称", "Name of the development", required=True,
        aliases="楼盘名称",
        definition=("商品房预售许可证或者立项文件上的项目名称", "As on the permit to sell or in the approval"))
    phase = Label("期次或楼栋", "Phase or buildings", 512, required=True,
        definition=("该记录所指的期次或者楼栋，不分期的填全部",
            "What the record is about; “all” where the project is not divided"))
    project_code = MatterFields.project_code
    project_address = Text("项目坐落", "Place of the project", 500,
        definition=("商品房预售许可证上的坐落", "Place as on the permit to sell"))
    permits = Codes("已取得的证件", "Permits obtained", "real-estate-permit",
        definition=("“五证”中已经取得的，可以不止一种", "Which of the five permits it has, possibly several"))
    land_use_certificate = ReferenceNumber("国有土地使用证号", "Number of the land use certificate", 128,
        aliases="不动产权证书号",
        definition=("国有土地使用证或者不动产权证书上的号码", "Number on the certificate of the right to the land"))
    land_planning_permit = ReferenceNumber("建设用地规划许可证号", "Number of the land planning permit", 128,
        definition=("建设用地规划许可证上的编号", "Number on the planning permit for the land"))
    works_planning_permit = ReferenceNumber("建设工程规划许可证号", "Number of the works planning permit", 128,
        definition=("建设工程规划许可证上的编号", "Number on the planning permit for the works"))
    construction_permit = ReferenceNumber("建筑工程施工许可证号", "Number of the construction permit", 128,
        aliases="施工许可证号",
        definition=("建筑工程施工许可证上的编号", "Number on the construction permit"))
    presale_permit = ReferenceNumber("商品房预售许可证号", "Number of the permit to sell in advance", 128,
        aliases="预售许可证号",
        definition=("商品房预售许可证上的编号", "Number on the permit to sell before completion"))
    presale_permitted_on = Date("预售许可日期", "Sale permitted on", past=True,
        definition=("商品房预售许可证的发证日期", "Date of the permit to sell before completion"))
    due_on = Date("承诺交付日期", "Delivery promised for", concept="due-on", aliases="约定交付日期",
        definition=("商品房买卖合同约定的交付日期，有多个的为最后一个",
            "Last day of delivery under the contracts of sale"))
    delivered_on = Date("实际交付日期", "Delivered on", past=True,
        definition=("具备交付条件并通知交付的日期", "The day on which the homes were ready and handed over"))
    complaints = Integer("投诉件数", "Complaints", "件",
        definition=("截至核查日期受理的购房人投诉件数", "Complaints of buyers accepted up to the day of the record"))
    complaints_upheld = Integer("查实投诉件数", "Complaints upheld", "件",
        definition=("截至核查日期查证属实的投诉件数", "Complaints found to be true up to the day of the record"))

    rules = [
        needs("land-use-has-a-number", "land_use_certificate", when=F.permits.has("land-use"),
            zh="已取得国有土地使用证的，应填写证号", en="a land use certificate is given with its number"),
        needs("land-planning-has-a-number", "land_planning_permit", when=F.permits.has("land-planning"),
            zh="已取得建设用地规划许可证的，应填写证号",
            en="a planning permit for the land is given with its number"),
        needs("works-planning-has-a-number", "works_planning_permit", when=F.permits.has("works-planning"),
            zh="已取得建设工程规划许可证的，应填写证号",
            en="a planning permit for the works is given with its number"),
        needs("construction-has-a-number", "construction_permit", when=F.permits.has("construction"),
            zh="已取得建筑工程施工许可证的，应填写证号", en="a construction permit is given with its number"),
        needs("presale-has-a-number", "presale_permit", "presale_permitted_on", when=F.permits.has("pre-sale"),
            zh="已取得商品房预售许可证的，应填写证号和预售许可日期",
            en="a permit to sell is given with its number and date"),
        Rule("presale-needs-the-other-permits", when=F.permits.has("pre-sale"),
            require=F.permits.has("land-use") & F.permits.has("works-planning") & F.permits.has("construction"),
            zh="取得商品房预售许可证的，应当已取得土地使用证、建设工程规划许可证和施工许可证",
            en="homes are sold in advance only with the land, the planning and the construction permitted",
            source=law("城市房地产管理法", "45")),
        not_before("delivery-promised-after-permit", "due_on", "presale_permitted_on"),
        not_before("delivered-after-permit", "delivered_on", "presale_permitted_on"),
        not_after("delivered-before-the-record", "delivered_on", "decision_date", severity=WARNING),
        not_above("upheld-within-complaints", "complaints_upheld", "complaints"),
    ]
