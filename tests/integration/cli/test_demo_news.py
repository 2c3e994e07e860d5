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


def test_what_a_person_decides_is_told_too(engine: Engine, tmp_path: Path) -> None:
    before = dropped(engine, "before.pdf")
    move(engine, before, Status.PROCESSING, Status.NEEDS_REVIEW)
    news = News(engine, tmp_path)
    since = dropped(engine, "since.pdf")
    move(engine, since, Status.PROCESSING, Status.NEEDS_REVIEW)
    assert list(news.lines()) == ["  since.pdf  [yellow]needs review[/]"]

    move(engine, before, Status.REJECTED)
    move(engine, since, Status.ACCEPTED, Status.DELIVERED)
    assert sorted(news.lines()) == ["  before.pdf  [magenta]rejected[/]", "  since.pdf  [green]accepted[/]"]
    assert list(news.lines()) == []


def test_the_documents_of_one_file_are_told_of_with_their_pages(engine: Engine, tmp_path: Path) -> None:
    news = News(engine, tmp_path)
    file = dropped(engine, "scan.pdf")
    move(engine, file, Status.PROCESSING)
    with session(engine) as current:
        parent = documents.get_document(current, file)
        parts = [documents.add_part(current, parent, pages, "invoice", "test") for pages in ((1, 2), (3,))]
    move(engine, parts[0], Status.ACCEPTED)
    move(engine, parts[1], Status.FAILED, why=(TORN,))
    move(engine, file, Status.SPLIT)
    move(engine, parts[0], Status.DELIVERED)
    assert sorted(news.lines()) == [
        "  scan.pdf  [blue]split[/]",
        "  scan.pdf, page 3  invoice  [red]failed[/]  It is torn.",
        "  scan.pdf, pages 1-2  invoice  [green]accepted[/]",
    ]
    assert list(news.lines()) == []
