"""决定: what follows for a subject from its records, by rules as data: access, measures, classes of supervision.

| module | what |
|---|---|
| `rules/*.toml`, `base-list.toml` | rules of our own as examples; the national list of punishments by its editions |
| `rule`, `form`, `reading`, `loading` | a rule as a value, its form, how it is read, which there are |
| `checks`, `reliance` | whether a rule is sound, by proof; that nothing that takes a right rests on a score |
| `facts`, `identity`, `deciding`, `decision` | a rule applied to one subject on a day |
| `produced` | the records that a decision leaves behind |

A rule is a decision table over facts, points and grade. Restrictions cite their law; of a person an official decides.
The same records give the same decision in any order.
"""

from credit_standard.decisions.deciding import decide
from credit_standard.decisions.decision import Applied, Decider, Decision, DecisionError
from credit_standard.decisions.loading import load_rule, rule_names, rules
from credit_standard.decisions.produced import records
from credit_standard.decisions.reading import DecisionRuleError
from credit_standard.decisions.rule import DecisionRule, Outcome

__all__ = [
    "Applied",
    "Decider",
    "Decision",
    "DecisionError",
    "DecisionRule",
    "DecisionRuleError",
    "Outcome",
    "decide",
    "load_rule",
    "records",
    "rule_names",
    "rules",
]
