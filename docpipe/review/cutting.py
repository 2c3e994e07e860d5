"""A person says how a file falls apart into documents; each is then read by itself, as other parts of files are.

What the cut leaves as it was stays untouched, whatever has become of it. What was accepted or handed over, is being
read or lies before somebody else is never replaced: then the whole cut is refused. Readings stay, as do the documents
that are replaced, with their story.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from docpipe.errors import BadCut, BadRequest, CutRefused, IllegalMove
from docpipe.lifecycle import Status
from docpipe.outcome import PACKET, pages_in_words
from docpipe.permissions import Caller, Permission
from docpipe.review.cases import Held, check_may, type_of, user_id_of
from docpipe.review.deciding import check_version, held_for, looked_told, plain_why, write_decision
from docpipe.review.pieces import Piece, check_pieces, in_words
from docpipe.store import Session, cuts
from docpipe.store.decisions import DecisionKind, add_decision
from docpipe.store.documents import Document, get_document, list_parts, lock_document, move
from docpipe.store.events import EventKind
from docpipe.store.reviews import find_review, lock_review
from schemas import Registry

IN_THE_WAY = {
    Status.RECEIVED: "waits to be read. Wait until it was read",
    Status.PROCESSING: "is being read. Wait until it was read",
    Status.ACCEPTED: "is accepted and about to be handed over. Leave its pages as they are, or reopen it afterwards",
    Status.DELIVERED: "was handed over. Leave its pages as they are, or reopen it first",
}


@dataclass(frozen=True, slots=True)
class Cut:
    """What came of a cut: the file as it stands now, the documents that are read, those that stayed, those replaced."""

    file: Document
    added: tuple[UUID, ...]
    kept: tuple[UUID, ...] = ()
    replaced: tuple[UUID, ...] = ()

    @property
    def jobs(self) -> int:
        return len(self.added)

    def as_json(self) -> dict[str, Any]:
        told = {name: [str(one) for one in getattr(self, name)] for name in ("added", "kept", "replaced")}
        return {"id": str(self.file.id), "status": self.file.status.value, "version": self.file.version, **told}


def get_cut(session: Session, caller: Caller, document_id: UUID | str) -> dict[str, Any]:
    """How a file, or the file of a part, falls apart now: its pieces in order, and what stands in another cut's way.

    DocumentNotFound, NotAllowed.
    """
    file = _file_of(session, document_id)
    check_may(caller, Permission.REVIEW, type_of(file))
    count = cuts.count_pages(session, file)
    parts = list_parts(session, file.id) if file.status is Status.SPLIT else []
    told = cuts.list_handed_over(session, [file.id, *(part.id for part in parts)])
    return {
        "id": str(file.id),
        "file": file.file_name,
        "status": file.status.value,
        "version": file.version,
        "page_count": count,
        "handed_over": file.id in told,
        "pieces": list(_shown(session, caller, parts, told, count)) if parts else [_whole(file, count)],
    }


def cut(
    session: Session,
    caller: Caller,
    document_id: UUID | str,
    registry: Registry,
    *,
    pieces: Sequence[Piece],
    version: int,
    claim_token: int | None = None,
    why: str = "",
    looked: float | None = None,
) -> Cut:
    """Cut a file into these documents; of a part, the file that it is of is meant.

    `version`: the file's, as it was shown. `claim_token`: of the file's review, where it is in review itself. `why`:
    needed where a result that was handed over is replaced. `looked`: for how many seconds the person was at it, as
    their browser says. BadCut, CutRefused, StaleVersion, ClaimLost, ClaimTaken, NotAllowed, ReviewNotFound,
    UnknownDocumentType, IllegalMove, DocumentNotFound, BadRequest.
    """
    user_id_of(caller)
    why = plain_why(why)
    file = lock_document(session, _file_of(session, document_id).id)
    check_may(caller, Permission.REVIEW, type_of(file))
    kept: Sequence[Document] = ()
    gone: Sequence[Document] = ()
    if file.status is Status.SPLIT:
        check_version(session, file, version)
        check_pieces(pieces, cuts.count_pages(session, file), registry)
        kept, gone = _replace_parts(session, caller, file, pieces, why)
        add_decision(session, file.id, DecisionKind.CUT, caller.actor, file.version, why=why, looked_seconds=looked)
    else:
        held = _held(session, caller, file, claim_token, version)
        check_pieces(pieces, cuts.count_pages(session, file), registry)
        if len(pieces) == 1:
            raise BadCut("It is one document already. Set a cut, or say of which type it is.")
        _check_why(cuts.list_handed_over(session, [file.id]), why)
        write_decision(session, held, caller, DecisionKind.CUT, why, looked)
    told = {"parts": in_words(pieces)} | looked_told(looked)
    move(session, file.id, Status.SPLIT, EventKind.CUT, caller.actor, data=told, document_type=PACKET)
    taken = {part.pages for part in kept}
    new = [piece for piece in pieces if not piece.left_out and piece.pages not in taken]
    added = tuple(cuts.add_cut_part(session, file, one.pages, one.document_type, caller.actor) for one in new)
    return Cut(get_document(session, file.id), added, tuple(part.id for part in kept), tuple(part.id for part in gone))


def _held(session: Session, caller: Caller, file: Document, claim_token: int | None, version: int) -> Held:
    """A file that was taken for one document, and that the person has in review."""
    if claim_token is None:
        raise IllegalMove("Only a file in review, or one that was split, can be cut; of a review, send its claim.")
    return held_for(session, caller, file.id, claim_token, version)


def _replace_parts(
    session: Session, caller: Caller, file: Document, pieces: Sequence[Piece], why: str
) -> tuple[list[Document], list[Document]]:
    """Of a file that was split: the documents whose pages and type stay, and the others, which are replaced."""
    wanted = {piece.pages: piece for piece in pieces if not piece.left_out}
    kept: list[Document] = []
    gone: list[Document] = []
    for part in cuts.lock_parts(session, file.id):
        (kept if _stays(part, wanted.get(part.pages or ())) else gone).append(part)
    for part in gone:
        _check_replaceable(session, caller, part)
    if not gone and len(kept) == len(wanted):
        raise BadCut("The file is cut like this already.")
    _check_why(cuts.list_handed_over(session, [part.id for part in gone]), why)
    for part in gone:
        _replace(session, caller, part, why)
    return kept, gone


def _stays(part: Document, piece: Piece | None) -> bool:
    return piece is not None and piece.document_type in (None, part.wanted_type, part.document_type)


def _check_replaceable(session: Session, caller: Caller, part: Document) -> None:
    """CutRefused where the document is decided, being read, or before somebody else; NotAllowed.

    From here on nobody takes its review, either: it is locked behind its document, as everywhere.
    """
    check_may(caller, Permission.REVIEW, type_of(part))
    lock_review(session, part.id)
    if stands := _in_the_way(session, caller, part):
        raise CutRefused(stands, documents=[{"id": str(part.id), "status": part.status.value}])


def _in_the_way(session: Session, caller: Caller, part: Document) -> str | None:
    """Why the document cannot be replaced, and what to do; None where it can."""
    which = f"{pages_in_words(part.pages or ())}: this document"
    if not caller.may(Permission.REVIEW, type_of(part)):
        return f"{which} is not for you to review. Leave its pages as they are."
    if part.status in IN_THE_WAY:
        return f"{which} {IN_THE_WAY[part.status]}."
    review = find_review(session, part.id)
    claim = review.claim if review and review.closed_at is None else None
    if claim and claim.live and str(claim.user_id) != caller.user_id:
        return f"{which} lies before {claim.full_name or claim.name} now. Ask, or wait until it is free."
    return None


def _check_why(handed_over: Collection[UUID], why: str) -> None:
    if handed_over and not why:
        raise BadRequest("A result of these pages was handed over before. Say why they are cut otherwise.")


def _replace(session: Session, caller: Caller, part: Document, why: str) -> None:
    """The document goes, with what somebody had typed into it kept beside."""
    review = find_review(session, part.id)
    edits = review.draft.edits if review and review.closed_at is None else ()
    add_decision(session, part.id, DecisionKind.CUT, caller.actor, part.version, why=why, edits=edits)
    move(session, part.id, Status.REPLACED, EventKind.CUT, caller.actor)


def _file_of(session: Session, document_id: UUID | str) -> Document:
    """The file's own document, of a file or of a part of one."""
    document = get_document(session, document_id)
    return get_document(session, document.parent_id) if document.parent_id else document


def _whole(file: Document, count: int) -> dict[str, Any]:
    return {"id": str(file.id), "first": 1, "last": count, "document_type": file.document_type, "left_out": False} | {
        "status": file.status.value,
        "fixed": None,
        "handed_over": False,
    }


def _shown(
    session: Session, caller: Caller, parts: Sequence[Document], handed_over: Collection[UUID], count: int
) -> Iterator[dict[str, Any]]:
    """The documents in order, and the pages between them, which belong to none."""
    due = 1
    for part in parts:
        pages = part.pages or ()
        if pages[0] > due:
            yield _nobodys(due, pages[0] - 1)
        yield {
            "id": str(part.id),
            "first": pages[0],
            "last": pages[-1],
            "document_type": part.known_type if caller.may(Permission.REVIEW, type_of(part)) else None,
            "left_out": False,
            "status": part.status.value,
            "fixed": _in_the_way(session, caller, part),
            "handed_over": part.id in handed_over,
        }
        due = pages[-1] + 1
    if due <= count:
        yield _nobodys(due, count)


def _nobodys(first: int, last: int) -> dict[str, Any]:
    told = {"id": None, "first": first, "last": last, "document_type": None, "left_out": True}
    return {**told, "status": None, "fixed": None, "handed_over": False}
