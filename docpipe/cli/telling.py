"""One document as the command line tells it: what it is, why it stands where it stands, and its story.

Of a file that was split also its documents; of one of those also its file.
"""

from typing import Any

from docpipe.cli.printing import colour, plain_table, print_indented, results, shown
from docpipe.lifecycle import SENTENCES
from docpipe.outcome import page_ranges, pages_in_words
from docpipe.store import Session
from docpipe.store.documents import Document, list_parts
from docpipe.store.events import Event, list_events
from docpipe.store.readings import find_reading


def document_json(current: Session, document: Document) -> dict[str, Any]:
    """Everything that is known of a document."""
    reading = find_reading(current, document.id)
    return {
        **brief_json(document),
        "documents": [brief_json(part) for part in list_parts(current, document.id)],
        "priority": document.priority,
        "sha256": document.sha256,
        "result": reading.result if reading else None,
        "seconds": reading.seconds if reading else None,
        "events": [_event_json(event) for event in list_events(current, document.id)],
    }


def brief_json(document: Document) -> dict[str, Any]:
    """What a list tells of a document. `pages` and `part_of` only where it is one of several in a file."""
    return {
        "id": document.id,
        "file": document.file_name,
        "pages": document.pages,
        "part_of": document.parent_id,
        "document_type": document.document_type,
        "status": document.status,
        "received_at": document.received_at,
        "changed_at": document.changed_at,
        "reasons": [reason.as_json() for reason in document.reasons],
    }


def title(document: Document) -> str:
    """The file's name, and of one of several documents in it the pages: `scan.pdf, pages 3-4`."""
    where = f", {pages_in_words(document.pages).lower()}" if document.pages else ""
    return shown(f"{document.file_name}{where}")


def print_document(current: Session, document: Document) -> None:
    """The same for people."""
    console = results()
    console.print(f"[bold]{title(document)}[/]  {colour(document.status)}", soft_wrap=True)
    console.print(f"[dim]{SENTENCES[document.status]}[/]")
    for reason in document.reasons:
        print_indented(console, shown(reason.sentence))
    console.print()
    console.print(_facts(document))
    console.print()
    if parts := list_parts(current, document.id):
        console.print(_parts(parts))
        console.print()
    console.print(_story(list_events(current, document.id)))


def _facts(document: Document) -> Any:
    table = plain_table("", "")
    table.show_header = False
    pages = f", pages: {document.page_count}" if document.page_count else ""
    table.add_row("[dim]id[/]", str(document.id))
    table.add_row("[dim]type[/]", shown(document.document_type or document.wanted_type or "not known yet"))
    table.add_row("[dim]file[/]", f"{document.media_type}, {document.byte_count:,} bytes{pages}")
    table.add_row("[dim]sha256[/]", document.sha256)
    if document.parent_id:
        table.add_row("[dim]part of[/]", str(document.parent_id))
    table.add_row("[dim]priority[/]", document.priority)
    return table


def _parts(parts: list[Document]) -> Any:
    table = plain_table("document", "pages", "type", "status", "")
    table.columns[0].no_wrap = True  # an id is there to be copied
    for part in parts:
        reasons = " ".join(reason.sentence for reason in part.reasons)
        cells = (page_ranges(part.pages or ()), shown(part.document_type or ""), colour(part.status), shown(reasons))
        table.add_row(str(part.id), *cells)
    return table


def _story(events: list[Event]) -> Any:
    table = plain_table("when", "what", "by", "status", "")
    table.columns[0].no_wrap = True
    for event in events:
        moved = f"{event.from_status or ''} → {event.to_status}" if event.to_status else ""
        details = ", ".join(f"{name}: {_words(value)}" for name, value in event.data.items())
        when = event.at.astimezone().strftime("%Y-%m-%d %H:%M:%S")
        table.add_row(when, event.kind.replace("_", " "), shown(event.actor), moved.strip(), shown(details))
    return table


def _words(value: Any) -> str:
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)


def _event_json(event: Event) -> dict[str, Any]:
    return {
        "at": event.at,
        "kind": event.kind,
        "actor": event.actor,
        "from": event.from_status,
        "to": event.to_status,
        "data": dict(event.data),
    }
