"""法律依据: laws and catalogues that records of several parts rest on."""

from credit_standard.model import Source

PUBLICATION = Source("企业信息公示暂行条例", "第六条", verified=False)
BASE_CATALOGUE = Source("全国公共信用信息基础目录（2024 年版）", verified=False)
OPENNESS = Source("政府信息公开条例", "第二十条", verified=False)
LICENSING = Source("行政许可法", "第四十条", verified=False)
PENALTY_PUBLICITY = Source("行政处罚法", "第四十八条")
COMPANIES = Source("公司法", verified=False)
TABLES_2016 = Source("双公示数据标准（2016 年版）")
REGISTRATION = Source("市场主体登记管理条例", "第八条", verified=False)
ASSOCIATIONS = Source("社会团体登记管理条例", verified=False)
HEBEI = Source("河北省社会信用信息条例", verified=False)
