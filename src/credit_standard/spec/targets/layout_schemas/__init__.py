"""布局的 JSON Schema: a row of a layout, as an object of texts by heading.

The form is that of a CSV file read into objects: every cell a text, under the heading as the layout prints it; days in
its form, codes in its words or the standard's own. What the engine reads only with a finding about its form, such as
`2021.3.1`, is refused. A heading that may mean two things is a text of which nothing is asked.
"""

from credit_standard.spec.targets.layout_schemas.schema import layout_schema

__all__ = ["layout_schema"]
