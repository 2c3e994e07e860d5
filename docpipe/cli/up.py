"""`docpipe up`: the whole installation on one machine, in one process tree, until Ctrl-C."""

import shlex
import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import timedelta

from docpipe.access import first_admin
from docpipe.cli.links import welcome_url
from docpipe.cli.printing import Json, print_json, program, progress, shown
from docpipe.cli.types import load_types
from docpipe.embedded.addresses import places_of, with_addresses
from docpipe.embedded.installation import supervise
from docpipe.embedded.lock import Lock, holder
from docpipe.embedded.places import make_home
from docpipe.embedded.supervisor import Supervisor
from docpipe.embedded.web import answers, web_url, with_port
from docpipe.settings import Settings, load_settings
from docpipe.store import connect, session
from docpipe.trust import load_calibration

LOOK_SECONDS = 0.25
WEB_SECONDS = 120.0
HOME = Settings.model_fields["home"].default


def up(as_json: Json = False) -> None:
    """Start everything on this machine, and mind it until Ctrl-C.

    PostgreSQL and the Redis-protocol server are embedded where no setting names others. Files that are put into the
    inbox are read; results appear in the outbox. People review at the address that is shown; where there is nobody
    yet, a link lets the first administrator in, once.
    """
    settings = choose_port(load_settings())
    with running(settings) as supervisor:
        wait_for_web(settings, supervisor)
        _tell(settings, invite_first(settings), as_json)
        while True:
            supervisor.look()
            time.sleep(LOOK_SECONDS)


@contextmanager
def running(settings: Settings) -> Iterator[Supervisor]:
    """The installation for as long as the block, which SIGINT and SIGTERM end.

    AlreadyRunning, PartNotStarted; BadSchema, BadCalibration before anything is started.
    """
    load_types(settings)
    load_calibration(settings.calibration)
    places = make_home(settings.home)
    lock = Lock(places.run / "docpipe.lock")
    lock.take(f"The home is {places.home}; see it with `docpipe status`, stop it with Ctrl-C where it was started")
    console = progress()
    supervisor = supervise(settings, lambda sentence: console.print(f"  {shown(sentence)}"))
    try:
        with interruptible():
            console.print(f"Starting docpipe in {shown(places.home)} ...")
            supervisor.start()
            yield supervisor
    except KeyboardInterrupt:
        console.print("\nStopping; documents that are being read are finished or handed back. Once more to hurry.")
    finally:
        supervisor.stop()
        lock.drop()
    console.print("Stopped.")


@contextmanager
def interruptible() -> Iterator[None]:
    """Let SIGTERM end the block as Ctrl-C does, also where SIGINT was ignored from birth."""

    signal.signal(signal.SIGINT, signal.default_int_handler)
    before = signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def choose_port(settings: Settings, *, any_free: bool = False) -> Settings:
    """As `with_port`; left as it is where docpipe runs already, which `running` says better than a taken port does."""
    with suppress(OSError):  # a home of somebody else: `running` says that, too
        if holder(places_of(settings).run / "docpipe.lock"):
            return settings
    return with_port(settings, any_free=any_free)


def wait_for_web(settings: Settings, supervisor: Supervisor) -> None:
    """Mind everything until the screens answer. Where they do not for long, the rest goes on and their log says why."""
    end = time.monotonic() + WEB_SECONDS
    while not answers(settings):
        if time.monotonic() > end:
            progress().print(f"The screens do not answer yet; see web.log in {shown(places_of(settings).logs)}.")
            return
        supervisor.look()
        time.sleep(LOOK_SECONDS)


def invite_first(settings: Settings) -> str | None:
    """The one-time link of the first administrator, where there is nobody yet."""
    engine = connect(with_addresses(settings).database_url or "", name="docpipe up", pool_size=1)
    try:
        with session(engine) as current:
            token = first_admin(current, timedelta(seconds=settings.invitation_seconds))
    finally:
        engine.dispose()
    return welcome_url(settings, token) if token else None


def _tell(settings: Settings, link: str | None, as_json: bool) -> None:
    """Say that it is up, and where things are."""
    folders = {name: settings.folder(name) for name in ("inbox", "outbox", "refused")}
    places = places_of(settings)
    if as_json:
        screens = {"web": web_url(settings), "welcome": link}
        print_json({"status": "up", "home": places.home, **folders, "logs": places.logs, **screens})
    words = {"inbox": "put files here", "outbox": "results appear here", "refused": "what could not be taken, and why"}
    console = progress()
    console.print("[bold]docpipe is up.[/]")
    for name, folder in folders.items():
        console.print(f"  {name:8} {shown(folder)}  [dim]{words[name]}[/]")
    console.print(f"  {'logs':8} {shown(places.logs)}")
    console.print(f"  {'screens':8} [bold]{shown(web_url(settings))}[/]  [dim]people review here[/]")
    if link:
        hours = settings.invitation_seconds / 3600
        console.print(f"Nobody may sign in yet. This link lets you in as [bold]admin[/], once, within {hours:g} hours:")
        console.print(f"  [bold]{shown(link)}[/]")
    home = "" if settings.home == HOME else f"DOCPIPE_HOME={shlex.quote(str(places.home))} "
    console.print(f"[bold]{shown(home + program())} status[/] in another shell shows what happens; Ctrl-C stops it.")
