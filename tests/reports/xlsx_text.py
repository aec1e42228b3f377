"""What stands in a workbook, read back by another library than the one that wrote it."""

import io

from openpyxl import load_workbook


def text_of_workbook(data: bytes) -> str:
    lines = []
    for sheet in load_workbook(io.BytesIO(data)).worksheets:
        lines.append(sheet.title)
        for row in sheet.iter_rows():
            lines.extend(str(cell.value) for cell in row if cell.value is not None)
            lines.extend(cell.comment.text for cell in row if cell.comment)
    return "\n".join(lines)
