"""退出码: 0 nothing at or above the fail level; 1 findings; 2 wrong use; 3 a file cannot be read, or a limit reached.

Signals end it as shells expect: 130 on Ctrl-C, 141 when the reader of our output has gone.
"""

FOUND, WRONG_USE, UNREADABLE, INTERRUPTED, NO_READER = 1, 2, 3, 130, 141
