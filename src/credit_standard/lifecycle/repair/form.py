"""修复状态文件的格式: the form of the table of transitions."""

from typing import NotRequired

from typing_extensions import TypedDict

from credit_standard.toml_files.forms import Filled, Name, SourceForm, form


@form()
class TransitionForm(TypedDict):
    """One transition: in which state which event leads where."""

    name: Name
    when: Filled
    then: Name


@form()
class ConditionsForm(TypedDict):
    """修复条件: which of them the application shows, and which rest on lists that the subject left."""

    brought: list[Name]
    commitment: Name
    off_list: dict[Name, Name]
    source: SourceForm


@form()
class TransitionsForm(TypedDict):
    """状态转换: all transitions; `resting` are states in which nothing is owed."""

    hit: NotRequired[str]
    resting: list[Name]
    row: list[TransitionForm]
