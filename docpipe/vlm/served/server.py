"""One server: where it stands, what it was seen to do, and one question asked of it.

Knows nothing of other servers, nor when to ask again.
"""

import threading
import time
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

import httpx

from docpipe.errors import BadSettings, BlindModel, QuestionTooLong
from docpipe.log import logger
from docpipe.vlm.runner import Generation, Question, Stop
from docpipe.vlm.served.abilities import Abilities
from docpipe.vlm.served.addresses import Site, Target, find_target, name_of
from docpipe.vlm.served.exchange import Reply, exchange
from docpipe.vlm.served.health import Health
from docpipe.vlm.served.listing import Listed, find_model
from docpipe.vlm.served.probing import Ask, probe
from docpipe.vlm.served.rambling import is_rambling, with_bounds
from docpipe.vlm.served.reply import Said, checked, read_completion
from docpipe.vlm.served.request import request_of
from docpipe.vlm.served.statuses import check_status, is_too_long

log = logger(__name__)

SCHEMA_REFUSED = (400, 422, 501)  # not 500, which may be of a moment
LIST_SECONDS = 10.0


@dataclass(slots=True, eq=False)
class Server:
    """A server of the model. `abilities`: None until it was probed, and again after it was away."""

    url: httpx.URL
    site: Site
    key: str | None
    wanted: str | None
    pixels: int
    health: Health
    abilities: Abilities | None = None
    refused: set[int] = field(default_factory=set)  # schemas that it would not take
    probing: threading.Lock = field(default_factory=threading.Lock)

    @property
    def name(self) -> str:
        return name_of(self.url)

    def target(self) -> Target:
        return find_target(self.url, self.site)

    def find_abilities(self, seconds: float) -> Abilities:
        """What it does, by probes where that is not known; ModelUnavailable, BadAnswer, BadSettings."""
        with self.probing:
            if self.abilities is None:
                self.abilities = probe(self._ask(seconds), self._listed(), self.pixels)
                _tell(self.name, self.abilities)
            return self.abilities

    def answer(self, question: Question, again: int, seconds: float, probe_seconds: float) -> Generation:
        """Its answer, which keeps to the schema.

        ModelBusy, ModelUnavailable, BadAnswer, QuestionTooLong, BlindModel.
        """
        start = time.monotonic()
        abilities = self.find_abilities(probe_seconds)
        _check_fits(question, abilities)
        said = self._said(question, abilities, again, seconds)
        if said.stop is Stop.LENGTH and is_rambling(said.text, question.max_text):
            closed = replace(question, schema=with_bounds(question.schema, question.max_text))
            said = self._said(closed, abilities, again, seconds)
        return said.generation(time.monotonic() - start)

    def _said(self, question: Question, abilities: Abilities, again: int, seconds: float) -> Said:
        reply = self._reply(question, abilities, again, seconds)
        check_status(reply)
        return checked(read_completion(reply.body), question.schema)

    def _reply(self, question: Question, abilities: Abilities, again: int, seconds: float) -> Reply:
        """What comes back, also where it takes a question only in another form."""
        content = request_of(question, abilities, bound=hash_of(question) not in self.refused, again=again)
        reply = self._post(content, seconds)
        if reply.status == 400 and is_too_long(reply):  # too long with what may be answered: take what room there is
            return self._post({key: value for key, value in content.items() if key != abilities.limit}, seconds)
        if reply.status in SCHEMA_REFUSED and abilities.binds and hash_of(question) not in self.refused:
            freely = self._post(request_of(question, abilities, bound=False, again=again), seconds)
            if freely.fine:  # so it was the schema
                self.refused.add(hash_of(question))
                log.warning("model_server_refuses_schema", part=self.name, code=reply.status)
            return freely
        return reply

    def _post(self, content: Mapping[str, Any], seconds: float) -> Reply:
        return exchange(self.target(), "/chat/completions", self.key, seconds, content)

    def _ask(self, seconds: float) -> Ask:
        return lambda path, content: exchange(self.target(), path, self.key, seconds, content)

    def _listed(self) -> Listed:
        """Which of its models is meant. A server without a list, as some gateways are, is asked for the named one."""
        reply = exchange(self.target(), "/models", self.key, LIST_SECONDS)
        if reply.status in (404, 405, 501) and self.wanted:
            return Listed(self.wanted)
        if reply.status in (404, 405, 501):
            raise BadSettings("The server tells no list of models; DOCPIPE_MODEL_NAME says which one is meant.")
        check_status(reply)
        return find_model(reply.body, self.wanted)


def _check_fits(question: Question, abilities: Abilities) -> None:
    """Refuse what the server would drop without a word: images, and text beyond its context."""
    texts = [part for turn in question.turns for part in turn.parts if isinstance(part, str)]
    if abilities.images is False and len(texts) < sum(len(turn.parts) for turn in question.turns):
        raise BlindModel
    words = sum(len(text.split()) for text in texts)  # a word is a token at least
    if abilities.cuts and abilities.context and words + question.max_tokens > abilities.context:
        raise QuestionTooLong


def hash_of(question: Question) -> int:
    return hash(repr(question.schema))


def _tell(name: str, seen: Abilities) -> None:
    log.info("model_server_probed", part=name, seconds=round(seen.seconds, 2))
    if lacking := seen.lacks():
        log.warning("model_server_lacks", part=name, codes=lacking)
