"""跨记录检查: what only several records together show, in one table or in all tables of one call.

`FileSet` is the accumulator: `add` batches, `merge` others, `finish` once; in any order the same findings. Of rows it
keeps hashes and places, no values.
"""
