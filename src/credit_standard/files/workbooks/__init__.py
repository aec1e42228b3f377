"""工作簿: XLSX, XLSM, XLS, XLSB and ODS; every sheet is a table."""
