"""A file that will be written at the end is looked at before the work."""

from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from docpipe import cli
from docpipe.cli.targets import target


def test_where_a_file_can_be_written_it_is_taken(tmp_path: Path) -> None:
    (tmp_path / "old.html").write_text("old")
    assert target(tmp_path / "old.html") == tmp_path / "old.html"
    assert target(tmp_path / "new.html") == tmp_path / "new.html"
    assert target(None) is None


@pytest.mark.parametrize("name", ["", "nowhere/new.html"])
def test_where_none_can_be_written_it_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(typer.BadParameter):
        target(tmp_path / name)


@pytest.mark.parametrize(
    "call",
    [["evaluate", "x", "--report"], ["evaluate", "x", "--keep"], ["calibrate", "x", "--out"], ["probe", "x", "--out"]],
)
def test_verbs_refuse_it_before_they_read(tmp_path: Path, call: list[str]) -> None:
    done = CliRunner().invoke(cli.build(call), [*call, str(tmp_path / "nowhere" / "it")])
    assert done.exit_code == 2
    assert "There is no folder" in done.output
