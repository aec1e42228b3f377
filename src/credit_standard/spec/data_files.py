"""数据文件: every TOML file of this package with its form, and the schema of each form for editors.

The files are checked here, when the package is made, and not whenever they are read. An editor that knows JSON Schema
(taplo, Even Better TOML) completes and checks them while they are written; so it does for a user's own file with

    python -m credit_standard.spec.data_files layer > layer.schema.json

and `#:schema layer.schema.json` as the first line of the file.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from attrs import frozen
from pydantic import TypeAdapter

import credit_standard
from credit_standard.codes.form import ListsForm
from credit_standard.configuration_form import ConfigurationForm
from credit_standard.conformance.json_form import ConformanceJson
from credit_standard.decisions.certificate.form import CertificateForm, RevocationsForm, VerificationForm
from credit_standard.decisions.form import FieldsForm, LimitsForm
from credit_standard.decisions.json_form import DecisionsJson, PeriodReportJson, ReviewJson
from credit_standard.decisions.rule.form import BaseListForm, DecisionRuleForm
from credit_standard.disclosure.form import (
    DoubtForm,
    GroundsForm,
    MasksForm,
    PublicationForm,
    PublishLogLine,
    TakedownForm,
)
from credit_standard.disclosure.leaks.form import LeakKindsForm
from credit_standard.disclosure.leaks.json_form import LeaksOutput
from credit_standard.disclosure.publication.json_form import PublishOutput
from credit_standard.dossier.json_form import DossierJson
from credit_standard.grades.form import ScaleForm
from credit_standard.language.tables.form import TableForm
from credit_standard.layers import NATIONAL
from credit_standard.layers.form import LayerForm
from credit_standard.layouts import names
from credit_standard.layouts.checks import check_layout
from credit_standard.layouts.form import LayoutForm
from credit_standard.layouts.merged import Merged, extended, together
from credit_standard.layouts.reading import merged_layout, national
from credit_standard.lifecycle.json_form import LifecycleOutput, PeriodsOutput, RegimeFull
from credit_standard.lifecycle.regimes.form import HeavinessForm, RegimeForm
from credit_standard.lifecycle.repair.form import ConditionsForm, TransitionsForm
from credit_standard.monitoring.form import ReferenceForm, StabilityForm
from credit_standard.monitoring.json_form import MonitoringJson
from credit_standard.scoring.card.form import CardForm
from credit_standard.scoring.json_form import ScoresJson
from credit_standard.spec import browsing_outputs as browsing
from credit_standard.spec import checking_outputs as checking
from credit_standard.spec import forms
from credit_standard.spec.json_form import SpecBuildOutput, SpecCheckOutput, SpecDiffOutput
from credit_standard.toml_files import faults, read_document
from credit_standard.toml_files.forms import Name
from credit_standard.working_days.form import NoticesForm

if TYPE_CHECKING:
    from credit_standard.findings import Finding
    from credit_standard.toml_files import Fault

ROOT = Path(credit_standard.__file__).parent
SCHEMAS = Path(__file__).with_name("schemas")
TAPLO = ROOT.parents[1] / ".taplo.toml"


@frozen
class Files:
    """The files of one form: where they lie in the repository, and what an editor is told of them."""

    name: str
    form: Any
    globs: tuple[str, ...]

    @property
    def target(self) -> Path:
        """The file of the schema."""
        return SCHEMAS / f"{self.name}.schema.json"

    def paths(self) -> list[Path]:
        """Those that come with this package."""
        return sorted(path for glob in self.globs for path in ROOT.glob(glob))

    def schema(self) -> str:
        """The text of the JSON Schema."""
        whole = TypeAdapter(self.form).json_schema()
        said = {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            **_untitled(whole),
            "title": self.name,
        }
        return json.dumps(said, ensure_ascii=False, indent=1) + "\n"


@cache
def all_files() -> tuple[Files, ...]:
    return (
        Files("configuration", ConfigurationForm, ()),
        Files("layout", LayoutForm, ("layouts/data/**/*.toml",)),
        Files("common-headings", forms.CommonHeadingsForm, ("layouts/headings/common_headings.toml",)),
        Files("layer", LayerForm, ("layers/data/*.toml",)),
        Files("code-lists", ListsForm, ("codes/data/lists.toml",)),
        Files("scale", ScaleForm, ("grades/data/*.toml",)),
        Files("requirements", forms.RequirementsForm, ("subjects/requirements.toml",)),
        Files("minors", forms.MinorsForm, ("subjects/minors.toml",)),
        Files("families", forms.FamiliesForm, ("subjects/families.toml",)),
        Files("notices", NoticesForm, ()),
        Files("regime", RegimeForm, ("lifecycle/regimes/data/*.toml",)),
        Files("suggestions", TableForm[list[Name]], ("lifecycle/record/classes.toml",)),
        Files("heaviness", HeavinessForm, ("lifecycle/record/heaviness.toml",)),
        Files("transitions", TransitionsForm, ("lifecycle/repair/transitions.toml",)),
        Files("repair-conditions", ConditionsForm, ("lifecycle/repair/conditions.toml",)),
        Files("grounds", GroundsForm, ("disclosure/decision/grounds.toml", "disclosure/decision/items.toml")),
        Files("doubt", DoubtForm, ("disclosure/decision/doubt.toml",)),
        Files("masks", MasksForm, ("disclosure/projection/masks.toml",)),
        Files("takedown", TakedownForm, ("disclosure/takedown/takedown.toml",)),
        Files("publication", PublicationForm, ()),
        Files("publish-log", PublishLogLine, ()),
        Files("leak-kinds", LeakKindsForm, ("disclosure/leaks/kinds.toml",)),
        Files("leaks-output", LeaksOutput, ()),
        Files("periods-output", PeriodsOutput, ()),
        Files("lifecycle-output", LifecycleOutput, ()),
        Files("regimes-output", browsing.RegimesOutput | RegimeFull, ()),
        Files("records-output", browsing.RecordsOutput | browsing.RecordOutput, ()),
        Files("codes-output", browsing.CodeListsOutput | browsing.CodeListOutput, ()),
        Files("scales-output", browsing.ScalesOutput | browsing.ScaleOutput, ()),
        Files("layouts-output", browsing.LayoutsOutput | browsing.LayoutOutput, ()),
        Files("template-output", browsing.TemplateOutput, ()),
        Files("layers-output", browsing.LayersOutput | browsing.LayerOutput, ()),
        Files("cards-output", browsing.CardsOutput | browsing.CardOutput, ()),
        Files("decisions-output", browsing.DecisionRulesOutput | browsing.DecisionRuleOutput, ()),
        Files("explain-output", browsing.FindingsOutput | browsing.FindingOutput, ()),
        Files("regions-output", browsing.RegionsOutput | browsing.RegionOutput, ()),
        Files("check-output", checking.CheckLine | checking.KindsOutput, ()),
        Files("own-files-output", checking.OwnFilesOutput, ()),
        Files("spec-build-output", SpecBuildOutput, ()),
        Files("spec-check-output", SpecCheckOutput, ()),
        Files("publish-output", PublishOutput, ()),
        Files("spec-diff-output", SpecDiffOutput, ()),
        Files("card", CardForm, ("scoring/cards/*.toml",)),
        Files("dossier", DossierJson, ()),
        Files("reference-distribution", ReferenceForm, ("monitoring/references/*.toml",)),
        Files("stability", StabilityForm, ("monitoring/stability.toml",)),
        Files("monitoring", MonitoringJson, ()),
        Files("scores", ScoresJson, ()),  # no file of data: what `score` writes
        Files("decision-rule", DecisionRuleForm, ("decisions/rules/*.toml",)),
        Files("base-list", BaseListForm, ("decisions/rule/base-list.toml",)),
        Files("report-fields", FieldsForm, ("decisions/fields.toml",)),
        Files("decision-limits", LimitsForm, ("decisions/limits.toml",)),
        Files("decisions", DecisionsJson, ()),  # no files of data: what `decide` and `certificate` write
        Files("review", ReviewJson, ()),
        Files("period-report", PeriodReportJson, ()),
        Files("certificate", CertificateForm, ()),
        Files("revocations", RevocationsForm, ()),
        Files("verification", VerificationForm, ()),
        Files("laws", forms.LawsForm, ("laws/laws.toml",)),
        Files("concepts", forms.ConceptsForm, ("model/concepts.toml",)),
        Files("forbidden", forms.ForbiddenForm, ("model/forbidden.toml",)),
        Files("contradictions", forms.ContradictionsForm, ("model/derived_rules/contradictions.toml",)),
        Files("ends", forms.EndsForm, ("register/ends.toml",)),
        Files("filing", forms.FilingForm, ("validation/filing.toml",)),
        Files("findings", forms.CatalogueForm, ("findings/catalogue/*.toml",)),
        Files("samples", dict[Name, dict[str, str]], ("sampling/examples.toml",)),
        Files("breaks", forms.BreaksForm, ("sampling/breaks/*.toml",)),
        Files("conformance", ConformanceJson, ()),  # no file of data: what `conformance run` writes
        Files("texts", forms.TextsForm, ("**/texts*.toml",)),
        Files("command-examples", forms.CommandExamplesForm, ("cli/examples.toml",)),
        Files("kind-words", forms.KindWordsForm, ("cli/standard/kind_words.toml",)),
        Files("lint-exceptions", forms.ExceptionsForm, ("spec/lint-exceptions.toml",)),
    )


def faults_of_form() -> Iterator[Fault]:
    """What is wrong with the form of the files of this package."""
    for files in all_files():
        for path in files.paths():
            yield from faults(read_document(path), files.form)


def faults_of_layouts() -> Iterator[Finding]:
    """What is wrong with the layouts of this package, of which the form is right: as with a user's own."""
    for name in names():
        record = merged_layout(name).record
        yield from _faults_of_layout(name, Merged(record=record))


