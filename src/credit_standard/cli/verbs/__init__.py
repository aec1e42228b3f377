"""命令: one module for each verb, called as the verb is; `cli/app.py` has them in the order of the help."""
