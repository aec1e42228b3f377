"""示例数据: records that are right, as many as wanted, and records with one chosen defect; persons are invented.

Each is an example of its type with everything in it that tells one record from another made anew: numbers with right
check characters, names, days, amounts. What comes out was checked by the engine and has no finding, or exactly the one
that was wanted. The same seed gives the same records.
"""

from credit_standard.sampling.defects import defects
from credit_standard.sampling.examples import EXAMPLE_DAY, example
from credit_standard.sampling.numbers import number
from credit_standard.sampling.sample import NoDefectError, NoRecordError, Sampled, sample

__all__ = [
    "EXAMPLE_DAY",
    "NoDefectError",
    "NoRecordError",
    "Sampled",
    "defects",
    "example",
    "number",
    "sample",
]
