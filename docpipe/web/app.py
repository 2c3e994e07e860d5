"""The application of one process: the API, and the screens over it."""

from fastapi import APIRouter, FastAPI, Request
from starlette.responses import Response

from docpipe.api import Services, check_declared, make_api, open_to_all
from docpipe.web.faults import show_faults
from docpipe.web.screens import account, documents, entering, operations, people, queue, review, story
from docpipe.web.site import make_site, site_of

static = APIRouter(include_in_schema=False)


def make_app(services: Services) -> FastAPI:
    """The API of these services, with the screens; UndeclaredRoute."""
    app = make_api(services)
    app.state.site = make_site(services)
    for screen in (entering, account, queue, review, documents, operations, story, people):
        app.include_router(screen.routes)
    app.include_router(static)
    show_faults(app)
    check_declared(app)
    return app


@static.get("/static/{hash_}/{name:path}", dependencies=[open_to_all("style sheets and scripts hold no secrets")])
def asset(request: Request, hash_: str, name: str) -> Response:
    """A style sheet, a script or an icon."""
    return site_of(request).assets.answer(request, hash_, name)
