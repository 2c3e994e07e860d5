"""What a manifest says of a folder, and what it takes notice of."""

import hashlib
import json
from collections.abc import Callable
from pathlib import Path

import pytest

from docpipe.errors import UnsafeModel
from docpipe.vlm.packing import MANIFEST, Entry, differences, find_licence, read_manifest, seal
from docpipe.vlm.packing.manifest import manifest_bytes, parse_manifest


def test_a_sealed_folder_is_what_it_says(folder: Path) -> None:
    done: list[int] = []
    made = seal(folder, source="own/model", revision="abc", progress=done.append)
    weights = (folder / "model.safetensors").read_bytes()
    assert Entry("model.safetensors", len(weights), hashlib.sha256(weights).hexdigest()) in made.entries
    assert [entry.path for entry in made.entries] == [
        "README.md", "config.json", "model.safetensors", "sub/tokenizer.json",
    ]  # fmt: skip
    assert (made.licence, made.source, made.revision) == ("apache-2.0", "own/model", "abc")
    assert made.size == sum(done)
    assert read_manifest(folder) == made
    assert list(differences(folder, made)) == []


@pytest.mark.parametrize(
    ("change", "word"),
    [
        (lambda folder: (folder / "model.safetensors").write_bytes(b"1" * 1_280_000), "has changed"),  # the same size
        (lambda folder: (folder / "config.json").write_text("{}"), "has changed"),
        (lambda folder: (folder / "sub" / "tokenizer.json").unlink(), "is missing"),
        (lambda folder: (folder / "adapter_model.safetensors").write_bytes(b""), "is not in the manifest"),
    ],
)
def test_notices_what_is_different(folder: Path, change: Callable[[Path], object], word: str) -> None:
    made = seal(folder)
    change(folder)
    [told] = differences(folder, made)
    assert word in told


@pytest.mark.parametrize(
    ("files", "licence"),
    [
        ({"README.md": "---\nlicense: mit\n---\n"}, "mit"),
        ({"README.md": "---\nlicense: other\nlicense_name: 'gemma'\n---\n"}, "gemma"),  # says more
        ({"README.md": "# Model\nlicense: mit\n"}, ""),  # no header
        ({"README.md": "# Model", "LICENSE.txt": "...", "NOTICE": "..."}, "LICENSE.txt"),
        ({"README.md": "", "LICENCE": "", "USE_POLICY.md": ""}, "LICENCE, USE_POLICY.md"),
        ({"README.md": "---\nlicense:\n---\nlicense: mit"}, ""),  # left empty
    ],
)
def test_the_licence_is_found(folder: Path, files: dict[str, str], licence: str) -> None:
    for name, content in files.items():
        (folder / name).write_text(content)
    assert find_licence(folder) == licence


def test_without_a_licence_nothing_is_sealed(folder: Path) -> None:
    (folder / "README.md").unlink()
    with pytest.raises(UnsafeModel, match="--licence"):
        seal(folder)
    assert seal(folder, licence="bought, contract 17").licence == "bought, contract 17"


def test_nothing_that_could_run_is_sealed(folder: Path) -> None:
    (folder / "weights.bin").write_bytes(b"")
    with pytest.raises(UnsafeModel, match="pickle"):
        seal(folder)


def test_a_folder_without_one() -> None:
    assert read_manifest(Path("/nowhere")) is None


@pytest.mark.parametrize(
    "path",
    [
        *("../config.json", "/etc/passwd", "a//b", "a/./b", "", "a\\..\\b", "C:b", "a\nb"),  # elsewhere, or not plain
        *("run.py", "w.bin", MANIFEST, "a" * 101),
    ],
)
def test_a_manifest_names_only_plain_files_inside(folder: Path, path: str) -> None:
    told = json.loads(manifest_bytes(seal(folder)))
    told["entries"][0]["path"] = path
    with pytest.raises(UnsafeModel, match="should hold"):
        parse_manifest(json.dumps(told).encode())


@pytest.mark.parametrize(
    "change",
    [
        lambda told: told.pop("entries"),
        lambda told: told.update(version=2),
        lambda told: told.update(licence=None),
        lambda told: told["entries"].append(told["entries"][0]),  # twice
        lambda told: told["entries"][0].update(size=-1),
        lambda told: told["entries"][0].update(size=1.5),
        lambda told: told["entries"][0].update(sha256="0"),
        lambda told: told["entries"].append("config.json"),
    ],
)
def test_what_is_no_manifest_is_refused(folder: Path, change: Callable[[dict], object]) -> None:
    told = json.loads(manifest_bytes(seal(folder)))
    change(told)
    with pytest.raises(UnsafeModel, match=MANIFEST):
        parse_manifest(json.dumps(told).encode())


@pytest.mark.parametrize("written", [b"", b"[]", b"\xff", b"[" * 100_000])
def test_bytes_that_are_no_manifest(written: bytes) -> None:
    with pytest.raises(UnsafeModel, match=MANIFEST):
        parse_manifest(written)
