"""纳税人: the subject and the authority as tax records name them."""

from credit_standard.model.vocabulary import *
from credit_standard.records.parts import AuthorityFields, SubjectFields


class TaxpayerFields(SubjectFields):
    """纳税人: the subject as the tax authorities name it."""

    subject_name = SubjectFields.subject_name.but(aliases="纳税人名称")
    tax_number = SubjectFields.tax_number.but(aliases="纳税人识别号",
        definition=("税务机关赋予的纳税人识别号；已有统一社会信用代码的，即为该代码",
            "Number given by the tax authority; the unified code where there is one"))


class TaxAuthorityFields(Fields):
    """主管税务机关: the tax authority in charge of the taxpayer."""

    authority = AuthorityFields.authority.but("主管税务机关", "Tax authority in charge",
        aliases=("征缴机关全称", "管理机构"),
        definition=("负责征收管理的税务机关全称", "Full name of the tax authority in charge"))
    authority_uscc = AuthorityFields.authority_uscc.but("主管税务机关统一社会信用代码",
        "Unified code of the tax authority",
        definition=("负责征收管理的税务机关的代码", "Code of the tax authority in charge"))
