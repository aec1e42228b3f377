"""`action.yml`: its steps run by bash as GitHub runs them, with the inputs of the READMEs and others."""

import json
import re
from pathlib import Path

import attrs
import pytest
import yaml

from credit_standard._version import __version__
from tests.system.ci.conftest import CORPUS, PROJECT, READMES, SAID, Done, run, snippet

ACTION = yaml.safe_load((PROJECT / "action.yml").read_text("utf-8"))
INSTALL, CHECK = ACTION["runs"]["steps"]
EXPRESSION = re.compile(r"\$\{\{ inputs\.([a-z-]+) \}\}")


@attrs.frozen
class Runner:
    """A machine of GitHub: variables of the job, and the files through which a step says something."""

    env: dict[str, str]
    home: Path

    def step(self, step: dict, workspace: Path, **given: str) -> Done:
        inputs = {name: one.get("default", "") for name, one in ACTION["inputs"].items()}
        inputs |= {name.replace("_", "-"): value for name, value in given.items()}
        variables = {name: inputs[EXPRESSION.fullmatch(text)[1]] for name, text in step["env"].items()}
        (self.home / "step.sh").write_text(step["run"], "utf-8")
        bash = ("bash", "--noprofile", "--norc", "-e", "-o", "pipefail")  # as GitHub starts it
        return run(*bash, self.home / "step.sh", cwd=workspace, env={**self.env, **variables})

    @property
    def sarif(self) -> dict:
        """The file that the last step names as its output."""
        name, _, path = (self.home / "output").read_text("utf-8").splitlines()[-1].partition("=")
        assert ACTION["outputs"][name]["value"] == f"${{{{ steps.{CHECK['id']}.outputs.{name} }}}}"
        return json.loads(Path(path).read_text("utf-8"))

    @property
    def summary(self) -> str:
        return (self.home / "summary.md").read_text("utf-8")


def runner_at(home: Path, environment, checkout: Path) -> Runner:
    variables = {
        "RUNNER_TEMP": home,
        "GITHUB_ACTION_PATH": checkout,
        "GITHUB_OUTPUT": home / "output",
        "GITHUB_STEP_SUMMARY": home / "summary.md",
        "GITHUB_ACTIONS": "true",
    }
    return Runner({**environment, **{name: str(value) for name, value in variables.items()}}, home)


@pytest.fixture(scope="module")
def runner(environment, checkout, tmp_path_factory) -> Runner:
    """After the first step, which installs the action's own checkout."""
    made = runner_at(tmp_path_factory.mktemp("runner"), environment, checkout)
    done = made.step(INSTALL, checkout)
    assert done.returncode == 0, done.stdout + done.stderr
    return made


@pytest.fixture(autouse=True)
def fresh(request):
    if "runner" in request.fixturenames:
        for name in ("output", "summary.md"):
            (request.getfixturevalue("runner").home / name).unlink(missing_ok=True)


def test_it_is_a_composite_action_whose_scripts_take_no_text_of_others():
    assert ACTION["runs"]["using"] == "composite"
    assert all(one["description"] for one in (*ACTION["inputs"].values(), *ACTION["outputs"].values()))
    used = set()
    for step in ACTION["runs"]["steps"]:
        assert step["shell"] == "bash"
        assert "${{" not in step["run"]
        used |= {EXPRESSION.fullmatch(text)[1] for text in step["env"].values()}
    assert used == set(ACTION["inputs"])


def test_a_bad_file_fails_with_annotations_a_summary_and_sarif(runner, outbox):
    done = runner.step(CHECK, outbox("penalties-bad.csv"), files="outbox/*.csv")
    assert (done.returncode, done.stderr) == (1, "")
    place = "::error file=outbox/penalties-bad.csv,line=2,title=VA203 "
    (annotation,) = [line for line in done.stdout.splitlines() if line.startswith(place)]
    assert SAID in annotation
    assert "VA203" in runner.summary
    results = runner.sarif["runs"][0]["results"]
    place = next(one for one in results if one["ruleId"] == "VA203")["locations"][0]["physicalLocation"]
    assert (place["artifactLocation"]["uri"], place["region"]) == (
        "outbox/penalties-bad.csv",
        {"startLine": 2, "startColumn": 86, "endColumn": 96},
    )


