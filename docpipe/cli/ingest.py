"""`docpipe ingest`: hand files in, as the watched folder would, and say which document each became."""

from pathlib import Path
from typing import Annotated
from uuid import UUID

import typer

from docpipe.cli.actor import actor
from docpipe.cli.database import database
from docpipe.cli.printing import Json, colour, print_json, progress, results, shown
from docpipe.cli.settled import wait_until_settled
from docpipe.cli.telling import document_json, title
from docpipe.cli.types import load_types
from docpipe.embedded.addresses import reach
from docpipe.errors import BadDocument
from docpipe.hints import send_hints
from docpipe.intake import Blobs, Receipt, Terms, receive
from docpipe.job import Priority, Queue
from docpipe.lifecycle import Status
from docpipe.settings import Settings, load_settings
from docpipe.store import Engine, session
from docpipe.store.documents import Document
from docpipe.trust import load_calibration

TypeName = Annotated[str | None, typer.Option("--type", help="What the files are; without it docpipe finds out.")]
Urgency = Annotated[Priority, typer.Option("--priority", help="Which line they stand in.")]
Wait = Annotated[bool, typer.Option("--wait", help="Wait until each is decided.")]


def ingest(
    files: Annotated[list[Path], typer.Argument(metavar="FILE", readable=False, help="Files to hand in.")],
    document_type: TypeName = None,
    priority: Urgency = Priority.NORMAL,
    wait: Wait = False,
    as_json: Json = False,
) -> None:
    """Hand files in, to be read in their turn."""
    settings = load_settings()
    load_calibration(settings.calibration)  # said here rather than by a worker that does not start
    terms = _terms(settings)
    terms.check_type(document_type)
    broker_url = reach(settings).broker_url or ""
    with database(settings, "ingest") as engine:
        taken: list[UUID] = []
        for file in files:
            receipt = _take(engine, terms, file, document_type, priority)
            if receipt:
                taken.append(receipt.document_id)
                send_hints(broker_url, Queue.CPU)
                _tell(file, receipt, as_json)
                _tell_of_the_type(receipt, document_type)
        settled = not wait or _wait(engine, taken, as_json)
    if len(taken) < len(files) or not settled:
        raise typer.Exit(1)


def _terms(settings: Settings) -> Terms:
    return Terms(Blobs(settings.folder("blobs")), settings.max_file_bytes, load_types(settings).names())


def _take(engine: Engine, terms: Terms, file: Path, document_type: str | None, priority: Priority) -> Receipt | None:
    """Take one file in; a file that cannot be is told of, and the others go on."""
    try:
        data = terms.read_file(file)
        with session(engine) as current:
            return receive(
                current, terms, data, file_name=file.name, document_type=document_type, priority=priority, actor=actor()
            )
    except BadDocument as error:
        progress().print(f"{shown(file)}: {shown(error)}")
    except OSError as error:
        progress().print(f"{shown(file)}: {error.strerror}.")
    return None


def _tell(file: Path, receipt: Receipt, as_json: bool) -> None:
    if as_json:
        told = {"file": file, "id": receipt.document_id, "status": receipt.status, "sha256": receipt.sha256}
        print_json({**told, "duplicate_of": receipt.duplicate_of})
        return
    duplicate = "  [dim]the same bytes came before[/]" if receipt.duplicate_of else ""
    results().print(f"{receipt.document_id}  {shown(file)}  {colour(receipt.status)}{duplicate}", soft_wrap=True)


def _tell_of_the_type(receipt: Receipt, document_type: str | None) -> None:
    """The same bytes are one document, which a second sender does not change; say how it can be."""
    if receipt.duplicate_of and document_type and receipt.status in (Status.NEEDS_REVIEW, Status.FAILED):
        again = f"docpipe retry {receipt.document_id} --type {shown(document_type)}"
        progress().print(f"It stays as it is; [bold]{again}[/] reads it again as that.")


def _wait(engine: Engine, taken: list[UUID], as_json: bool) -> bool:
    """Print each decision as it is made; False where a document failed."""

    def tell(document: Document) -> None:
        if as_json:
            with session(engine) as current:
                print_json(document_json(current, document))
        else:
            reasons = " ".join(reason.sentence for reason in document.reasons)
            told = f"{document.id}  {title(document)}  {colour(document.status)}  {shown(reasons)}"
            results().print(told.rstrip(), soft_wrap=True)

    settled = wait_until_settled(engine, taken, tell, _nothing_moves)
    return all(document.status is not Status.FAILED for document in settled)


def _nothing_moves(seconds: float) -> None:
    progress().print(f"Nothing has moved for {seconds:.0f} s; [bold]docpipe doctor[/] says whether a worker runs.")
