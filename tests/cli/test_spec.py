import json

import pytest

from credit_standard.cli.texts import TEXTS


def test_a_folder_is_built_and_then_is_as_the_standard_has_it(run, tmp_path):
    folder = tmp_path / "spec"
    built = run("spec", "build", "-o", folder, "code-lists", "--lang", "en")
    assert built.code == 0
    assert f"into “{folder}”" in built.out
    assert (
        (folder / "code-lists" / "licence-kind.csv")
        .read_text("utf-8")
        .splitlines()[1]
        .startswith("ordinary,普通")
    )
    assert run("spec", "check", "-o", folder).code == 0


def test_two_builds_are_alike_to_the_byte(run, tmp_path):
    for name in ("one", "other"):
        run("spec", "build", "-o", tmp_path / name, "code-lists")
    one, other = (
        {path.relative_to(tmp_path / name): path.read_bytes() for path in (tmp_path / name).rglob("*.*")}
        for name in ("one", "other")
    )
    assert one == other


def test_what_was_changed_removed_or_added_is_told(run, tmp_path):
    run("spec", "build", "-o", tmp_path, "code-lists")
    (tmp_path / "code-lists" / "licence-kind.csv").write_text("changed", "utf-8")
    (tmp_path / "code-lists" / "penalty-kind.csv").unlink()
    (tmp_path / "notes.txt").write_text("mine", "utf-8")
    ended = run("spec", "check", "-o", tmp_path)
    assert ended.code == 1
    assert [line.split("：")[-1] for line in ended.out.splitlines()[:3]] == [
        "code-lists/penalty-kind.csv",
        "code-lists/licence-kind.csv",
        "notes.txt",
    ]


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_folder_with_files_of_others_is_refused_and_stays_as_it_was(run, tmp_path, language):
    (tmp_path / "thesis.doc").write_text("mine", "utf-8")
    ended = run("spec", "build", "-o", tmp_path, "--lang", language)
    assert ended.code == 2
    told = TEXTS("spec-foreign-files", language, folder=tmp_path, count=1, files="thesis.doc")
    assert told in ended.err
    assert [one.name for one in tmp_path.iterdir()] == ["thesis.doc"]


@pytest.mark.parametrize("verb", [("spec", "build"), ("conformance", "export")])
def test_a_file_where_a_folder_belongs_is_named_as_one_and_stays_as_it_was(run, tmp_path, verb):
    file = tmp_path / "thesis.doc"
    file.write_text("mine", "utf-8")
    ended = run(*verb, "-o", file, "--lang", "en")
    assert ended.code == 3
    assert TEXTS("spec-names-a-file", "en", folder=file) in ended.err
    assert file.read_text("utf-8") == "mine"


def test_a_manifest_names_no_file_outside_its_folder(run, tmp_path):
    folder = tmp_path / "spec"
    run("spec", "build", "-o", folder, "code-lists")
    outside = tmp_path / "outside.txt"
    outside.write_text("mine", "utf-8")
    manifest = json.loads((folder / "manifest.json").read_text("utf-8"))
    manifest["files"]["../outside.txt"] = ""
    (folder / "manifest.json").write_text(json.dumps(manifest), "utf-8")
    assert run("spec", "build", "-o", folder, "code-lists").code == 0
    assert outside.exists()


def test_a_layer_has_files_of_its_own(run, tmp_path):
    run("spec", "build", "-o", tmp_path, "--layer", "hebei", "code-lists")
    assert json.loads((tmp_path / "manifest.json").read_text("utf-8"))["layers"] == ["hebei"]
    assert run("spec", "check", "-o", tmp_path).code == 1
    assert run("spec", "check", "-o", tmp_path, "--layer", "hebei").code == 0


@pytest.mark.parametrize(
    ("arguments", "told"),
    [(("draw",), "build, check"), (("build", "code-list"), "code-lists")],
)
def test_what_cannot_be_done_is_refused_before_anything_is_written(run, tmp_path, arguments, told):
    ended = run("spec", arguments[0], "-o", tmp_path / "spec", *arguments[1:])
    assert ended.code == 2
    assert told in ended.err
    assert not (tmp_path / "spec").exists()


def test_a_folder_is_compared_with_the_running_standard(run, tmp_path):
    run("spec", "build", "-o", tmp_path, "code-lists", "json-schema", "records")
    same = run("spec", "diff", tmp_path, "--lang", "en")
    assert (same.code, same.out.splitlines()[-1]) == (0, "Nothing changed.")
    path = tmp_path / "json-schema" / "education.schema.json"
    schema = json.loads(path.read_text("utf-8"))
    schema["properties"]["gone"] = {"title": "旧 / Old", "type": "string"}
    path.write_text(json.dumps(schema), "utf-8")
    ended = run("spec", "diff", tmp_path, "--format", "json")
    assert ended.code == 1
    told = json.loads(ended.out)
    assert [(one["kind"], one["part"], one["item"]) for one in told["changes"]] == [
        ("field-removed", "education", "gone")
    ]
    assert run("spec", "diff", tmp_path, tmp_path).code == 0


def test_what_is_declared_of_a_record_type_is_what_the_catalogue_shows(run, tmp_path):
    run("spec", "build", "-o", tmp_path, "records")
    for name in ("administrative-penalty", "education"):
        file = json.loads((tmp_path / "records" / f"{name}.json").read_text("utf-8"))
        assert file == json.loads(run("records", name, "--format", "json").out)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_what_cannot_be_compared_is_said(run, tmp_path, language):
    ended = run("spec", "diff", tmp_path, "--lang", language)
    assert ended.code == 3
    assert ended.err.strip() == TEXTS("spec-unreadable", language, folder=tmp_path)
    assert run("spec", "diff").code == 2
    assert run("spec", "diff", tmp_path, "--format", "xml").code == 2


def test_a_changelog_beside_the_files_stays(run, tmp_path):
    (tmp_path / "CHANGELOG.md").write_text("1.0.0", "utf-8")
    assert run("spec", "build", "-o", tmp_path, "code-lists").code == 0
    assert run("spec", "check", "-o", tmp_path).code == 0
    assert (tmp_path / "CHANGELOG.md").read_text("utf-8") == "1.0.0"
