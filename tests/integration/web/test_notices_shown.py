"""Notices on the operator's screens: those that the visitor may manage, with the names of the files."""

import secrets
from collections.abc import Sequence
from uuid import UUID

import pytest
from sqlalchemy import func, insert
from web_process import Process, Start

from docpipe.lifecycle import Status
from docpipe.permissions import Role
from docpipe.store import session
from docpipe.store.notice_tables import notices
from docpipe.store.notices import NEW_ID, NoticeState
from docpipe.store.webhooks import add_webhook

MORE_THAN_SHOWN = 40


@pytest.fixture(scope="module")
def process(start: Start) -> Process:
    return start()


def a_webhook(process: Process, types: Sequence[str] | None) -> tuple[UUID, str]:
    url = f"https://erp.example/{secrets.token_hex(8)}"
    told = {"secret": "whsec_x", "statuses": [Status.FAILED], "with_result": False, "created_by": "test"}
    with session(process.engine) as current:
        return add_webhook(current, url=url, document_types=types, **told), url  # type: ignore[arg-type]


def bury(process: Process, webhook_id: UUID, document_id: UUID, count: int = 1) -> None:
    dead = {"state": NoticeState.DEAD, "answer": "500", "ended_at": func.now(), "status": "failed"}
    with session(process.engine) as current:
        for number in range(count):
            told = {"webhook_id": webhook_id, "document_id": document_id, "version": number + 1}
            current.execute(insert(notices).values(id=NEW_ID, **told, **dead))


@pytest.mark.parametrize("path", ["/operations", "/webhooks"])
def test_newer_notices_of_others_push_none_aside(process: Process, path: str) -> None:
    mine, others = a_webhook(process, ["invoice"]), a_webhook(process, ["contract"])
    name = f"mine-{secrets.token_hex(4)}.pdf"
    document_id = process.receive(name, "invoice")
    bury(process, mine[0], document_id)
    bury(process, others[0], process.receive("theirs.pdf", "contract"), MORE_THAN_SHOWN)
    with process.visitor(Role.OPERATOR, types=["invoice"]) as visitor:
        page = visitor.get(path).text
    assert mine[1] in page
    assert f'<a href="/documents/{document_id}">{name}</a>' in page
    assert others[1] not in page
    assert "theirs.pdf" not in page


def test_as_many_are_shown_as_there_is_room_for(process: Process) -> None:
    webhook_id, url = a_webhook(process, ["receipt"])
    bury(process, webhook_id, process.receive("many.pdf", "receipt"), MORE_THAN_SHOWN)
    with process.visitor(Role.OPERATOR, types=["receipt"]) as visitor:
        assert visitor.get("/operations").text.count(f'title="{url}"') == 20
        assert visitor.get("/webhooks").text.count(f'<td class="document-name clip" title="{url}">') == 30


def test_a_file_that_one_may_not_see_is_not_named(process: Process) -> None:
    """A webhook's bound is to types of today: what a document turned out to be may be another."""
    webhook_id, url = a_webhook(process, ["receipt"])
    bury(process, webhook_id, process.receive("secret.pdf", "contract"))
    with process.visitor(Role.OPERATOR, types=["receipt"]) as visitor:
        for path in ("/operations", "/webhooks"):
            page = visitor.get(path).text
            assert url in page
            assert "secret.pdf" not in page
