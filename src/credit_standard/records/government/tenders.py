"""政府关联事项: tenders and procurement by government bodies, and who won them."""

from credit_standard.model.vocabulary import *
from credit_standard.records.parts import (
    BodyFields,
    DocumentFields,
    MatterFields,
    SourceFields,
    StatusFields,
    SubjectFields,
)

CONSTRUCTION = ("fiscal-investment", "state-owned-construction", "infrastructure-and-utilities")
TRANSFERS = ("state-property-transfer", "land-grant")


class TenderFields(MatterFields):
    """招标事项: what the notice of a tender and its award share."""

    matter_kind = Code("事项类别", "Kind of matter", "matter-kind", required=True,
        definition=("政府关联事项的类别，按招标公告或者交易公告所属的业务确定",
            "Kind of government-related matter, by the business that the notice belongs to"))
    purchaser = OrganisationName("招标人（采购人、出让人）", "Purchaser or seller", 200,
        aliases=("招标人", "招标人名称", "采购人", "采购人名称", "出让人", "转让方"),
        definition=("公告载明的招标、采购或者出让单位全称，可以是国有企业",
            "Full name of the unit that buys or sells, as in the notice; it may be a state-owned enterprise"))
    purchaser_uscc = Identifier("招标人（采购人、出让人）统一社会信用代码", "Unified code of the purchaser or seller",
        "uscc", concept="purchaser-number",
        definition=("招标、采购或者出让单位证照上的代码", "As on the certificate of the purchaser or seller"))


class TenderNotice(BodyFields, TenderFields, SourceFields, StatusFields, CreditRecord):
    """政府关联事项招标信息: one notice that invites to a tender, a procurement or a transfer."""

    definition = "邀请参加招标、采购或者转让的一份公告一条。"
    spec = RecordSpec(
        name="tender-notice",
        zh="政府关联事项招标信息",
        en="Tender notice",
        category="local",
        nature="neutral",
        subjects="government",
        provider=("发展改革部门、公共资源交易中心", "Development and reform authorities, public-resource exchanges"),
        cadence="event",
        record_date="notice_date",
        # A matter that failed is tendered again, on another day and under the same number.
        key=("matter_id", "notice_date"),
        disclosure=Disclosure(organisation=PUBLIC, source=law("招标投标法", "16")),
        basis=(law("招标投标法", "16"), law("政府采购法", "11")),
        layer_to_authorise="province",
        clause="§4.1.1, note ①",
    )

    subject_name = BodyFields.subject_name.but(
        definition=("组织实施该事项的机关或者事业单位全称",
            "Full name of the government body or institution that carries the matter out"))
    agency = OrganisationName("代理机构", "Agency", 200, aliases=("招标代理机构", "采购代理机构", "交易机构"),
        definition=("受托组织招标、采购或者交易的机构全称，自行组织的不填",
            "Full name of the agency that runs the tender; empty where there is none"))
    agency_uscc = Identifier("代理机构统一社会信用代码", "Unified code of the agency", "uscc",
        concept="agency-number",
        definition=("代理机构营业执照上的代码", "As on the business licence of the agency"))
    tender_method = Code("招标（采购、出让）方式", "Method", "tender-method", required=True,
        aliases=("招标方式", "采购方式", "出让方式", "交易方式"),
        definition=("公告载明的招标、采购或者出让方式", "How the other party is found, as the notice says"))
    budget = Amount("预算金额（万元）", "Budget (10,000 yuan)", "万元",
        aliases=("采购预算（万元）", "最高限价（万元）", "起始价（万元）"),
        definition=("公告载明的预算、最高限价或者起始价，以万元计",
            "Budget, ceiling or starting price as in the notice, in ten thousands of yuan"))
    notice_date = Date("公告日期", "Date of the notice", required=True, past=True,
        aliases=("招标公告日期", "采购公告日期", "公告发布日期"),
        definition=("公告在指定媒介首次发布的日期", "The day on which the notice was first published"))
    opening_date = Date("开标日期", "Opening of bids", aliases=("开标时间", "拍卖日期", "挂牌截止日期"),
        definition=("公告载明的开标、拍卖或者挂牌截止日期", "Day on which bids are opened, as the notice sets it"))
    qualification_demanded = Text("投标人资格要求", "Qualification demanded", 4000,
        aliases=("资格条件", "供应商资格要求", "竞买人资格"),
        definition=("公告载明的投标人应当具备的资格条件", "What bidders must be able to show, as in the notice"))
    credit_threshold = Text("信用要求", "Credit threshold demanded", 2000, aliases="信用门槛",
        definition=("公告对投标人信用等级、信用报告或者失信记录的要求",
            "What the notice demands of a bidder's grade, credit report or record of dishonesty"))

    rules = [
        not_before("opening-after-notice", "opening_date", "notice_date"),
        needs("construction-names-project", "project_name", when=F.matter_kind.is_in(*CONSTRUCTION),
            zh="工程建设类事项，项目名称必填", en="a construction matter names its project"),
        needs("tender-states-opening", "opening_date", when=F.tender_method.is_in("open-tender", "invited-tender"),
            severity=WARNING),
        Rule("land-is-granted-by-its-methods", when=F.matter_kind == "land-grant",
            require=F.tender_method.is_in("open-tender", "invited-tender", "auction", "listing", "agreement", "other"),
            zh="土地出让的方式应为招标、拍卖、挂牌或者协议",
            en="land is granted by tender, auction, listing or agreement",
            source=law("招标拍卖挂牌出让国有建设用地使用权规定")),
        Rule("procurement-by-its-methods", when=F.matter_kind == "government-procurement",
            require=~F.tender_method.is_in("auction", "listing", "agreement"),
            zh="政府采购不适用拍卖、挂牌、协议方式",
            en="government procurement is not by auction, listing or agreement", source=law("政府采购法", "26")),
    ]


