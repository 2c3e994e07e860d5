"""`docpipe retry`: put failed documents back in line, and with a type those that need review; all attempts anew."""

from collections.abc import Sequence
from typing import Annotated

import typer

from docpipe.cli.actor import actor
from docpipe.cli.database import database
from docpipe.cli.printing import Json, colour, print_json, progress, results, shown
from docpipe.cli.telling import title
from docpipe.cli.types import check_type, load_types
from docpipe.embedded.addresses import reach
from docpipe.errors import DocumentNotFound, IllegalMove
from docpipe.hints import send_hints
from docpipe.job import Queue
from docpipe.settings import load_settings
from docpipe.store import Engine, session
from docpipe.store.documents import Document, retry_document
from docpipe.store.retrying import list_failed

MOST_AT_ONCE = 10_000


def retry(
    document_ids: Annotated[list[str] | None, typer.Argument(metavar="ID", help="Documents to try again.")] = None,
    failed: Annotated[bool, typer.Option("--failed", help="Try every failed document again.")] = False,
    document_type: Annotated[
        str | None, typer.Option("--type", help="What they are; reads documents that need review again, too.")
    ] = None,
    code: Annotated[
        str | None, typer.Option("--code", help="With --failed: only those that failed for this reason.")
    ] = None,
    as_json: Json = False,
) -> None:
    """Try failed documents again."""
    if bool(document_ids) == failed:
        raise typer.BadParameter("Give the ids of documents, or --failed.")
    if code is not None and not failed:
        raise typer.BadParameter("--code goes with --failed.")
    settings = load_settings()
    check_type(load_types(settings), document_type)
    with database(settings, "retry") as engine:
        chosen = document_ids or _failed_ids(engine, code)
        retried = [document for one in chosen if (document := _try_again(engine, one, document_type, as_json))]
    _hint(reach(settings).broker_url, len(retried))
    if failed:
        progress().print(f"In line again: {len(retried):,}.")
    if len(retried) < len(chosen):
        raise typer.Exit(1)


def _failed_ids(engine: Engine, code: str | None) -> Sequence[str]:
    with session(engine) as current:
        return [str(one) for one in list_failed(current, code, MOST_AT_ONCE)]


def _try_again(engine: Engine, document_id: str, document_type: str | None, as_json: bool) -> Document | None:
    """Put one back in line, in its own transaction, so that one that cannot be does not hold up the others."""
    try:
        with session(engine) as current:
            document = retry_document(current, document_id, actor(), document_type)
    except DocumentNotFound as error:
        progress().print(f"{shown(document_id)}: {shown(error.message())}")
        return None
    except IllegalMove as error:
        progress().print(f"{shown(document_id)}: {shown(error)}")
        return None
    if as_json:
        print_json({"id": document.id, "file": document.file_name, "status": document.status})
    else:
        results().print(f"{document.id}  {title(document)}  {colour(document.status)}", soft_wrap=True)
    return document


def _hint(broker_url: str | None, count: int) -> None:
    if count and broker_url and not send_hints(broker_url, Queue.CPU, count):
        progress().print("The Redis-protocol server does not answer; they are read all the same, a little later.")
