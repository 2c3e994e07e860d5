"""`docpipe export`: take results away, any number of them, in the form that a spreadsheet, a program or a labelling
tool wants. What a person has decided counts; each document's story says who took it.
"""

import sys
from collections.abc import Iterable
from datetime import UTC, datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from docpipe.cli.actor import actor
from docpipe.cli.database import database
from docpipe.cli.printing import Json, print_json, progress, shown
from docpipe.cli.targets import target
from docpipe.cli.types import load_types, types_of
from docpipe.delivery.exporting import Export
from docpipe.delivery.forms import FieldTable, Form, JsonLines, RowTable
from docpipe.delivery.label_studio import DPI, PageAddress, label_config, tasks
from docpipe.errors import BadRequest
from docpipe.files import write_whole_chunks
from docpipe.intake import Blobs
from docpipe.lifecycle import Status
from docpipe.settings import Settings, load_settings
from docpipe.store.documents import Document
from docpipe.store.exports import Wanted
from schemas.document_type import DocumentType

USUAL = (Status.ACCEPTED, Status.DELIVERED)


class FormName(StrEnum):
    """The forms by name."""

    JSONL = "jsonl"
    CSV = "csv"
    ROWS = "rows"
    LABEL_STUDIO = "label-studio"


class Images(StrEnum):
    """How pages are named in labelling tasks."""

    API = "api"
    BLOBS = "blobs"


FormOption = Annotated[
    FormName,
    typer.Option("--form", help="JSON lines; CSV, a row a document; CSV, a row a list's row; labelling tasks."),
]
Statuses = Annotated[list[Status] | None, typer.Option("--status", help="Only these; else accepted and delivered.")]
Types = Annotated[list[str] | None, typer.Option("--type", help="Only documents of this type; may be repeated.")]
Since = Annotated[
    datetime | None,
    typer.Option("--since", formats=["%Y-%m-%d", "%Y-%m-%dT%H:%M:%S"], help="Only what came or moved since then, UTC."),
]
Out = Annotated[Path | None, typer.Option("--out", callback=target, help="Write this file, whole or not at all.")]
ListName = Annotated[str, typer.Option("--list", help="Which list `--form rows` is about.")]
ImagesOption = Annotated[Images, typer.Option("--images", help="Name pages by the API's address or the kept file's.")]
Config = Annotated[bool, typer.Option("--label-config", help="Print Label Studio's interface for the types instead.")]


def export(
    form: FormOption = FormName.JSONL,
    statuses: Statuses = None,
    document_types: Types = None,
    since: Since = None,
    out: Out = None,
    list_name: ListName = "line_items",
    images: ImagesOption = Images.API,
    config: Config = False,
    as_json: Json = False,
) -> None:
    """Take results away: JSON lines, CSV, or tasks for labelling."""
    settings = load_settings()
    schemas = types_of(load_types(settings), document_types)
    if config:
        _print([label_config(schemas).encode()])
        return
    moment = since.replace(tzinfo=UTC) if since else None
    wanted = Wanted(tuple(statuses or USUAL), tuple(document_types) if document_types else None, moment)
    chosen = _form(form, schemas, list_name, _address(settings, images))
    with database(settings, "export") as engine:
        taking = Export(engine, wanted, chosen, actor())
        if out is None:
            _print(taking.chunks())
        else:
            _write(out, taking.chunks())
    if as_json and out is not None:
        print_json({"exported": taking.taken, "unread": taking.unread, "out": out})
    else:
        unread = f" Of {taking.unread:,} more there is no result." if taking.unread else ""
        progress().print(f"Taken: {taking.taken:,}{f' to {shown(out)}' if out else ''}.{unread}")


def _form(form: FormName, schemas: list[type[DocumentType]], list_name: str, address: PageAddress) -> Form:
    if form is FormName.CSV:
        return FieldTable.of_types(schemas)
    if form is FormName.ROWS:
        return RowTable.of_types(schemas, list_name)
    return tasks(address) if form is FormName.LABEL_STUDIO else JsonLines()


def _address(settings: Settings, images: Images) -> PageAddress:
    """How a page is named: by the API, which shows its image, or by the file it lies in, for programs of one's own."""
    base = (settings.web_url or f"http://{settings.web_host}:{settings.web_port}").rstrip("/")
    blobs = Blobs(settings.folder("blobs"))

    def by_api(document: Document, page_no: int) -> str:
        return f"{base}/v1/documents/{document.id}/pages/{page_no}/image?dpi={DPI}"

    def by_blob(document: Document, page_no: int) -> str:
        return f"{blobs.path(document.sha256)}#page={page_no}"

    return by_api if images is Images.API else by_blob


def _print(chunks: Iterable[bytes]) -> None:
    sys.stdout.flush()
    for chunk in chunks:
        sys.stdout.buffer.write(chunk)
    sys.stdout.buffer.flush()


def _write(out: Path, chunks: Iterable[bytes]) -> None:
    try:
        write_whole_chunks(out, chunks)
    except OSError as error:
        raise BadRequest(f"{out} cannot be written: {error.strerror}.") from None
