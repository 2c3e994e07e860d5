"""Templates to pages: Jinja2 that escapes everything, with the words and ages that screens share. Knows no document."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup
from starlette.responses import HTMLResponse

from docpipe.lifecycle import SENTENCES
from docpipe.permissions import Caller, Permission
from docpipe.web import wording
from docpipe.web.assets import Assets
from docpipe.web.headers import HEADERS
from docpipe.wording import language_in_words

FOLDER = Path(__file__).parent / "templates"


@dataclass(frozen=True, slots=True)
class Place:
    """One screen in the bar; `permissions`: any of them opens it."""

    name: str
    title: str
    icon: str
    permissions: tuple[Permission, ...]

    @property
    def url(self) -> str:
        return f"/{self.name}"


PLACES = (
    Place("queue", "Queue", "queue", (Permission.REVIEW,)),
    Place("documents", "Documents", "documents", (Permission.SEE,)),
    Place("operations", "Operations", "operations", (Permission.PROGRESS,)),
    Place("story", "Story", "clock", (Permission.STORY,)),
    Place("people", "People", "people", (Permission.PEOPLE,)),
    Place("keys", "Keys", "keys", (Permission.KEYS,)),
    Place("webhooks", "Webhooks", "webhooks", (Permission.WEBHOOKS,)),
)


@dataclass(frozen=True, slots=True)
class Visitor:
    """Who looks at a page, and the token that their forms carry."""

    caller: Caller
    csrf: str

    @property
    def name(self) -> str:
        return self.caller.actor.partition(":")[2]

    @property
    def full_name(self) -> str:
        return self.caller.full_name

    def may(self, permission: str, document_type: str | None = None) -> bool:
        """As `Caller.may`, with the permission's word, as templates write it."""
        return self.caller.may(Permission(permission), document_type)

    @property
    def places(self) -> list[Place]:
        """The screens that are of any use to them."""
        return [place for place in PLACES if any(self.caller.may(permission) for permission in place.permissions)]


class Pages:
    """Renders the templates; one for a process, used by all its threads."""

    def __init__(self, assets: Assets, clock: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self.clock = clock
        self.environment = Environment(
            loader=FileSystemLoader(FOLDER),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
        )
        self.environment.filters |= {
            "age": lambda moment: wording.age(_as_moment(moment), clock()),
            "duration": wording.duration,
            "spent": wording.spent,
            "size": wording.size,
            "title_of": wording.title,
            "language_name": language_in_words,
            "plural": wording.plural,
            "moment": _moment,
        }
        self.environment.globals |= {
            "asset": assets.url,
            "statuses": wording.STATUSES,
            "status_sentences": SENTENCES,
            "severities": wording.SEVERITIES,
        }

    def show(
        self, template: str, visitor: Visitor | None = None, *, here: str = "", status: int = 200, **context: Any
    ) -> HTMLResponse:
        """The page for this visitor; `here` is the place that the bar marks."""
        shell = {"me": visitor, "csrf": visitor.csrf if visitor else "", "places": visitor.places if visitor else []}
        text = self.environment.get_template(template).render(**shell, here=here, now=self.clock(), **context)
        return HTMLResponse(text, status_code=status, headers=HEADERS)


def _moment(value: datetime | str | None, show: str = "moment") -> str:
    """A time that the browser shows in its own zone; without scripts, UTC."""
    moment = _as_moment(value)
    if moment is None:
        return "–"
    utc = moment.astimezone(UTC)
    form = "%Y-%m-%d %H:%M:%S UTC" if show == "second" else "%Y-%m-%d %H:%M UTC"
    return Markup('<time datetime="{}" data-show="{}">{}</time>').format(utc.isoformat(), show, utc.strftime(form))


def _as_moment(value: datetime | str | None) -> datetime | None:
    """A time as the store gives it, or as JSON has it."""
    return datetime.fromisoformat(value) if isinstance(value, str) else value
