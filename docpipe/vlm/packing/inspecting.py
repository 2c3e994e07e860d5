"""Look a model's folder over before it is loaded: what it is, on what terms, and whatever is wrong with it.

Reads names, JSON and hashes; needs no torch and runs nothing.
"""

from dataclasses import dataclass
from pathlib import Path

from docpipe.errors import ModelFault, ModelNotFound
from docpipe.vlm.folder import dangers, look_into
from docpipe.vlm.packing.manifest import MANIFEST, Manifest, Progress, differences, read_manifest
from docpipe.vlm.packing.terms import find_licence


@dataclass(frozen=True, slots=True)
class Inspection:
    """What a folder is. `faults`: sentences, each with what to do; with any, `docpipe models check` does not load it.

    `sealed`: whether there is a manifest; `hashed`: whether every file was found to be what it says.
    """

    folder: Path
    model_type: str
    disk_bytes: int
    licence: str
    source: str
    revision: str
    sealed: bool
    hashed: bool
    faults: tuple[str, ...]


def inspect(folder: Path, *, hashes: bool = True, progress: Progress = lambda _: None) -> Inspection:
    """Everything that is wrong, not the first thing alone. ModelNotFound where there is no folder."""
    folder = folder.expanduser()
    if not folder.is_dir():
        raise ModelNotFound(f"{folder} is no folder.")
    faults: list[str] = []
    model_type, manifest = "", None
    try:
        faults += dangers(folder)
        if not faults:
            model_type = look_into(folder).model_type
        manifest = read_manifest(folder)
    except ModelFault as error:
        faults.append(error.detail)
    licence = (manifest.licence if manifest else "") or find_licence(folder)
    if not licence:
        faults.append("No licence is noted. Put its LICENSE file there, or `docpipe models seal` it with --licence.")
    hashed = hashes and manifest is not None
    if hashed and manifest is not None:
        faults += (f"{told} Take the model again." for told in differences(folder, manifest, progress))
    return _inspection(folder, model_type, licence, manifest, hashed, faults)


def list_models(folder: Path) -> list[Path]:
    """Folders in this one, and itself, that hold a model's configuration or a manifest."""
    candidates = [folder, *sorted(one for one in folder.iterdir() if one.is_dir() and not one.name.startswith("."))]
    return [one for one in candidates if (one / "config.json").is_file() or (one / MANIFEST).is_file()]


def _inspection(
    folder: Path, model_type: str, licence: str, manifest: Manifest | None, hashed: bool, faults: list[str]
) -> Inspection:
    return Inspection(
        folder=folder,
        model_type=model_type,
        disk_bytes=sum(file.stat().st_size for file in folder.rglob("*") if file.is_file()),
        licence=licence,
        source=manifest.source if manifest else "",
        revision=manifest.revision if manifest else "",
        sealed=manifest is not None,
        hashed=hashed,
        faults=tuple(faults),
    )
