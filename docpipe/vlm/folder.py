"""Look at a model's folder before anything in it is loaded: is it whole, and is it data alone?

Reads JSON and names of files only; needs no torch. What it lets through holds no pickle and asks for no remote code.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from docpipe.errors import ModelNotFound, UnsafeModel, UnsupportedModel

PICKLES = (
    ".bin", ".pt", ".pth", ".pkl", ".pickle", ".ckpt", ".joblib", ".dill", ".npy", ".npz", ".h5", ".hdf5", ".ot",
    ".mar",
)  # fmt: skip
CODE = (".py", ".pyc", ".so", ".dll", ".dylib", ".pyd", ".sh", ".exe", ".jar")
CONFIG = "config.json"
INDEX = "model.safetensors.index.json"


@dataclass(frozen=True, slots=True)
class ModelFolder:
    """A model's folder as it lies there: its configuration, and its weights' files with their sizes in bytes in all."""

    path: Path
    model_type: str
    config: dict[str, Any]
    weights: tuple[Path, ...]
    weight_bytes: int


def look_into(path: Path) -> ModelFolder:
    """Raises ModelNotFound where something is missing, UnsafeModel where something could run, UnsupportedModel."""
    path = path.expanduser()
    if not path.is_dir():
        raise ModelNotFound(f"{path} is no folder.")
    refuse_what_could_run(path)
    if not (path / CONFIG).is_file():
        raise ModelNotFound(f"{path} holds no {CONFIG}.")
    config = _read_json(path / CONFIG)
    model_type = config.get("model_type")
    if not isinstance(model_type, str) or not model_type:
        raise UnsupportedModel(f"{CONFIG} names no model_type.")
    weights = tuple(_weights(path))
    return ModelFolder(path, model_type, config, weights, sum(file.stat().st_size for file in weights))


def refuse_what_could_run(path: Path) -> None:
    """Raise UnsafeModel for the first of `dangers`."""
    for danger in dangers(path):
        raise UnsafeModel(danger)


def dangers(path: Path) -> Iterator[str]:
    """A sentence for each pickle, code, link out of the folder, and configuration that asks for code from elsewhere."""
    home = path.resolve()
    for file in sorted(path.rglob("*")):
        suffix = file.suffix.lower()
        name = file.relative_to(path)
        if file.is_symlink() and not _stays_inside(file, home):
            yield f"{name} is a link out of the folder. Copy what it leads to: `cp -rL`."
        elif suffix in PICKLES:
            yield f"{name} may run code when it is opened (pickle); only *.safetensors are loaded."
        elif suffix in CODE:
            yield f"{name} is code, and docpipe runs none that comes with a model. Remove it."
        elif suffix == ".json" and file.is_file() and _asks_for_code(_read_json(file)):
            yield (
                f"{name} asks for code of its own (auto_map). If transformers knows the family, remove auto_map; "
                "else let a server read with it."
            )


def _stays_inside(link: Path, home: Path) -> bool:
    """Whether a link leads to something that is there, in the folder itself."""
    try:
        return link.resolve(strict=True).is_relative_to(home)
    except (OSError, RuntimeError):  # nowhere, or round in circles
        return False


def _asks_for_code(value: object) -> bool:
    """`auto_map` at the top or in a part's configuration; empty ones ask for nothing."""
    if not isinstance(value, dict):
        return False
    return bool(value.get("auto_map")) or any(_asks_for_code(part) for part in value.values())


def _weights(path: Path) -> Iterator[Path]:
    index = path / INDEX
    if index.is_file():
        shards = _read_json(index).get("weight_map")
        if not isinstance(shards, dict) or not all(isinstance(name, str) for name in shards.values()):
            raise UnsupportedModel(f"{INDEX} holds no weight_map.")
        for name in sorted(set(shards.values())):
            if Path(name).name != name:
                raise UnsafeModel(f"{INDEX} names a file outside the folder: {name}.")
            if not (path / name).is_file():
                raise ModelNotFound(f"{path} is not complete: {name} is missing. Copy it again.")
            yield path / name
        return
    files = sorted(path.glob("*.safetensors"))
    if not files:
        raise ModelNotFound(f"{path} holds no *.safetensors files.")
    yield from files


def _read_json(file: Path) -> dict[str, Any]:
    try:
        read = json.loads(file.read_text(encoding="utf-8"))
    except (ValueError, RecursionError) as error:
        raise UnsupportedModel(f"{file.name} is not JSON: {error}.") from None
    return read if isinstance(read, dict) else {}
