"""The example notebook runs from its first cell to its last, and the report shows itself in it."""

import shutil
from pathlib import Path

import nbformat
import pytest
from nbclient import NotebookClient

EXAMPLES = Path(__file__).parents[2] / "examples"


@pytest.fixture(scope="module")
def notebook(tmp_path_factory: pytest.TempPathFactory) -> nbformat.NotebookNode:
    folder = tmp_path_factory.mktemp("notebook")
    for name in ("notebook.ipynb", "penalties-with-defects.csv"):
        shutil.copy(EXAMPLES / name, folder)
    read = nbformat.read(folder / "notebook.ipynb", as_version=4)
    client = NotebookClient(
        read, timeout=300, kernel_name="python3", resources={"metadata": {"path": folder}}
    )
    return client.execute()


def outputs(notebook: nbformat.NotebookNode, kind: str) -> list[str]:
    shown = (one for cell in notebook.cells for one in cell.get("outputs", ()) if "data" in one)
    return ["".join(one["data"][kind]) for one in shown if kind in one["data"]]


def test_the_report_shows_itself_as_html(notebook: nbformat.NotebookNode) -> None:
    report = outputs(notebook, "text/html")[0]
    assert "<table>" in report
    assert "ID104" in report
    assert "<script" not in report


def test_what_programs_print_is_short_and_shows_no_number_of_a_person(
    notebook: nbformat.NotebookNode,
) -> None:
    plain = outputs(notebook, "text/plain")[0]
    assert plain == "<Report: files: 1, rows: 25, errors: 15, warnings: 6, notes: 3>"
    (printed,) = (one["text"] for cell in notebook.cells for one in cell.get("outputs", ()) if "text" in one)
    assert printed.startswith("ID104 第 4 行")
    assert printed.count("\n") == 2


def test_frames_are_shown_as_tables(notebook: nbformat.NotebookNode) -> None:
    assert sum("decision_number" in one for one in outputs(notebook, "text/html")) == 1