class TenderAward(SubjectFields, TenderFields, SourceFields, StatusFields, CreditRecord):
    """中标信息: one award of one lot to one winner."""

    definition = "一个中标人中标的一个标段一条。"
    spec = RecordSpec(
        name="tender-award",
        zh="中标信息",
        en="Tender award",
        category="local",
        nature="neutral",
        subjects="organisation",
        provider=("发展改革部门、公共资源交易中心", "Development and reform authorities, public-resource exchanges"),
        cadence="event",
        record_date="decision_date",
        # One bidder may win several lots of a matter; without the lot two awards cannot be told apart.
        key=("matter_id", "lot", "subject_name"),
        disclosure=Disclosure(organisation=PUBLIC, source=law("招标投标法实施条例", "54")),
        basis=(law("招标投标法", "45"), law("政府采购法实施条例", "43")),
        layer_to_authorise="province",
        clause="§4.1.1, note ①",
    )

    subject_name = SubjectFields.subject_name.but("中标（成交）人名称", "Name of the winner",
        aliases=("中标人", "中标人名称", "中标供应商", "成交供应商", "受让方", "竞得人"),
        definition=("中标、成交通知书或者成交确认书上的中标人、成交供应商、受让人全称",
            "Full name of the winner, supplier or transferee as in the letter of award"))
    lot = Label("标段（包）号", "Lot", 128, aliases=("标段", "标段号", "包号"),
        definition=("招标文件划分的标段或者包的编号，不分标段的填 1",
            "Number of the lot in the tender documents; 1 where there are no lots"))
    amount = Amount("中标（成交）金额（万元）", "Amount awarded (10,000 yuan)", "万元", concept="amount",
        aliases=("中标金额（万元）", "成交金额（万元）", "转让价格（万元）", "成交价（万元）"),
        definition=("中标通知书或者成交确认书载明的金额，以万元计",
            "Amount in the letter of award, in ten thousands of yuan"))
    rank = Integer("中标候选人排名", "Rank among the candidates", "名", minimum=1, aliases="候选人排名",
        definition=("评标报告推荐的中标候选人名次", "Rank that the jury's report gives to the bidder"))
    decision_number = DocumentFields.decision_number.but("中标（成交）通知书编号", "Number of the letter of award",
        aliases=("中标通知书编号", "成交通知书编号", "成交确认书编号"),
        definition=("中标、成交通知书或者成交确认书的编号", "Number on the letter of award"))
    decision_date = DocumentFields.decision_date.but("中标（成交）日期", "Date of the award",
        aliases=("中标日期", "成交日期", "定标日期"),
        definition=("中标、成交通知书或者成交确认书的日期", "Date of the letter of award"))
    publicity_from = Date("公示起始日期", "Published from", concept="publicity-from",
        definition=("中标候选人或者中标结果公示的第一天", "First day of publication of the candidates or the result"))
    publicity_until = Date("公示截止期", "Published until", concept="publicity-until", aliases="公示截止日期",
        definition=("中标候选人或者中标结果公示的最后一天",
            "Last day of publication of the candidates or the result"))
    jury_result = Text("评审结果", "Result of the jury", 4000, aliases=("评标结果", "评标委员会意见"),
        definition=("评标报告、评审报告载明的结论", "Conclusion of the jury's report"))
    asset = Text("转让（出让）标的", "Asset transferred", 2000, aliases=("转让标的", "出让标的", "标的名称"),
        definition=("产权、股权转让或者土地出让公告载明的标的",
            "What is transferred: property, shares or land, as in the notice"))

    rules = [
        not_before("publicity-ends-after-beginning", "publicity_until", "publicity_from"),
        needs("transfer-names-asset", "asset", when=F.matter_kind.is_in(*TRANSFERS),
            zh="产权、股权转让和土地出让，转让（出让）标的必填",
            en="a transfer of property, shares or land names the asset"),
        needs("transfer-states-price", "amount", when=F.matter_kind.is_in(*TRANSFERS),
            zh="产权、股权转让和土地出让，中标（成交）金额必填",
            en="a transfer of property, shares or land states its price"),
        Rule("at-most-three-candidates", when=F.matter_kind.is_in(*CONSTRUCTION), require=F.rank <= 3,
            zh="中标候选人一般不超过三名", en="there are normally no more than three candidates",
            source=law("招标投标法实施条例", "53")),
        Rule("candidates-published-before-award", when=F.matter_kind.is_in(*CONSTRUCTION),
            require=F.publicity_from <= F.decision_date,
            zh="工程建设类事项，中标候选人一般在中标日期以前公示",
            en="in construction matters the candidates are normally published before the award",
            source=law("招标投标法实施条例", "54")),
    ]
