"""Signs of life for what watches over docpipe: that the process answers, that the whole is ready, and its figures."""

from typing import Annotated, Any, Literal

from fastapi import APIRouter, Response
from pydantic import BaseModel

from docpipe.api.callers import Served, open_to_all, requires
from docpipe.api.problems import documented
from docpipe.monitoring import CONTENT_TYPE, render_metrics
from docpipe.permissions import Caller, Permission

router = APIRouter(tags=["operation"])

Scraper = Annotated[Caller, requires(Permission.METRICS)]


class Alive(BaseModel):
    """The process answers."""

    status: Literal["ok"] = "ok"


class PartShown(BaseModel):
    """A part of the installation."""

    part: str
    ready: bool
    sentence: str


class Readiness(BaseModel):
    """Whether documents that come now will be read."""

    ready: bool
    parts: list[PartShown]


@router.get(
    "/livez",
    response_model=Alive,
    summary="Does this process answer?",
    dependencies=[open_to_all("who starts processes asks, and has no account")],
)
def livez() -> Any:
    """Asks nothing else, so that no other part's fault has this process restarted."""
    return Alive()


@router.get(
    "/readyz",
    response_model=Readiness,
    summary="Will documents be read?",
    dependencies=[open_to_all("balancers ask, and have no account")],
    responses={503: {"model": Readiness, "description": "A part does not do its work."}},
)
def readyz(response: Response, services: Served) -> Any:
    """Asks every part that it takes, workers too; once in a few seconds, however many want to know."""
    ready, checks = services.readiness()
    if not ready:
        response.status_code = 503
    return {"ready": ready, "parts": [check.as_json() for check in checks]}


@router.get(
    "/metrics",
    response_class=Response,
    summary="Figures for Prometheus",
    responses={
        200: {"content": {"text/plain": {"schema": {"type": "string"}}}, "description": "Figures."},
        **documented(),
    },
)
def metrics(caller: Scraper, services: Served) -> Response:  # noqa: ARG001
    """Of this machine's processes, and of what the database counts."""
    return Response(render_metrics(services.engine), media_type=CONTENT_TYPE)
