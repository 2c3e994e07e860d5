"""A document's page: loaded again only when something has happened, and with a story of any length."""

import re
import uuid
from collections.abc import Iterator

import httpx
import pytest
from sqlalchemy import insert
from web_process import Process, Start

from docpipe.permissions import Role
from docpipe.store import session
from docpipe.store.events import EventKind, add_event
from docpipe.store.stories import list_story_of
from docpipe.store.tables import events

MANY = 5000


@pytest.fixture(scope="module")
def process(start: Start) -> Process:
    return start()


@pytest.fixture
def document_id(process: Process) -> uuid.UUID:
    return process.receive()


@pytest.fixture
def auditor(process: Process) -> Iterator[httpx.Client]:
    with process.visitor(Role.AUDITOR) as visitor:
        yield visitor


def test_a_page_that_is_as_it_was_is_not_loaded_again(
    process: Process, auditor: httpx.Client, document_id: uuid.UUID
) -> None:
    path = f"/documents/{document_id}"
    first = auditor.get(path)
    mark = first.headers["ETag"]
    assert f"data-live-mark={mark}" in first.text.replace("&#34;", '"').replace('""', '"')
    same = auditor.get(path, headers={"If-None-Match": mark})
    assert (same.status_code, same.content, same.headers["cache-control"]) == (304, b"", "no-store")
    with session(process.engine) as current:
        add_event(current, EventKind.EXPORTED, "key:erp", document_id)
    changed = auditor.get(path, headers={"If-None-Match": mark})
    assert changed.status_code == 200
    assert changed.headers["ETag"] != mark
    assert "Taken away by an export" in changed.text


def test_what_was_begun_earlier_and_written_later_changes_the_page_too(
    process: Process, auditor: httpx.Client, document_id: uuid.UUID
) -> None:
    path = f"/documents/{document_id}"
    with session(process.engine) as slow:
        add_event(slow, EventKind.EXPORTED, "cli:slow", document_id)  # its number is taken now
        with session(process.engine) as quick:
            add_event(quick, EventKind.CORRECTED, "user:quick", document_id)
        mark = auditor.get(path).headers["ETag"]
    changed = auditor.get(path, headers={"If-None-Match": mark})
    assert changed.status_code == 200
    assert "Taken away by an export" in changed.text


def test_the_same_mark_is_worth_nothing_to_others(process: Process, document_id: uuid.UUID) -> None:
    path = f"/documents/{document_id}"
    with process.visitor(Role.AUDITOR) as auditor, process.visitor(Role.OPERATOR) as operator:
        operator.get(path)
        mark = auditor.get(path).headers["ETag"]
        answer = operator.get(path, headers={"If-None-Match": mark})
    assert answer.status_code == 200
    assert 'id="story"' not in answer.text


def test_a_long_story_is_told_in_parts(process: Process, auditor: httpx.Client, document_id: uuid.UUID) -> None:
    row = {"kind": EventKind.VIEWED, "document_id": document_id, "data": {}}
    with session(process.engine) as current:
        current.execute(insert(events), [{**row, "actor": f"user:no-{number}-"} for number in range(MANY)])
        whole = [event.actor for event in list_story_of(current, document_id, 2 * MANY)]
    path, told, pages = f"/documents/{document_id}", list[str](), 0
    while path:
        page = auditor.get(path).text
        assert len(page) < 200_000
        told = [*re.findall(r'class="story-who small faint">([^<]*)<', page), *told]
        older = re.search(r'href="([^"#]*)#story" data-focus="story-older"', page)
        assert (pages == 0) == ('data-focus="story-latest"' not in page)
        path, pages = older[1] if older else "", pages + 1
    assert pages > 50
    assert [one for one in told if one.startswith("no-")] == [f"no-{number}-" for number in range(MANY)]
    assert len(told) >= len(whole)


@pytest.mark.parametrize("before", ["x", "-1", "9" * 30, "0", ""])
def test_a_place_in_the_story_that_makes_no_sense_is_no_fault(
    auditor: httpx.Client, document_id: uuid.UUID, before: str
) -> None:
    assert auditor.get(f"/documents/{document_id}", params={"before": before}).status_code == 200
