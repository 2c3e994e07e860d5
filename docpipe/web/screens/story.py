"""The whole story for auditors: documents, sign-ins, changes of people and keys; newest first."""

from collections.abc import Mapping, Sequence
from typing import Annotated
from urllib.parse import urlencode
from uuid import UUID

from fastapi import APIRouter
from starlette.responses import Response

from docpipe.outcome import pages_in_words
from docpipe.permissions import Permission
from docpipe.store import Session
from docpipe.store.documents import Document, find_document
from docpipe.store.events import Event, EventKind
from docpipe.store.stories import list_story
from docpipe.web.rendering import Visitor
from docpipe.web.site import Home, Store, visits
from docpipe.web.story import SENTENCES, tell

A_PAGE = 100

routes = APIRouter(include_in_schema=False)


@routes.get("/story")
def story_page(
    visitor: Annotated[Visitor, visits(Permission.STORY)],
    home: Home,
    services: Store,
    kind: str = "",
    actor: str = "",
    before: str = "",
) -> Response:
    """A page of it, of one kind of events or of one actor where that is wanted."""
    wanted = EventKind(kind) if kind in set(EventKind) else None
    who, number = actor.strip()[:200], int(before) if before.isdecimal() and len(before) < 19 else None
    types = visitor.caller.types_for(Permission.STORY)
    with services.session() as current:
        found = list_story(current, A_PAGE + 1, kind=wanted, actor=who or None, types=types, before=number)
        files = _files(current, found)
    page = found[:A_PAGE]
    chosen = {"kind": wanted or "", "actor": who}
    return home.pages.show(
        "story.html",
        visitor,
        here="story",
        events=[(tell(event), event.document_id, *files.get(event.document_id, ("", ""))) for event in page],
        kinds=[(one.value, words) for one, (words, _) in SENTENCES.items()],
        chosen_kind=chosen["kind"],
        actor=who,
        next=_url({**chosen, "before": str(page[-1].id)}) if len(found) > A_PAGE else "",
        first=_url(chosen) if number else "",
    )


def _files(current: Session, events: Sequence[Event]) -> Mapping[UUID | None, tuple[str, str]]:
    """The names of the documents' files, and of which pages each is."""
    wanted = {event.document_id for event in events if event.document_id}
    return {number: _named(one) for number in wanted if (one := find_document(current, number))}


def _named(document: Document) -> tuple[str, str]:
    return document.file_name, pages_in_words(document.pages).lower() if document.pages else ""


def _url(parts: Mapping[str, str]) -> str:
    query = urlencode({name: value for name, value in parts.items() if value})
    return f"/story?{query}" if query else "/story"
