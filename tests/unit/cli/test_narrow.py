"""Tables on a terminal of 80 columns: an id or a file name in two pieces cannot be copied."""

from datetime import UTC, datetime
from uuid import UUID

import pytest

from docpipe.cli import printing
from docpipe.cli.demo_follow import Followed
from docpipe.cli.demo_table import Row, print_rows
from docpipe.cli.demo_truth import Comparison
from docpipe.cli.status import _print_failures, _print_latest
from docpipe.document import Reason
from docpipe.job import Priority
from docpipe.lifecycle import Status
from docpipe.store.documents import Document

WHY = Reason("missing_required", "Invoice number was not found on the document.")
NOW = datetime(2026, 1, 1, tzinfo=UTC)
DOCUMENT = Document(
    id=UUID(int=7 << 100),
    sha256="0" * 64,
    file_name="credit_note_fr_03.pdf",
    media_type="application/pdf",
    byte_count=1,
    wanted_type=None,
    document_type="invoice",
    page_count=1,
    priority=Priority.NORMAL,
    status=Status.NEEDS_REVIEW,
    reasons=(WHY,),
    version=1,
    received_at=NOW,
    changed_at=NOW,
)


@pytest.fixture(params=[80, 160])
def width(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setattr(printing, "WIDE", request.param)
    return int(request.param)


def test_ids_and_names_stay_whole(width: int, capsys: pytest.CaptureFixture[str]) -> None:
    _print_latest([DOCUMENT])
    _print_failures([DOCUMENT], 1)
    out = capsys.readouterr().out
    assert out.count(str(DOCUMENT.id)) == 2
    assert out.count(DOCUMENT.file_name) == (1 if width == 80 else 2)  # beside a reason a name may be broken
    assert max(map(len, out.splitlines())) <= width


def test_the_table_of_the_demo_keeps_its_names_and_tells_the_reasons(
    width: int, capsys: pytest.CaptureFixture[str]
) -> None:
    print_rows([Row(Followed(DOCUMENT.file_name, DOCUMENT), Comparison(1, 1, (), True, "needs review"))])
    out = capsys.readouterr().out
    assert DOCUMENT.file_name in out
    assert WHY.sentence in " ".join(out.split())
    assert max(map(len, out.splitlines())) <= width
