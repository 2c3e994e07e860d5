"""The samples on their way: dropped into the inbox as a person would, then found again by their bytes."""

import hashlib
import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from docpipe.document import Reason
from docpipe.lifecycle import Status
from docpipe.store import Engine, session
from docpipe.store.documents import Document, find_by_sha256, list_parts
from docpipe.store.readings import StoredReading, list_readings

ENDS = frozenset({Status.SPLIT, Status.NEEDS_REVIEW, Status.DELIVERED, Status.REJECTED, Status.FAILED})
WORST = (
    Status.DELIVERED,
    Status.REJECTED,
    Status.NEEDS_REVIEW,
    Status.FAILED,
)  # of the parts of a file, the worst last


@dataclass(frozen=True, slots=True)
class Followed:
    """A sample and what has come of it so far; `parts`: the documents in a file that held several."""

    file: str
    document: Document | None = None
    reading: StoredReading | None = None
    parts: tuple[Document, ...] = ()

    @property
    def ended(self) -> bool:
        return self.document is not None and all(one.status in ENDS for one in (self.document, *self.parts))

    @property
    def status(self) -> Status | None:
        """Where it stands; a file of several documents as the worst of them."""
        if self.document is None or self.document.status is not Status.SPLIT:
            return self.document.status if self.document else None
        return max((part.status for part in self.parts), key=lambda one: WORST.index(one) if one in WORST else 0)

    @property
    def reasons(self) -> tuple[Reason, ...]:
        """Why a person must look at it, or at a document in it."""
        return tuple(reason for one in (self.document, *self.parts) if one for reason in one.reasons)


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
        split = [document.id for document in documents.values() if document and document.status is Status.SPLIT]
        parts = {one: tuple(list_parts(current, one)) for one in split}
    return [
        Followed(name, document, readings.get(document.id), parts.get(document.id, ())) if document else Followed(name)
        for name, document in documents.items()
    ]
