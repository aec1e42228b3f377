"""读取: what the cells of an existing table say, whatever the types of its columns are.

A query reads the table first, step by step (`WITH`): each cell as its text, the text in ordinary characters, without
what is no part of the value, and the value; beside it stands the code of what is wrong where a text is no value. So a
table made by our own statements and one of texts only are read alike: as the engine reads a file, but for the rarest
forms.
"""
