"""`.pre-commit-hooks.yaml`: the hook as the repository of a department runs it, from a copy of this project."""

import re
import sys
from pathlib import Path

import pytest
import yaml

from tests.system.ci.conftest import PROJECT, READMES, SAID, Done, commit_all, run, snippet

HOOKS = PROJECT / ".pre-commit-hooks.yaml"
PRE_COMMIT = (sys.executable, "-m", "pre_commit")


@pytest.fixture(scope="module")
def env(environment, tmp_path_factory) -> dict[str, str]:
    return {
        **environment,
        "PRE_COMMIT_HOME": str(tmp_path_factory.mktemp("pre-commit")),
        "PRE_COMMIT_COLOR": "never",
    }


@pytest.fixture(scope="module")
def revision(checkout, environment) -> str:
    return commit_all(checkout, environment)


def run_hook(configuration, folder: Path, checkout: Path, revision: str, env: dict[str, str]) -> Done:
    (repository,) = configuration["repos"]
    repository |= {"repo": str(checkout), "rev": revision}
    (folder / ".pre-commit-config.yaml").write_text(yaml.safe_dump(configuration), "utf-8")
    commit_all(folder, env)
    return run(*PRE_COMMIT, "run", "--all-files", cwd=folder, env=env)


@pytest.mark.parametrize("readme", READMES)
def test_a_bad_file_fails_with_what_is_wrong_and_where(readme, outbox, checkout, revision, env):
    configuration = snippet(readme, ".pre-commit-config.yaml")
    done = run_hook(configuration, outbox("penalties-bad.csv"), checkout, revision, env)
    assert done.returncode == 1, done.stderr
    assert "exit code: 1" in done.stdout
    assert f"第 2 行“处罚决定日期”：{SAID}。" in done.stdout
    assert "改正：请核对原始文书中的日期。" in done.stdout
    assert "文件 1 个，表 1 张" in done.stdout


def test_a_good_file_passes(outbox, checkout, revision, env):
    configuration = snippet("README.md", ".pre-commit-config.yaml")
    done = run_hook(configuration, outbox("penalties-good.csv"), checkout, revision, env)
    assert (done.returncode, done.stderr) == (0, "")
    # the first run in a session says before that it installs the hook
    assert re.search(r"^credit-standard validate\.+Passed\n\Z", done.stdout, re.MULTILINE)


def test_without_files_named_every_table_is_checked(outbox, checkout, revision, env):
    configuration = snippet("README.md", ".pre-commit-config.yaml")
    del configuration["repos"][0]["hooks"][0]["files"]
    done = run_hook(configuration, outbox("penalties-good.csv"), checkout, revision, env)
    assert done.returncode == 1
    not_checked = done.stdout.partition("未检查的文件和表")[2].partition("\n\n")[0]
    assert all(name in not_checked for name in ("other-table.csv", "package.json"))


def test_pre_commit_accepts_the_hooks(env):
    done = run(*PRE_COMMIT, "validate-manifest", HOOKS, cwd=PROJECT, env=env)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@pytest.mark.parametrize(
    ("name", "is_checked"),
    [
        *((f"outbox/2026.表{ending}", True) for ending in (
            ".csv", ".CSV", ".tsv", ".xlsx", ".xlsm", ".xlsb", ".xls", ".ods", ".jsonl", ".ndjson", ".json", ".parquet",
        )),
        ("readme.csv.md", False), ("csv", False), ("a.py", False), ("a.xlsx~", False), ("b.ts", False),
    ],
)  # fmt: skip
def test_it_is_for_tables(name, is_checked):
    (hook,) = yaml.safe_load(HOOKS.read_text("utf-8"))
    assert (re.search(hook["files"], name) is not None) == is_checked


@pytest.mark.parametrize("readme", READMES)
def test_the_readme_names_no_tag_as_there_is_none(readme):
    (repository,) = snippet(readme, ".pre-commit-config.yaml")["repos"]
    assert repository["rev"] == "COMMIT"
