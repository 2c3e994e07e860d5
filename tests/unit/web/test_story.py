"""Events in words: every kind has a sentence, and what an event carries is told without its technicalities."""

from datetime import UTC, datetime
from typing import Any

import pytest

from docpipe.lifecycle import Status
from docpipe.store.events import Event, EventKind
from docpipe.web.story import SENTENCES, actor_in_words, tell

ACTORS = (
    ("user:anna", "anna"),
    ("key:erp", "key erp"),
    ("worker:box:31", "worker box:31"),
    ("cli:root", "root, at the command line"),
    ("watcher", "watcher"),
)
DETAILS = (
    ({"attempt": 2, "version": 3}, ()),  # told in another way, or of no use
    ({"why": "Typing error"}, ("“Typing error”",)),
    ({"fields": [["line_items", 1, "quantity"], ["iban"]]}, ("Line items, row 2, quantity, IBAN",)),
    ({"reasons": ["BR-CO-15", "missing_required"]}, ("Reasons: BR-CO-15, missing required",)),
    ({"document_type": "proof_of_address"}, ("Document type: proof of address",)),
    ({"seconds": 75.2}, ("after 1 min",)),
    ({"until": "2026-11-22T23:46:08.206609+00:00"}, ("Until: 2026-11-22 23:46 UTC",)),
    ({"webhook": "01a1fb54-7b35-75c5-bbd0-427f2d2b41cc", "answer": 204}, ("Answer: 204",)),
    ({"until": None, "codes": []}, ()),
)


def event(kind: str, data: dict[str, Any], to: Status | None = None) -> Event:
    return Event(1, datetime.now(UTC), None, kind, "user:anna", None, to, data)


def test_every_kind_has_a_sentence() -> None:
    assert set(SENTENCES) == set(EventKind)


@pytest.mark.parametrize(("actor", "words"), ACTORS)
def test_who_it_was(actor: str, words: str) -> None:
    assert actor_in_words(actor) == words


@pytest.mark.parametrize(("data", "details"), DETAILS)
def test_what_it_carries(data: dict[str, Any], details: tuple[str, ...]) -> None:
    assert tell(event("corrected", data)).details == details


def test_changes_say_of_whom() -> None:
    told = tell(event("user_changed", {"user": "bert", "change": "role given", "role": "reviewer"}))
    assert (told.sentence, told.details) == ("Person bert: role given", ("Role: reviewer",))
    told = tell(event("webhook_changed", {"webhook": "01a1fb54-7b35-75c5-bbd0-427f2d2b41cc", "change": "added"}))
    assert (told.sentence, told.details) == ("Webhook: added", ())


def test_later_attempts_are_counted() -> None:
    assert tell(event("claimed", {"attempt": 1})).sentence == "A worker began to read it"
    assert tell(event("claimed", {"attempt": 3})).sentence == "A worker began to read it, attempt 3"


def test_a_kind_from_another_version_is_told_by_its_name() -> None:
    assert tell(event("turned_to_gold", {})).sentence == "turned to gold"
