"""决定规则: a rule of decisions: as a value, as a file, and whether it is sound.

| module | what |
|---|---|
| `rule` | the value: facts, a decision table, what its rows bring |
| `form`, `reading` | its file: the form, and how that becomes the value |
| `loading` | which rules there are (`../rules/*.toml`), and rules of a user's own |
| `base_list` | the national list of punishments by its editions (`base-list.toml`) |
| `checks`, `reliance` | whether a rule is sound, by proof; that nothing that takes a right rests on a score |
"""

from credit_standard.decisions.rule.rule import GRADE, POINTS, REFERRED, DecisionRule, Outcome

__all__ = ["GRADE", "POINTS", "REFERRED", "DecisionRule", "Outcome"]
