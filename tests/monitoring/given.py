"""The records that are watched."""

from tests.lifecycle.given import penalty


def records():
    """Two companies, of which one was punished twice."""
    yield penalty(gravity="严重", decision_date="2026-02-10", source_record_id="CF-1")
    yield penalty(
        gravity="严重",
        decision_date="2026-04-10",
        source_record_id="CF-2",
        decision_number="石示罚〔2026〕2号",
    )
    yield penalty(
        gravity="一般", decision_date="2026-05-31", source_record_id="CF-3", decision_number="石示罚〔2026〕3号",
        subject_uscc="91110000600037341L", subject_name="石家庄另一示例有限公司",
    )  # fmt: skip
