"""Other tools under the same work: each module has `run(path)`, which gives the number of its findings.

Each says the checks of `rules` as its own users would. None of them checks as much as the library does: not the
numbers of registration and organisation, not duplicates, not damaged or merely odd forms.
"""
