"""推出的规则: rules that follow from a declaration, so that nobody writes them.

| module | what |
|---|---|
| `derived` | all of them, in the order of the fields |
| `contradictions` | what a record says that cannot be true at once (`contradictions.toml`) |
| `deprecated` | that deprecated fields and codes are not used |
| `wording` | their sentences (`texts.toml`) |
"""
