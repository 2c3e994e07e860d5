"""Minds the inbox: looks through it when the system says that something changed, and every few seconds anyway.

`python -m workers.watcher`. Native events only save time; on a network folder, where there are none, polling does all.
"""

import contextlib
import signal
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from watchfiles import watch
from watchfiles._rust_notify import WatchfilesRustInternalError

from docpipe import log
from docpipe.errors import BadDocument, Unavailable, UnknownDocumentType
from docpipe.hints import send_hints
from docpipe.intake import Blobs, Claim, Inbox, Refused, Stability, Terms, take_in
from docpipe.job import Queue
from docpipe.settings import Settings
from docpipe.store import Engine, connect, session
from schemas import Registry
from workers.entrance import enter

ACTOR = "watcher"
ALIVE = "watcher.alive"  # in the home's run/: when it looked last, for who watches over containers
HINT_EVERY = 20  # files of one look

logger = log.logger("workers.watcher")


@dataclass(frozen=True, slots=True)
class Watcher:
    """What the watcher needs: the folders, the database, and whom to tell."""

    inbox: Inbox
    refused: Refused
    terms: Terms
    engine: Engine
    broker_url: str
    troubles: set[Path] = field(default_factory=set)  # claims that could not be taken, and were told of

    def look(self) -> bool:
        """Claim what is whole, take in what is claimed; whether there is more to be claimed at once."""
        taken = 0
        more = self.inbox.claim_stable()
        for claim in self.inbox.claimed():
            if self._taken(claim):
                taken += 1
                if taken % HINT_EVERY == 1:  # not for each: a broker that is away costs seconds a time
                    send_hints(self.broker_url, Queue.CPU, HINT_EVERY)
        return more

    def _taken(self, claim: Claim) -> bool:
        """Was it taken in? Whatever goes wrong with one file stays with it: it lies claimed, for the next look."""
        try:
            return self._take(claim)
        except Unavailable:  # holds for all of them
            raise
        except Exception as error:
            if claim.path not in self.troubles:
                self.troubles.add(claim.path)  # once, not at every look
                logger.error("taking_failed", exc_info=error)
            return False

    def _take(self, claim: Claim) -> bool:
        """Take one in, or refuse it. Unavailable leaves it claimed, for the next look."""
        try:
            with session(self.engine) as current:
                receipt = take_in(current, self.terms, claim, actor=ACTOR)
        except (BadDocument, UnknownDocumentType) as error:
            logger.warning("refused", code=error.code())
            self.refused.put(claim, error)
            return False
        if receipt is None:
            return False
        claim.clear()
        logger.info("received", document_id=str(receipt.document_id), status=receipt.status.value)
        return True


def run(watcher: Watcher, settings: Settings, stop: threading.Event) -> None:
    """Look again and again until asked to stop. Where another watcher minds the inbox, wait for its end."""
    watcher.inbox.prepare()
    while not stop.is_set():
        with watcher.inbox.held() as ours:
            if ours:
                _keep_looking(watcher, settings, stop)
        leave_sign(settings)
        stop.wait(settings.poll_seconds)


def _keep_looking(watcher: Watcher, settings: Settings, stop: threading.Event) -> None:
    for _ in _occasions(settings, stop):
        try:
            while watcher.look() and not stop.is_set():
                pass  # more than one look takes: look again at once, as something more urgent may have come
        except (Unavailable, OSError) as error:
            logger.warning("inbox_waits", error=type(error).__name__)
            stop.wait(settings.poll_seconds)
        leave_sign(settings)
        if stop.is_set():
            return


def leave_sign(settings: Settings) -> None:
    """Leave a sign of life; where that cannot be, the inbox is more important."""
    with contextlib.suppress(OSError):
        run = settings.home.expanduser().absolute() / "run"
        run.mkdir(mode=0o700, parents=True, exist_ok=True)
        (run / ALIVE).touch(mode=0o600)


def _occasions(settings: Settings, stop: threading.Event) -> Iterator[None]:
    """When to look: at once, at every native event, and as often as the settings say."""
    seconds = min(settings.poll_seconds, max(settings.stable_seconds, 0.1))
    try:
        yield
        for _ in watch(
            settings.folder("inbox"),
            stop_event=stop,
            rust_timeout=int(seconds * 1000),
            yield_on_timeout=True,
            debounce=200,
            step=50,
            ignore_permission_denied=True,
            raise_interrupt=False,
        ):
            yield
    except (OSError, WatchfilesRustInternalError) as error:
        logger.warning("no_native_events", error=type(error).__name__)
        while not stop.wait(seconds):
            yield


def make_watcher(settings: Settings) -> Watcher:
    """The watcher that the settings describe."""
    terms = Terms(Blobs(settings.folder("blobs")), settings.max_file_bytes, Registry.load(settings.schemas).names())
    return Watcher(
        Inbox(settings.folder("inbox"), Stability(settings.stable_seconds)),
        Refused(settings.folder("refused")),
        terms,
        connect(settings.database_url or "", name="docpipe watcher", pool_size=1),
        settings.broker_url or "",
    )


def main(settings: Settings) -> int:
    """Watch until SIGTERM or SIGINT."""
    stop = threading.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    run(make_watcher(settings), settings, stop)
    return 0


if __name__ == "__main__":
    enter(main)
