"""逐行检查: a declaration, bound to the headings of a table, compiled into checks of its rows (`Plan`)."""
