"""What is printed for people."""

import json
import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from docpipe.cli.printing import STYLES, ago, print_json, results, shown, span
from docpipe.lifecycle import Status


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(0, "0 s"), (119, "119 s"), (120, "2 min"), (7_100, "118 min"), (7_200, "2 h"), (172_800, "2 days"), (-3, "0 s")],
)
def test_a_length_of_time_stands_in_the_largest_unit_that_says_it(seconds: float, words: str) -> None:
    assert span(seconds) == words


def test_ago() -> None:
    now = datetime(2026, 1, 1, tzinfo=UTC)
    assert ago(now - timedelta(minutes=12), now) == "12 min ago"


def test_every_status_has_a_colour() -> None:
    assert set(STYLES) == set(Status)


def test_json_is_utf_8_and_a_name_in_another_encoding_comes_back(capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    print_json({"file": Path(os.fsdecode(b"M\xe4rz \xe2\x82\xac.pdf"))})
    line = capfdbinary.readouterr().out
    assert "€".encode() in line
    assert os.fsencode(json.loads(line)["file"]) == b"M\xe4rz \xe2\x82\xac.pdf"


def test_text_from_outside_can_neither_colour_nor_steer_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    results().print(shown("[bold]a[/] :x: \x1b[31mred\x07.pdf"))
    assert capsys.readouterr().out == "[bold]a[/] :x: �[31mred�.pdf\n"
