"""The whole line at a glance, for those who keep it running."""

from typing import Annotated, Any

from fastapi import APIRouter
from pydantic import BaseModel, Field

from docpipe.api.callers import Served, requires
from docpipe.api.problems import documented
from docpipe.job import Priority
from docpipe.lifecycle import Status
from docpipe.permissions import Caller, Permission
from docpipe.store.documents import count_by_status
from docpipe.store.line import describe_line
from docpipe.store.server import count_workers
from docpipe.store.tallies import count_notices, count_reviews
from docpipe.store.throughput import count_read

router = APIRouter(prefix="/v1", tags=["operation"])

Watcher = Annotated[Caller, requires(Permission.PROGRESS)]


class LineShown(BaseModel):
    """Jobs that wait and run."""

    waiting: int
    put_off: int = Field(description="Those of the waiting that are tried again later.")
    running: int
    by_priority: dict[Priority, int]
    oldest_seconds: float | None = Field(description="How long the first has been due; null where none waits.")


class Progress(BaseModel):
    """How it goes."""

    documents: dict[Status, int] = Field(description="How many stand where.")
    line: LineShown
    reviews: dict[str, int] = Field(description="Open ones; of these claimed and postponed.")
    notices: dict[str, int] = Field(description="To webhooks: waiting, and given up.")
    workers: int = Field(description="Worker processes that are connected.")
    read_last_hour: list[int] = Field(description="Documents read in each five minutes of the last hour, oldest first.")


@router.get("/progress", response_model=Progress, summary="How it goes", responses=documented())
def progress(caller: Watcher, services: Served) -> Any:  # noqa: ARG001  (whoever may ask is told the same)
    """Where documents stand, what waits, and who works."""
    with services.session() as current:
        return {
            "documents": count_by_status(current),
            "line": describe_line(current).as_json(),
            "reviews": count_reviews(current),
            "notices": count_notices(current),
            "workers": count_workers(current),
            "read_last_hour": count_read(current, 60, 5),
        }
