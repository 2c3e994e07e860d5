"""Takes results away: chosen at one moment, told in the story before any is given, then page by page.

A document appears once, however long it takes; what moves meanwhile appears as it stands when its page is read.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from docpipe.delivery.forms import Form, Taken
from docpipe.delivery.records import list_standings
from docpipe.store import Engine, Session, session
from docpipe.store.documents import Document
from docpipe.store.exports import Wanted, begin_export, list_chosen

AT_ONCE = 200


@dataclass(slots=True)
class Export:
    """One taking away; `taken` and `unread` count as it goes on. Unread are documents of which there is no result."""

    engine: Engine
    wanted: Wanted
    form: Form
    actor: str
    taken: int = field(default=0, init=False)
    unread: int = field(default=0, init=False)

    def chunks(self) -> Iterator[bytes]:
        """All of it, in the form, piece by piece."""
        with session(self.engine) as current:
            begun = begin_export(current, self.wanted, self.actor, self.form.name)
        self.unread = begun.unread
        yield self.form.head()
        after = None
        while True:
            with session(self.engine) as current:
                documents = list_chosen(current, begun, after, AT_ONCE)
                page = list_taken(current, documents)
            if not documents:
                break
            after = documents[-1].id
            self.taken += len(page)
            yield from map(self.form.of, page)
        yield self.form.tail()


def list_taken(session: Session, documents: Sequence[Document]) -> list[Taken]:
    """What there is to take of documents, in their order; without those that were never read."""
    standing = list_standings(session, documents)
    return [
        Taken(document, one.record, one.reading, one.decided)
        for document in documents
        if (one := standing.get(document.id))
    ]
