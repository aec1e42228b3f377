"""决定: the authority that decided, and its document."""

from credit_standard.model.vocabulary import *


class AuthorityFields(Fields):
    """作出决定的单位: who decided, certified, granted or found it."""

    authority = OrganisationName("认定单位", "Authority", 200, required=True, concept="authority",
        aliases=("认定机关", "认定机关全称", "认定部门"),
        definition=("作出认定或者决定的单位全称", "Full name of the unit that decided or certified"))
    authority_uscc = Identifier("认定单位统一社会信用代码", "Unified code of the authority", "uscc",
        concept="authority-number",
        definition=("作出认定或者决定的单位的代码", "Code of the unit that decided or certified"))


class DocumentFields(Fields):
    """文书: the document of a decision."""

    decision_document_name = Text("文书名称", "Title of the document", 200, concept="decision-title",
        definition=("文书首页的标题", "Title on the first page of the document"))
    decision_number = ReferenceNumber("文书号", "Number of the document", 256, concept="decision-number",
        aliases=("认定文号", "文号", "文件号"),
        definition=("文书的发文字号", "Number under which the document was issued"))
    decision_date = Date("认定日期", "Date of the decision", required=True, past=True, concept="decision-date",
        aliases="决定日期",
        definition=("文书落款的日期", "Date at the end of the document"))
