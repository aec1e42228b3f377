"""转换与修复: the same records in another layout, and the explicit, logged repair of form."""

from credit_standard.conversion.convert import OtherRecordError, convert
from credit_standard.conversion.fix import Fixed, fix
from credit_standard.conversion.source import NotWrittenError, SeveralTablesError

__all__ = ["Fixed", "NotWrittenError", "OtherRecordError", "SeveralTablesError", "convert", "fix"]
