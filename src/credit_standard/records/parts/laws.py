"""法律依据: laws and catalogues that records of several parts rest on."""

from credit_standard.model import Source

PUBLICATION = Source("企业信息公示暂行条例", "第六条", verified=False)
BASE_CATALOGUE = Source("全国公共信用信息基础目录（2024 年版）", verified=False)
OPENNESS = Source("政府信息公开条例", "第二十条", verified=False)
