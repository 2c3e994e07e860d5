"""The outbox: one JSON file a document, whole or not at all, always under the same name.

Writing it again gives the same file, so that a worker killed after writing and before saying so does no harm.
"""

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from docpipe.errors import OutboxUnavailable
from docpipe.files import write_whole
from docpipe.outcome import page_ranges
from docpipe.store.documents import Document
from docpipe.store.readings import StoredReading

MODE = 0o640  # the reader of the outbox may be another account of the same group
LONGEST_STEM = 100
LONGEST_RANGES = 60
_ODD = re.compile(r"[^\w.-]+")


@dataclass(frozen=True, slots=True)
class Outbox:
    """A folder that another system empties."""

    folder: Path

    def put(self, document: Document, record: Mapping[str, Any]) -> Path:
        """Write the result, in the place of an earlier copy of it; OutboxUnavailable."""
        path = self.folder / file_name(document)
        data = json.dumps(record, ensure_ascii=False, indent=2).encode() + b"\n"
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            write_whole(path, data, MODE)
        except OSError as error:
            raise OutboxUnavailable(f"{self.folder}: {error.strerror}.") from None
        return path


def file_name(document: Document) -> str:
    """`invoice_01.0f3c1a9b2d4e5f60.json`: the file's own name, made harmless, and its first 16 digits of SHA-256.

    Of a part of a file its pages too: `scan.pages_3-4.0f3c1a9b2d4e5f60.json`.
    """
    stem = document.file_name.rpartition(".")[0] or document.file_name
    plain = _ODD.sub("_", stem).strip("._-")[:LONGEST_STEM] or "document"
    stem = plain.encode("ascii", "replace").decode().replace("?", "_")
    return f"{stem}{_pages(document)}.{document.sha256[:16]}.json"


def _pages(document: Document) -> str:
    """Which pages, in words of bounded length: of many ranges a digest stands for the rest."""
    if document.pages is None:
        return ""
    ranges = page_ranges(document.pages).replace(", ", "_")
    if len(ranges) > LONGEST_RANGES:
        ranges = f"{ranges[:LONGEST_RANGES]}_{hashlib.sha256(ranges.encode()).hexdigest()[:8]}"
    return f".pages_{ranges}"


def result_record(document: Document, reading: StoredReading) -> dict[str, Any]:
    """The result as it is handed over: what `docpipe extract --json` prints, and which document it is of.

    `part_of`: the file's own document, of a document that was found in a file of several.
    """
    known = {"file": document.file_name, "document_id": str(document.id), "sha256": document.sha256}
    part = {"part_of": str(document.parent_id)} if document.parent_id else {}
    return {**known, **part, **reading.result, "seconds": round(reading.seconds, 3)}
