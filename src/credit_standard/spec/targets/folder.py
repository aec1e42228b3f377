"""产物文件夹: the folder of generated files: written anew, compared, never mixed with files of others.

`manifest.json` says which files are ours, with their SHA-256, of which targets and layers. A folder that holds anything
else is refused, so that a wrong folder name destroys nothing.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal, cast

from attrs import frozen
from typing_extensions import TypedDict

from credit_standard._version import STANDARD_VERSION
from credit_standard.spec.targets.registry import GENERATORS

if TYPE_CHECKING:
    from credit_standard.layers import LayeredStandard

MANIFEST = "manifest.json"
CHANGELOG = "CHANGELOG.md"
"""Written by people, so never touched; it may stand beside what is generated."""


class Manifest(TypedDict):
    """What stands in the manifest."""

    standard: str
    layers: list[str]
    targets: list[str]
    files: dict[str, str]


class ForeignFilesError(Exception):
    """The folder holds files that were not generated; nothing was written."""

    def __init__(self, folder: Path, files: Sequence[str]) -> None:
        super().__init__(f"{folder} holds files that were not generated: {', '.join(files)}")
        self.files = tuple(files)


@frozen
class Drift:
    """A file that is not as the declarations have it."""

    path: str
    what: Literal["missing", "differs", "foreign"]


def build(folder: Path, standard: LayeredStandard, targets: Sequence[str] = ()) -> int:
    """Write the files of some targets (all where none is named); how many. Files of other targets stay.

    Raises:
        ForeignFilesError: the folder holds anything that was not generated.
    """
    known = _manifest(folder)
    present = _present(folder)
    foreign = sorted(present - ({MANIFEST, *known["files"]} if known else set()))
    if foreign:
        raise ForeignFilesError(folder, foreign)
    chosen = list(targets or GENERATORS)
    if known and _is_of(known, standard):
        chosen = [one for one in GENERATORS if one in {*chosen, *known["targets"]}]
    texts = _texts(standard, chosen)
    for path in sorted(present - texts.keys()):
        (folder / path).unlink()
    for path, text in texts.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(text)
    return len(texts)


def compare(folder: Path, standard: LayeredStandard, targets: Sequence[str] = ()) -> list[Drift]:
    """What differs from the declarations: of some targets, or of those that the folder was built with."""
    chosen = [one for one in GENERATORS if one in (targets or generated_targets(folder))]
    texts = _texts(standard, chosen)
    known = _manifest(folder)
    if targets and known and set(known["targets"]) != set(targets):
        del texts[MANIFEST]  # it speaks of the other targets as well
    return sorted(_drifts(folder, texts, is_whole=MANIFEST in texts), key=lambda one: one.path)


def generated_targets(folder: Path) -> list[str]:
    """The targets of which a folder holds the files; all where it has not been built."""
    known = _manifest(folder)
    return known["targets"] if known else list(GENERATORS)


def _drifts(folder: Path, texts: dict[str, bytes], *, is_whole: bool) -> Iterator[Drift]:
    present = _present(folder)
    for path, text in texts.items():
        if path not in present:
            yield Drift(path, "missing")
        elif (folder / path).read_bytes() != text:
            yield Drift(path, "differs")
    if is_whole:
        yield from (Drift(path, "foreign") for path in present - texts.keys())


def _texts(standard: LayeredStandard, targets: Sequence[str]) -> dict[str, bytes]:
    """All files of these targets, and the manifest of them."""
    texts: dict[str, bytes] = {}
    for name in targets:
        texts |= GENERATORS[name].files(standard)
    manifest = Manifest(
        standard=STANDARD_VERSION,
        layers=list(standard.layer_names),
        targets=list(targets),
        files={path: hashlib.sha256(texts[path]).hexdigest() for path in sorted(texts)},
    )
    return texts | {MANIFEST: (json.dumps(manifest, ensure_ascii=False, indent=1) + "\n").encode()}


def _is_of(known: Manifest, standard: LayeredStandard) -> bool:
    return known["standard"] == STANDARD_VERSION and known["layers"] == list(standard.layer_names)


def _present(folder: Path) -> set[str]:
    """Every file of the folder but the changelog, by its path with `/`."""
    files = {one.relative_to(folder).as_posix() for one in folder.rglob("*") if not one.is_dir()}
    return files - {CHANGELOG}


def _manifest(folder: Path) -> Manifest | None:
    """The manifest; None where there is none that can be read: then every file is somebody else's."""
    try:
        read = json.loads((folder / MANIFEST).read_bytes())
        sound = isinstance(read["files"], dict) and isinstance(read["targets"], list)
    except (OSError, ValueError, TypeError, KeyError):
        return None
    return cast("Manifest", read) if sound else None
