"""What a person can type or set stands in the README."""

from pathlib import Path

import pytest

from docpipe.cli import VERBS
from docpipe.settings import Settings

README = Path(__file__).parents[3] / "README.md"


@pytest.mark.parametrize("verb", VERBS)
def test_every_verb_stands_in_the_readme(verb: str) -> None:
    assert f"docpipe {verb}" in README.read_text()


@pytest.mark.parametrize("name", Settings.model_fields)
def test_every_setting_stands_in_the_readme(name: str) -> None:
    assert f"DOCPIPE_{name.upper()}" in README.read_text()
