"""Carry a model's folder over an air gap: one archive with its manifest first, every file's hash checked on both sides.

An archive is a plain tar, which others can read too. Unpacked are only regular files that the manifest names, into a
folder that is there whole or not at all.
"""

import gzip
import hashlib
import os
import shutil
import tarfile
import zlib
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import IO, cast

from docpipe.errors import BadArchive, UnsafeModel
from docpipe.files import sync_folder, write_new_chunks, write_whole_chunks
from docpipe.vlm.folder import refuse_what_could_run
from docpipe.vlm.packing.manifest import (
    CHUNK,
    LARGEST,
    MANIFEST,
    Entry,
    Manifest,
    Progress,
    manifest_bytes,
    parse_manifest,
    read_manifest,
    seal,
)

BLOCK = tarfile.BLOCKSIZE
GZIPPED = (".gz", ".tgz")
OPEN_MODE = 0o644  # a model is no secret


def export_model(folder: Path, archive: Path, progress: Progress = lambda _: None) -> Manifest:
    """Write the archive, gzipped where its name says so; the manifest is made where there is none.

    UnsafeModel where a file is not what the manifest says: there is no archive then. BadArchive where one is there.
    """
    if archive.exists():
        raise BadArchive(f"{archive} is there already.")
    refuse_what_could_run(folder)
    manifest = read_manifest(folder) or seal(folder)
    plain = _packed(folder, manifest, progress)
    write_whole_chunks(archive, _gzipped(plain) if archive.suffix in GZIPPED else plain, OPEN_MODE)
    return manifest


def import_model(archive: Path, folder: Path, progress: Progress = lambda _: None) -> Manifest:
    """Unpack an archive into a new folder. UnsafeModel, BadArchive: then there is no folder."""
    if folder.exists():
        raise BadArchive(f"{folder} is there already.")
    unfinished = folder.with_name(f".{folder.name}.part")
    shutil.rmtree(unfinished, ignore_errors=True)  # of an import that was killed
    try:
        unfinished.mkdir(parents=True)
        manifest = _unpack(archive, unfinished, progress)
        refuse_what_could_run(unfinished)
        os.rename(unfinished, folder)
    except BaseException:
        shutil.rmtree(unfinished, ignore_errors=True)
        raise
    sync_folder(folder.parent)
    return manifest


# --- packing ---


def _packed(folder: Path, manifest: Manifest, progress: Progress) -> Iterator[bytes]:
    written = manifest_bytes(manifest)
    yield header(MANIFEST, len(written))
    yield written + _padding(len(written))
    for entry in manifest.entries:
        yield header(entry.path, entry.size)
        yield from _checked(_chunks_of(folder, entry), entry, progress)
        yield _padding(entry.size)
    yield bytes(2 * BLOCK)


def header(path: str, size: int) -> bytes:
    """One that says nothing of who packed it and when: the same folder makes the same archive."""
    told = tarfile.TarInfo(path)
    told.size, told.mode = size, OPEN_MODE
    return told.tobuf(tarfile.GNU_FORMAT)  # sizes over 8 GiB


def _chunks_of(folder: Path, entry: Entry) -> Iterator[bytes]:
    try:
        with (folder / entry.path).open("rb") as content:
            left = entry.size
            while left and (chunk := content.read(min(CHUNK, left))):
                left -= len(chunk)
                yield chunk
    except FileNotFoundError:
        raise UnsafeModel(f"{entry.path} is missing.") from None


def _padding(size: int) -> bytes:
    return bytes(-size % BLOCK)


def _gzipped(chunks: Iterator[bytes]) -> Iterator[bytes]:
    packer = zlib.compressobj(level=1, wbits=31)  # weights hardly shrink, however long one tries
    for chunk in chunks:
        yield packer.compress(chunk)
    yield packer.flush()


# --- unpacking ---


def _unpack(archive: Path, folder: Path, progress: Progress) -> Manifest:
    with archive.open("rb") as raw:
        packed = cast(IO[bytes], gzip.GzipFile(fileobj=raw) if raw.read(2) == b"\x1f\x8b" else raw)
        raw.seek(0)
        try:
            return _unpack_from(packed, folder, progress)
        except (EOFError, zlib.error, gzip.BadGzipFile) as error:
            raise BadArchive(f"{archive.name} is damaged: {error}.") from None


def _unpack_from(packed: IO[bytes], folder: Path, progress: Progress) -> Manifest:
    manifest = _manifest_of(packed)
    if shutil.disk_usage(folder).free < manifest.size:
        raise BadArchive(f"It unpacks to {manifest.size:,} bytes, and fewer are free at {folder.parent}.")
    expected = {entry.path: entry for entry in manifest.entries}
    while (told := next_file(packed)) is not None:
        entry = expected.pop(told.name, None)
        if entry is None or told.size != entry.size:
            raise UnsafeModel(f"The archive holds {told.name!r}, which its manifest does not, or not of that size.")
        target = folder / entry.path
        target.parent.mkdir(parents=True, exist_ok=True)
        write_new_chunks(target, _checked(_chunks_from(packed, entry.size), entry, progress), OPEN_MODE)
        _take(packed, -entry.size % BLOCK)
    if expected:
        raise BadArchive(f"{next(iter(expected))} is not in it.")
    write_new_chunks(folder / MANIFEST, [manifest_bytes(manifest)], OPEN_MODE)
    return manifest


def _manifest_of(packed: IO[bytes]) -> Manifest:
    """Of an archive's beginning: nothing is unpacked of which it is not known what it should be."""
    told = next_file(packed)
    if told is None or told.name != MANIFEST or told.size > LARGEST:
        raise BadArchive(f"It does not begin with {MANIFEST}.")
    written = _take(packed, told.size)
    _take(packed, -told.size % BLOCK)
    return parse_manifest(written)


def next_file(packed: IO[bytes]) -> tarfile.TarInfo | None:
    """The next file's header; None at the end. Links, folders, devices and headers of headers are not taken."""
    header = packed.read(BLOCK)
    if not header.strip(b"\0"):
        return None
    with suppress(tarfile.HeaderError):
        told = tarfile.TarInfo.frombuf(header, "utf-8", "strict")
        if told.type not in (tarfile.REGTYPE, tarfile.AREGTYPE) or told.size < 0:
            raise UnsafeModel(f"The archive holds {told.name!r}, which is no regular file.")
        return told
    raise BadArchive("It is no tar.")


def _chunks_from(packed: IO[bytes], size: int) -> Iterator[bytes]:
    while size:
        chunk = _take(packed, min(CHUNK, size))
        size -= len(chunk)
        yield chunk


def _take(packed: IO[bytes], size: int) -> bytes:
    taken = packed.read(size)
    if len(taken) < size:
        raise BadArchive("It ends too early: it was not copied whole.")
    return taken


def _checked(chunks: Iterator[bytes], entry: Entry, progress: Progress) -> Iterator[bytes]:
    """The chunks as they come; UnsafeModel at their end where they are not what the manifest says."""
    digest, size = hashlib.sha256(), 0
    for chunk in chunks:
        digest.update(chunk)
        size += len(chunk)
        progress(len(chunk))
        yield chunk
    if size != entry.size or digest.hexdigest() != entry.sha256:
        raise UnsafeModel(f"{entry.path} has changed: its SHA-256 is not that of the manifest.")
