"""Errors as people meet them: a page with what is wrong and what to do, or the way to sign in.

Programs get problems, as the API has them.
"""

from fastapi import FastAPI, Request
from starlette.exceptions import HTTPException
from starlette.responses import RedirectResponse, Response

from docpipe.api.callers import find_caller, find_csrf
from docpipe.api.problems import problem
from docpipe.errors import DocpipeError, InternalFault, NotAllowed, NotFound, NotSignedIn, Unavailable
from docpipe.web.rendering import Visitor
from docpipe.web.screens.entering import SEE_OTHER, sign_in_address
from docpipe.web.site import site_of

OURS = ("/v1/", "/livez", "/readyz", "/metrics", "/openapi", "/docs", "/static/")  # what programs ask for
TITLES: tuple[tuple[type[DocpipeError], str], ...] = (
    (NotAllowed, "Not for you"),
    (NotFound, "Not here"),
    (Unavailable, "Not now"),
)


def show_faults(app: FastAPI) -> None:
    """Have the application answer people with pages where the API would answer with a problem."""
    tell_programs = app.exception_handlers[HTTPException]

    @app.exception_handler(DocpipeError)
    def _ours(request: Request, error: DocpipeError) -> Response:
        return _page(request, error) if _is_person(request) else problem(error)

    @app.exception_handler(HTTPException)
    def _of_the_framework(request: Request, error: HTTPException) -> Response:
        if _is_person(request):
            return _page(request, NotFound() if error.status_code in (404, 405) else InternalFault())
        answer: Response = tell_programs(request, error)  # type: ignore[assignment]
        return answer


def _page(request: Request, error: DocpipeError) -> Response:
    if isinstance(error, NotSignedIn):
        return RedirectResponse(sign_in_address(request), SEE_OTHER)
    title = next((words for kind, words in TITLES if isinstance(error, kind)), "That did not work")
    sentence = str(error) if error.http_status < 500 else error.message()
    pages = site_of(request).pages
    return pages.show("fault.html", _visitor(request, error), status=error.http_status, title=title, sentence=sentence)


def _visitor(request: Request, error: DocpipeError) -> Visitor | None:
    """Who met the error, for the bar; nobody where to ask might fail once more."""
    if error.http_status >= 500:
        return None
    try:
        caller = find_caller(request)
    except DocpipeError:
        return None
    return Visitor(caller, find_csrf(request) or "") if caller else None


def _is_person(request: Request) -> bool:
    wants_page = "text/html" in request.headers.get("accept", "")
    return wants_page and not request.url.path.startswith(OURS)
