"""事项和项目: what a tender, a contract or a project is about; the same matter id ties their records together."""

from credit_standard.model.vocabulary import *


class MatterFields(Fields):
    """事项和项目."""

    matter_id = ReferenceNumber("事项编号", "Matter id", 128, required=True, concept="matter-id",
        aliases=("招标编号", "标段（包）编号"), refers_to=ForeignKey("tender-notice", "matter_id"),
        definition=("政府关联事项从招标到结果各阶段共用的编号",
            "Number that all records of one matter share, from the tender to its result"))
    project_name = OrganisationName("项目名称", "Name of the project", 512, concept="project-name",
        definition=("立项文件或者招标文件上的项目名称", "As in the project's approval or the tender documents"))
    project_code = ReferenceNumber("项目代码", "Code of the project", 128, concept="project-code",
        definition=("投资项目在线审批监管平台赋予的代码",
            "Code given by the platform that approves investment projects"))
