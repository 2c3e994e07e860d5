"""The watched folder against what people, programs and attackers put there."""

import json
import os
import time
from pathlib import Path, PurePath
from types import SimpleNamespace

import pytest

from docpipe.errors import UnreadableFile, UnsupportedFile
from docpipe.intake import Claim, Inbox, Refused, Stability
from docpipe.intake.stability import is_open_for_writing

LIMIT = 1000


@pytest.fixture
def inbox(tmp_path: Path) -> Inbox:
    made = Inbox(tmp_path / "inbox", Stability(0))
    made.prepare()
    return made


def drop(inbox: Inbox, place: str | bytes, data: bytes = b"data") -> Path:
    path = inbox.folder / os.fsdecode(place)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    return path


def places(inbox: Inbox) -> list[str]:
    inbox.claim_stable()
    return [str(claim.place) for claim in inbox.claimed()]


def test_a_whole_file_is_claimed_with_its_place_and_cleared(inbox: Inbox) -> None:
    dropped = drop(inbox, "invoice/urgent/x.pdf")
    inbox.claim_stable()
    (claim,) = inbox.claimed()
    assert claim.place == PurePath("invoice/urgent/x.pdf")
    assert not dropped.exists()
    assert claim.read(LIMIT) == b"data"
    claim.clear()
    assert inbox.claimed() == []
    assert list(inbox.processing.glob("*")) == []
    assert dropped.parent.is_dir()  # people's folders stay


