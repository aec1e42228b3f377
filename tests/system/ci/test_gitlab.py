"""The GitLab job of the READMEs: its script run by bash in a fresh environment, its report read back."""

import os
import shutil
import venv

import pytest
from junitparser import JUnitXml

from tests.system.ci.conftest import READMES, SAID, commit_all, run, snippet


@pytest.fixture(scope="module")
def image(environment, checkout, tmp_path_factory) -> dict[str, str]:
    """The variables of a container with nothing but Python and git, which finds the copy of OWNER in a folder."""
    home, host = tmp_path_factory.mktemp("image"), tmp_path_factory.mktemp("host")
    venv.create(home, with_pip=True)
    commit_all(shutil.copytree(checkout, host / "credit-standard"), environment)
    return {
        **environment,
        "PATH": os.pathsep.join([str(home / "bin"), "/usr/bin", "/bin"]),
        "GIT_CONFIG_COUNT": "1",
        "GIT_CONFIG_KEY_0": f"url.file://{host}/.insteadOf",
        "GIT_CONFIG_VALUE_0": "https://github.com/OWNER/",
    }


@pytest.mark.parametrize("readme", READMES)
def test_a_bad_file_fails_the_job_and_its_findings_are_failed_tests(readme, image, outbox):
    (job,) = snippet(readme, ".gitlab-ci.yml").values()
    folder = outbox("penalties-bad.csv")

    done = run("bash", "-e", "-o", "pipefail", "-c", "\n".join(job["script"]), cwd=folder, env=image)

    assert done.returncode == 1, done.stderr
    assert SAID in done.stdout
    assert job["artifacts"]["when"] == "always"  # of a failed job, too
    report = JUnitXml.fromfile(str(folder / job["artifacts"]["reports"]["junit"]))
    assert report.failures == 2
    assert any(SAID in (result.text or "") for suite in report for case in suite for result in case.result)


def test_a_good_file_passes(image, outbox):
    (job,) = snippet("README.md", ".gitlab-ci.yml").values()
    folder = outbox("penalties-good.csv")
    done = run("bash", "-e", "-o", "pipefail", "-c", "\n".join(job["script"]), cwd=folder, env=image)
    assert done.returncode == 0, done.stderr
    report = JUnitXml.fromfile(str(folder / job["artifacts"]["reports"]["junit"]))
    assert (report.failures, report.errors) == (0, 0)
