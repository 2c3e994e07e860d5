"""The REST API as one application: every route declared, every error a problem, everything bounded."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from anyio import to_thread
from fastapi import APIRouter, FastAPI
from starlette.types import Scope

from docpipe.api import (
    contents,
    crowds,
    cutting,
    documents,
    health,
    hooks,
    keys,
    pages,
    people,
    progress,
    results,
    reviewing,
    signing,
    story,
    types,
)
from docpipe.api.border import Border
from docpipe.api.callers import list_undeclared
from docpipe.api.openapi import tell_of_security
from docpipe.api.problems import tell_problems
from docpipe.api.services import Services
from docpipe.api.slots import Shares

TITLE, VERSION = "docpipe", "1"
DESCRIPTION = (
    "Send documents, fetch what stands in them, review what is in doubt. Errors are problem details (RFC 9457), whose "
    "`code` is for programs. Systems send a key as a Bearer token; browsers have a session and send X-CSRF-Token."
)
ROUTERS: Sequence[APIRouter] = (
    documents.router,
    results.router,
    pages.router,
    reviewing.router,
    cutting.router,
    types.router,
    story.router,
    signing.router,
    people.router,
    crowds.router,
    keys.router,
    hooks.router,
    progress.router,
    health.router,
    contents.router,
)


class UndeclaredRoute(RuntimeError):
    """A route does not say what it asks of its callers (`requires`, `open_to_all`)."""


def make_api(services: Services) -> FastAPI:
    """The application over these services, which the caller closes after it has ended; UndeclaredRoute."""
    app = FastAPI(
        title=TITLE,
        version=VERSION,
        description=DESCRIPTION,
        openapi_url=None,
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        lifespan=_with_threads(Shares.of(services.settings.web_threads).threads),
    )
    app.state.services = services
    for router in ROUTERS:
        app.include_router(router)
    tell_problems(app)
    tell_of_security(app)
    app.add_middleware(Border, streams=_streams, https=services.https)
    check_declared(app)
    return app


def check_declared(app: FastAPI) -> None:
    """UndeclaredRoute where a route does not say what it asks of its callers."""
    if undeclared := list_undeclared(app):
        raise UndeclaredRoute(", ".join(undeclared))


def _streams(scope: Scope) -> bool:
    """Whether the handler takes the body as it comes: that of files which are sent."""
    return bool(scope["method"] == "POST" and scope["path"] == "/v1/documents")


def _with_threads(count: int):  # type: ignore[no-untyped-def]
    """Have as many threads as there may be requests at the same time."""

    @asynccontextmanager
    async def lifespan(_app: FastAPI) -> AsyncIterator[None]:
        to_thread.current_default_thread_limiter().total_tokens = count
        yield

    return lifespan
