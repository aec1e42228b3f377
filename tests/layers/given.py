"""What the tests of this room share: the example of a unit's layer, and layers written on the spot."""

from pathlib import Path

EXAMPLE = Path(__file__).parents[2] / "examples" / "transport-bureau"
LAYER = str(EXAMPLE / "layer.toml")
CORPUS = Path(__file__).parent / "corpus"
HEAD = 'zh = "层"\nen = "A layer"\nsource = { document = "示例文件" }\n'


def layer(folder: Path, name: str, body: str = "", *, extends: str = "", level: str = "unit") -> str:
    """The path of a layer with this body."""
    path = folder / f"{name}.toml"
    path.write_text(
        f'name = "{name}"\nlevel = "{level}"\nextends = "{extends}"\n{HEAD}\n{body}', encoding="utf-8"
    )
    return str(path)
