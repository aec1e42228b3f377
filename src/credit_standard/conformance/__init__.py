"""一致性测试: what an implementation in another language has to answer, and the runner that asks it.

| module | what |
|---|---|
| `cases/` | the cases of each area, made from the declarations |
| `answers` | what is right: this library's own answer to an input |
| `protocol`, `program` | lines of JSON; a foreign program, which may die, hang or print rubbish |
| `running`, `result` | ask every case; what became of each |
| `as_json`, `as_text`, `json_form` | the result for programs and for people |
| `answerer` | this library as such a program: `python -m credit_standard.conformance.answerer` |
"""

from credit_standard.conformance.case import AREAS, LEVELS, Area, Case, Level
from credit_standard.conformance.cases import cases, cases_of
from credit_standard.conformance.result import CaseOutcome, CaseVerdict, Result
from credit_standard.conformance.running import run

__all__ = [
    "AREAS",
    "LEVELS",
    "Area",
    "Case",
    "CaseOutcome",
    "CaseVerdict",
    "Level",
    "Result",
    "cases",
    "cases_of",
    "run",
]
