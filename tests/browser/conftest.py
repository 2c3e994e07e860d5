"""A docpipe for the whole run, and a browser: Chromium as the system has it, driven by Playwright."""

import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from house import House, open_house
from playwright.sync_api import Browser, expect, sync_playwright
from visiting import PATIENCE, Furnished, Opener
from watching import Complaints

from docpipe.lifecycle import Status
from samples.make import make_samples

FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)
DOUBTFUL, SOUND = "invoice_de_90.pdf", "invoice_de_01.pdf"  # its total contradicts; nothing is wrong with it
expect.set_options(timeout=PATIENCE)


@pytest.fixture(scope="session")
def chromium() -> str:
    """The browser's program."""
    found = next(
        (path for name in ("chromium", "chromium-browser", "google-chrome") if (path := shutil.which(name))), None
    )
    return found or pytest.skip("there is no chromium here; scripts/install-test-packages installs it")


@pytest.fixture(scope="session")
def launch(chromium: str) -> Iterator[Callable[[], Browser]]:
    """Starts a browser; all of them end with the run."""
    with sync_playwright() as playwright:
        yield lambda: playwright.chromium.launch(executable_path=chromium, args=list(FLAGS))


@pytest.fixture(scope="session")
def browser(launch: Callable[[], Browser]) -> Iterator[Browser]:
    running = launch()
    yield running
    running.close()


@pytest.fixture(scope="session")
def house(chromium: str) -> Iterator[House]:
    folder = Path(tempfile.mkdtemp(prefix="dp", dir="/tmp"))
    running = open_house(folder / "h")
    yield running
    running.close()
    shutil.rmtree(folder, ignore_errors=True)


@pytest.fixture(scope="session")
def papers(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the demo's documents."""
    folder = tmp_path_factory.mktemp("papers")
    make_samples(folder)
    return folder


@pytest.fixture
def complaints() -> Iterator[Complaints]:
    """No browser of a test may complain of anything that the test does not expect."""
    heard = Complaints()
    yield heard
    assert heard.heard == []


@pytest.fixture
def open_page(house: House, browser: Browser, complaints: Complaints) -> Iterator[Opener]:
    opener = Opener(house, browser, complaints)
    before = set(browser.contexts)
    yield opener
    for context in set(browser.contexts) - before:
        context.close()


@pytest.fixture(scope="session")
def furnished(house: House, papers: Path, tmp_path_factory: pytest.TempPathFactory) -> Furnished:
    broken = tmp_path_factory.mktemp("broken") / "broken.pdf"
    broken.write_bytes(b"%PDF-1.7 and then nothing that a renderer could open")
    made = Furnished(house, *(house.send(path) for path in (papers / DOUBTFUL, broken, papers / SOUND)))
    house.wait_for(made.reviewed, Status.NEEDS_REVIEW)
    house.wait_for(made.failed, Status.FAILED)
    house.wait_for(made.delivered, Status.DELIVERED)
    return made
