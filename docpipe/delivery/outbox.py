"""The outbox: one JSON file a document, whole or not at all, always under the same name.

Writing it again gives the same file, so that a worker killed after writing and before saying so does no harm.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from docpipe.errors import OutboxUnavailable
from docpipe.files import write_whole
from docpipe.store.documents import Document
from docpipe.store.readings import StoredReading

MODE = 0o640  # the reader of the outbox may be another account of the same group
LONGEST_STEM = 100
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
    """`invoice_01.0f3c1a9b2d4e5f60.json`: the file's own name, made harmless, and its first 16 digits of SHA-256."""
    stem = document.file_name.rpartition(".")[0] or document.file_name
    plain = _ODD.sub("_", stem).strip("._-")[:LONGEST_STEM] or "document"
    return f"{plain.encode('ascii', 'replace').decode().replace('?', '_')}.{document.sha256[:16]}.json"


def result_record(document: Document, reading: StoredReading) -> dict[str, Any]:
    """The result as it is handed over: what `docpipe extract --json` prints, and which document it is of."""
    known = {"file": document.file_name, "document_id": str(document.id), "sha256": document.sha256}
    return {**known, **reading.result, "seconds": round(reading.seconds, 3)}
