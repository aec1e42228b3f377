"""The example that is published, and for whom."""

from pathlib import Path

from tests.lifecycle.given import PENALTY

EXAMPLE = Path(__file__).parents[2] / "examples" / "month-of-a-penalty"

SHOWN = {**PENALTY, "gravity": "一般"}

ABOUT = {"record_type": "行政处罚信息", "record_id": "CF-1", "subject_kind": "企业",
         "subject_name": PENALTY["subject_name"], "subject_uscc": PENALTY["subject_uscc"]}  # fmt: skip


OBJECTION = {**ABOUT, "objection_number": "YY-1", "authority": "石家庄市示例局", "applied_on": "2026-06-20",
             "objection_reason": "与事实不符", "objection_content": "没有这件事"}  # fmt: skip


SHARED = {"audience": "shared", "unit": "石家庄市示例局", "purpose": "duty", "power": "行政处罚法"}
