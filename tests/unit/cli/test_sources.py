"""Where a setting comes from, and that no password is shown."""

from pathlib import Path

import pytest

from docpipe.cli.sources import list_sources
from docpipe.settings import Settings, load_settings


def test_each_setting_says_where_it_comes_from(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "docpipe.toml").write_text("max_pages = 7\nmax_attempts = 9\n")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("DOCPIPE_CONFIG", raising=False)
    monkeypatch.setenv("DOCPIPE_MAX_ATTEMPTS", "4")
    monkeypatch.setenv("DOCPIPE_DATABASE_URL", "postgresql://joe:geheim@host/docpipe")
    sources = {source.variable: source for source in list_sources(load_settings())}
    assert len(sources) == len(Settings.model_fields)
    assert (sources["DOCPIPE_MAX_PAGES"].value, sources["DOCPIPE_MAX_PAGES"].origin) == ("7", "docpipe.toml")
    assert (sources["DOCPIPE_MAX_ATTEMPTS"].value, sources["DOCPIPE_MAX_ATTEMPTS"].origin) == ("4", "environment")
    assert sources["DOCPIPE_LOG_LEVEL"].origin == "default"
    assert sources["DOCPIPE_DATABASE_URL"].value == "postgresql://joe:***@host/docpipe"
