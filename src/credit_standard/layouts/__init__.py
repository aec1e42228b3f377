"""布局: foreign headings → our fields, as data (`data/*.toml`).

>>> recognise(["行政相对人名称", "行政相对人代码_1（统一社会信用代码）", "违法事实", "处罚类别"]).layout.record
'administrative-penalty'
>>> get("shuanggongshi-2020-licence-person").year
2020
"""

from __future__ import annotations

from credit_standard.layouts.binding import Binding, BoundField, bind
from credit_standard.layouts.canonical import canonical
from credit_standard.layouts.heading_key import heading_key, look_like_data
from credit_standard.layouts.headings.index import is_known
from credit_standard.layouts.headings.reading import HeadingReading, read_heading
from credit_standard.layouts.layout import Column, Layout
from credit_standard.layouts.loading import get
from credit_standard.layouts.own import check_file, is_own
from credit_standard.layouts.reading import LayoutError, names
from credit_standard.layouts.recognition import (
    AmbiguousLayoutError,
    Candidate,
    NoHeadingRowError,
    Recognised,
    RecognitionError,
    UnknownLayoutError,
    named,
    recognise,
)

__all__ = [
    "AmbiguousLayoutError",
    "Binding",
    "BoundField",
    "Candidate",
    "Column",
    "HeadingReading",
    "Layout",
    "LayoutError",
    "NoHeadingRowError",
    "Recognised",
    "RecognitionError",
    "UnknownLayoutError",
    "bind",
    "canonical",
    "check_file",
    "get",
    "heading_key",
    "is_known",
    "is_own",
    "look_like_data",
    "named",
    "names",
    "read_heading",
    "recognise",
]
