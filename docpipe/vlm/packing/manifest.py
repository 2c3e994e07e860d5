"""The manifest of a model: its files with size and SHA-256, where they are from, and on what terms.

Says whether a folder is what the manifest says. Knows no archive and no network.
"""

import hashlib
import json
from collections.abc import Callable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from docpipe.errors import UnsafeModel
from docpipe.files import write_whole
from docpipe.vlm.folder import CODE, PICKLES, refuse_what_could_run
from docpipe.vlm.packing.terms import find_licence

MANIFEST = "docpipe-manifest.json"
VERSION = 1
CHUNK = 4 * 1024 * 1024
LARGEST = 16 * 1024 * 1024  # bytes of a manifest
Progress = Callable[[int], None]  # is told how many more bytes are done


@dataclass(frozen=True, slots=True)
class Entry:
    """One file, by its path inside the folder."""

    path: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """`source`, `revision`: the repository and its commit; empty where the folder was sealed as it lay there."""

    entries: tuple[Entry, ...]
    licence: str
    source: str = ""
    revision: str = ""

    @property
    def size(self) -> int:
        """Bytes of all files."""
        return sum(entry.size for entry in self.entries)


def seal(
    folder: Path, *, licence: str = "", source: str = "", revision: str = "", progress: Progress = lambda _: None
) -> Manifest:
    """Write the manifest of the folder as it lies. UnsafeModel where something could run, or no licence is noted."""
    refuse_what_could_run(folder)
    terms = licence or find_licence(folder)
    if not terms:
        raise UnsafeModel("No licence is noted. Put its LICENSE file into the folder, or name it with --licence.")
    entries = [Entry(path, (folder / path).stat().st_size, sha256(folder / path, progress)) for path in _files(folder)]
    manifest = Manifest(tuple(entries), terms, source, revision)
    write_manifest(folder, manifest)
    return manifest


def read_manifest(folder: Path) -> Manifest | None:
    """None where there is no manifest; UnsafeModel where it cannot be read as one."""
    file = folder / MANIFEST
    if not file.is_file():
        return None
    if file.stat().st_size > LARGEST:
        raise UnsafeModel(f"{MANIFEST} is larger than any manifest.")
    return parse_manifest(file.read_bytes())


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Put it into the folder, whole or not at all."""
    write_whole(folder / MANIFEST, manifest_bytes(manifest))


def manifest_bytes(manifest: Manifest) -> bytes:
    """As it is written."""
    told = {"version": VERSION, **asdict(manifest)}
    return (json.dumps(told, indent=1, ensure_ascii=False) + "\n").encode()


def parse_manifest(written: bytes) -> Manifest:
    """UnsafeModel for whatever is no manifest, or names a file that no model's folder should hold."""
    try:
        told = json.loads(written)
        entries = tuple(_entry(one) for one in told["entries"])
        manifest = Manifest(entries, _text(told["licence"]), _text(told["source"]), _text(told["revision"]))
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise UnsafeModel(f"{MANIFEST} is no manifest of docpipe: {type(error).__name__}.") from None
    if told["version"] != VERSION:
        raise UnsafeModel(f"{MANIFEST} is of version {told['version']!r}, which this docpipe does not know.")
    if len({entry.path for entry in entries}) < len(entries):
        raise UnsafeModel(f"{MANIFEST} names a file twice.")
    return manifest


def differences(folder: Path, manifest: Manifest, progress: Progress = lambda _: None) -> Iterator[str]:
    """A sentence for each file that is missing, changed, or not in the manifest. Reads all of it."""
    there = set(_files(folder))
    for entry in manifest.entries:
        file = folder / entry.path
        if entry.path not in there:
            yield f"{entry.path} is missing."
        elif file.stat().st_size != entry.size or sha256(file, progress) != entry.sha256:
            yield f"{entry.path} has changed: its SHA-256 is not that of the manifest."
    for path in sorted(there - {entry.path for entry in manifest.entries}):
        yield f"{path} is not in the manifest."


def sha256(file: Path, progress: Progress = lambda _: None) -> str:
    """Of a file's content, in hexadecimal digits."""
    digest = hashlib.sha256()
    with file.open("rb") as content:
        while chunk := content.read(CHUNK):
            digest.update(chunk)
            progress(len(chunk))
    return digest.hexdigest()


def _files(folder: Path) -> list[str]:
    found = (file.relative_to(folder).as_posix() for file in folder.rglob("*") if file.is_file())
    return sorted(path for path in found if path != MANIFEST)


def _entry(told: Any) -> Entry:
    entry = Entry(_text(told["path"]), told["size"], _text(told["sha256"]))
    if type(entry.size) is not int or entry.size < 0:
        raise ValueError("size")
    if len(entry.sha256) != 64 or not set(entry.sha256) <= set("0123456789abcdef"):
        raise ValueError("sha256")
    if not _harmless(entry.path):
        raise UnsafeModel(f"{MANIFEST} names {entry.path!r}, which no model's folder should hold.")
    return entry


def _harmless(path: str) -> bool:
    """A plain path that stays inside the folder, of a kind that is not run."""
    parts = path.split("/")
    plain = all(part not in ("", ".", "..") and part.isprintable() for part in parts)
    short = len(path.encode()) <= 100  # what a tar's header holds
    inside = plain and short and not any(sign in path for sign in "\\:") and path != MANIFEST
    return inside and PurePosixPath(path).suffix.lower() not in (*PICKLES, *CODE)


def _text(told: Any) -> str:
    if not isinstance(told, str):
        raise TypeError("text")
    return told
