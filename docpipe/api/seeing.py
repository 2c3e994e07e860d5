"""Which documents a caller may do something with: those of other types are, as far as they are told, not there."""

from typing import Any

from docpipe.api.shapes import shown
from docpipe.errors import DocumentNotFound
from docpipe.lifecycle import Status
from docpipe.permissions import Caller, Permission
from docpipe.store import Session
from docpipe.store.documents import Document, find_document
from docpipe.store.views import note_view


def may(caller: Caller, permission: Permission, document: Document) -> bool:
    """Whether the caller may do that with this document. A bound to types lets through what is known to be of them."""
    types = caller.types_for(permission)
    return types is None or document.known_type in types


def get_for(session: Session, caller: Caller, document_id: str, *permissions: Permission) -> Document:
    """The document, or DocumentNotFound: for what is no id, is not there, or is not for this caller.

    Of several permissions one is enough.
    """
    document = find_document(session, document_id)
    if document is None or not any(may(caller, permission, document) for permission in permissions):
        raise DocumentNotFound
    return document


def get_to_view(session: Session, caller: Caller, document_id: str) -> Document:
    """The document, whose values or pages the caller is about to see; the story tells of it, once an hour."""
    document = get_for(session, caller, document_id, Permission.RESULTS)
    note_view(session, caller.actor, document.id)
    return document


def shown_to(caller: Caller, document: Document) -> dict[str, Any]:
    """Where a document stands, as DocumentShown.

    Sentences of reasons quote values ("Due date 2025-01-03 is before ..."): who may not see values is told what they
    are about, in the words of the code. Why a document failed says nothing of what is in it.
    """
    told = shown(document)
    if document.status is Status.FAILED or may(caller, Permission.RESULTS, document):
        return told
    return told | {"reasons": [{**one, "sentence": _in_words(one["code"])} for one in told["reasons"]]}


def _in_words(code: str) -> str:
    return f"{code.replace('_', ' ').capitalize()}."
