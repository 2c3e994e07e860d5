"""Fetch a model from a hub, on a machine with a way outside: data alone, at one commit, with a manifest at the end.

Files that were whole before a line broke are kept beside the folder, and the next pull goes on with the others.
"""

import json
import os
import shutil
from collections.abc import Callable
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

import huggingface_hub
from huggingface_hub.errors import (  # type: ignore[attr-defined]
    EntryNotFoundError,
    GatedRepoError,
    HfHubHTTPError,
    HTTPError,  # of the library that the client asks by, which has changed
)
from huggingface_hub.utils import disable_progress_bars  # type: ignore[attr-defined]

from docpipe.errors import BadArchive, HubUnavailable, UnsafeModel, UnsupportedModel
from docpipe.files import sync_folder
from docpipe.vlm.folder import INDEX, refuse_what_could_run
from docpipe.vlm.packing.manifest import Manifest, seal
from docpipe.vlm.packing.terms import is_licence, licence_on_card

WEIGHTS = ".safetensors"
WHOLE = f"model{WEIGHTS}"
SMALL = (".json", ".txt", ".model", ".jinja")
NAMES = ("README.md", "NOTICE")
Telling = Callable[[str, int], None]  # a file and its bytes, before it is fetched


def pull(
    repo: str,
    folder: Path,
    *,
    revision: str | None = None,
    licence: str = "",
    hub: str | None = None,
    telling: Telling = lambda *_: None,
) -> Manifest:
    """Fetch `repo` into a new folder, at a commit, tag or branch, from `hub` or what HF_ENDPOINT names.

    Fetched are *.safetensors and what stands beside them as JSON, text, tokenizer model or chat template, never code or
    pickles. HubUnavailable, UnsafeModel and UnsupportedModel: then there is no folder.
    """
    if folder.exists():
        raise BadArchive(f"{folder} is there already.")
    unfinished = folder.with_name(f".{folder.name}.part")
    unfinished.mkdir(parents=True, exist_ok=True)
    disable_progress_bars()  # ours tells
    try:
        manifest = _fetch(_Hub(hub, repo, telling), unfinished, revision, licence)
    except (UnsafeModel, UnsupportedModel):
        shutil.rmtree(unfinished, ignore_errors=True)
        raise
    except HubUnavailable:
        with suppress(OSError):
            unfinished.rmdir()  # where there is nothing yet to go on with
        raise
    os.rename(unfinished, folder)
    sync_folder(folder.parent)
    return manifest


class _Hub:
    """A repository of a hub, and whom to tell of each file."""

    def __init__(self, address: str | None, repo: str, telling: Telling) -> None:
        self.address, self.repo, self.telling = address, repo, telling
        self.revision: str | None = None
        self.sizes: dict[str, int] = {}
        self.siblings: Any = ()

    def look(self, revision: str | None) -> None:
        """What lies there now; files are fetched from this commit from now on."""
        told = huggingface_hub.HfApi(self.address).model_info(self.repo, revision=revision, files_metadata=True)
        self.revision, self.siblings = told.sha, told.siblings or ()
        self.sizes = {one.rfilename: int(one.size or 0) for one in self.siblings}

    def fetch(self, name: str, into: Path) -> None:
        """One file, checked by the client for its size."""
        if name not in self.sizes:
            raise UnsupportedModel(f"{self.repo} is not complete: {name} is missing.")
        self.telling(name, self.sizes[name])
        huggingface_hub.hf_hub_download(self.repo, name, revision=self.revision, local_dir=into, endpoint=self.address)


def _fetch(hub: _Hub, into: Path, revision: str | None, licence: str) -> Manifest:
    with _plain_faults(hub.repo):
        hub.look(revision)
        if not any(name.endswith(WEIGHTS) for name in hub.sizes):
            raise UnsupportedModel(f"{hub.repo} holds no *{WEIGHTS} files; other forms are not loaded.")
        small = list(filter(_is_small, hub.sizes))
        for name in small:  # they tell whether the rest is worth fetching
            hub.fetch(name, into)
        refuse_what_could_run(into)
        terms = licence or licence_on_card(into / "README.md") or ", ".join(sorted(filter(is_licence, small)))
        if not terms:
            raise UnsafeModel(f"{hub.repo} notes no licence. Find out its terms, and name them with --licence.")
        for name in _weights(into, hub.sizes):
            hub.fetch(name, into)
    shutil.rmtree(into / ".cache", ignore_errors=True)  # the client's own notes
    manifest = seal(into, licence=terms, source=hub.repo, revision=str(hub.revision))
    _compare(manifest, hub.siblings)
    return manifest


def _is_small(name: str) -> bool:
    """Of the repository's own folder alone: further ones hold the model in other forms."""
    return "/" not in name and (name.endswith(SMALL) or name in NAMES or is_licence(name))


def _weights(folder: Path, sizes: dict[str, int]) -> list[str]:
    """Those that the index names, else the one file that holds them all, else all: some hold a second copy beside."""
    index = folder / INDEX
    if index.is_file():
        named = json.loads(index.read_text(encoding="utf-8")).get("weight_map")
        if not isinstance(named, dict) or any("/" in str(name) for name in named.values()):
            raise UnsupportedModel(f"{INDEX} holds no weight_map of files beside it.")
        return sorted({str(name) for name in named.values() if str(name).endswith(WEIGHTS)})
    return [WHOLE] if WHOLE in sizes else sorted(n for n in sizes if n.endswith(WEIGHTS) and "/" not in n)


def _compare(manifest: Manifest, siblings: Any) -> None:
    """What arrived is what the hub says that it holds, as far as it says so."""
    announced = {one.rfilename: one.lfs.sha256 for one in siblings if one.lfs}
    for entry in manifest.entries:
        if announced.get(entry.path, entry.sha256) != entry.sha256:
            raise UnsafeModel(f"{entry.path} is not what the hub says: its SHA-256 differs.")


@contextmanager
def _plain_faults(repo: str) -> Any:
    """The hub client's many errors as one, with what to do."""
    try:
        yield
    except GatedRepoError:
        raise HubUnavailable(f"{repo} wants its terms accepted first, at its page; then set HF_TOKEN.") from None
    except EntryNotFoundError as error:
        raise HubUnavailable(_short(error)) from error
    except HfHubHTTPError as error:
        told = {401: "It is not there, or wants HF_TOKEN.", 404: "It is not there."}
        raise HubUnavailable(f"{repo}: {told.get(error.response.status_code) or _short(error)}") from error
    except (HTTPError, OSError, ValueError) as error:
        raise HubUnavailable(f"{repo}: {_short(error)}") from error


def _short(error: BaseException) -> str:
    return " ".join(str(error).split())[:300]
