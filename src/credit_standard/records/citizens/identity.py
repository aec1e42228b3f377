"""公民身份和任职: who a person is, what they do, and for which organisations they answer."""

from credit_standard.model.vocabulary import *
from credit_standard.records.citizens.employer import EmployerFields
from credit_standard.records.parts import (
    BASE_CATALOGUE,
    REGISTRATION,
    AuthorityFields,
    PersonFields,
    SourceFields,
    StatusFields,
    ValidityFields,
)


class PersonIdentity(PersonFields, AuthorityFields, SourceFields, StatusFields, CreditRecord):
    """个人身份信息: one person, as on the identity document.

    No ethnicity, no religion, no photograph, no fingerprints (Regulation on the Credit Reporting Industry, art. 14),
    though the document has some of them; no address: the region is enough to tell persons apart.
    """

    definition = (
        "一个人一条，以身份证件为准。不记录民族、宗教、照片和指纹（征信业管理条例第十四条），即使证件上有其中几项；"
        "不记录住址，区划已足以区分个人。"
    )
    spec = RecordSpec(
        name="person-identity",
        zh="个人身份信息",
        en="Person's identity",
        category="registration",
        nature="basic",
        subjects="person",
        provider=("公安机关", "Public security"),
        cadence="month",
        record_date="issued_on",
        key=("document_type", "document_number"),
        disclosure=Disclosure(person=AUTHORISED),
        basis=(law("居民身份证法", "3"), BASE_CATALOGUE),
        clause="§4.3.2",
    )

    sex = Code("性别", "Sex", "sex",
        definition=("身份证件上的性别", "As on the identity document"))
    birth_date = Date("出生日期", "Date of birth", past=True,
        definition=("身份证件上的出生日期", "As on the identity document"))
    region_code = Identifier("户籍所在地行政区划", "Region of registered residence", "region", concept="region",
        definition=("常住户口所在县（市、区）的 GB/T 2260 代码，不填详细地址",
            "Code of GB/T 2260 of the county of registered residence; no full address"))
    died_on = Date("死亡日期", "Died on", past=True, concept="died-on",
        definition=("户籍注销载明的死亡日期", "Day of death as the cancelled registration states it"))
    prison_released_on = Date("刑满释放日期", "Released from prison on", past=True, concept="prison-released-on",
        definition=("被判处徒刑的，释放证明载明的释放日期",
            "Of who served a prison term: day of release as its certificate states"))
    authority = AuthorityFields.authority.but("证件签发机关", "Issued by", required=False, aliases="签发机关",
        definition=("身份证件上的签发机关", "Issuing authority as on the identity document"))
    authority_uscc = AuthorityFields.authority_uscc.but("证件签发机关统一社会信用代码",
        "Unified code of the issuing authority",
        definition=("签发身份证件的机关的代码", "Code of the authority that issued the identity document"))
    issued_on = Date("证件签发日期", "Issued on", past=True, aliases="签发日期",
        definition=("身份证件有效期限的起始日期", "First day of validity as on the identity document"))
    valid_until = ValidityFields.valid_until.but("证件有效期至", "Identity document valid until",
        definition=("身份证件有效期限的截止日期，长期的填 2099-12-31",
            "Last day of validity as on the identity document; 2099-12-31 where it has no end"))

    rules = [
        Rule("birth-date-agrees-with-number",
            when=F.document_type.is_in("citizen-id", "residence-permit", "permanent-residence"),
            require=F.birth_date == born(F.document_number),
            zh="出生日期应与证件号码中的出生日期一致",
            en="the date of birth is the one in the number of the identity document"),
        # Numbers were given out wrongly, and sex can be changed in the register while the number stays.
        Rule("sex-agrees-with-number",
            when=F.document_type.is_in("citizen-id", "residence-permit") & F.sex.is_in("male", "female"),
            require=((F.sex == "male") & is_male(F.document_number)) | ((F.sex == "female")
                & ~is_male(F.document_number)),
            zh="性别应与证件号码的顺序码一致（奇数为男，偶数为女）",
            en="the sex agrees with the sequence in the number of the identity document (odd: male)", severity=NOTE),
        not_before("issued-after-birth", "issued_on", "birth_date"),
        not_before("ends-after-issue", "valid_until", "issued_on"),
    ]


