"""docs/evaluation.md names every comparator and every option."""

from pathlib import Path

import pytest
from typer.main import get_command

from docpipe import cli
from docpipe.learning.lists import LISTS
from docpipe.learning.scalars import SCALARS

TEXT = (Path(__file__).parents[3] / "docs" / "evaluation.md").read_text()


@pytest.mark.parametrize("name", [*SCALARS, *LISTS])
def test_every_comparator_stands_in_the_docs(name: str) -> None:
    assert f"`{name}`" in TEXT


def test_every_option_stands_in_the_docs() -> None:
    verb = get_command(cli.build(["evaluate"])).commands["evaluate"]  # type: ignore[attr-defined]
    options = [name for one in verb.params for name in one.opts if name.startswith("--")]
    assert len(options) > 5
    assert [name for name in options if f"`{name}" not in TEXT] == []
