"""决定: what follows for a subject from its records, by rules as data; and what is answered and certified about it.

| module | what |
|---|---|
| `rules/*.toml` | rules of our own, as examples |
| `rule/` | a rule as a value, as a file, and whether it is sound, by proof; the national list of punishments |
| `facts`, `identity`, `deciding`, `decision` | a rule applied to one subject on a day |
| `files`, `produced` | the subjects in files; the records that decisions leave behind |
| `subject_list`, `reviewing`, `review_report` | 信用审查: a list of subjects, one answer for each |
| `fields.toml`, `period_report` | 专项信用报告: records of a field in a period |
| `certificate/` | 企业信用身份证: issued, verified, revoked |
| `limits.toml`, `limits` | what each of these does not prove |
| `sentences`, `texts.toml`, `as_json`, `json_form` | in words, as JSON |

A rule is a decision table over facts, points and grade. Restrictions cite their law; of a person an official decides.
The same records give the same decision in any order.
"""

from credit_standard.decisions import certificate
from credit_standard.decisions.deciding import decide
from credit_standard.decisions.decision import Applied, Decider, Decision, DecisionError
from credit_standard.decisions.period_report import PeriodReport, fields, period_report
from credit_standard.decisions.produced import records
from credit_standard.decisions.review_report import Review, SubjectAnswer
from credit_standard.decisions.reviewing import review
from credit_standard.decisions.rule.loading import load_rule, rule_names, rules
from credit_standard.decisions.rule.reading import DecisionRuleError
from credit_standard.decisions.rule.rule import DecisionRule, Outcome
from credit_standard.decisions.subject_list import Asked, read_list

__all__ = [
    "Applied",
    "Asked",
    "Decider",
    "Decision",
    "DecisionError",
    "DecisionRule",
    "DecisionRuleError",
    "Outcome",
    "PeriodReport",
    "Review",
    "SubjectAnswer",
    "certificate",
    "decide",
    "fields",
    "load_rule",
    "period_report",
    "read_list",
    "records",
    "review",
    "rule_names",
    "rules",
]
