"""The command line as a whole: its verbs, its sentences, how fast it answers, how it fails."""

import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from docpipe import cli
from docpipe.__main__ import main
from docpipe.errors import BadSettings, DocpipeError, NotRunning

HEAVY = ("sqlalchemy", "celery", "pydantic", "pymupdf", "psycopg", "numpy", "reportlab")


@pytest.mark.parametrize("verb", cli.VERBS)
def test_every_verb_has_help_that_starts_with_its_sentence(verb: str) -> None:
    done = CliRunner().invoke(cli.build([verb]), [verb, "--help"])
    assert done.exit_code == 0, done.output
    loaded = cli.load(verb)
    told = loaded.info.help if isinstance(loaded, typer.Typer) else loaded.__doc__
    assert (told or "").split("\n")[0] == cli.VERBS[verb]


@pytest.mark.parametrize("verb", list(cli.VERBS))
def test_every_verb_can_print_json(verb: str) -> None:
    loaded = cli.load(verb)
    own = [[str(one.name)] for one in loaded.registered_commands] if isinstance(loaded, typer.Typer) else [[]]
    for words in own:
        done = CliRunner().invoke(cli.build([verb]), [verb, *words, "--help"])
        assert "--json" in done.output, words


def test_help_lists_every_verb() -> None:
    done = CliRunner().invoke(cli.build(["--help"]), ["--help"])
    assert done.exit_code == 0
    for verb, sentence in cli.VERBS.items():
        assert verb in done.output
        assert sentence.split(".")[0][:30] in done.output


def test_help_loads_nothing_heavy_and_answers_at_once() -> None:
    code = f"import sys, docpipe.cli as c; c.build(['--help']); print([m for m in {HEAVY!r} if m in sys.modules])"
    start = time.monotonic()
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
    assert time.monotonic() - start < 2  # 0.15 s on an idle machine


def test_an_expected_error_is_a_sentence_and_an_exit_code(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("DOCPIPE_HOME", str(tmp_path))
    cases: list[tuple[list[str], type[DocpipeError], str]] = [
        (["status"], NotRunning, "Start it with `docpipe up`"),
        (["retry", "--failed"], NotRunning, "Start it with `docpipe up`"),
        (["ingest", "x.pdf"], NotRunning, str(tmp_path)),
    ]
    for arguments, error, words in cases:
        assert _run(arguments, monkeypatch) == error.exit_code
        out, err = capsys.readouterr()
        assert out == ""
        assert err.startswith("docpipe: ")
        assert words in err
        assert "Traceback" not in err
    monkeypatch.setenv("DOCPIPE_MAX_PAGES", "many")
    assert _run(["status"], monkeypatch) == BadSettings.exit_code
    assert "DOCPIPE_MAX_PAGES" in capsys.readouterr().err


def test_a_character_that_the_terminal_does_not_have_is_no_fault(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "docpipe", "extract", "--json", "500 €.pdf"]
    environment = {**os.environ, "PYTHONIOENCODING": "latin-1", "PYTHONPATH": str(Path(__file__).parents[3])}
    done = subprocess.run(command, capture_output=True, cwd=tmp_path, env=environment, check=False)
    assert done.returncode == 1
    assert done.stderr == b""
    assert json.loads(done.stdout)["file"] == "500 €.pdf"


def test_an_unknown_verb_and_no_verb_are_usage_errors(monkeypatch: pytest.MonkeyPatch) -> None:
    assert _run(["fly"], monkeypatch) == 2
    assert _run([], monkeypatch) == 2


def _run(arguments: list[str], monkeypatch: pytest.MonkeyPatch) -> int:
    monkeypatch.setattr(sys, "argv", ["docpipe", *arguments])
    with pytest.raises(SystemExit) as ended:
        main()
    assert isinstance(ended.value.code, int)
    return ended.value.code


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["ingest", "x.pdf", "--priority", "3"], "'3' is not one of"),
        (["export", "--since", "yesterday"], "'yesterday' does not match"),
        (["user", "add", "anna", "--role", "boss"], "'boss' is not one of"),  # a verb of a verb
        (["webhook", "rotate", "x", "--overlap", "soon"], "'soon' is no length of time"),
    ],
)
def test_what_is_wrong_is_told_without_the_librarys_own_words(words: list[str], told: str) -> None:
    done = CliRunner().invoke(cli.build(words), words)
    assert done.exit_code == 2
    assert told in done.output
    assert "Value error" not in done.output
