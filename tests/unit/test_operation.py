"""What an operator can meet stands in docs/operation.md: figures, warnings in the log, parts of readiness, settings."""

import re
from pathlib import Path

import pytest

from docpipe.monitoring import JobEnd, Stage
from docpipe.settings import Settings

ROOT = Path(__file__).parents[2]
GUIDE = (ROOT / "docs/operation.md").read_text(encoding="utf-8")
SOURCES = [path.read_text(encoding="utf-8") for room in ("docpipe", "workers") for path in (ROOT / room).rglob("*.py")]
LOGGED = re.compile(r"log(?:ger\(__name__\)|ger)?\.(?:warning|error)\(\s*\"([a-z_]+)\"")
FIGURES = re.compile(r"(?:counter|gauge|histogram|_one|_by|_counted)\(\s*\"([a-z_]+)\"")


def told(pattern: re.Pattern[str], sources: list[str]) -> list[str]:
    return sorted({word for source in sources for word in pattern.findall(source)})


def monitoring() -> list[str]:
    return [path.read_text(encoding="utf-8") for path in (ROOT / "docpipe/monitoring").glob("*.py")]


@pytest.mark.parametrize("event", told(LOGGED, SOURCES))
def test_every_warning_stands_in_the_guide(event: str) -> None:
    assert event == "warned" or f"`{event}`" in GUIDE


def test_figures_are_found_in_the_code() -> None:
    assert len(told(FIGURES, monitoring())) > 15


@pytest.mark.parametrize("figure", told(FIGURES, monitoring()))
def test_every_figure_stands_in_the_guide(figure: str) -> None:
    assert f"`docpipe_{figure}" in GUIDE


@pytest.mark.parametrize("word", [*Stage, *JobEnd])
def test_every_stage_and_end_stands_in_the_guide(word: str) -> None:
    assert word in GUIDE


def test_every_setting_that_the_guide_names_is_one() -> None:
    named = set(re.findall(r"DOCPIPE_([A-Z_]+)", GUIDE))
    assert {name.lower() for name in named} <= set(Settings.model_fields)
