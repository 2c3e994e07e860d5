"""The queue of reviews, worst first, and the way into a review."""

from collections.abc import Mapping
from typing import Annotated, Any
from urllib.parse import urlencode

from fastapi import APIRouter
from starlette.responses import Response

from docpipe.outcome import pages_in_words
from docpipe.permissions import Permission
from docpipe.review.queue import MANY, Which, count_queue, list_queue
from docpipe.web.rendering import Visitor
from docpipe.web.site import Home, Store, visits
from docpipe.web.wording import initials, title

Reviewer = Annotated[Visitor, visits(Permission.REVIEW)]
COUNTED = 100  # of what was put off, no further
TABS: Mapping[Which, str] = {"open": "Open", "mine": "Mine", "postponed": "Postponed"}
EMPTY = {
    "open": ("Nothing waits for review", "What docpipe doubts appears here, the worst first."),
    "mine": ("You have no document", "Those that you have open stand here until you decide or give them back."),
    "postponed": ("Nothing was put off", "Documents that wait for something stand here until their day."),
}

routes = APIRouter(include_in_schema=False)


@routes.get("/queue")
def queue_page(
    visitor: Reviewer,
    home: Home,
    services: Store,
    which: Which = "open",
    type: str = "",
    after: str = "",
) -> Response:
    """A page of the queue."""
    with services.session() as current:
        counts = count_queue(current, visitor.caller)
        items, cursor = list_queue(
            current, visitor.caller, document_type=type or None, which=which, after=after or None
        )
        mine, _ = list_queue(current, visitor.caller, which="mine")
        later, _ = list_queue(current, visitor.caller, which="postponed", limit=COUNTED)
    return home.pages.show(
        "queue.html",
        visitor,
        here="queue",
        tabs=_tabs(which, type, counts, len(mine), len(later)),
        types=_chips(which, type, counts),
        document_type=type,
        items=[_item(one) for one in items],
        next=_url(which, type, cursor) if cursor else None,
        empty=EMPTY[which],
    )


def _tabs(which: Which, type_: str, counts: Mapping[str, int], mine: int, later: int) -> list[dict[str, Any]]:
    told = {
        "open": _many(sum(counts.values())) if not type_ else _many(counts.get(type_, 0)),
        "mine": str(mine or ""),
        "postponed": "" if not later else str(later) if later < COUNTED else f"{COUNTED}+",
    }
    return [
        {"url": _url(name, type_), "title": words, "count": told.get(name, ""), "chosen": name == which}
        for name, words in TABS.items()
    ]


def _chips(which: Which, type_: str, counts: Mapping[str, int]) -> list[dict[str, Any]]:
    """A filter for each type of which something waits; none where there is but one."""
    names = sorted({*(name for name, count in counts.items() if count), *([type_] if type_ else [])})
    if len(names) < 2 and not type_:
        return []
    every = {"url": _url(which, ""), "title": "All types", "count": None, "chosen": not type_}
    return [
        every,
        *(
            {
                "url": _url(which, name),
                "title": title(name),
                "count": _many(counts.get(name, 0)),
                "chosen": name == type_,
            }
            for name in names
        ),
    ]


def _item(told: Mapping[str, Any]) -> dict[str, Any]:
    claim = told["claim"]
    if claim:
        name = claim["full_name"] or claim["by"]
        claim = {**claim, "name": name, "initials": initials(name)}
    return {**told, "claim": claim, "pages": pages_in_words(told["pages"]).lower() if told["pages"] else ""}


def _many(count: int) -> str:
    return f"{MANY:,}+" if count > MANY else f"{count:,}"


def _url(which: Which, type_: str, after: str | None = None) -> str:
    parts = {"which": which if which != "open" else "", "type": type_, "after": after or ""}
    query = urlencode({name: value for name, value in parts.items() if value})
    return f"/queue?{query}" if query else "/queue"
