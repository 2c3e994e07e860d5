"""`docpipe probe` as an operator calls it, with a tiny model whose weights are chance: it must not pass."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from installed import COMMAND, Docpipe
from tiny_models import make
from tiny_models.settings import tiny_settings


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make("qwen3_vl", tmp_path_factory.mktemp("model"))


@pytest.fixture
def docpipe(tmp_path: Path, model: Path) -> Docpipe:
    made = Docpipe(tmp_path / "home")
    made.environment |= {**tiny_settings(model), "DOCPIPE_MODEL": ""}  # the one that is probed need not be set
    return made


def test_a_model_of_chance_does_not_pass(docpipe: Docpipe, model: Path, tmp_path: Path) -> None:
    report = tmp_path / "report.html"
    asked = ["--risk", "places", "--risk", "turned"]
    done = docpipe.run("probe", str(model), *asked, "--out", str(report), "--json", seconds=120)
    assert done.returncode == 1, done.stderr
    told = json.loads(done.stdout)
    assert told["passed"] is False
    assert {risk["risk"]: risk["verdict"] for risk in told["risks"]} == {"places": "convicted", "turned": "unclear"}
    assert report.read_text().count("data:image/png") == 3 + 5
    assert "places: convicted" in done.stderr


def test_it_asks_nobody_outside(docpipe: Docpipe, model: Path, tmp_path: Path) -> None:
    """In a network namespace with nothing in it, where every attempt to reach another address is written down."""
    calls = tmp_path / "calls"
    tracing = ["strace", "-f", "--seccomp-bpf", "-e", "trace=connect,sendto,sendmsg,sendmmsg", "-o", str(calls)]
    alone = next(
        (
            words
            for words in (["unshare", "--net"], ["unshare", "--map-root-user", "--net"])
            if shutil.which("unshare") and not subprocess.run([*words, "true"], capture_output=True).returncode
        ),
        None,
    )
    if alone is None or shutil.which("strace") is None:
        pytest.skip("not run: no network namespace can be made here, or strace is not installed")
    if subprocess.run([*alone, *tracing, "true"], capture_output=True).returncode:
        pytest.skip("not run: strace may not trace here")
    docpipe.command = [*alone, *tracing, *COMMAND]
    done = docpipe.run("probe", str(model), "--risk", "places", "--out", str(tmp_path / "r.html"), seconds=240)
    assert done.returncode == 1, done.stderr
    assert "convicted" in done.stdout
    assert [line for line in calls.read_text(errors="replace").splitlines() if "AF_INET" in line] == []


def test_what_is_no_model_is_told(docpipe: Docpipe, tmp_path: Path) -> None:
    for place in (str(tmp_path / "nothing"), "http://127.0.0.1:9"):
        done = docpipe.run("probe", place, "--out", str(tmp_path / "r.html"))
        assert done.returncode == 1, place
        assert done.stderr.count("\n") <= 3
        assert done.stdout == ""
        assert "Traceback" not in done.stderr
        assert not (tmp_path / "r.html").exists()
