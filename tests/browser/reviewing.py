"""What the tests of the review screen share: a document that waits for a person, its screen, and what came of it."""

import json
import tempfile
from collections.abc import Callable
from functools import lru_cache
from pathlib import Path
from typing import Any
from uuid import UUID

from house import House
from playwright.sync_api import Locator, Page, expect
from visiting import Opener

from docpipe.lifecycle import Status
from docpipe.store import session
from docpipe.store.reviews import find_review
from samples.curated import demo_set
from samples.make import write_files


@lru_cache(maxsize=8)
def _paper(name: str, seed: int) -> bytes:
    """One document of the demo, as another seed makes it."""
    chosen = [made for made in demo_set(seed) if made.name == name]
    with tempfile.TemporaryDirectory() as folder:
        for _ in write_files(Path(folder), chosen, seed):
            pass
        (file,) = Path(folder).glob(f"{name}.*")
        return file.read_bytes()


def in_review(house: House, tmp_path: Path, name: str, file: str, seed: int = 31) -> UUID:
    """Hand it in under a file name of its own, and wait until it is in review.

    A paper is handed in once: its bytes are one document, whatever the file is called, and no two tests may share that.
    """
    path = tmp_path / file
    path.write_bytes(_paper(name, seed))
    document_id = house.send(path)
    house.wait_for(document_id, Status.NEEDS_REVIEW)
    assert not edits_of(house, document_id), f"another test has {name} of seed {seed}: take another seed"
    return document_id


def open_review(open_page: Opener, person: str, document_id: UUID, **options: Any) -> Page:
    """Its screen, with the page's image there."""
    page = open_page(f"/review/{document_id}", person, **{"viewport": {"width": 1440, "height": 900}, **options})
    expect(page.locator("svg.sheet.loaded").first).to_be_visible()
    return page


def field(page: Page, name: str) -> Locator:
    """The row of a field."""
    return page.locator(f".field-row[data-name='{name}']")


def value_in(page: Page, name: str) -> Locator:
    """Its control."""
    return field(page, name).locator(".control")


def cell(page: Page, *path: str | int) -> Locator:
    """A cell of a table, by its path."""
    where = json.dumps(path, separators=(",", ":"))
    return page.locator(f"td[data-key='{where}']")


def expect_saved(page: Page) -> None:
    expect(page.locator("[data-part=saving]")).to_have_text("Saved")


def edits_of(house: House, document_id: UUID) -> list[dict[str, Any]]:
    """The draft as the store has it."""
    with session(house.engine) as current:
        review = find_review(current, document_id)
    assert review
    return [dict(edit) for edit in review.draft.edits]


def wait_for_edits(
    house: House, document_id: UUID, are: Callable[[list[dict[str, Any]]], bool], seconds: float = 10
) -> list[dict[str, Any]]:
    """The draft, once it is as wanted."""
    house.wait_until(lambda: are(edits_of(house, document_id)), seconds, f"the draft is {edits_of(house, document_id)}")
    return edits_of(house, document_id)


def result_of(house: House, file: str) -> dict[str, Any]:
    """What lies in the outbox for a file."""
    (found,) = house.settings.folder("outbox").glob(f"{Path(file).stem}.*.json")
    return dict(json.loads(found.read_text()))