class Occupation(PersonFields, EmployerFields, SourceFields, StatusFields, CreditRecord):
    """职业信息: one post that a person holds or held."""

    definition = "一个人担任或者曾经担任的一个职务一条。"
    spec = RecordSpec(
        name="occupation",
        zh="职业信息",
        en="Occupation",
        category="occupation",
        nature="basic",
        subjects="person",
        provider=("人力资源社会保障部门、各行业主管部门", "Human resources, and the authorities of the professions"),
        cadence="quarter",
        record_date="valid_from",
        key=("document_number", "employer", "valid_from"),
        disclosure=Disclosure(person=AUTHORISED),
        basis=BASE_CATALOGUE,
        clause="§4.3.2",
    )

    employer = EmployerFields.employer.but(required=True)
    occupation = Code("职业", "Occupational group", "occupation",
        definition=("职业分类大典的大类", "Major group of the national classification of occupations"))
    occupation_name = Text("职业名称", "Name of the occupation", 200,
        definition=("职业分类大典中的职业名称", "Name as in the national classification of occupations"))
    post_kind = Code("岗位类别", "Kind of post", "post",
        definition=("单位聘用的岗位类别", "Kind of post for which the employer engaged the person"))
    post = Text("职务", "Post held", 200,
        definition=("任职文件或者劳动合同上的职务名称", "Name of the post in the appointment or the contract"))
    valid_from = ValidityFields.valid_from.but("任职起始日期", "In the post from", required=True,
        definition=("任职文件或者劳动合同上的起始日期", "First day as in the appointment or the contract"))
    valid_until = ValidityFields.valid_until.but("任职截止日期", "In the post until",
        definition=("实际离任的日期，在任的不填", "The day on which the person left; empty while in the post"))

    rules = [
        not_before("ends-after-beginning", "valid_until", "valid_from"),
        one_of("occupation-is-named", "occupation", "occupation_name", "post_kind", "post", "key_groups"),
    ]


class LegalRepresentativeRole(PersonFields, AuthorityFields, SourceFields, StatusFields, CreditRecord):
    """法定代表人任职信息: one person's role in answering for one organisation."""

    definition = "一个人对一个组织负责的一个任职角色一条。"
    spec = RecordSpec(
        name="legal-representative-role",
        zh="法定代表人任职信息",
        en="Role of legal representative",
        category="registration",
        nature="basic",
        subjects="person",
        provider=("市场监管部门（原工商部门）", "Market regulators (before 2018: industry and commerce)"),
        cadence="day",
        record_date="valid_from",
        key=("document_number", "organisation_name", "role"),
        disclosure=Disclosure(person=SHARED),
        basis=REGISTRATION,
        clause="§4.3.2",
    )

    role = Code("任职角色", "Role", "subject-role", required=True,
        definition=("登记的法定代表人、负责人、执行事务合伙人、投资人、经营者，或者实际控制人",
            "Legal representative, head, executive partner, proprietor or operator as registered; actual controller"))
    organisation_name = OrganisationName("任职单位名称", "Organisation", 512, required=True,
        aliases=("企业名称", "单位名称"),
        definition=("任职单位证照上的全称", "Full name as on the certificate of the organisation"))
    organisation_uscc = Identifier("任职单位统一社会信用代码", "Unified code of the organisation", "uscc", primary=True,
        concept="organisation-number", aliases="统一社会信用代码",
        definition=("任职单位证照上的代码", "Code as on the certificate of the organisation"))
    organisation_registration_number = Identifier("任职单位工商注册号",
        "Business registration number of the organisation", "registration-number", concept="organisation-number",
        aliases="工商注册号",
        definition=("2015 年 10 月以前登记的单位营业执照上的注册号",
            "As on the business licence of an organisation registered before October 2015"))
    organisation_org_code = Identifier("任职单位组织机构代码", "Organisation code of the organisation", "org-code",
        concept="organisation-number", aliases="组织机构代码",
        definition=("任职单位组织机构代码证上的代码", "As on the code certificate of the organisation"))
    valid_from = ValidityFields.valid_from.but("任职起始日期", "In the role from",
        definition=("首次登记该角色的日期", "The day on which the role was first registered"))
    valid_until = ValidityFields.valid_until.but("任职截止日期", "In the role until",
        definition=("变更、注销登记使该角色终止的日期，在任的不填",
            "The day on which an entry in the register ended the role; empty while it lasts"))
    organisation_state = Code("任职单位登记状态", "State of the organisation's registration", "enterprise-state",
        definition=("登记机关公示的任职单位状态", "State of the organisation as the registrar publishes it"))
    authority = AuthorityFields.authority.but("登记机关", "Registrar", required=False,
        definition=("登记任职单位的机关全称", "Full name of the authority with which it is registered"))
    authority_uscc = AuthorityFields.authority_uscc.but("登记机关统一社会信用代码", "Unified code of the registrar",
        definition=("登记任职单位的机关的代码", "Code of the authority with which it is registered"))

    rules = [
        one_of("organisation-needs-a-number", "organisation_uscc", "organisation_registration_number",
            "organisation_org_code",
            zh="任职单位的统一社会信用代码、工商注册号、组织机构代码至少填写一项",
            en="at least one number of the organisation is needed"),
        not_before("ends-after-beginning", "valid_until", "valid_from"),
        needs("role-ends-with-the-organisation", "valid_until",
            when=F.organisation_state.is_in("deregistered", "revoked-and-deregistered"),
            zh="任职单位已注销的，应填写任职截止日期",
            en="the role in an organisation that is deregistered has ended", severity=WARNING),
    ]
