"""The folder of refused files: each under a name of its own, with the reason beside it for people and for programs."""

import errno
import json
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from docpipe.errors import DocpipeError
from docpipe.files import write_new
from docpipe.intake.inbox import Claim

LONGEST_NAME = 255 - len(" (9999).reason.json")  # bytes of a name that leave room for ours


@dataclass(frozen=True, slots=True)
class Refused:
    """Where refused files go."""

    folder: Path

    def put(self, claim: Claim, error: DocpipeError) -> Path:
        """Move the claimed file here; the reason is there before the file is. OSError where the folder is at fault."""
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path = self._with_reason(claim, error)
        _move_over(claim.path, path)
        claim.clear()
        return path

    def _with_reason(self, claim: Claim, error: DocpipeError) -> Path:
        """A name that nothing here has, with the reason beside it: that is what holds the name until the file comes."""
        for path in self._names(claim.path.name):
            if not os.path.lexists(path) and not os.path.lexists(_beside(path, "txt")):
                try:
                    _write_reason(path, claim, error)
                except FileExistsError:
                    continue
                return path
        raise AssertionError("count() does not end")

    def _names(self, name: str) -> Iterator[Path]:
        stem, suffix = os.path.splitext(os.fsencode(name))
        kept = stem[: LONGEST_NAME - len(suffix)] + suffix if len(suffix) < LONGEST_NAME else stem[:LONGEST_NAME]
        path = self.folder / os.fsdecode(kept)
        yield path
        yield from (path.with_name(f"{path.stem} ({number}){path.suffix}") for number in count(2))


def _write_reason(path: Path, claim: Claim, error: DocpipeError) -> None:
    place = os.fsencode(claim.place).decode("utf-8", "replace")
    told = {"file": place, "code": error.code(), "sentence": str(error)}
    told["refused_at"] = datetime.now(UTC).isoformat(timespec="seconds")
    write_new(_beside(path, "json"), json.dumps(told, indent=2).encode() + b"\n")
    write_new(_beside(path, "txt"), f"{error}\n".encode("utf-8", "replace"))


def _beside(path: Path, form: str) -> Path:
    return path.with_name(f"{path.name}.reason.{form}")


def _move_over(source: Path, target: Path) -> None:
    """Rename, or copy where the folders lie on different disks; a link stays a link, nothing is followed."""
    try:
        os.replace(source, target)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        aside = target.with_name(f".{target.name[:60]}.moving")
        shutil.copy2(source, aside, follow_symlinks=False)
        os.replace(aside, target)
