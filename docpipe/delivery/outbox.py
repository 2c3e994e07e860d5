"""The outbox: one JSON file a document and one CSV file a list of it, each whole or not at all, under the same names.

Writing them again gives the same files, so that a worker killed after writing and before saying so does no harm. The
JSON file comes last: where it lies, all of the document lies.
"""

import hashlib
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from docpipe.delivery.records import Record
from docpipe.delivery.table_files import ListColumns, list_fields, rows_file
from docpipe.errors import OutboxUnavailable
from docpipe.files import write_whole
from docpipe.outcome import page_ranges
from docpipe.store.documents import Document

MODE = 0o640  # the reader of the outbox may be another account of the same group
LONGEST_STEM = 100
LONGEST_RANGES = 60
_ODD = re.compile(r"[^\w.-]+")


@dataclass(frozen=True, slots=True)
class Outbox:
    """A folder that another system, or a person, empties. `csv`: whether lists are written as CSV too.

    `columns`: those of the known types' lists, as the store does not keep their order.
    """

    folder: Path
    csv: bool = True
    columns: ListColumns = field(default_factory=dict)

    def put(self, document: Document, record: Record) -> Path:
        """Write the result, in the place of an earlier copy of it; OutboxUnavailable. Gives the JSON file."""
        path = self.folder / file_name(document)
        lists = list_fields(record) if self.csv else {}
        tables = {
            path.with_suffix(f".{name}.csv"): rows_file(record, name, rows, self.columns)
            for name, rows in lists.items()
        }
        data = json.dumps(record, ensure_ascii=False, indent=2).encode() + b"\n"
        try:
            self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            for name in _lists_of_copy(path):
                if (old := path.with_suffix(f".{name}.csv")) not in tables:
                    old.unlink(missing_ok=True)
            for table, rows in tables.items():
                write_whole(table, rows, MODE)
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


def _lists_of_copy(path: Path) -> Iterable[str]:
    """The lists of the copy that lies here from before, which says so itself: the folder may be too full to look."""
    try:
        return [name for name in list_fields(json.loads(path.read_bytes())) if name.isidentifier()]
    except (OSError, ValueError, AttributeError):
        return ()


def _pages(document: Document) -> str:
    """Which pages, in words of bounded length: of many ranges a digest stands for the rest."""
    if document.pages is None:
        return ""
    ranges = page_ranges(document.pages).replace(", ", "_")
    if len(ranges) > LONGEST_RANGES:
        ranges = f"{ranges[:LONGEST_RANGES]}_{hashlib.sha256(ranges.encode()).hexdigest()[:8]}"
    return f".pages_{ranges}"
