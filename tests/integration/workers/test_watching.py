"""The watcher as a process: files dropped into the inbox become documents, or lie refused with their reason."""

import json
import os
import shutil
import signal
from pathlib import Path
from typing import Any

from running import Installation

from docpipe.job import Priority
from docpipe.lifecycle import Status
from docpipe.store import session
from docpipe.store.documents import Document, list_documents
from docpipe.store.events import list_events


def received(installation: Installation) -> list[Document]:
    with session(installation.engine) as current:
        return list_documents(current, 1000)


def drop(installation: Installation, paper: Path, place: str) -> Path:
    path = installation.folder("inbox") / place
    path.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(paper, path)
    return path


def test_dropped_files_become_documents_of_their_folder(installation: Installation, papers: list[Path]) -> None:
    installation.start_watcher()
    for paper, place in zip(papers, ("a.pdf", "invoice/b.pdf", "receipt/urgent/c.pdf", "bulk/d.bin"), strict=False):
        drop(installation, paper, place)
    installation.wait_until(lambda: len(received(installation)) == 4, 30)
    found = {one.file_name: (one.wanted_type, one.priority) for one in received(installation)}
    assert found == {
        "a.pdf": (None, Priority.NORMAL),
        "b.pdf": ("invoice", Priority.NORMAL),
        "c.pdf": ("receipt", Priority.URGENT),
        "d.bin": (None, Priority.BULK),
    }
    installation.wait_until(lambda: not any(installation.folder("inbox").rglob("*.pdf")), 10)


def test_what_cannot_be_taken_lies_refused_with_its_reason(installation: Installation, papers: list[Path]) -> None:
    installation.environment["DOCPIPE_MAX_FILE_BYTES"] = "100000"
    drop(installation, papers[0], "letters/a.pdf")
    installation.folder("inbox").joinpath("b.pdf").write_text("no PDF")
    installation.folder("inbox").joinpath("c.pdf").write_bytes(b"%PDF-" + b"x" * 100_000)
    installation.start_watcher()
    refused = installation.folder("refused")
    installation.wait_until(lambda: len(list(refused.glob("?.pdf"))) == 3, 30)
    codes = {path.name[0]: json.loads(path.read_text())["code"] for path in refused.glob("*.json")}
    assert codes == {"a": "unknown_document_type", "b": "unsupported_file", "c": "file_too_large"}
    assert "invoice, proof_of_address, receipt" in (refused / "a.pdf.reason.txt").read_text()
    assert received(installation) == []


def test_a_file_that_can_be_neither_taken_nor_refused_holds_up_no_other(
    installation: Installation, papers: list[Path]
) -> None:
    installation.environment["DOCPIPE_REFUSED"] = "/proc/nothing-can-be-made-here"
    installation.folder("inbox").joinpath("a.pdf").write_text("no PDF")
    installation.start_watcher()
    installation.wait_until(lambda: not installation.folder("inbox").joinpath("a.pdf").exists(), 30)
    drop(installation, papers[0], "b.pdf")
    installation.wait_until(lambda: len(received(installation)) == 1, 30)
    assert len(list(installation.folder("inbox").glob(".processing/*/a.pdf"))) == 1  # and it is not lost


def test_the_same_bytes_under_two_names_are_one_document(installation: Installation, papers: list[Path]) -> None:
    installation.start_watcher()
    drop(installation, papers[0], "a.pdf")
    drop(installation, papers[0], "urgent/b.pdf")

    def events() -> list[str]:
        with session(installation.engine) as current:
            return [event.kind for one in list_documents(current) for event in list_events(current, one.id)]

    installation.wait_until(lambda: events() == ["received", "duplicate"], 30)


def test_without_native_events_polling_finds_the_file(installation: Installation, papers: list[Path]) -> None:
    """An inbox on a network folder: nothing tells that a file has come."""
    deaf = "import workers.watcher as w; w.watch = lambda *a, **k: open('/no events'); w.enter(w.main)"
    installation.start("-c", deaf)
    installation.wait_until(lambda: "no_native_events" in installation.log(), 20)
    drop(installation, papers[0], "a.pdf")
    installation.wait_until(lambda: len(received(installation)) == 1, 20)


def test_a_file_that_grows_is_taken_when_it_is_whole(installation: Installation, papers: list[Path]) -> None:
    installation.environment["DOCPIPE_STABLE_SECONDS"] = "1"
    installation.start_watcher()
    data = papers[0].read_bytes()
    path = installation.folder("inbox") / "a.pdf"
    with path.open("wb") as file:
        for part in (data[:1000], data[1000:2000], data[2000:]):
            file.write(part)
            file.flush()
            written = os.stat(path).st_mtime
            installation.wait_until(lambda since=written: time_of(installation) - since > 0.6, 10)
            assert received(installation) == []
    installation.wait_until(lambda: len(received(installation)) == 1, 20)
    assert received(installation)[0].byte_count == len(data)


def time_of(installation: Installation) -> float:
    """The time by the file system's clock."""
    probe = installation.home / "probe"
    probe.touch()
    return probe.stat().st_mtime


def test_a_database_that_is_away_is_waited_for(installation: Installation, papers: list[Path], servers: Any) -> None:
    installation.start_watcher()
    installation.wait_until(lambda: (installation.folder("inbox") / ".processing" / ".lock").exists(), 20)
    servers.postgres.child.stop([signal.SIGINT], 10)
    drop(installation, papers[0], "a.pdf")
    installation.wait_until(lambda: "inbox_waits" in installation.log(), 20)
    servers.postgres.restart()
    installation.wait_until(lambda: len(received(installation)) == 1, 30)
    assert not installation.folder("refused").exists()


def test_a_second_watcher_stands_by_and_takes_over(installation: Installation, papers: list[Path]) -> None:
    first = installation.start_watcher()
    lock = installation.folder("inbox") / ".processing" / ".lock"
    installation.wait_until(lock.exists, 20)
    installation.start_watcher()
    drop(installation, papers[0], "a.pdf")
    installation.wait_until(lambda: len(received(installation)) == 1, 20)
    first.kill()
    drop(installation, papers[1], "b.pdf")
    installation.wait_until(lambda: len(received(installation)) == 2, 20)
    assert installation.count(Status.RECEIVED) == 2


def test_sigterm_ends_the_watcher_at_once(installation: Installation) -> None:
    watcher = installation.start_watcher()
    installation.wait_until((installation.folder("inbox") / ".processing" / ".lock").exists, 20)
    watcher.terminate()
    assert watcher.wait(10) == 0
