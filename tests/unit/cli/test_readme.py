"""What a person can type stands in the README, what they can set in the list of settings."""

from pathlib import Path

import pytest

from docpipe.cli import VERBS
from docpipe.settings import Settings

ROOT = Path(__file__).parents[3]
README = (ROOT / "README.md").read_text(encoding="utf-8")
SETTINGS = (ROOT / "docs" / "settings.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_stands_in_the_readme(verb: str) -> None:
    assert f"docpipe {verb}" in README


@pytest.mark.parametrize("name", Settings.model_fields)
def test_every_setting_stands_in_the_list(name: str) -> None:
    assert f"`DOCPIPE_{name.upper()}`" in SETTINGS
