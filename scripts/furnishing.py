"""Fills a house with people, documents and decisions, so that its screens show what they show after a working day."""

import http.server
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from playwright.sync_api import APIRequestContext, Playwright

from docpipe.api.cookies import SESSION
from docpipe.lifecycle import Status
from docpipe.permissions import Role
from docpipe.store import session
from docpipe.store.documents import list_documents
from samples.make import make_samples
from tests.browser.house import House

READING_SECONDS = 600
FAILING = {  # files that cannot be read, each in its own way
    "scan_0231.pdf": b"%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\nand the rest was lost on the way",
    "delivery_0231.pdf": b"%PDF-1.4\n%%EOF",
}
DECIDED, CLAIMED, POSTPONED = "invoice_en_92.pdf", "invoice_fr_91.pdf", "contract_fr_96.pdf"


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who is signed in, by the API as their browser would use it."""

    name: str
    token: str
    requests: APIRequestContext

    def call(self, method: str, path: str, body: Any = None) -> Any:
        """What the API answers."""
        csrf = self.requests.get("/v1/me").json()["csrf"]
        answer = self.requests.fetch(path, method=method, data=body, headers={"X-CSRF-Token": csrf})
        if not answer.ok:
            raise RuntimeError(f"{method} {path}: {answer.status} {answer.text()}")
        return answer.json() if answer.body() else None


def person(house: House, playwright: Playwright, name: str) -> Person:
    """The person of this name, signed in."""
    token = house.token(name)
    state: Any = {"cookies": [_cookie(house, token)], "origins": []}
    return Person(name, token, playwright.request.new_context(base_url=house.url, storage_state=state))


def furnish(house: House, playwright: Playwright, papers: Path, told_url: str) -> dict[str, UUID]:
    """Everything; the documents' ids by the names of their files."""
    anna, bert = _people(house, playwright)
    key = _machines(anna, told_url)
    ids = _documents(house, papers, anna, key)
    _postpone(anna, ids[POSTPONED])
    bert.call("POST", f"/v1/reviews/{ids[CLAIMED]}/claim", {})
    _decide(anna, ids[DECIDED])
    house.wait_for(ids[DECIDED], Status.DELIVERED, seconds=READING_SECONDS)
    return ids


@contextmanager
def listener() -> Iterator[str]:
    """Another system that takes whatever it is told; its address."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), _Taker)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/hooks/docpipe"
    finally:
        server.shutdown()
        server.server_close()


class _Taker(http.server.BaseHTTPRequestHandler):
    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("content-length", 0)))
        self.send_response(204)
        self.end_headers()

    def log_message(self, *_: Any) -> None:
        """It is not what anybody wants to read."""


def _people(house: House, playwright: Playwright) -> tuple[Person, Person]:
    for name, full_name, roles, types in (
        ("anna.berger", "Anna Berger", tuple(Role), None),
        ("bert.klein", "Bert Klein", (Role.REVIEWER,), ["invoice", "receipt"]),
        ("carla.rossi", "Carla Rossi", (Role.AUDITOR,), None),
        ("dana.novak", "Dana Novak", (Role.OPERATOR,), None),
    ):
        house.person(*roles, types=types, full_name=full_name, name=name)
        house.link(name)
    for name in ("anna.berger", "bert.klein", "carla.rossi"):
        house.enter(name)
    anna = person(house, playwright, "anna.berger")
    anna.call("POST", "/v1/groups", {"name": "onboarding"})
    anna.call("POST", "/v1/groups/onboarding/grants", {"role": "reviewer", "document_types": ["identity_document"]})
    anna.call("PUT", "/v1/groups/onboarding/members/bert.klein", {})
    return anna, person(house, playwright, "bert.klein")


def _machines(anna: Person, told_url: str) -> str:
    """Keys, and webhooks: one that answers, one that does not. The key with which documents are sent."""
    ends = (datetime.now(UTC) + timedelta(days=365)).isoformat()
    anna.call("POST", "/v1/keys", {"name": "erp", "scopes": ["documents:read", "results:read"], "expires_at": ends})
    scanner = anna.call("POST", "/v1/keys", {"name": "scanner-2", "scopes": ["documents:send"], "expires_at": ends})
    anna.call("POST", "/v1/keys", {"name": "old-erp", "scopes": ["results:read"], "expires_at": ends})
    anna.call("DELETE", "/v1/keys/old-erp")
    told = {"url": told_url, "statuses": ["delivered", "rejected", "failed"], "with_result": True}
    anna.call("POST", "/v1/webhooks", told)
    with socket.socket() as closed:  # bound, and not listening
        closed.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{closed.getsockname()[1]}/archive"
    anna.call("POST", "/v1/webhooks", {"url": url, "statuses": ["failed"]})
    return str(scanner["key"])


def _documents(house: House, papers: Path, anna: Person, key: str) -> dict[str, UUID]:
    """All of them sent as another system sends them, and read."""
    make_samples(papers)
    for name, content in FAILING.items():
        (papers / name).write_bytes(content)
    for path in sorted(papers.iterdir()):
        if path.suffix not in (".jsonl", ".json"):
            _send(anna.requests, path, key)
    house.wait_until(lambda: not _unread(house), READING_SECONDS, "reading")
    with session(house.engine) as current:
        return {one.file_name: one.id for one in list_documents(current, limit=500) if one.parent_id is None}


def _send(requests: APIRequestContext, path: Path, key: str) -> None:
    headers = {"Authorization": f"Bearer {key}", "Content-Type": "application/octet-stream"}
    answer = requests.post("/v1/documents", params={"file": path.name}, data=path.read_bytes(), headers=headers)
    if not answer.ok:
        raise RuntimeError(f"{path.name}: {answer.status} {answer.text()}")


def _unread(house: House) -> bool:
    with session(house.engine) as current:
        found = list_documents(current, limit=500)
    return any(one.status in (Status.RECEIVED, Status.PROCESSING, Status.ACCEPTED) for one in found)


def _postpone(anna: Person, document_id: UUID) -> None:
    held = _claim(anna, document_id)
    until = (datetime.now(UTC) + timedelta(days=2)).isoformat()
    told = {**held, "until": until, "why": "The supplier sends a corrected copy."}
    anna.call("POST", f"/v1/reviews/{document_id}/postpone", told)


def _decide(anna: Person, document_id: UUID) -> None:
    """Put a number in that was not found, and accept."""
    held = _claim(anna, document_id)
    edits = [{"path": ["invoice_number"], "kind": "value", "text": "2025-0092"}]
    saved = anna.call(
        "PUT",
        f"/v1/reviews/{document_id}/draft",
        {"claim_token": held["claim_token"], "base_version": 0, "edits": edits},
    )
    codes = [finding["code"] for finding in saved["findings"]]
    why = "The number was given by phone; the supplier sends a new copy."
    anna.call("POST", f"/v1/reviews/{document_id}/accept", {**held, "edits": edits, "confirmed": codes, "why": why})


def _claim(who: Person, document_id: UUID) -> dict[str, Any]:
    token = who.call("POST", f"/v1/reviews/{document_id}/claim", {})["token"]
    version = who.call("GET", f"/v1/reviews/{document_id}")["document"]["version"]
    return {"claim_token": token, "version": version}


def _cookie(house: House, token: str) -> dict[str, Any]:
    host = house.url.removeprefix("http://").split(":")[0]
    flags = {"httpOnly": True, "secure": False, "sameSite": "Strict", "expires": -1}
    return {"name": SESSION, "value": token, "domain": host, "path": "/", **flags}
