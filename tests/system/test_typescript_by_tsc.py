"""tsc takes the types, a record that is right, and refuses exactly the mistakes that are marked as such."""

import subprocess
from pathlib import Path

from credit_standard.layers import NATIONAL
from credit_standard.spec.targets import build

RIGHT = """\
import type { AdministrativePenalty, CreditRecords, PenaltyKindCode } from "./typescript/credit-standard";

const kinds: PenaltyKindCode[] = ["fine", "other:责令退还"];
type Penalty = CreditRecords["administrative-penalty"];
export const fields: Partial<Penalty> = { penalty_kinds: kinds, decision_date: "2026-03-02", fine: "0.2" };
export const name = (one: AdministrativePenalty): string => one.subject_name;
"""
WRONG = """\
import type { AdministrativePenalty, CitizenEvaluation, PenaltyKindCode } from "./typescript/credit-standard";

export const noKind: PenaltyKindCode = "applause"; // wrong
export const float: Partial<AdministrativePenalty> = { fine: 0.2 }; // wrong
export const unknown: Partial<AdministrativePenalty> = { colour: "red" }; // wrong
export const lacking: AdministrativePenalty = { subject_name: "示例公司" }; // wrong
export const absent: Partial<AdministrativePenalty> = { fine: null, remarks: undefined };
export type Kept = CitizenEvaluation;
"""


def test_tsc_takes_the_types_and_refuses_exactly_the_mistakes(
    node: str, packages: Path, tmp_path: Path
) -> None:
    build(tmp_path, NATIONAL, ["typescript"])
    (tmp_path / "right.ts").write_text(RIGHT, "utf-8")
    (tmp_path / "wrong.ts").write_text(WRONG, "utf-8")
    done = subprocess.run(  # noqa: S603 - a program of ours
        [
            node, packages / "typescript" / "bin" / "tsc", "--noEmit", "--strict", "--pretty", "false",
            "right.ts", "wrong.ts",
        ],
        cwd=tmp_path, capture_output=True, encoding="utf-8", check=False,
    )  # fmt: skip
    found = {line.partition(",")[0] for line in done.stdout.splitlines() if line.strip() and line[0] != " "}
    marked = {f"wrong.ts({n}" for n, line in enumerate(WRONG.splitlines(), 1) if line.endswith("// wrong")}
    assert found == marked, done.stdout
