"""Files that are there whole or not at all, and what killed writers leave."""

import os
from pathlib import Path

from docpipe.files import sweep, write_whole


def test_a_file_takes_the_place_of_an_earlier_one_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    write_whole(tmp_path / "one.json", b"1")
    write_whole(tmp_path / "one.json", b"2")
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"2"]


def test_a_file_has_the_mode_that_was_asked_for_whatever_the_mask(tmp_path: Path) -> None:
    before = os.umask(0o077)
    try:
        write_whole(tmp_path / "one.json", b"1", 0o640)
    finally:
        os.umask(before)
    assert (tmp_path / "one.json").stat().st_mode & 0o777 == 0o640


def test_only_what_is_old_and_unfinished_is_swept(tmp_path: Path) -> None:
    for name in (".old.part", ".young.part", "done.json"):
        (tmp_path / name).write_bytes(b"x")
    for name in (".old.part", "done.json"):
        os.utime(tmp_path / name, (0, 0))
    sweep(tmp_path, older_than_seconds=60)
    assert {path.name for path in tmp_path.iterdir()} == {".young.part", "done.json"}


def test_a_folder_that_is_not_there_is_swept_already(tmp_path: Path) -> None:
    sweep(tmp_path / "nowhere", older_than_seconds=0)
