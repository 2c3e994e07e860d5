"""A model is tried as a worker would load it, and what is told of it is what is there."""

import json
import shutil
from pathlib import Path

import pytest
from tiny_models import make
from typer.testing import CliRunner

from docpipe import cli
from docpipe.vlm.packing import seal
from docpipe.vlm.trying import Trial, try_model

pytestmark = pytest.mark.usefixtures("one_thread")

PIXELS = 100_000


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = make("qwen2_5_vl", tmp_path_factory.mktemp("trying") / "tiny")
    seal(made, licence="made here")
    return made


def test_what_is_seen_of_a_model(folder: Path) -> None:
    seen = try_model(folder, device="cpu", pixels=PIXELS, batch=2)
    assert seen.class_name == "Qwen2_5_VLForConditionalGeneration"
    assert (seen.form, seen.device, seen.context, seen.bound) == ("bf16", "cpu", 8192, True)
    assert seen.page_pixels <= PIXELS
    assert 80 < seen.page_tokens < 160  # one for each 28 x 28 pixels, and a few
    assert seen.page_bytes == seen.page_tokens * 2 * 2 * 2 * 8 * 2  # key and value, layers, heads, width, bytes
    assert not seen.page_bytes_measured
    assert seen.pages_a_second > 0
    assert seen.tokens_a_second > 0
    assert seen.window >= 1
    forms = {form.name: form for form in seen.forms}
    assert forms["int8"].weight_bytes < forms["bf16"].weight_bytes
    assert forms["nf4"].weight_bytes < forms["bf16"].weight_bytes
    assert "8.9" in forms["fp8"].missing
    assert not forms["nf4"].missing


@pytest.mark.parametrize("kind", ["llava", "florence2", "blip-2"])
def test_other_kinds_are_tried_the_same_way(kind: str, tmp_path: Path) -> None:
    seen: Trial = try_model(make(kind, tmp_path), quantization="nf4", device="cpu", pixels=PIXELS)
    assert seen.form == "nf4"
    assert seen.bound
    assert bool(seen.family_doubt) == (kind != "llava")


def test_the_verb_tells_it(folder: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("docpipe.cli.models.log.configure", lambda _: None)
    monkeypatch.setenv("DOCPIPE_MODEL_PIXELS", str(PIXELS))
    monkeypatch.setenv("DOCPIPE_MODEL_BATCH", "1")
    monkeypatch.chdir(tmp_path)
    words = ["models", "check", str(folder), "--device", "cpu", "--quantization", "nf4"]
    done = CliRunner().invoke(cli.build(words), words, catch_exceptions=False)
    assert done.exit_code == 0, done.output
    for word in ("nf4 on cpu", "works", "pages/s", "tokens/s", "8,192 tokens", "made here", "as the manifest says"):
        assert word in done.output
    told = json.loads(CliRunner().invoke(cli.build(words), [*words, "--json"], catch_exceptions=False).stdout)
    assert told["good"]
    assert told["trial"]["form"] == "nf4"


def test_what_cannot_be_loaded_is_a_fault_in_the_report(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Weights of chance bytes: no safetensors at all."""
    monkeypatch.setattr("docpipe.cli.models.log.configure", lambda _: None)
    monkeypatch.chdir(tmp_path)
    broken = Path(shutil.copytree(folder, tmp_path / "broken"))
    (broken / "model.safetensors").write_bytes(b"no safetensors")
    seal(broken, licence="made here")
    words = ["models", "check", str(broken), "--device", "cpu", "--json"]
    done = CliRunner().invoke(cli.build(words), words, catch_exceptions=False)
    assert done.exit_code == 1
    told = json.loads(done.stdout.splitlines()[-1])
    assert (told["good"], told["trial"]) == (False, None)
    assert "cannot be loaded" in told["faults"][0]