def _faults_of_layout(name: str, about: Merged) -> Iterator[Finding]:
    document = national(name)
    parts = extended(document.values)
    yield from check_layout(document, together([about, *map(merged_layout, parts)]), NATIONAL)
    for part in parts:
        yield from _faults_of_layout(part, about)


def taplo() -> str:
    """The text of `.taplo.toml`: which schema goes with which files of this repository."""
    here = ROOT.relative_to(TAPLO.parent)
    text = "# Generated from the forms of TOML files; do not edit.\n"
    for files in all_files():
        if files.globs:
            include = json.dumps([f"{(here / glob).as_posix()}" for glob in files.globs])
            path = files.target.relative_to(TAPLO.parent).as_posix()
            text += f'\n[[rule]]\ninclude = {include}\nschema = {{ path = "{path}" }}\n'
    return text


def _untitled(schema: Any) -> Any:
    """Without the titles that repeat the keys."""
    if isinstance(schema, list):
        return [_untitled(one) for one in schema]
    if not isinstance(schema, dict):
        return schema
    return {key: _untitled(one) for key, one in schema.items() if key != "title" or not isinstance(one, str)}


def main(arguments: list[str]) -> int:
    known = {files.name: files for files in all_files()}
    if len(arguments) != 1 or arguments[0] not in known:
        sys.stderr.write(f"give one name: {', '.join(known)}\n")
        return 2
    sys.stdout.buffer.write(known[arguments[0]].schema().encode())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
