"""Style sheets and scripts: under their hash for good, under another not, and nothing that is not listed."""

from pathlib import Path

import pytest
from starlette.requests import Request

from docpipe.errors import NotFound
from docpipe.web.assets import FOLDER, Assets


def asked(**headers: str) -> Request:
    raw = [(name.replace("_", "-").encode(), value.encode()) for name, value in headers.items()]
    return Request({"type": "http", "method": "GET", "path": "/", "headers": raw})


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "inner").mkdir()
    (tmp_path / "base.css").write_text("a { color: red }\n" * 100)
    (tmp_path / "inner/a.js").write_text("export const a = 1;")
    (tmp_path / "secret.txt").write_text("not for browsers")
    return tmp_path


def test_kept_under_its_hash_and_no_longer(folder: Path) -> None:
    assets = Assets(folder)
    assert assets.url("base.css") == f"/static/{assets.hash}/base.css"
    assert "immutable" in assets.answer(asked(), assets.hash, "base.css").headers["cache-control"]
    assert assets.answer(asked(), "older", "base.css").headers["cache-control"] == "no-cache"
    assert assets.answer(asked(if_none_match=f'"{assets.hash}"'), "older", "base.css").status_code == 304


def test_the_hash_follows_names_and_content(folder: Path) -> None:
    before = Assets(folder).hash
    (folder / "inner/a.js").write_text("export const a = 2;")
    changed = Assets(folder).hash
    (folder / "inner/a.js").rename(folder / "inner/b.js")
    assert len({before, changed, Assets(folder).hash}) == 3


def test_zipped_for_those_who_can(folder: Path) -> None:
    assets = Assets(folder)
    zipped = assets.answer(asked(accept_encoding="gzip, br"), assets.hash, "base.css")
    assert zipped.headers["content-encoding"] == "gzip"
    assert "content-encoding" not in assets.answer(asked(), assets.hash, "base.css").headers
    assert "content-encoding" not in assets.answer(asked(accept_encoding="gzip"), assets.hash, "inner/a.js").headers


@pytest.mark.parametrize("name", ["secret.txt", "../base.css", "inner", "", "inner/../base.css", "/etc/passwd"])
def test_nothing_else_is_there(folder: Path, name: str) -> None:
    assets = Assets(folder)
    with pytest.raises(NotFound):
        assets.answer(asked(), assets.hash, name)


def test_no_script_or_style_reaches_elsewhere() -> None:
    """No other host, no inline style or handler, nothing that evaluates text."""
    for path in (*FOLDER.rglob("*.js"), *FOLDER.rglob("*.css"), *(FOLDER.parent / "templates").glob("*.html")):
        text = path.read_text().replace("http://www.w3.org/", "").replace("https://erp.intern.example/", "")
        for forbidden in (
            "https://",
            "http://",
            "eval(",
            "new Function",
            " style=",
            " onclick=",
            "@import",
            "javascript:",
        ):
            assert forbidden not in text, f"{path.name}: {forbidden}"
