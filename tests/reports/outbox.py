"""A folder of 200 small files as senders hand them in: 140 of them clean, the others with every sort of error."""

from __future__ import annotations

import csv
import random
from pathlib import Path

from tests.reports.made import DAY

FILES, CLEAN, ROWS = 200, 140, 40
HEADINGS = (
    "处罚机关", "行政处罚决定书文号", "行政相对人名称", "统一社会信用代码", "处罚决定日期", "处罚类别",
    "违法事实", "处罚依据", "处罚内容", "罚款金额（万元）", "处罚有效期", "公示截止期", "数据来源单位",
)  # fmt: skip
DEFECTS = {
    3: ("91110000600037341X", "9111000060003734", "91110000600037341l", "9111OOOO600037341L"),
    4: ("2025-02-30", "2025年3月1日", "01/03/25", "2031-01-01", ""),
    5: ("警告、罚款", "罚歀", ""),
    9: ("两千元", "0.1234567", "-1"),
    10: ("2020-01-01", "2099/12/31 "),
}


def write_outbox(folder: Path) -> Path:
    """The files `001.csv` to `200.csv`, the same at each call."""
    chance = random.Random(7)
    folder.mkdir(exist_ok=True)
    dirty = set(chance.sample(range(1, FILES + 1), FILES - CLEAN))
    for number in range(1, FILES + 1):
        rows = [_row(number, row) for row in range(1, ROWS + 1)]
        for row in chance.sample(rows, chance.randint(1, 30)) if number in dirty else ():
            column = chance.choice(list(DEFECTS))
            row[column] = chance.choice(DEFECTS[column])
        with (folder / f"{number:03}.csv").open("w", encoding="utf-8", newline="") as file:
            csv.writer(file).writerows([HEADINGS, *rows])
    return folder


def _row(number: int, row: int) -> list[str]:
    return [
        "石家庄市长安区市场监督管理局", f"石长市监罚〔2025〕{number:03}{row:02}号", "石家庄市某某有限公司",
        "91110000600037341L", DAY.replace(year=2025, month=1 + row % 12).isoformat(), "罚款", "未按规定公示",
        "《企业信息公示暂行条例》第十七条", "罚款2000元", "0.2", "2099/12/31", "2026-12-31", "石家庄市长安区市场监督管理局",
    ]  # fmt: skip
