"""Models over an air gap: what arrives is what left, and hostile archives leave nothing."""

import gzip
import hashlib
import io
import json
import tarfile
from collections.abc import Callable
from pathlib import Path

import pytest

from docpipe.errors import BadArchive, DocpipeError, UnsafeModel
from docpipe.vlm.packing import MANIFEST, differences, export_model, import_model, read_manifest, seal
from docpipe.vlm.packing.carrying import header, next_file


@pytest.mark.parametrize("name", ["model.tar", "model.tar.gz", "model.tgz"])
def test_what_arrives_is_what_left(folder: Path, tmp_path: Path, name: str) -> None:
    sent: list[int] = []
    came: list[int] = []
    exported = export_model(folder, tmp_path / name, sent.append)
    imported = import_model(tmp_path / name, tmp_path / "far" / "model", came.append)
    assert imported == exported == read_manifest(tmp_path / "far" / "model")
    assert sum(sent) == sum(came) == exported.size
    assert list(differences(tmp_path / "far" / "model", imported)) == []
    assert [file.name for file in (tmp_path / "far").iterdir()] == ["model"]
    with tarfile.open(tmp_path / name) as archive:  # others can read it
        assert archive.getnames()[0] == MANIFEST
    assert tmp_path.joinpath(name).read_bytes()[:2] == (b"\x1f\x8b" if name != "model.tar" else b"do")


def test_the_same_folder_makes_the_same_archive(folder: Path, tmp_path: Path) -> None:
    seal(folder)
    for name in ("a.tgz", "b.tgz"):
        export_model(folder, tmp_path / name)
    assert (tmp_path / "a.tgz").read_bytes() == (tmp_path / "b.tgz").read_bytes()


@pytest.mark.parametrize(
    ("change", "word"),
    [
        (lambda folder: (folder / "model.safetensors").write_bytes(b"2" * 1_280_000), "has changed"),
        (lambda folder: (folder / "config.json").write_text('{"model_type": "qwen3_vl", "longer": 1}'), "has changed"),
        (lambda folder: (folder / "config.json").unlink(), "is missing"),
        (lambda folder: (folder / "own.py").write_text(""), "is code"),
    ],
)
def test_nothing_leaves_that_is_not_what_it_should_be(
    folder: Path, tmp_path: Path, change: Callable[[Path], object], word: str
) -> None:
    seal(folder)
    change(folder)
    with pytest.raises(UnsafeModel, match=word):
        export_model(folder, tmp_path / "model.tar")
    assert [file.name for file in tmp_path.iterdir()] == ["model"]


def test_files_of_any_size_have_a_header() -> None:
    """Plain tar ends at 8 GiB; one file may hold a whole model."""
    written = header("model.safetensors", 40 * 1024**3)
    assert len(written) == tarfile.BLOCKSIZE
    assert next_file(io.BytesIO(written)).size == 40 * 1024**3


def test_nothing_is_overwritten(folder: Path, tmp_path: Path) -> None:
    export_model(folder, tmp_path / "model.tar")
    with pytest.raises(BadArchive, match="there already"):
        export_model(folder, tmp_path / "model.tar")
    with pytest.raises(BadArchive, match="there already"):
        import_model(tmp_path / "model.tar", folder)


@pytest.mark.parametrize("gzipped", [False, True])
@pytest.mark.parametrize("cut", [0, 1, 511, 700, 2000, 5000, 1_000_000, -1500])
def test_a_cut_archive_leaves_nothing(folder: Path, tmp_path: Path, cut: int, gzipped: bool) -> None:
    archive = tmp_path / ("model.tgz" if gzipped else "model.tar")
    export_model(folder, archive)
    archive.write_bytes(archive.read_bytes()[:cut])
    refused(archive, BadArchive)


def test_a_changed_byte_anywhere_is_noticed(folder: Path, tmp_path: Path) -> None:
    archive = tmp_path / "model.tar"
    export_model(folder, archive)
    sound = archive.read_bytes()
    for place in (700, 3000, 5000, 400_000, 1_000_000):
        archive.write_bytes(sound[:place] + bytes([sound[place] ^ 1]) + sound[place + 1 :])
        refused(archive, DocpipeError)


