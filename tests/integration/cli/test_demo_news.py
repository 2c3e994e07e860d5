"""What the demo tells of files that are dropped while it stays up: each once, and nothing that was there before."""

import hashlib
from pathlib import Path
from uuid import UUID

from docpipe.cli.demo_news import News
from docpipe.document import Reason
from docpipe.job import Priority
from docpipe.lifecycle import Status
from docpipe.store import Engine, documents, session
from docpipe.store.events import EventKind

TORN = Reason("broken_document", "It is torn.")


def dropped(engine: Engine, name: str) -> UUID:
    with session(engine) as current:
        document_id = documents.add_document(
            current,
            sha256=hashlib.sha256(name.encode()).hexdigest(),
            file_name=name,
            media_type="application/pdf",
            byte_count=1,
            wanted_type=None,
            priority=Priority.NORMAL,
        )
    assert document_id
    return document_id


def move(engine: Engine, document_id: UUID, *path: Status, why: tuple[Reason, ...] = ()) -> None:
    with session(engine) as current:
        for status in path:
            documents.move(current, document_id, status, EventKind.READ, "test", reasons=why)


def test_each_is_told_once_when_it_has_ended(engine: Engine, tmp_path: Path) -> None:
    move(engine, dropped(engine, "before.pdf"), Status.FAILED)
    (tmp_path / "before.txt.reason.txt").write_text("It is no document.")
    news = News(engine, tmp_path)
    assert list(news.lines()) == []

    first, second = dropped(engine, "first.pdf"), dropped(engine, "second.pdf")
    move(engine, first, Status.PROCESSING)
    assert list(news.lines()) == []
    move(engine, first, Status.ACCEPTED, Status.DELIVERED)
    move(engine, second, Status.FAILED, why=(TORN,))
    (tmp_path / "note.txt.reason.txt").write_text("It is no document.\n")
    assert list(news.lines()) == [
        "  first.pdf  [green]accepted[/]",
        "  second.pdf  [red]failed[/]  It is torn.",
        "  note.txt  [red]refused[/]  It is no document.",
    ]
    assert list(news.lines()) == []
