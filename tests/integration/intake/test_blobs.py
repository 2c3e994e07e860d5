import hashlib
import os
import stat
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from docpipe.errors import BlobDamaged, BlobMissing, BlobStoreUnavailable
from docpipe.intake import Blobs

DATA = b"%PDF-1.7 the original"
SHA256 = hashlib.sha256(DATA).hexdigest()


def test_bytes_are_kept_under_their_hash_for_the_owner_alone(tmp_path: Path) -> None:
    blobs = Blobs(tmp_path / "blobs")
    assert blobs.put(DATA) == SHA256
    assert blobs.get(SHA256) == DATA
    path = tmp_path / "blobs" / SHA256[:2] / SHA256
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert stat.S_IMODE(path.parent.parent.stat().st_mode) == 0o700


def test_many_at_once_leave_one_file(tmp_path: Path) -> None:
    blobs = Blobs(tmp_path)
    with ThreadPoolExecutor(8) as pool:
        assert set(pool.map(blobs.put, [DATA] * 40)) == {SHA256}
    assert [path.name for path in tmp_path.rglob("*") if path.is_file()] == [SHA256]


def test_a_damaged_copy_is_found_and_healed(tmp_path: Path) -> None:
    blobs = Blobs(tmp_path)
    blobs.put(DATA)
    blobs.path(SHA256).write_bytes(DATA.replace(b"original", b"0riginal"))
    with pytest.raises(BlobDamaged):
        blobs.get(SHA256)
    blobs.put(DATA)
    assert blobs.get(SHA256) == DATA


def test_what_is_not_there_is_said_to_be_missing(tmp_path: Path) -> None:
    with pytest.raises(BlobMissing):
        Blobs(tmp_path).get(SHA256)


def test_a_folder_that_is_none_is_unavailable(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(BlobStoreUnavailable, match="DOCPIPE_BLOBS"):
        Blobs(tmp_path / "file").put(DATA)
    with pytest.raises(BlobStoreUnavailable):
        Blobs(tmp_path / "file").get(SHA256)


def test_no_half_written_file_is_left_by_a_failing_disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    blobs = Blobs(tmp_path)
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(BlobStoreUnavailable, match="No space left"):
        blobs.put(DATA)
    assert [path for path in tmp_path.rglob("*") if path.is_file()] == []
