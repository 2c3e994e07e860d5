"""The API and the screens: whether they can be reached, whether they say that all is ready, and at what port."""

import http.client
import json
from collections.abc import Iterator
from typing import Any

from docpipe.cli.checks.check import Check, fail, ok, warn
from docpipe.embedded.addresses import places_of
from docpipe.embedded.lock import holder
from docpipe.embedded.web import ask, is_free, web_url
from docpipe.errors import BadSettings
from docpipe.settings import Settings

LOG = "See web.log in the home's logs, or the log of your own API process."


def check_web(settings: Settings) -> Iterator[Check]:
    """Whether an API process answers; where none does, whether one could."""
    answer = ask(settings, "/livez")
    if answer is None:
        yield _check_port(settings)
        return
    if answer[0] != http.HTTPStatus.OK:
        yield fail("web", f"Something answers at {web_url(settings)}, but it is no docpipe.", "Set DOCPIPE_WEB_PORT.")
        return
    if settings.database_url is None and not holder(places_of(settings).run / "docpipe.lock"):
        advice = "Set DOCPIPE_HOME to its home, or DOCPIPE_WEB_PORT to another port, before you start this one."
        yield warn("web", f"Another docpipe answers at {web_url(settings)}; this home's own does not run.", advice)
        return
    yield ok("web", f"The API and the screens answer at {web_url(settings)}.")
    yield from _check_ready(settings)
    yield from _check_url(settings)


def _check_port(settings: Settings) -> Check:
    try:
        free = is_free(settings)
    except BadSettings as error:
        return fail("web", str(error))
    if free:
        elsewhere = "Start one: `python -m docpipe.web`, unless it runs on another machine."
        advice = "Start it: `docpipe up`." if settings.database_url is None else elsewhere
        return warn("web", "No API process answers here; its port is free.", advice)
    return fail("web", f"Port {settings.web_port} is taken, and what has it does not answer.", LOG)


def _check_ready(settings: Settings) -> Iterator[Check]:
    answer = ask(settings, "/readyz")
    if answer is None:
        yield fail("ready", "The API does not say whether all is ready.", LOG)
    elif answer[0] == http.HTTPStatus.OK:
        yield ok("ready", "Every part has given a sign of life: documents that come now are read.")
    else:
        yield warn("ready", f"Not ready: {_unready(answer[1])}", "Within a minute of a start this is usual.")


def _unready(body: bytes) -> str:
    """The sentences of the parts that are not ready."""
    try:
        told: Any = json.loads(body)
        parts = [check["sentence"] for check in told["parts"] if not check["ready"]]
    except (ValueError, KeyError, TypeError):
        return "it does not say why."
    return " ".join(map(str, parts))


def _check_url(settings: Settings) -> Iterator[Check]:
    """Cookies and links follow the address that people use: who listens to all the world needs one, with https."""
    if settings.web_host in ("127.0.0.1", "::1", "localhost"):
        return
    if not (settings.web_url or "").lower().startswith("https://"):
        advice = "Put a reverse proxy with a certificate before it, and set DOCPIPE_WEB_URL to its https address."
        yield warn("https", "Other machines reach the screens, and DOCPIPE_WEB_URL is no https address.", advice)
