"""`docpipe up`: the whole installation on one machine, in one process tree, until Ctrl-C."""

import signal
import time
from collections.abc import Iterator
from contextlib import contextmanager

from docpipe.cli.printing import Json, print_json, progress, shown
from docpipe.cli.types import load_types
from docpipe.embedded.addresses import places_of
from docpipe.embedded.installation import supervise
from docpipe.embedded.lock import Lock
from docpipe.embedded.places import make_home
from docpipe.embedded.supervisor import Supervisor
from docpipe.settings import Settings, load_settings

LOOK_SECONDS = 0.25


def up(as_json: Json = False) -> None:
    """Start everything on this machine, and mind it until Ctrl-C.

    PostgreSQL and the Redis-protocol server are embedded where no setting names others. Files that are put into the
    inbox are read; results appear in the outbox.
    """
    settings = load_settings()
    with running(settings) as supervisor:
        _tell(settings, as_json)
        while True:
            supervisor.look()
            time.sleep(LOOK_SECONDS)


@contextmanager
def running(settings: Settings) -> Iterator[Supervisor]:
    """The installation for as long as the block, which SIGINT and SIGTERM end.

    AlreadyRunning, PartNotStarted; BadSchema before anything is started.
    """
    load_types(settings)
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


def _tell(settings: Settings, as_json: bool) -> None:
    """Say that it is up, and where things are."""
    folders = {name: settings.folder(name) for name in ("inbox", "outbox", "refused")}
    places = places_of(settings)
    if as_json:
        print_json({"status": "up", "home": places.home, **folders, "logs": places.logs})
    words = {"inbox": "put files here", "outbox": "results appear here", "refused": "what could not be taken, and why"}
    console = progress()
    console.print("[bold]docpipe is up.[/]")
    for name, folder in folders.items():
        console.print(f"  {name:8} {shown(folder)}  [dim]{words[name]}[/]")
    console.print(f"  {'logs':8} {shown(places.logs)}")
    console.print("[bold]docpipe status[/] in another shell shows what happens; Ctrl-C stops it.")
