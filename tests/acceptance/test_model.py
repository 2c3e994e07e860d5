"""Reading with a model, as a person starts it: a tiny one whose weights are chance, so that all it says is nonsense."""

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from installed import COMMAND, Docpipe
from tiny_models import make
from tiny_models.settings import tiny_settings

from samples.make import make_samples

FAMILIES = ("invoice", "receipt")


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make("qwen3_vl", tmp_path_factory.mktemp("model"))


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    folder = tmp_path_factory.mktemp("papers")
    return [str(folder / sample.file) for sample in make_samples(folder, count=2, kinds=("sale",))]


@pytest.fixture
def docpipe(tmp_path: Path, model: Path) -> Docpipe:
    """docpipe whose settings name the model."""
    made = Docpipe(tmp_path / "home")
    made.environment |= tiny_settings(model)
    return made


def said(stdout: str) -> list[dict[str, Any]]:
    """Every line of what was printed, which must be JSON."""
    return [json.loads(line) for line in stdout.splitlines()]


def test_nonsense_is_read_and_goes_to_a_person(docpipe: Docpipe, papers: list[str], tmp_path: Path) -> None:
    broken = tmp_path / "broken.pdf"
    broken.write_bytes(b"%PDF-1.4 and no more")
    done = docpipe.run("extract", *papers, str(broken), "--json")
    assert done.returncode == 1, "for the one that is broken"
    *read, failed = said(done.stdout)
    assert [one["file"] for one in read] == papers
    for one in read:
        assert one["status"] == "needs_review"
        assert one["document_type"] in FAMILIES
        assert {reason["code"] for reason in one["reasons"]} & {"answer_cut", "readings_differ", "model_sees_nothing"}
    assert failed["status"] == "failed"
    assert "Traceback" not in done.stderr


def test_no_packet_leaves_the_machine(docpipe: Docpipe, papers: list[str], tmp_path: Path) -> None:
    """In a network namespace with nothing in it, where every attempt to reach another address is written down."""
    calls = tmp_path / "calls"
    tracing = ["strace", "-f", "--seccomp-bpf", "-e", "trace=connect,sendto,sendmsg,sendmmsg", "-o", str(calls)]
    alone = without_network()
    if shutil.which("strace") is None or subprocess.run([*alone, *tracing, "true"], capture_output=True).returncode:
        pytest.skip("not run: strace is not installed here, or may not trace")
    outside = "import socket; socket.socket().connect_ex(('192.0.2.1', 80))"
    subprocess.run([*alone, *tracing, sys.executable, "-c", outside], check=True)
    assert "192.0.2.1" in calls.read_text(), "an attempt would be seen"
    docpipe.command = [*alone, *tracing, *COMMAND]
    done = docpipe.run("extract", papers[0], "--json", seconds=240)
    assert done.returncode == 0, done.stderr
    assert said(done.stdout)[0]["status"] == "needs_review"
    lines = calls.read_text(errors="replace").splitlines()
    assert [line for line in lines if "AF_INET" in line] == []
    assert any("exited with 0" in line for line in lines), "the whole of it was watched"


def without_network() -> list[str]:
    """The first words of a command that runs the rest where no network is."""
    for words in (["unshare", "--net"], ["unshare", "--map-root-user", "--net"]):
        if shutil.which("unshare") and not subprocess.run([*words, "true"], capture_output=True).returncode:
            return words
    pytest.skip("not run: no network namespace can be made here")


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (lambda folder: (folder / "weights.bin").write_bytes(b"\x80"), "weights.bin may run code when it is opened"),
        (lambda folder: (folder / "model.safetensors").unlink(), "holds no *.safetensors files"),
    ],
    ids=["pickle", "without weights"],
)
def test_a_folder_that_cannot_be_used_is_told_and_nothing_is_read(
    docpipe: Docpipe, model: Path, papers: list[str], tmp_path: Path, spoil: Any, told: str
) -> None:
    folder = tmp_path / "spoilt"
    shutil.copytree(model, folder)
    spoil(folder)
    done = docpipe.run("extract", papers[0], "--json", DOCPIPE_MODEL=str(folder))
    assert done.returncode != 0
    assert done.stdout == ""
    assert told in done.stderr.replace("\n", " ")
    assert "Traceback" not in done.stderr
    doctor = docpipe.run("doctor", "--json", DOCPIPE_MODEL=str(folder))
    [check] = [check for check in said(doctor.stdout)[0]["checks"] if check["part"] == "model"]
    assert check["health"] == "fail"
    assert told in check["sentence"]


def test_the_doctor_tells_of_the_model_and_of_the_gpu_that_lacks(docpipe: Docpipe, model: Path) -> None:
    [told] = said(docpipe.run("doctor", "--json").stdout)
    checks = {check["part"]: check for check in told["checks"]}
    assert checks["model"]["health"] == "ok"
    assert str(model) in checks["model"]["sentence"]
    assert checks["gpu"]["health"] == "warn"
    assert "sees no GPU" in checks["gpu"]["sentence"]


def test_two_models_are_one_too_many(docpipe: Docpipe, papers: list[str]) -> None:
    done = docpipe.run("extract", papers[0], DOCPIPE_MODEL_URL="http://127.0.0.1:1/v1")
    assert done.returncode != 0
    assert "both set" in done.stderr
