"""One reviewer's browser without its screen: a session of its own on a connection that stays open, and a stop watch."""

import http.client
import json
import random
import time
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

from docpipe import access
from docpipe.api.cookies import SESSION
from docpipe.permissions import Role
from docpipe.store import Engine, session
from docpipe.store.grants import add_grant
from docpipe.store.users import add_user

EDITS = [{"path": ["grand_total"], "kind": "value", "text": "476,00"}]


@dataclass
class Browser:
    """A reviewer who is signed in. `times`: seconds from a request's first byte to its answer's last, by step."""

    name: str
    connection: http.client.HTTPConnection
    headers: dict[str, str]
    times: dict[str, list[float]] = field(default_factory=dict)

    def ask(self, step: str, method: str, path: str, body: Any = None) -> Any:
        """What the API answers; None for an answer without content. Whatever is no success ends the benchmark."""
        sent = None if body is None else json.dumps(body)
        begun = time.perf_counter()
        self.connection.request(method, path, sent, self.headers)
        answer = self.connection.getresponse()
        content = answer.read()
        self.times.setdefault(step, []).append(time.perf_counter() - begun)
        if answer.status >= 300:
            raise RuntimeError(f"{method} {path}: {answer.status} {content[:500]!r}")
        return json.loads(content) if content else None


def sign_in(engine: Engine, name: str, port: int, types: list[str] | None = None) -> Browser:
    """A new reviewer with a session, who is answered by the process on this port."""
    with session(engine) as current:
        user = add_user(current, name, name.title())
        assert user
        add_grant(current, user.id, None, Role.REVIEWER, types)
        begun = access.begin_session(current, user, "127.0.0.1", timedelta(hours=12))
    headers = {"Cookie": f"{SESSION}={begun.token}", "X-CSRF-Token": begun.csrf, "Content-Type": "application/json"}
    return Browser(name, http.client.HTTPConnection("127.0.0.1", port, timeout=60), headers)


def work(browser: Browser, think: float) -> int:
    """Claim, load, save a draft, think, accept, until nothing is left; how many were accepted."""
    chance = random.Random(browser.name)
    time.sleep(chance.uniform(0, think))  # nobody begins at the same moment
    done = 0
    while claimed := browser.ask("claim", "POST", "/v1/reviews/claim", {}):
        document_id = claimed["id"]
        seen = browser.ask("load", "GET", f"/v1/reviews/{document_id}")
        token, version = seen["claim"]["token"], seen["document"]["version"]
        draft = {"claim_token": token, "base_version": 0, "edits": EDITS}
        browser.ask("draft", "PUT", f"/v1/reviews/{document_id}/draft", draft)
        time.sleep(chance.uniform(think / 2, 3 * think / 2))
        accepted = {"claim_token": token, "version": version, "draft_version": 1}
        browser.ask("accept", "POST", f"/v1/reviews/{document_id}/accept", accepted)
        done += 1
    return done
