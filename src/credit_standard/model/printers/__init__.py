"""The printers of expressions: one tree, one meaning, several languages.

`closure` for one record, `columns` for a batch; the text form is `model.text`. Each is a function of the expression
and the elements that it names, so that SQL and prose can follow.
"""
