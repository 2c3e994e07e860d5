"""What becomes of files while the demo stays up: a line when one is read, and one when a person has decided."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from uuid import UUID

from docpipe.cli.demo_follow import ENDS
from docpipe.cli.printing import colour, shown, words
from docpipe.cli.telling import title
from docpipe.lifecycle import Status
from docpipe.store import Engine, session
from docpipe.store.documents import Document, list_changed

OVERLAP = timedelta(seconds=30)  # a change is dated when its transaction begins, and seen when it has ended
REASON = ".reason.txt"


class News:
    """What has come to its end since this was made, or since it was last asked."""

    def __init__(self, engine: Engine, refused: Path) -> None:
        self._engine, self._refused = engine, refused
        self._since = datetime.now(UTC)
        self._told: dict[UUID, Status] = {document.id: document.status for document in self._ended()}
        self._seen: set[Path] = set(self._reasons())

    def lines(self) -> Iterator[str]:
        """A line for each document that is decided now, and for each file that was refused. DatabaseUnavailable."""
        now = datetime.now(UTC)
        for document in self._ended():
            if self._told.get(document.id) is not document.status:
                self._told[document.id] = document.status
                yield _line(document)
        self._since = now
        for reason in sorted(set(self._reasons()) - self._seen):
            self._seen.add(reason)
            yield f"  {shown(reason.name.removesuffix(REASON))}  [red]refused[/]  {shown(reason.read_text().strip())}"

    def _ended(self) -> list[Document]:
        with session(self._engine) as current:
            return [one for one in list_changed(current, self._since - OVERLAP) if one.status in ENDS]

    def _reasons(self) -> Iterator[Path]:
        return self._refused.glob(f"*{REASON}")


def _line(document: Document) -> str:
    decision = Status.ACCEPTED if document.status is Status.DELIVERED else document.status
    why = " ".join(reason.sentence for reason in document.reasons)
    kind = words(document.document_type or "")
    parts = (title(document), shown(kind), colour(decision), shown(why))
    return "  " + "  ".join(part for part in parts if part)
