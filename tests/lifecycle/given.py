"""Records for tests of time: synthetic, as departments send them."""

from datetime import date
from typing import Any

from credit_standard import lifecycle
from credit_standard.lifecycle import Record

PENALTY = {
    "subject_kind": "企业",
    "subject_name": "石家庄示例机械有限公司",
    "subject_uscc": "91350100M000100Y43",
    "decision_number": "石示罚〔2026〕1号",
    "facts": "未按规定报送材料",
    "basis": "《示例条例》第一条",
    "penalty_kinds": "罚款",
    "penalty_content": "罚款一万元",
    "fine": "1",
    "decision_date": "2026-05-31",
    "authority": "石家庄市示例局",
    "source_record_id": "CF-1",
}


def penalty(**changes: Any) -> Record:
    """A penalty with some items changed; None leaves one out."""
    return record("administrative-penalty", **{**PENALTY, **changes})


def record(name: str, **values: Any) -> Record:
    return lifecycle.record(name, {key: value for key, value in values.items() if value is not None})


def process(name: str, **values: Any) -> Record:
    """A process record about the penalty."""
    return record(name, **{"record_type": "行政处罚信息", "record_id": "CF-1", **values})


def day(text: str) -> date:
    return date.fromisoformat(text)
