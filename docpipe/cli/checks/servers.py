"""PostgreSQL: whether it answers, has the right form and rights, and what its clock says."""

from collections.abc import Iterator
from datetime import UTC, datetime

from docpipe.cli.checks.check import Check, fail, ok, warn
from docpipe.cli.checks.waiting import check_waiting
from docpipe.embedded.addresses import places_of, reach
from docpipe.embedded.disguise import choose_disguise
from docpipe.embedded.lock import holder
from docpipe.errors import NotRunning
from docpipe.settings import Settings
from docpipe.store import Engine, connect, is_migrated, ping, session
from docpipe.store.rights import list_excess_rights
from docpipe.store.server import count_workers, describe_server

CLOCK_SECONDS = 5.0
WORDS = {"plain": "as this user", "namespace": "in a user namespace, without root's rights", "account": "as {}"}


def check_postgres(settings: Settings) -> Iterator[Check]:
    """Everything about the database, as far as it can be reached."""
    try:
        filled = reach(settings)
    except NotRunning:
        yield _not_running()
        return
    assert filled.database_url is not None
    engine = connect(filled.database_url, name="docpipe doctor", pool_size=1)
    try:
        yield from _questions(engine)
    finally:
        engine.dispose()


def check_running(settings: Settings) -> Iterator[Check]:
    """Whether `docpipe up` minds this home."""
    process = holder(places_of(settings).run / "docpipe.lock")
    if process:
        yield ok("docpipe up", f"Process {process} minds this home.")
    else:
        yield warn("docpipe up", "It does not mind this home now.", "Start it: `docpipe up`.")


def _not_running() -> Check:
    kind = choose_disguise().kind
    how = WORDS[kind].format("another account")
    return warn("postgres", f"The embedded one does not run now; it would run {how}.")


def _questions(engine: Engine) -> Iterator[Check]:
    ping(engine)
    with session(engine) as current:
        server = describe_server(current)
    yield ok("postgres", f"PostgreSQL {server.version} answers.")
    yield _check_clock(server.clock)
    if not is_migrated(engine):
        yield fail("migrations", "The database has not the form that this version needs.", "Run `docpipe migrate`.")
        return
    yield ok("migrations", "The database has the form that this version needs.")
    with session(engine) as current:
        yield _check_rights(list_excess_rights(current))
        yield _check_workers(count_workers(current))
    yield from check_waiting(engine)


def _check_rights(excess: list[str]) -> Check:
    if excess:
        advice = "Connect with the role docpipe_app, not with the owner's."
        return warn("rights", f"The application may do more than it must: {', '.join(excess)}.", advice)
    return ok("rights", "The application may add to the story of events, and change nothing in it.")


def _check_workers(count: int) -> Check:
    if not count:
        return warn("worker", "No worker is connected, so nothing is read now.", "Start one: `docpipe up`.")
    return ok("worker", f"{count} worker {'process is' if count == 1 else 'processes are'} connected.")


def _check_clock(theirs: datetime) -> Check:
    apart = abs((datetime.now(UTC) - theirs).total_seconds())
    if apart > CLOCK_SECONDS:
        return warn("clock", f"This machine and PostgreSQL are {apart:.0f} s apart.", "Keep both with NTP.")
    return ok("clock", f"The clocks of this machine and of PostgreSQL differ by less than {CLOCK_SECONDS:g} s.")
