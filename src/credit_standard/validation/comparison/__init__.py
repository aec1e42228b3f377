"""记录比对: by which fields rows are compared with others, of this table or another, and their hashes.

Of rows hashes and places are kept, no values. Cross-record checks and the register stand on this.
"""
