"""XLSX、XLSM: a workbook in Office Open XML."""

from __future__ import annotations

from typing import TYPE_CHECKING

import polars as pl

from credit_standard.files.workbooks.xlsx.sheet import XlsxSheet
from credit_standard.files.workbooks.xlsx.styles import read_styles
from credit_standard.files.workbooks.xlsx.texts import shared_strings
from credit_standard.files.workbooks.xlsx.values import Workbook

if TYPE_CHECKING:
    from credit_standard.files.table import Limits
    from credit_standard.files.workbooks.cells import Sheet
    from credit_standard.files.workbooks.package import Package
    from credit_standard.files.workbooks.xlsx.styles import NumberStyle


def xlsx_sheets(package: Package, limits: Limits) -> list[Sheet]:
    """Its sheets.

    Raises:
        DamagedError: it can't be read.
    """
    contents = package.contents()
    strings = pl.Series(dtype=pl.String)
    if contents.strings is not None and package.has(contents.strings):
        strings = shared_strings(package.kept(contents.strings), limits.record_bytes)
    styles: tuple[NumberStyle, ...] = ()
    if contents.styles is not None and package.has(contents.styles):
        styles = read_styles(package.kept(contents.styles))
    workbook = Workbook(strings, styles, contents.epoch_1904)
    return [XlsxSheet.of(part, package, workbook, limits) for part in contents.sheets]
