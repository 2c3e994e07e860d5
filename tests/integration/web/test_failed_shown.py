"""What failed on the operator's screen: with the reasons, and a way to try all of it again that says how much it is."""

import re

import pytest
from sqlalchemy import update
from web_process import Process, Start

from docpipe.document import Reason
from docpipe.lifecycle import Status
from docpipe.permissions import Role
from docpipe.store import session
from docpipe.store.documents import move
from docpipe.store.events import EventKind
from docpipe.store.tables import jobs


@pytest.fixture(scope="module")
def process(start: Start) -> Process:
    return start()


def fail(process: Process, document_type: str, code: str) -> None:
    document_id = process.receive(document_type=document_type)
    with session(process.engine) as current:
        current.execute(update(jobs).where(jobs.c.document_id == document_id).values(state="done"))
        move(current, document_id, Status.FAILED, EventKind.FAILED, "worker:x", reasons=[Reason(code, "It is broken.")])


def test_who_may_is_told_how_many_of_which_there_are(process: Process) -> None:
    for document_type, code in (("bank_statement", "broken_file"),) * 2 + (("bank_statement", "encrypted_pdf"),):
        fail(process, document_type, code)
    with process.visitor(Role.OPERATOR, types=["bank_statement"]) as operator:
        page = operator.get("/operations")
        assert page.status_code == 200
        assert "All 3 that failed" in page.text
        told = re.findall(r'value="(\w+)" data-as="null"> <span>[^<]*<span class="count">(\d+)<', page.text)
        assert told == [("broken_file", "2"), ("encrypted_pdf", "1")]
    with process.visitor(Role.AUDITOR) as auditor:
        page = auditor.get("/operations")
        assert page.status_code == 200
        assert "retry-all" not in page.text
