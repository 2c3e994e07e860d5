"""Take a picture of every screen, of an embedded docpipe with the samples in a temporary home.

    python -m scripts.take_screenshots FOLDER [--pictures docs/screens] [--only queue ...]

Every screen at 1440 and 1024 pixels, in light and dark, as PNG into the folder; with --pictures those of the README as
WebP besides. Chromium is driven as in the tests of the screens.
"""

import argparse
import os
import shutil
import socket
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from uuid import UUID

import font_roboto
from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

from docpipe.api.cookies import SESSION
from scripts.furnishing import furnish, listener
from tests.browser.house import House, open_house

FLAGS = ("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync")
FLAGS += ("--disable-background-networking", "--disable-component-update", "--font-render-hinting=none")
WIDTHS, HEIGHT = (1440, 1024), 900
SCHEMES = ("light", "dark")
SCREENS = {  # name: its path; {file} stands for the id of that file's document
    "sign-in": "/sign-in",
    "welcome": "{link}",
    "queue": "/queue",
    "review": "/review/{invoice_de_90.pdf}",
    "identity": "/review/{passport_es_97.jpeg}",
    "operations": "/operations",
    "documents": "/documents",
    "document": "/documents/{invoice_en_92.pdf}",
    "story": "/story",
    "people": "/people",
    "keys": "/keys",
    "webhooks": "/webhooks",
}
PICTURES = (  # of the README, at 1440
    ("review", "light"), ("review", "dark"), ("identity", "dark"), ("queue", "light"), ("operations", "dark"),
    ("document", "light"),
)  # fmt: skip
WHOLE = ("document",)  # taken to its end
MOST_BYTES = 300_000
FORGET = """(host) => {  // a picture tells nobody's host names
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) texts.currentNode.data = texts.currentNode.data.replaceAll(` ${host}:`, " docpipe-1:");
}"""
FONTS = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include><dir>{folder}</dir>
<match target="pattern"><edit name="family" mode="prepend" binding="strong"><string>{family}</string></edit></match>
</fontconfig>"""


def main() -> None:
    parser = argparse.ArgumentParser(prog="python -m scripts.take_screenshots", description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pictures", type=Path, help="also those of the README, into this folder")
    parser.add_argument("--only", nargs="+", choices=sorted(SCREENS), default=sorted(SCREENS))
    chosen = parser.parse_args()
    with furnished() as (house, browser, ids):
        taken = take(house, browser, ids, chosen.folder, chosen.only)
    if chosen.pictures:
        for name, scheme in PICTURES:
            if name in chosen.only:
                shrink(chosen.folder / f"{name}_1440_{scheme}.png", chosen.pictures / f"{name}_{scheme}.webp")
    print(f"{taken} pictures in {chosen.folder}")


@contextmanager
def furnished() -> Iterator[tuple[House, Browser, dict[str, UUID]]]:
    """A docpipe with everything in it, and a browser."""
    folder = Path(tempfile.mkdtemp(prefix="dp", dir="/tmp"))
    try:
        with listener() as url, sync_playwright() as playwright:
            house = open_house(folder / "h", WORKER_PROCESSES=2, WEBHOOK_ATTEMPTS=1, CLAIM_SECONDS=3600)
            try:
                ids = furnish(house, playwright, folder / "papers", url)
                browser = playwright.chromium.launch(
                    executable_path=shutil.which("chromium"), args=list(FLAGS), env=with_fonts(folder)
                )
                yield house, browser, ids
                browser.close()
            finally:
                house.close()
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def with_fonts(folder: Path) -> dict[str, str | float | bool]:
    """An environment in which the system's font is Roboto, as on many desks, whatever this machine has."""
    fonts = Path(font_roboto.__file__).parent / "files"
    file = folder / "fonts.conf"
    file.write_text(FONTS.format(folder=fonts, family="Roboto"), encoding="utf-8")
    return {**os.environ, "FONTCONFIG_FILE": str(file)}


def take(house: House, browser: Browser, ids: dict[str, UUID], folder: Path, names: list[str]) -> int:
    """All of them; how many."""
    folder.mkdir(parents=True, exist_ok=True)
    taken = 0
    for scheme in SCHEMES:
        for width in WIDTHS:
            page = _page(house, browser, scheme, width)
            for name in names:
                _show(house, page, SCREENS[name], ids)
                page.screenshot(path=folder / f"{name}_{width}_{scheme}.png", full_page=name in WHOLE)
                taken += 1
            page.context.close()
    return taken


def shrink(source: Path, target: Path) -> None:
    """As WebP, as good as fits; ValueError where it does not."""
    target.parent.mkdir(parents=True, exist_ok=True)
    with Image.open(source) as image:
        for quality in (90, 80, 70):
            image.save(target, "WEBP", quality=quality, method=6)
            if target.stat().st_size <= MOST_BYTES:
                return
    raise ValueError(f"{target} is larger than {MOST_BYTES} bytes.")


def _page(house: House, browser: Browser, scheme: str, width: int) -> Page:
    size = {"width": width, "height": HEIGHT}
    told = {"base_url": house.url, "color_scheme": scheme, "viewport": size, "locale": "en-GB"}
    page = browser.new_context(**told).new_page()  # type: ignore[arg-type]
    page.context.add_cookies([{"name": SESSION, "value": house.token("anna.berger"), "url": house.url}])
    return page


def _show(house: House, page: Page, path: str, ids: dict[str, UUID]) -> None:
    for name, number in ids.items():
        path = path.replace(f"{{{name}}}", str(number))
    if path in ("/sign-in", "{link}"):
        kept = page.context.cookies()
        page.context.clear_cookies()
        page.goto(house.link("dana.novak") if path == "{link}" else path)
        page.context.add_cookies(kept)  # type: ignore[arg-type]
    else:
        page.goto(path)
    page.wait_for_load_state("networkidle")
    page.wait_for_timeout(400)
    page.evaluate(FORGET, socket.gethostname())


if __name__ == "__main__":
    main()
