"""法律依据: laws and catalogues that records of several parts rest on."""

from credit_standard.model.vocabulary import *

PUBLICATION = law("企业信息公示暂行条例", "6")
BASE_CATALOGUE = law("全国公共信用信息基础目录（2024 年版）")
OPENNESS = law("政府信息公开条例", "20")
LICENSING = law("行政许可法", "40")
PENALTY_PUBLICITY = law("行政处罚法", "48")
COMPANIES = law("公司法")
TABLES_2016 = law("双公示数据标准（2016 年版）")
REGISTRATION = law("市场主体登记管理条例", "8")
ASSOCIATIONS = law("社会团体登记管理条例")
HEBEI = law("河北省社会信用信息条例")
