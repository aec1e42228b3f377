"""JSON Schema 2020-12: one schema for each record type, of the form in which typed models write JSON.

Fields by name; days as `2024-03-01`; amounts as decimal texts, so that none is rounded; codes as in the code lists,
sets of codes as arrays; an absent field is left out or null. Only errors are refused: what is a warning to every other
engine is accepted. Each schema is whole in itself and asks no network.
"""

from credit_standard.json_schema.record import object_schema, record_schema, rules_in_schema

__all__ = ["object_schema", "record_schema", "rules_in_schema"]
