"""`docpipe status`: where documents stand, what waits, what failed and why; or one document's story."""

from typing import Annotated

import typer

from docpipe.cli.database import database
from docpipe.cli.printing import NARROW, Json, ago, colour, plain_table, print_json, results, shown, span
from docpipe.cli.telling import brief_json, document_json, print_document, title
from docpipe.lifecycle import SENTENCES, Status
from docpipe.settings import load_settings
from docpipe.store import Session, session
from docpipe.store.documents import Document, count_by_status, get_document, list_documents
from docpipe.store.line import Line, describe_line

FAILURES = 5
Last = Annotated[int, typer.Option("--last", min=0, max=1000, metavar="N", help="How many of the latest to list.")]


def status(
    document_id: Annotated[str, typer.Argument(metavar="ID", help="Tell the story of this document.")] = "",
    last: Last = 10,
    as_json: Json = False,
) -> None:
    """Show where documents stand, or the story of one."""
    with database(load_settings(), "status") as engine, session(engine) as current:
        if document_id:
            _one(current, document_id, as_json)
        else:
            _all(current, last, as_json)


def _one(current: Session, document_id: str, as_json: bool) -> None:
    document = get_document(current, document_id)
    if as_json:
        print_json(document_json(current, document))
    else:
        print_document(current, document)


def _all(current: Session, last: int, as_json: bool) -> None:
    counts, line = count_by_status(current), describe_line(current)
    latest = list_documents(current, limit=last) if last else []
    failures = list_documents(current, limit=FAILURES, status=Status.FAILED)
    if as_json:
        lists = {"latest": [brief_json(one) for one in latest], "failures": [brief_json(one) for one in failures]}
        print_json({"documents": counts, "line": line.as_json(), **lists})
        return
    _print_counts(counts)
    _print_line(line)
    if latest:
        _print_latest(latest)
    if failures:
        _print_failures(failures, counts[Status.FAILED])


def _print_counts(counts: dict[Status, int]) -> None:
    table = plain_table("status", "documents", "", numbers=("documents",))
    for status_, count in counts.items():
        table.add_row(colour(status_), f"{count:,}", f"[dim]{SENTENCES[status_]}[/]")
    results().print(table)


def _print_line(line: Line) -> None:
    if not line.waiting and not line.running:
        results().print("\nNothing waits and nothing is being read.")
        return
    parts = ", ".join(f"{count:,} {priority}" for priority, count in line.waiting_by_priority.items() if count)
    oldest = f"; the oldest has waited {span(line.oldest_seconds)}" if line.oldest_seconds is not None else ""
    results().print(
        f"\n{line.waiting:,} wait{f' ({parts})' if parts else ''}{oldest}. {line.running:,} being worked on."
    )


def _print_latest(latest: list[Document]) -> None:
    console = results()
    table = plain_table("latest", "file", "status", *(() if console.width < NARROW else ("type", "received")))
    table.columns[0].no_wrap = True  # an id is there to be copied
    for one in latest:
        kind = shown(one.document_type or one.wanted_type or "")
        cells = (str(one.id), title(one), colour(one.status), kind, ago(one.received_at))
        table.add_row(*cells[: len(table.columns)])
    console.print()
    console.print(table)


def _print_failures(failures: list[Document], total: int) -> None:
    console = results()
    table = plain_table("failed", "file", "reason", *(() if console.width < NARROW else ("when",)))
    table.columns[0].no_wrap = True
    for one in failures:
        reasons = " ".join(reason.sentence for reason in one.reasons)
        cells = (str(one.id), title(one), shown(reasons), ago(one.changed_at))
        table.add_row(*cells[: len(table.columns)])
    console.print()
    console.print(table)
    more = f" ({total - len(failures):,} more)" if total > len(failures) else ""
    console.print(f"\nTry them again with [bold]docpipe retry ID[/] or [bold]docpipe retry --failed[/]{more}.")
