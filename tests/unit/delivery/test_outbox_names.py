import re
from dataclasses import replace
from datetime import UTC, datetime
from uuid import UUID

import pytest

from docpipe.delivery.outbox import file_name
from docpipe.job import Priority
from docpipe.lifecycle import Status
from docpipe.store.documents import Document

NOW = datetime(2025, 1, 3, tzinfo=UTC)

NAMES = [
    ("invoice_01.pdf", "invoice_01"),
    ("Rechnung März 2025.pdf", "Rechnung_M_rz_2025"),
    (".hidden", "hidden"),
    ("-rf.pdf", "rf"),  # no option of a command
    ("..", "document"),
    ("a b;$(c)`d`.pdf", "a_b_c_d"),
    ("x" * 255, "x" * 100),
]


def document(name: str, sha256: str = "0f3c1a9b2d4e5f60" + "0" * 48) -> Document:
    return Document(
        UUID(int=1),
        sha256,
        name,
        "application/pdf",
        1,
        None,
        "invoice",
        1,
        Priority.NORMAL,
        Status.ACCEPTED,
        (),
        1,
        NOW,
        NOW,
    )


PARTS = [  # the file's pages that a part takes
    ((3,), "scan.pages_3.0f3c"),
    ((1, 2), "scan.pages_1-2.0f3c"),
    ((1, 2, 5), "scan.pages_1-2_5.0f3c"),
]


@pytest.mark.parametrize(("pages", "begins"), PARTS)
def test_a_part_of_a_file_says_its_pages(pages: tuple[int, ...], begins: str) -> None:
    part = replace(document("scan.pdf"), parent_id=UUID(int=2), pages=pages)
    assert file_name(part).startswith(begins)


def test_a_name_stays_short_and_its_own_however_many_pages() -> None:
    odd, more = tuple(range(1, 500, 2)), tuple(range(1, 502, 2))
    names = {file_name(replace(document("x" * 200), parent_id=UUID(int=2), pages=pages)) for pages in (odd, more)}
    assert len(names) == 2
    assert all(len(name) < 250 for name in names)


@pytest.mark.parametrize(("name", "stem"), NAMES)
def test_a_result_is_named_after_its_file(name: str, stem: str) -> None:
    assert file_name(document(name)) == f"{stem}.0f3c1a9b2d4e5f60.json"
    assert re.fullmatch(r"[A-Za-z0-9_][\w.-]*\.json", file_name(document(name)), re.ASCII)


def test_files_of_one_name_are_kept_apart() -> None:
    assert file_name(document("scan.pdf")) != file_name(document("scan.pdf", "a" * 64))
