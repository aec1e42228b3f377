"""一条处罚的一个月: a penalty is published on two sites, repaired, and its decision quashed; what comes down, and when.

python examples/month-of-a-penalty/run.py FOLDER
"""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

import credit_standard as cs

HERE = Path(__file__).parent
PENALTIES = [HERE / "penalties.csv", HERE / "notices.csv"]
REPAIR = [HERE / "repair-application.csv", HERE / "repair-decision.csv"]
QUASHED = [HERE / "correction-notices.csv"]
FIRST, REPAIRED, AFTER = date(2026, 7, 1), date(2026, 7, 14), date(2026, 7, 22)


def month(folder: Path) -> None:
    """What the holder does in July 2026; every file goes into `folder`."""
    for channel in ("credit-china", "enterprise-publicity"):
        out = folder / f"july-1-{channel}.csv"
        done = cs.publish(PENALTIES, out, audience="public", as_of=FIRST, channel=channel)
        print(f"{FIRST} {channel}: {done.written} of {done.rows} published")

    # On 13 July the repair is granted: three working days to take the penalty down.
    down("credit-china", REPAIRED, [*PENALTIES, *REPAIR], folder)
    # On 20 July the decision is quashed. The other site has not acted on the repair: it is late.
    down("enterprise-publicity", AFTER, [*PENALTIES, *REPAIR, *QUASHED], folder)

    # The authority that supervises the subject still sees what is shared with it.
    done = cs.publish(
        PENALTIES,
        folder / "shared.csv",
        audience="shared",
        as_of=FIRST,
        unit="示例市应急管理局",
        power="安全生产法",
        purpose="duty",
    )
    print(f"{FIRST} shared with a unit: {done.written} of {done.rows}")


def down(channel: str, day: date, files: list[Path], folder: Path) -> None:
    """Publish again, and say what of the earlier file must come down."""
    old, new = folder / f"july-1-{channel}.csv", folder / f"{day:july-%d}-{channel}.csv"
    done = cs.publish(files, new, audience="public", as_of=day, channel=channel, since=str(old))
    print(f"{day} {channel}: {done.written} of {done.rows} published")
    for one in done.takedown or ():
        print(f"  row {one.row} of {old.name}: {one.reason.en} on {one.since}, down by {one.due_on}")
        print(f"  {'LATE' if one.is_overdue else 'in time'}; tell: {', '.join(to.en for to in one.tell)}")


if __name__ == "__main__":
    month(Path(sys.argv[1]))
