"""Answers questions by one or more OpenAI-compatible servers of the site: vLLM, SGLang, llama.cpp, Ollama.

Every answer is checked here against its schema, whatever the servers promise; what they lack was found out by probes.
"""

import random
import time
from collections.abc import Sequence
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait
from dataclasses import dataclass

from docpipe.errors import BadAnswer, BadSettings, BlindModel, DocpipeError, ModelBusy, ModelFault, ModelUnavailable
from docpipe.log import logger
from docpipe.outside.networks import parse_networks
from docpipe.settings import Settings
from docpipe.vlm.runner import Generation, Question
from docpipe.vlm.served.abilities import Abilities
from docpipe.vlm.served.addresses import Site, parse_root
from docpipe.vlm.served.choosing import Choosing
from docpipe.vlm.served.health import Health
from docpipe.vlm.served.listing import short
from docpipe.vlm.served.patience import Patience
from docpipe.vlm.served.server import Server
from docpipe.vlm.served.telling import Told, told_of

log = logger(__name__)

OWN_NETWORKS = Settings.model_fields["model_networks"].default
MOST_BAD = 2  # answers to one question that do not keep to the schema
MOST_LATE = 2  # times that a question is not answered in time; it may be the question


@dataclass(frozen=True, slots=True)
class Seen:
    """What a look at one server gave: its abilities, or why there are none."""

    server: str
    outside: bool = False
    abilities: Abilities | None = None
    fault: DocpipeError | None = None


class ServerRunner:
    """A `Runner` over servers of the same model. It probes them at once, and again each one that was away.

    BadSettings where a server may not be asked. A server that does not answer is no error until it is needed.
    """

    def __init__(
        self,
        urls: Sequence[str],
        name: str | None = None,
        key: str | None = None,
        *,
        networks: str = OWN_NETWORKS,
        outside: bool = False,
        pixels: int = 1_600_000,
        at_once: int = 8,
        patience: Patience | None = None,
    ) -> None:
        self.patience = patience or Patience()
        chance = random.Random()  # noqa: S311  (it spreads load, and hides nothing)
        site = Site(parse_networks(networks), outside)
        roots = dict.fromkeys(map(parse_root, urls))
        self._servers = [
            Server(root, site, key, name, pixels, Health(at_once, self.patience, chance)) for root in roots
        ]
        self._choosing = Choosing(self._servers, chance)
        self._wanted = name
        self._pool = ThreadPoolExecutor(max(1, at_once * len(self._servers)), thread_name_prefix="model-server")
        try:
            self.seen = tuple(self._pool.map(self._look, self._servers))
        except DocpipeError:
            self.close()
            raise

    @property
    def name(self) -> str:
        """The model's name, as it was asked for or as the servers call it."""
        known = self._abilities()
        return self._wanted or (short(known[0].model) if known else "model")

    @property
    def window(self) -> int:
        """Most pages that one question may show."""
        return min((one.window for one in self._abilities()), default=1)

    @property
    def positional(self) -> bool:
        """Whether all servers bind rows that are arrays of fixed length."""
        known = self._abilities()
        return bool(known) and all(one.rows for one in known)

    @property
    def sees(self) -> bool:
        """Whether all servers look at images; a question with images is refused where one does not."""
        known = self._abilities()
        return bool(known) and all(one.images for one in known)

    def generate(self, questions: Sequence[Question]) -> list[Generation]:
        """An answer to each, in order, as many at a time as the servers take."""
        if len(questions) == 1:
            return [self._answer(questions[0])]
        asked = [self._pool.submit(self._answer, question) for question in questions]
        done, waiting = wait(asked, return_when=FIRST_EXCEPTION)
        for one in waiting:  # some wait still only where one has failed
            one.cancel()
        for one in asked:
            if one in done and (fault := one.exception()):
                raise fault
        return [one.result() for one in asked]

    def close(self) -> None:
        self._pool.shutdown(cancel_futures=True)

    def _abilities(self) -> list[Abilities]:
        return [seen for server in self._servers if (seen := server.abilities)]  # which another thread may forget

    def _look(self, server: Server) -> Seen:
        """Where a server is and what it does. BadSettings where it may not be asked; other faults are kept."""
        outside = False
        try:
            outside = server.target().outside
            if outside:
                log.warning("model_server_outside", part=server.name)
            return Seen(server.name, outside, server.find_abilities(self.patience.probe))
        except ModelFault as fault:
            self._failed(server, fault)
            return Seen(server.name, outside, fault=fault)

    def _answer(self, question: Question) -> Generation:
        """Ask until there is an answer, no longer and no oftener than patience lasts."""
        talk = hash(question.turns[0])
        avoid: list[Server] = []
        fault: ModelFault = ModelUnavailable()
        tries = bad = late = 0
        queue = self.patience.queue
        while tries < self.patience.tries and bad < MOST_BAD and late < MOST_LATE:
            start = time.monotonic()
            with self._choosing.server_for(talk, avoid, start + queue) as server:
                queue -= time.monotonic() - start
                try:
                    return self._asked(server, question, talk, bad)
                except ModelBusy as busy:
                    self._choosing.note_full(server, busy.extras.get("asked"))
                    continue
                except BadAnswer as answer:
                    fault, bad = answer, bad + (not answer.extras.get("wire"))
                    self._answered_badly(server, answer)
                except BlindModel as blind:  # the others may see
                    fault = blind
                    self._failed(server, blind)
                    if {*avoid, server} >= set(self._servers):
                        raise
                except ModelUnavailable as away:
                    fault, late = away, late + bool(away.extras.get("late"))
                    self._failed(server, away)
                tries += 1
                avoid.append(server)
        raise fault

    def _asked(self, server: Server, question: Question, talk: int, again: int) -> Generation:
        start = time.monotonic()
        generation = server.answer(question, again, self.patience.seconds, self.patience.probe)
        seconds = time.monotonic() - start
        if self._choosing.note_answer(server, talk, seconds, generation.steps):
            log.info("model_server_back", part=server.name)
        return generation

    def _failed(self, server: Server, fault: ModelFault) -> None:
        if self._choosing.note_failure(server, fault.detail):
            log.warning("model_server_left_out", part=server.name, error=fault.code(), code=fault.extras.get("status"))

    def _answered_badly(self, server: Server, fault: BadAnswer) -> None:
        """What is no completion at all is the server's fault; a broken schema may mean that it binds no more."""
        if fault.extras.get("wire"):
            self._failed(server, fault)
            return
        log.warning("model_server_bad_answer", part=server.name, code=fault.extras.get("status"))
        if fault.extras.get("schema") and server.abilities and server.abilities.binds:
            server.abilities = None


def look_at_servers(settings: Settings) -> list[Told]:
    """What a person should know of the servers of DOCPIPE_MODEL_URL, in sentences. Asks each of them some questions."""
    try:
        runner = open_servers(settings)
    except BadSettings as fault:
        return [Told(False, str(fault))]
    runner.close()
    return [told for seen in runner.seen for told in told_of(seen.server, seen.outside, seen.abilities, seen.fault)]


def open_servers(settings: Settings) -> ServerRunner:
    """The servers of DOCPIPE_MODEL_URL. BadSettings where one may not be asked."""
    return ServerRunner(
        [url for url in map(str.strip, (settings.model_url or "").split(",")) if url],
        settings.model_name,
        settings.model_key.get_secret_value() if settings.model_key else None,
        networks=settings.model_networks,
        outside=settings.model_outside,
        pixels=settings.model_pixels,
        at_once=settings.model_batch,
        patience=Patience(seconds=settings.model_seconds),
    )