def link(name: str, kind: bytes) -> tarfile.TarInfo:
    made = tarfile.TarInfo(name)
    made.type, made.linkname = kind, "/etc/passwd"
    return made


def plain(name: str, size: int = 2) -> tarfile.TarInfo:
    made = tarfile.TarInfo(name)
    made.size = size
    return made


@pytest.mark.parametrize(
    ("member", "error"),
    [
        (link("config.json", tarfile.SYMTYPE), UnsafeModel),  # later files would be written through it
        (link("config.json", tarfile.LNKTYPE), UnsafeModel),
        (link("config.json", tarfile.FIFOTYPE), UnsafeModel),
        (link("config.json", tarfile.CHRTYPE), UnsafeModel),
        (link("sub", tarfile.DIRTYPE), UnsafeModel),
        (link("config.json", tarfile.XHDTYPE), UnsafeModel),  # would rename the next one
        (link("config.json", tarfile.GNUTYPE_LONGNAME), UnsafeModel),
        (link("config.json", tarfile.GNUTYPE_SPARSE), UnsafeModel),  # a few bytes that unpack to terabytes
        (plain("../escaped.json"), UnsafeModel),
        (plain("/tmp/escaped.json"), UnsafeModel),
        (plain("more.json"), UnsafeModel),  # not in the manifest
        (plain("config.json", 3), UnsafeModel),  # of another size than there
    ],
)
def test_hostile_archives_leave_nothing(
    folder: Path, tmp_path: Path, member: tarfile.TarInfo, error: type[DocpipeError]
) -> None:
    seal(folder)
    archive = tmp_path / "model.tar"
    with tarfile.open(archive, "w", format=tarfile.USTAR_FORMAT) as made:
        made.add(folder / MANIFEST, MANIFEST, filter=as_plain)
        made.addfile(member, io.BytesIO(b"{}\n"))
    refused(archive, error)
    assert not (tmp_path.parent / "escaped.json").exists()


def test_a_manifest_that_leads_outside(folder: Path, tmp_path: Path) -> None:
    seal(folder)
    told = json.loads((folder / MANIFEST).read_text())
    told["entries"][0]["path"] = "../escaped.md"
    (folder / MANIFEST).write_text(json.dumps(told))
    with tarfile.open(tmp_path / "model.tar", "w", format=tarfile.USTAR_FORMAT) as made:
        made.add(folder / MANIFEST, MANIFEST, filter=as_plain)
    refused(tmp_path / "model.tar", UnsafeModel)


def test_a_config_that_asks_for_code_is_not_unpacked(folder: Path, tmp_path: Path) -> None:
    seal(folder)
    archive = tmp_path / "model.tar"
    config = folder / "config.json"
    config.write_text(json.dumps({"model_type": "x", "auto_map": {"AutoModel": "own.Own"}}))
    told = json.loads((folder / MANIFEST).read_text())
    [entry] = [entry for entry in told["entries"] if entry["path"] == "config.json"]
    entry.update(size=config.stat().st_size, sha256=hashlib.sha256(config.read_bytes()).hexdigest())
    (folder / MANIFEST).write_text(json.dumps(told))
    with tarfile.open(archive, "w", format=tarfile.USTAR_FORMAT) as made:
        for path in [MANIFEST, *(entry["path"] for entry in told["entries"])]:
            made.add(folder / path, path, filter=as_plain)
    refused(archive, UnsafeModel)


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"PK\x03\x04" + bytes(2000),
        gzip.compress(bytes(2000), mtime=0),
        gzip.compress(b"x" * 5000, mtime=0),
        bytes(100_000),
        b"\x1f\x8b\x08" + b"\xff" * 600,
    ],
)
def test_what_is_no_archive(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "model").mkdir()
    (tmp_path / "it").write_bytes(content)
    refused(tmp_path / "it", BadArchive)


def refused(archive: Path, error: type[DocpipeError]) -> None:
    """It is, and nothing is left behind."""
    away = archive.parent / "away"
    away.mkdir(exist_ok=True)
    with pytest.raises(error):
        import_model(archive, away / "model")
    assert list(away.iterdir()) == []


def as_plain(told: tarfile.TarInfo) -> tarfile.TarInfo:
    told.uname = told.gname = ""
    return told
