"""`docpipe models` without loading any: what is refused, sealed, carried over, listed, and that torch stays away."""

import json
import os
import subprocess
import sys
from pathlib import Path
from random import Random

import pytest
from typer.testing import CliRunner, Result

from docpipe import cli
from docpipe.errors import UnusableFolder

CARD = "---\nlicense: apache-2.0\n---\n"


@pytest.fixture(autouse=True)
def _quiet(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("docpipe.cli.models.log.configure", lambda _: None)  # is for the whole process
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "models" / "tiny"
    made.mkdir(parents=True)
    (made / "config.json").write_text('{"model_type": "qwen3_vl"}')
    (made / "model.safetensors").write_bytes(Random(1).randbytes(300_000))
    (made / "README.md").write_text(CARD)
    return made


def run(*words: object) -> Result:
    return CliRunner().invoke(cli.build(["models"]), ["models", *map(str, words)], catch_exceptions=False)


def told(*words: object) -> dict:
    done = run(*words, "--json")
    return json.loads(done.stdout)


def test_all_faults_are_told_at_once(folder: Path) -> None:
    (folder / "README.md").unlink()
    (folder / "weights.bin").write_bytes(b"")
    (folder / "own.py").write_text("")
    (folder / "link.json").symlink_to("/etc/passwd")
    done = run("check", folder)
    assert done.exit_code == 1
    for word in ("not loaded", "pickle", "is code", "cp -rL", "licence"):
        assert word in done.output
    found = told("check", folder)
    assert len(found["faults"]) == 4
    assert (found["good"], found["trial"]) == (False, None)


def test_a_changed_file_is_refused(folder: Path) -> None:
    assert run("seal", folder).exit_code == 0
    assert told("check", folder, "--files-only")["good"]
    (folder / "model.safetensors").write_bytes(bytes(300_000))
    found = told("check", folder)
    assert found["hashed"]
    assert not found["good"]
    assert "SHA-256" in found["faults"][0]


def test_a_model_goes_over_an_air_gap(folder: Path, tmp_path: Path) -> None:
    sent = told("export", folder, tmp_path / "model.tgz")
    came = told("import", tmp_path / "model.tgz", tmp_path / "far" / "tiny")
    assert (sent["files"], sent["bytes"], sent["licence"]) == (3, came["bytes"], "apache-2.0")
    found = told("check", tmp_path / "far" / "tiny", "--files-only")
    assert found["good"]
    assert found["sealed"]
    assert "as the manifest says" in run("check", tmp_path / "far" / "tiny", "--files-only").output


def test_the_models_of_a_folder_are_listed(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder.parent / "other").mkdir()  # no model
    bad = folder.parent / "bad"
    bad.mkdir()
    (bad / "config.json").write_text("{")
    lines = [json.loads(line) for line in run("list", folder.parent, "--json").stdout.splitlines()]
    assert [(Path(one["folder"]).name, one["used"], bool(one["faults"])) for one in lines] == [
        ("bad", False, True),
        ("tiny", False, False),
    ]
    monkeypatch.setenv("DOCPIPE_MODEL", str(folder))
    done = run("list")
    assert "the one that reads" in done.output
    assert "apache-2.0" in done.output


def test_what_the_system_refuses_is_a_sentence(folder: Path, tmp_path: Path) -> None:
    with pytest.raises(UnusableFolder, match=r"No such file or directory: .*gone"):
        run("export", folder, tmp_path / "gone" / "model.tar")


@pytest.mark.parametrize(
    ("words", "code", "word"),
    [
        (["list"], 2, "DOCPIPE_MODEL"),  # neither named nor set
        (["list", "nowhere"], 2, "no folder"),
        (["import", "nowhere.tar", "x"], 2, "no file"),
        (["pull", "own/tiny"], 2, "--to"),
    ],
)
def test_calls_that_are_wrong(words: list[str], code: int, word: str) -> None:
    done = run(*words)
    assert done.exit_code == code
    assert word in done.output


def test_looking_at_files_loads_no_torch(folder: Path) -> None:
    code = (
        "import sys; from docpipe import cli; from typer.testing import CliRunner;"
        f"done = CliRunner().invoke(cli.build(['models']), ['models', 'check', {str(folder)!r}, '--files-only']);"
        "print(done.exit_code, [m for m in ('torch', 'transformers', 'huggingface_hub', 'numpy') if m in sys.modules])"
    )
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment)
    assert done.stdout.split("\n")[0] == "0 []"
