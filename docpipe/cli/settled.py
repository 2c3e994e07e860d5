"""Waiting until documents are decided, and saying so when nothing moves."""

import time
from collections.abc import Callable, Sequence
from uuid import UUID

from docpipe.lifecycle import Status
from docpipe.store import Engine, session
from docpipe.store.documents import Document, get_document, list_parts

LOOK_SECONDS = 0.25
UNSETTLED = frozenset({Status.RECEIVED, Status.PROCESSING})


def wait_until_settled(
    engine: Engine, ids: Sequence[UUID], tell: Callable[[Document], None], warn: Callable[[float], None]
) -> list[Document]:
    """Tell of each document once it is decided, and of each in a file that held several.

    `warn`, ever more rarely, with the seconds for which nothing moved.
    """
    open_ids, settled = list(dict.fromkeys(ids)), []
    last_move, patience = time.monotonic(), 15.0
    while open_ids:
        for document in _decided(engine, open_ids):
            open_ids.remove(document.id)
            open_ids += _parts(engine, document)
            settled.append(document)
            tell(document)
            last_move, patience = time.monotonic(), 15.0
        if time.monotonic() - last_move > patience:
            warn(patience)
            patience *= 2
        if open_ids:
            time.sleep(LOOK_SECONDS)
    return settled


def _parts(engine: Engine, document: Document) -> list[UUID]:
    if document.status is not Status.SPLIT:
        return []
    with session(engine) as current:
        return [part.id for part in list_parts(current, document.id)]


def _decided(engine: Engine, ids: Sequence[UUID]) -> list[Document]:
    with session(engine) as current:
        documents = [get_document(current, one) for one in ids]
    return [document for document in documents if document.status not in UNSETTLED]
