"""工作单位: where a person works or practises."""

from credit_standard.model.vocabulary import *


class EmployerFields(Fields):
    """工作单位."""

    employer = OrganisationName("工作单位", "Employer", 200, concept="employer", aliases=("所在单位名称", "单位名称"),
        definition=("工作单位证照上的全称", "Full name as on the certificate of the employer"))
    employer_uscc = Identifier("工作单位统一社会信用代码", "Unified code of the employer", "uscc",
        concept="employer-number",
        definition=("工作单位证照上的代码", "Code as on the certificate of the employer"))
