"""The samples on their way: dropped into the inbox as a person would, then found again by their bytes."""

import hashlib
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from docpipe.lifecycle import Status
from docpipe.store import Engine, session
from docpipe.store.documents import Document, find_by_sha256
from docpipe.store.readings import StoredReading, list_readings

ENDS = frozenset({Status.NEEDS_REVIEW, Status.DELIVERED, Status.REJECTED, Status.FAILED})


@dataclass(frozen=True, slots=True)
class Followed:
    """A sample and what has come of it so far."""

    file: str
    document: Document | None = None
    reading: StoredReading | None = None

    @property
    def ended(self) -> bool:
        return self.document is not None and self.document.status in ENDS


def drop(samples: Sequence[Path], inbox: Path) -> dict[str, str]:
    """Copy the files into the watched folder; gives the SHA-256 of each by its name."""
    for sample in samples:
        shutil.copyfile(sample, inbox / sample.name)
    return {sample.name: hashlib.sha256(sample.read_bytes()).hexdigest() for sample in samples}


def follow(engine: Engine, dropped: Mapping[str, str]) -> list[Followed]:
    """Where each dropped file stands now."""
    with session(engine) as current:
        documents = {name: find_by_sha256(current, sha256) for name, sha256 in dropped.items()}
        ids = [document.id for document in documents.values() if document]
        readings = list_readings(current, ids) if ids else {}
    return [
        Followed(name, document, readings.get(document.id) if document else None)
        for name, document in documents.items()
    ]
