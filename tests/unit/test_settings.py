"""Settings that are wrong: every one is a sentence that names it, never a traceback."""

from pathlib import Path

import pytest

from docpipe.errors import BadSettings
from docpipe.settings import load_settings


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The current folder, empty, with no file of settings elsewhere."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("DOCPIPE_CONFIG", raising=False)
    return tmp_path


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (b"max_pages = ", "docpipe.toml is not TOML"),
        (b"\xff\xfe", "docpipe.toml is not TOML"),
        (b"max_pagez = 7", "“max_pagez” in docpipe.toml is no setting. Did you mean max_pages?"),
        (b"DOCPIPE_MAX_PAGES = 7", "“DOCPIPE_MAX_PAGES” in docpipe.toml is no setting. Did you mean max_pages?"),
        (b"[docpipe]\nmax_pages = 7", "“docpipe” in docpipe.toml is no setting."),
        (b'max_pages = "seven"', "DOCPIPE_MAX_PAGES: .* It is 'seven'"),
    ],
)
def test_a_file_that_is_wrong_is_told_of(folder: Path, text: bytes, told: str) -> None:
    (folder / "docpipe.toml").write_bytes(text)
    with pytest.raises(BadSettings, match=told.replace("?", r"\?")):
        load_settings()


def test_a_file_that_is_named_must_be_there(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DOCPIPE_CONFIG", str(folder / "nowhere.toml"))
    with pytest.raises(BadSettings, match=r"nowhere\.toml, which is not there"):
        load_settings()


def test_what_is_given_is_shown_but_no_address(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DOCPIPE_LOG_LEVEL", "loud")
    (folder / "docpipe.toml").write_text('database_url = ["postgresql://joe:geheim@host/docpipe"]')
    with pytest.raises(BadSettings, match=r"'debug', 'info', 'warning' or 'error'\. It is 'loud'") as caught:
        load_settings()
    assert "DOCPIPE_DATABASE_URL" in str(caught.value)
    assert "geheim" not in str(caught.value)


def test_an_empty_variable_is_one_that_is_not_set(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "docpipe.toml").write_text("max_pages = 7")
    monkeypatch.setenv("DOCPIPE_HOME", "")
    monkeypatch.setenv("DOCPIPE_MAX_PAGES", "")
    assert load_settings().home == Path("~/.docpipe")
    assert load_settings().max_pages == 7


@pytest.mark.parametrize("endless", ["inf", "nan", "1e400"])
def test_no_time_is_endless(monkeypatch: pytest.MonkeyPatch, endless: str) -> None:
    monkeypatch.setenv("DOCPIPE_RENDER_DOCUMENT_SECONDS", endless)
    with pytest.raises(BadSettings, match="DOCPIPE_RENDER_DOCUMENT_SECONDS"):
        load_settings()


def test_a_file_that_merely_lies_in_the_folder_names_no_code(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "docpipe.toml").write_text('schemas = "types"')
    with pytest.raises(BadSettings, match="DOCPIPE_CONFIG"):
        load_settings()
    monkeypatch.setenv("DOCPIPE_CONFIG", str(tmp_path / "docpipe.toml"))
    assert load_settings().schemas == (Path("types"),)


def test_what_a_check_of_ours_says_stands_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DOCPIPE_WEBHOOK_NETWORKS", "300.1.1.1/8")
    with pytest.raises(BadSettings, match=r"DOCPIPE_WEBHOOK_NETWORKS: '300\.1\.1\.1/8' does not appear"):
        load_settings()
