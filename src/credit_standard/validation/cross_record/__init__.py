"""跨记录检查: what only several records together show, in one table or in all tables of one call.

`CrossRecordChecks` is the accumulator: `of_batch`, `merge`, `finish`; in any order the same findings. Of rows it keeps
hashes and places, no values.
"""
