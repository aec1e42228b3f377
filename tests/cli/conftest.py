from collections.abc import Callable
from pathlib import Path

import attrs
import pytest

from credit_standard.cli import main

CORPUS = Path(__file__).parents[1] / "corpus" / "cli"


@attrs.frozen
class Ended:
    code: int
    out: str
    err: str


Run = Callable[..., Ended]


@pytest.fixture
def corpus() -> Path:
    return CORPUS


@pytest.fixture
def run(capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """The command line in this process, in Chinese unless asked otherwise."""
    for name in ("LC_ALL", "LC_MESSAGES"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "zh_CN.UTF-8")

    def run_main(*arguments: object) -> Ended:
        code = main([str(one) for one in arguments])
        out, err = capfd.readouterr()
        assert "Traceback" not in err
        return Ended(code, out, err)

    return run_main
