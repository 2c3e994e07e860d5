"""A document and the cells of its result, as deliveries see them."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from docpipe.job import Priority
from docpipe.lifecycle import Status
from docpipe.store.documents import Document

NOW = datetime(2025, 1, 3, tzinfo=UTC)
DOCUMENT = Document(
    id=UUID(int=1),
    sha256="a" * 64,
    file_name="scan.pdf",
    media_type="application/pdf",
    byte_count=1,
    wanted_type=None,
    document_type="invoice",
    page_count=2,
    priority=Priority.NORMAL,
    status=Status.DELIVERED,
    reasons=(),
    version=4,
    received_at=NOW,
    changed_at=NOW,
)


def cell(value: str, *places: tuple[int, list[float]], **more: Any) -> dict[str, Any]:
    provenance = [{"page_no": page_no, "box": box} for page_no, box in places]
    return {"value": value, "text": value, "confidence": None, "provenance": provenance, **more}