def test_a_good_file_passes_without_annotations(runner, outbox):
    done = runner.step(CHECK, outbox("penalties-good.csv"), files="outbox/*.csv")
    assert (done.returncode, done.stderr) == (0, "")
    assert "::error" not in done.stdout
    assert runner.sarif["runs"][0]["invocations"][0]["exitCode"] == 0


@pytest.mark.parametrize("readme", READMES)
def test_the_workflow_of_the_readme_does_what_it_says(readme, runner, outbox):
    (job,) = snippet(readme, ".github/workflows/data.yml")["jobs"].values()
    own, upload = job["steps"][1:]
    assert own["uses"] == "OWNER/credit-standard@COMMIT"  # there is no tag
    assert upload["with"]["sarif_file"] == f"${{{{ steps.{own['id']}.outputs.sarif }}}}"

    done = runner.step(CHECK, outbox("penalties-bad.csv"), **own["with"])

    assert done.returncode == 1
    said = {"zh": SAID, "en": "there is no such day (2026-02-30)"}
    assert said[own["with"]["lang"]] in done.stdout
    assert runner.sarif["runs"][0]["results"]


def test_several_lines_with_blanks_in_names_and_a_folder_are_all_checked(runner, outbox):
    folder = outbox("penalties-good.csv")
    good = (CORPUS / "penalties-good.csv").read_text("utf-8")
    for name, year in (("-a b.csv", "〔2024〕"), ("[1].csv", "〔2025〕")):  # other decisions in each file
        (folder / name).write_text(good.replace("〔2026〕", year), "utf-8")
    done = runner.step(CHECK, folder, files="\n  outbox \r\n\n-a*.csv\n[1].csv", lang="en")
    assert (done.returncode, done.stderr) == (0, "")
    found = {one["location"]["uri"] for one in runner.sarif["runs"][0]["artifacts"]}
    assert found == {"outbox/penalties-good.csv", "-a%20b.csv", "%5B1%5D.csv"}


def test_what_comes_in_is_never_run(runner, outbox):
    folder = outbox("penalties-good.csv")
    evil = "outbox/*.csv; touch evil\n$(touch evil)\n`touch evil`"
    for given in (
        {"files": evil},
        {"files": "outbox", "record": '"; touch evil; "'},
        {"files": "outbox", "lang": "zh --force"},
    ):
        assert runner.step(CHECK, folder, **given).returncode in (2, 3)
    assert not (folder / "evil").exists()


@pytest.mark.parametrize(
    ("inputs", "code", "said"),
    [
        ({"files": "inbox/*.csv"}, 2, "::error::没有文件符合 files 中的一行。A line of files fits no file: inbox/*.csv"),
        ({"files": "inbox/50%*.csv"}, 2, "inbox/50%25*.csv"),
        ({"files": "no-such-file.csv"}, 3, "::error file=no-such-file.csv"),
        ({"files": "\n"}, 2, ""),
        ({"files": "other-table.csv"}, 2, ""),
        ({"files": "outbox", "record": "administrative-penalty", "layout": "shuanggongshi-2020-penalty-person"}, 0, ""),
        ({"files": "outbox", "record": "nothing"}, 2, ""),
        ({"files": "outbox", "fail_on": "note"}, 0, ""),
        ({"files": "outbox", "fail_on": "never"}, 2, ""),
    ],
)  # fmt: skip
def test_every_input_reaches_the_command(runner, outbox, inputs, code, said):
    done = runner.step(CHECK, outbox("penalties-good.csv"), **inputs)
    assert done.returncode == code
    assert said in done.stdout


def test_the_fail_level_decides(runner, outbox):
    folder = outbox("penalties-warning.csv")
    codes = [
        runner.step(CHECK, folder, files="outbox", fail_on=level).returncode for level in ("", "warning")
    ]
    assert codes == [0, 1]


def test_a_version_is_installed_when_one_is_named(environment, checkout, tmp_path):
    made = runner_at(tmp_path, environment, tmp_path / "no checkout here")
    done = made.step(INSTALL, tmp_path, version=__version__)
    assert done.returncode == 0, done.stderr
    program = tmp_path / "credit-standard" / "bin" / "credit-standard"
    assert (
        f"credit-standard {__version__} " in run(program, "--version", cwd=tmp_path, env=environment).stdout
    )
    assert made.step(INSTALL, tmp_path, version="0.0.0").returncode != 0
