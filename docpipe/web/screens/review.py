"""The desk at which one document is reviewed. Its scripts fetch and save everything over the REST API."""

from typing import Annotated

from fastapi import APIRouter
from starlette.responses import Response

from docpipe.permissions import Permission
from docpipe.web.rendering import Visitor
from docpipe.web.site import Home, visits

Reviewer = Annotated[Visitor, visits(Permission.REVIEW)]

routes = APIRouter(include_in_schema=False)


@routes.get("/review")
def next_review_page(visitor: Reviewer, home: Home) -> Response:
    """The desk with whatever waits most; its address becomes that document's."""
    return home.pages.show("review.html", visitor, here="queue", document_id="")


@routes.get("/review/{document_id}")
def review_page(document_id: str, visitor: Reviewer, home: Home) -> Response:
    """The desk with this document."""
    return home.pages.show("review.html", visitor, here="queue", document_id=document_id)
