"""Zygote and children live and die as they should, and nothing is left behind."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from owner import children
from raw_pdf import raw_pdf, text

from docpipe.document import Page
from docpipe.errors import RendererUnavailable
from docpipe.pages import Renderer, RenderLimits, sandbox_report
from docpipe.pages.launch import zygote_command

DOCUMENT = raw_pdf(text("Word"))
HERE = Path(__file__).parent


def start_owner(*arguments: str) -> "subprocess.Popen[str]":
    command = [sys.executable, str(HERE / "owner.py"), *arguments]
    return subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    )


def wait_until(condition: Callable[[], bool], seconds: float = 10.0) -> bool:
    """Whether a condition comes true within this time."""
    deadline, pause = time.monotonic() + seconds, threading.Event()
    while not condition():
        if time.monotonic() > deadline:
            return False
        pause.wait(0.01)
    return True


def is_gone(pid: int) -> bool:
    """Whether a process has ended (a dead one that no one has waited for counts)."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z"
    except OSError:
        return True


def zygotes() -> list[int]:
    return children(os.getpid())


def one_page(renderer: Renderer) -> Page:
    (page,) = renderer.pages(DOCUMENT)
    return page


def test_nothing_outlives_a_killed_worker() -> None:
    with start_owner("be_killed") as owner:
        assert owner.stdout is not None
        zygote, child = map(int, owner.stdout.readline().split())
        started = time.monotonic()
        owner.kill()
        assert wait_until(lambda: is_gone(zygote) and is_gone(child))
        assert time.monotonic() - started < 2


def test_a_fork_of_the_worker_has_a_zygote_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "document.pdf").write_bytes(DOCUMENT)
    with start_owner("fork", str(tmp_path / "document.pdf")) as owner:
        assert owner.wait(60) == 0


def test_a_child_dies_with_its_zygote() -> None:
    with Renderer(RenderLimits(page_seconds=30), command=zygote_command("probes", [HERE])) as renderer:
        before = set(zygotes())
        pages = renderer.pages(b"page_then_loop")
        next(pages)
        (zygote,) = set(zygotes()) - before
        (child,) = children(zygote)
        os.kill(zygote, signal.SIGKILL)
        assert wait_until(lambda: is_gone(child), seconds=2)
        with pytest.raises(RendererUnavailable):
            next(pages)


def test_a_zygote_that_died_is_replaced() -> None:
    with Renderer() as renderer:
        before = set(zygotes())
        one_page(renderer)
        (zygote,) = set(zygotes()) - before
        os.kill(zygote, signal.SIGKILL)
        assert one_page(renderer).words[0].text == "Word"


def test_a_call_to_stop_is_left_to_the_worker() -> None:
    with Renderer() as renderer:
        before = set(zygotes())
        one_page(renderer)
        started = set(zygotes()) - before
        for zygote in started:
            for stop in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP):
                os.kill(zygote, stop)
        one_page(renderer)
        assert set(zygotes()) - before == started


def test_a_thread_that_ends_takes_no_zygote_with_it() -> None:
    with Renderer() as renderer:
        before = set(zygotes())
        thread = threading.Thread(target=one_page, args=(renderer,))
        thread.start()
        thread.join()
        started = set(zygotes()) - before
        one_page(renderer)
        assert set(zygotes()) - before == started != set()


def test_a_document_may_be_left_in_the_middle() -> None:
    with Renderer() as renderer:
        unfinished = renderer.pages(DOCUMENT * 1, image_dpi=300)
        next(unfinished)
        assert one_page(renderer).page_no == 1
        with pytest.raises((StopIteration, RendererUnavailable)):
            next(unfinished)
        assert one_page(renderer).page_no == 1


def test_nothing_is_left_behind_after_many_documents() -> None:
    with Renderer() as renderer:
        before = set(zygotes())
        one_page(renderer)
        (zygote,) = set(zygotes()) - before
        first = footprint(os.getpid()), footprint(zygote)
        for _ in range(60):
            one_page(renderer)
        for (files_then, bytes_then), pid in zip(first, (os.getpid(), zygote), strict=True):
            files, resident = footprint(pid)
            assert files <= files_then
            assert resident < bytes_then + 4 * 1024 * 1024
        assert children(zygote) == []
    assert is_gone(zygote)


def footprint(pid: int) -> tuple[int, int]:
    """Open file descriptors and resident bytes of a process."""
    resident = int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE")
    return len(os.listdir(f"/proc/{pid}/fd")), resident


@pytest.mark.parametrize(
    ("command", "says"),
    [([sys.executable, "-c", "raise SystemExit('no such thing')"], "no such thing"), (["/absent"], "/absent")],
)
def test_a_zygote_that_cannot_start_is_named(command: list[str], says: str) -> None:
    with Renderer(command=command) as renderer, pytest.raises(RendererUnavailable, match=says):
        one_page(renderer)


def test_the_environment_does_not_reach_the_zygote(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "numpy.py").write_text("raise SystemExit('a planted module')")
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setenv("PYTHONSTARTUP", str(tmp_path / "numpy.py"))
    monkeypatch.chdir(tmp_path)
    with Renderer() as renderer:
        assert one_page(renderer).words[0].text == "Word"


def test_the_report_says_what_holds() -> None:
    report = sandbox_report()
    assert (report.usable, report.seccomp, report.limits, report.user) == (True, True, True, True)
    assert all(sentence.endswith(".") for sentence in report.missing)


def test_the_report_says_what_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "/nonexistent")
    assert any("pdftoppm is not installed" in sentence for sentence in sandbox_report().missing)
    broken = Renderer(command=[sys.executable, "-c", "raise SystemExit('no such thing')"])
    report = sandbox_report(broken)
    assert (report.usable, report.landlock) == (False, 0)
    assert "no such thing" in report.missing[0]
