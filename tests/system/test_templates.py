"""A template, filled in, opened and saved by LibreOffice, is as clean as before."""

from datetime import date
from pathlib import Path

from credit_standard.cli import main
from credit_standard.validation.run import Options, validate
from tests.cli.templates import filled, row_of
from tests.system.spreadsheets import convert


def test_a_filled_template_saved_by_libreoffice_is_clean(tmp_path: Path) -> None:
    path = tmp_path / "template.xlsx"
    assert main(["template", "administrative-penalty", "-o", str(path)]) == 0
    filled(path, row_of("administrative-penalty", "administrative-penalty"))
    saved = tmp_path / "saved"
    saved.mkdir()
    convert(path, "xlsx", saved)
    report = validate(saved / path.name, options=Options(as_of=date(2026, 6, 30), listed=None))
    assert [one.rows for one in report if one.rows] == [1]
    assert [one.code for one in report.findings if one.severity.name in {"ERROR", "WARNING"}] == []
