"""What the process that holds the model does with it: has documents read, answers probes, counts, ends when it breaks.

Knows the model by its runner alone.
"""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path

from docpipe.heartbeat import Stop, end_process
from docpipe.hints import send_hints
from docpipe.job import Priority, Queue
from docpipe.log import logger, place
from docpipe.monitoring import count_batch
from docpipe.pipeline import Model
from docpipe.settings import Settings
from docpipe.store import Engine, session
from docpipe.store.documents import Document
from docpipe.store.probes import answer_probe
from docpipe.vlm.choosing import Opened
from docpipe.vlm.gathering import FIRST, Batch, GatheringRunner, Urged
from docpipe.vlm.sign_of_life import ask_for_sign
from workers.bench import make_bare_bench, make_model, make_read
from workers.reading import Readers

ASK_SECONDS = 45.0  # without a probe
ALIVE = "model.alive"  # in the home's run/: when the model wrote last, for who watches over containers
SETTLE_SECONDS = 2.0  # for the reason to be written of the document with which the model broke

log = logger(__name__)


class Holder:
    """The model at work, with as many readers as it answers questions at once."""

    def __init__(self, settings: Settings, opened: Opened, stop: Stop, end: Callable[[], None] = end_process) -> None:
        self.settings, self.stop, self._opened = settings, stop, opened
        self.gathering = GatheringRunner(opened.runner, settings.model_batch, note=self._count, broken=self._broken)
        count = settings.model_batch
        read = make_read(settings, self.choose)
        self.bench = replace(make_bare_bench(settings, stop, Queue.GPU, read, at_once=count), end=end)
        hint = partial(send_hints, settings.broker_url or "", Queue.CPU)  # what was accepted is to be delivered
        self._readers = Readers(self.bench, count, partial(make_read, settings, self.choose), hint)
        run = settings.home.expanduser().absolute() / "run"
        self._prober = Prober(self.bench.engine, self.bench.worker, self.sign, run / ALIVE)

    def start(self) -> None:
        """Let the model show that it computes, then take work. Raises what the model raises."""
        log.info("model_ready", part=self.gathering.name, seconds=round(self.sign(), 2))
        self._prober.start()
        self._readers.start()
        self.wake()

    def wake(self) -> None:
        """There may be work."""
        self._readers.wake()

    def probe(self, probe_id: int) -> None:
        """Answer a probe when the model has written about the probe page."""
        self._prober.ask(probe_id)

    def finish(self) -> None:
        """Take nothing more; finish what is held, or hand it back when the time to stop is over."""
        self._readers.finish()
        self.gathering.close()

    def choose(self, document: Document) -> Model:
        """The model for one document, whose questions are as urgent as it is."""
        return make_model(self.settings, Urged(self.gathering, list(Priority).index(document.priority)))

    def sign(self) -> float:
        """Seconds in which the model wrote a few tokens, before all that waits."""
        return ask_for_sign(partial(self.gathering.generate, urgency=FIRST))

    def _count(self, batch: Batch) -> None:
        count_batch(batch, self._opened.memory() if self._opened.memory else None)

    def _broken(self, fault: BaseException) -> None:
        """See whether it was one document's bad luck; else give all others back and end, to be started anew.

        In the model's own thread, so that nothing else is asked of it meanwhile.
        """
        log.error("model_fault", error=type(fault).__name__, place=place(fault))
        try:
            ask_for_sign(self._opened.runner.generate)
        except Exception as error:  # noqa: BLE001  (a GPU that has failed raises anything)
            log.error("model_broken", error=type(error).__name__, place=place(error))
            threading.Event().wait(SETTLE_SECONDS)
            self._readers.leave()


@dataclass
class Prober:
    """A thread that answers the newest probe, so that those who ask are not held up by the model.

    Where nobody asks for long it asks by itself; `alive` is the file whose time is that of the last answer.
    """

    engine: Engine
    worker: str
    sign: Callable[[], float]
    alive: Path
    _changed: threading.Condition = field(default_factory=threading.Condition)
    _asked: int | None = None

    def start(self) -> None:
        threading.Thread(target=self._run, name="prober", daemon=True).start()

    def ask(self, probe_id: int) -> None:
        with self._changed:
            self._asked = probe_id
            self._changed.notify_all()

    def _run(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._asked is not None, ASK_SECONDS)
                probe_id, self._asked = self._asked, None
            try:
                self.sign()
                self._tell(probe_id)
            except Exception as error:
                log.error("model_silent", exc_info=error)

    def _tell(self, probe_id: int | None) -> None:
        self.alive.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        self.alive.touch()
        if probe_id is not None:
            with session(self.engine) as current:
                answer_probe(current, probe_id, self.worker)
