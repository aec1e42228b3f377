"""文件: bytes to batches of text columns, and what there is to say about the file itself."""

from credit_standard.files.batch import Batch
from credit_standard.files.database import Query
from credit_standard.files.opening import open_tables
from credit_standard.files.table import Limits, Table, UnreadableError

__all__ = ["Batch", "Limits", "Query", "Table", "UnreadableError", "open_tables"]
