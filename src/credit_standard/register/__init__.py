"""登记册比对: the subjects of records against a register of the user's: number ↔ name ↔ registration number.

The register is a file (or a folder, an archive, a workbook …) of `enterprise-registration` tables or of others that
register subjects. Tables of `registration-change` beside them give former names, tables of `registration-termination`
the days on which subjects ended. It may be larger than memory: of each subject hashes are kept.

    report = cs.validate("penalties.csv", subjects="register.csv")
"""

from credit_standard.register.check import RegisterCheck
from credit_standard.register.register import Register, read_register

__all__ = ["Register", "RegisterCheck", "read_register"]