def test_the_most_urgent_are_claimed_first_and_a_look_has_an_end(inbox: Inbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("docpipe.intake.inbox.AT_ONCE", 2)
    for place in ("bulk/1.pdf", "bulk/2.pdf", "3.pdf", "invoice/Urgent/4.pdf"):
        drop(inbox, place)
    assert inbox.claim_stable()
    assert [str(claim.place) for claim in inbox.claimed()] == ["invoice/Urgent/4.pdf", "3.pdf"]
    assert not inbox.claim_stable()
    assert len(inbox.claimed()) == 4


def test_what_cannot_be_claimed_does_not_stand_before_the_others(inbox: Inbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("docpipe.intake.inbox.AT_ONCE", 1)
    drop(inbox, "urgent/" + "x" * 250)
    drop(inbox, "2.pdf")
    rename = Path.rename
    monkeypatch.setattr(Path, "rename", lambda path, to: rename(path, to if path.name == "2.pdf" else "/proc/x"))
    assert not inbox.claim_stable()
    assert [str(claim.place) for claim in inbox.claimed()] == ["2.pdf"]


def test_a_file_that_is_open_gets_more_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inbox = Inbox(tmp_path / "inbox", Stability(10))
    inbox.prepare()
    path, clock = drop(inbox, "x.pdf"), iter((0, 11, 149, 151))
    steady = SimpleNamespace(monotonic=lambda: next(clock), time_ns=time.time_ns)
    monkeypatch.setattr("docpipe.intake.inbox.time", steady)
    assert places(inbox) == []
    with path.open("ab"):
        assert places(inbox) == []  # somebody writes, and pauses
        assert places(inbox) == []
        assert places(inbox) == ["x.pdf"]  # or has forgotten to close it


def test_a_file_is_open_while_somebody_may_write_on_it(tmp_path: Path) -> None:
    path = tmp_path / "x.pdf"
    with path.open("wb"):
        assert is_open_for_writing(str(path))
    with path.open("rb"):
        assert not is_open_for_writing(str(path))
    assert not is_open_for_writing(str(tmp_path / "none"))
    with path.open("ab"):  # and nobody was kept from it
        pass


def test_what_may_still_be_written_stays(tmp_path: Path) -> None:
    inbox = Inbox(tmp_path / "inbox", Stability(3600))
    inbox.prepare()
    drop(inbox, "x.pdf")
    assert places(inbox) == []
    assert places(inbox) == []


@pytest.mark.parametrize(
    "name",
    [".hidden.pdf", "x.pdf.part", "x.PDF.CRDOWNLOAD", "x.tmp", "~$x.docx", ".git/config", ".processing2/x.pdf"],
)
def test_what_is_hidden_or_marked_as_unfinished_stays(inbox: Inbox, name: str) -> None:
    path = drop(inbox, name)
    assert places(inbox) == []
    assert path.exists()


def test_links_are_not_followed(inbox: Inbox, tmp_path: Path) -> None:
    secret = tmp_path / "secret"
    secret.mkdir()
    (secret / "x.pdf").write_bytes(b"secret")
    (inbox.folder / "link.pdf").symlink_to(secret / "x.pdf")
    (inbox.folder / "folder").symlink_to(secret)
    (inbox.folder / "loop").symlink_to(inbox.folder)
    os.mkfifo(inbox.folder / "pipe.pdf")
    assert places(inbox) == []
    assert (secret / "x.pdf").exists()


@pytest.mark.parametrize("make", [lambda p, t: p.symlink_to(t), lambda p, _: os.mkfifo(p), lambda p, _: p.mkdir()])
def test_what_is_put_in_the_place_of_a_claim_is_not_opened(inbox: Inbox, tmp_path: Path, make) -> None:
    (tmp_path / "secret").write_bytes(b"secret")
    drop(inbox, "x.pdf")
    inbox.claim_stable()
    (claim,) = inbox.claimed()
    claim.path.unlink()
    make(claim.path, tmp_path / "secret")
    with pytest.raises(UnreadableFile):
        claim.read(LIMIT)


def test_what_a_killed_watcher_has_left_is_found_again(inbox: Inbox) -> None:
    drop(inbox, "bulk/x.pdf")
    inbox.claim_stable()
    (inbox.processing / "00-empty" / "invoice").mkdir(parents=True)  # killed before the rename
    after = Inbox(inbox.folder, Stability(0))
    assert [str(claim.place) for claim in after.claimed()] == ["bulk/x.pdf"]
    assert not (inbox.processing / "00-empty").exists()


def test_files_of_one_name_are_kept_apart(inbox: Inbox) -> None:
    for data in (b"one", b"two"):
        drop(inbox, "x.pdf", data)
        inbox.claim_stable()
    assert [claim.read(LIMIT) for claim in inbox.claimed()] == [b"one", b"two"]


def test_of_two_that_claim_one_gets_it(inbox: Inbox) -> None:
    other = Inbox(inbox.folder, Stability(0))
    drop(inbox, "x.pdf")
    inbox.claim_stable()
    other.claim_stable()
    assert len(inbox.claimed()) == 1


def test_one_watcher_minds_an_inbox_at_a_time(inbox: Inbox) -> None:
    other = Inbox(inbox.folder, Stability(0))
    with inbox.held() as first, other.held() as second:
        assert (first, second) == (True, False)
    with other.held() as third:
        assert third


def test_no_more_than_the_limit_and_one_is_read(inbox: Inbox) -> None:
    drop(inbox, "x.pdf", b"x" * 5000)
    inbox.claim_stable()
    (claim,) = inbox.claimed()
    assert len(claim.read(LIMIT) or b"") == LIMIT + 1


HOSTILE = [b"-rf", b"a\nb.pdf", b"\xff\xfe.pdf", b"$(touch x).pdf", b"x" * 255, b"%s%n", b"..pdf.", "ü.pdf".encode()]


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_names_are_claimed_and_refused_like_others(inbox: Inbox, tmp_path: Path, name: bytes) -> None:
    refused = Refused(tmp_path / "refused")
    drop(inbox, name)
    inbox.claim_stable()
    for claim in inbox.claimed():
        path = refused.put(claim, UnsupportedFile())
        assert path.read_bytes() == b"data"
        assert path.parent == refused.folder
        told = json.loads(path.with_name(path.name + ".reason.json").read_text())
        assert told["code"] == "unsupported_file"
        assert "Send a PDF" in path.with_name(path.name + ".reason.txt").read_text()
    assert inbox.claimed() == []


def test_refused_files_of_one_name_are_kept_apart(inbox: Inbox, tmp_path: Path) -> None:
    refused = Refused(tmp_path / "refused")
    names = []
    for data in (b"one", b"two", b"three"):
        drop(inbox, "x.pdf", data)
        inbox.claim_stable()
        (claim,) = inbox.claimed()
        names.append(refused.put(claim, UnsupportedFile()).name)
    assert names == ["x.pdf", "x (2).pdf", "x (3).pdf"]
    assert (refused.folder / "x (2).pdf").read_bytes() == b"two"
    assert (refused.folder / "x (3).pdf.reason.txt").exists()


def test_a_refused_file_does_not_take_the_place_of_a_reason(inbox: Inbox, tmp_path: Path) -> None:
    refused = Refused(tmp_path / "refused")
    for name in ("x.pdf", "x.pdf.reason.txt"):
        drop(inbox, name, name.encode())
        inbox.claim_stable()
        (claim,) = inbox.claimed()
        refused.put(claim, UnsupportedFile())
    assert "Send a PDF" in (refused.folder / "x.pdf.reason.txt").read_text()
    assert (refused.folder / "x.pdf.reason (2).txt").read_bytes() == b"x.pdf.reason.txt"


@pytest.mark.skipif(not os.access("/dev/shm", os.W_OK), reason="needs a second file system")
def test_refused_files_may_go_to_another_disk(inbox: Inbox) -> None:
    folder = Path("/dev/shm") / f"docpipe-refused-{os.getpid()}"
    drop(inbox, "x.pdf")
    inbox.claim_stable()
    (claim,) = inbox.claimed()
    path = Refused(folder).put(claim, UnsupportedFile())
    assert path.read_bytes() == b"data"
    assert not claim.path.exists()
    for file in folder.iterdir():
        file.unlink()
    folder.rmdir()


def test_a_claim_whose_file_has_gone_is_unreadable(inbox: Inbox) -> None:
    with pytest.raises(UnreadableFile):
        Claim(inbox.processing / "x" / "y.pdf", PurePath("y.pdf")).read(LIMIT)
