"""Models fetched from a hub: ours on this machine, which speaks what the client asks. The real one was not asked."""

import json
import os
import random
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import huggingface_hub
import pytest
from small_hub import COMMIT, Hub, hub

from docpipe.errors import BadArchive, DocpipeError, HubUnavailable, UnsafeModel, UnsupportedModel
from docpipe.vlm.packing import differences, read_manifest
from docpipe.vlm.packing.fetching import pull

ROOT = Path(__file__).parents[3]
FILES = {
    "config.json": b'{"model_type": "qwen3_vl"}',
    "README.md": b"---\nlicense: apache-2.0\n---\n",
    "model.safetensors": random.Random(3).randbytes(300_000),
    "chat_template.jinja": b"{{ messages }}",
    "tokenizer.model": b"\x0a\x01",
    "merges.txt": b"a b",
    "LICENSE": b"Apache",
    "pytorch_model.bin": b"pickle",
    "modeling_own.py": b"import os",
    "training_args.pt": b"",
    "figure.png": b"",
    ".gitattributes": b"",
    "onnx/model.json": b"{}",
    "consolidated.safetensors": b"a second copy",
}
WANTED = {
    "config.json",
    "README.md",
    "model.safetensors",
    "chat_template.jinja",
    "tokenizer.model",
    "merges.txt",
    "LICENSE",
}


@pytest.fixture
def served(monkeypatch: pytest.MonkeyPatch) -> Iterator[Hub]:
    monkeypatch.setattr(huggingface_hub.constants, "HF_HUB_OFFLINE", False)  # what a loaded model leaves behind
    with hub(dict(FILES)) as state:
        yield state


def test_data_alone_is_fetched_at_one_commit(served: Hub, tmp_path: Path) -> None:
    told: list[tuple[str, int]] = []
    manifest = pull("own/tiny", tmp_path / "far" / "model", hub=served.address, telling=lambda *one: told.append(one))
    folder = tmp_path / "far" / "model"
    assert {file.name for file in folder.iterdir()} == WANTED | {"docpipe-manifest.json"}
    assert set(served.asked) == WANTED
    assert served.asked[-1] == "model.safetensors"  # the large ones last
    assert dict(told) == {name: len(FILES[name]) for name in WANTED}
    assert (manifest.source, manifest.revision, manifest.licence) == ("own/tiny", COMMIT, "apache-2.0")
    assert read_manifest(folder) == manifest
    assert list(differences(folder, manifest)) == []
    assert [file.name for file in folder.parent.iterdir()] == ["model"]


def test_shards_are_those_of_the_index(served: Hub, tmp_path: Path) -> None:
    del served.files["model.safetensors"]
    shards = {"a": "model-00001-of-00002.safetensors", "b": "model-00002-of-00002.safetensors"}
    served.files["model.safetensors.index.json"] = json.dumps({"weight_map": shards}).encode()
    served.files |= dict.fromkeys(shards.values(), b"weights")
    pull("own/tiny", tmp_path / "model", hub=served.address, revision="v1")
    assert {name for name in served.asked if name.endswith(".safetensors")} == set(shards.values())


def without(name: str) -> Callable[[Hub], object]:
    return lambda served: served.files.pop(name)


def holding(name: str, content: object) -> Callable[[Hub], object]:
    return lambda served: served.files.update({name: json.dumps(content).encode()})


@pytest.mark.parametrize(
    ("change", "error", "word"),
    [
        (holding("config.json", {"auto_map": {"AutoModel": "own.Own"}}), UnsafeModel, "auto_map"),
        (lambda served: served.lies.update({"model.safetensors": "0" * 64}), UnsafeModel, "differs"),
        (lambda served: [served.files.pop(name) for name in ("README.md", "LICENSE")], UnsafeModel, "--licence"),
        (
            lambda served: [served.files.pop(name) for name in ("model.safetensors", "consolidated.safetensors")],
            UnsupportedModel,
            "no .*safetensors",
        ),
        (
            holding("model.safetensors.index.json", {"weight_map": {"a": "gone.safetensors"}}),
            UnsupportedModel,
            "gone.safetensors is missing",
        ),
        (
            holding("model.safetensors.index.json", {"weight_map": {"a": "../up.safetensors"}}),
            UnsupportedModel,
            "weight_map",
        ),
        (lambda served: setattr(served, "gated", True), HubUnavailable, "HF_TOKEN"),
    ],
)
def test_what_is_refused_leaves_nothing(
    served: Hub, tmp_path: Path, change: Callable[[Hub], object], error: type[DocpipeError], word: str
) -> None:
    change(served)
    with pytest.raises(error, match=word):
        pull("own/tiny", tmp_path / "model", hub=served.address)
    assert list(tmp_path.rglob("*.safetensors")) == []


def test_named_terms_do_where_the_hub_notes_none(served: Hub, tmp_path: Path) -> None:
    del served.files["README.md"], served.files["LICENSE"]
    assert pull("own/tiny", tmp_path / "model", hub=served.address, licence="by contract").licence == "by contract"


def test_after_a_failure_whole_files_are_not_fetched_again(served: Hub, tmp_path: Path) -> None:
    served.breaks = {"model.safetensors"}
    with pytest.raises(HubUnavailable):
        pull("own/tiny", tmp_path / "model", hub=served.address)
    assert not (tmp_path / "model").exists()
    served.breaks = set()
    served.asked.clear()
    pull("own/tiny", tmp_path / "model", hub=served.address)
    assert served.asked == ["model.safetensors"]
    assert (tmp_path / "model" / "model.safetensors").read_bytes() == FILES["model.safetensors"]


@pytest.mark.parametrize(
    ("repo", "revision", "word"),
    [("own/other", None, "not there"), ("own/tiny", "v9", "not there"), ("a b", None, "a b")],
)
def test_what_is_not_there(served: Hub, tmp_path: Path, repo: str, revision: str | None, word: str) -> None:
    with pytest.raises(HubUnavailable, match=word):
        pull(repo, tmp_path / "model", hub=served.address, revision=revision)
    assert list(tmp_path.iterdir()) == []


def test_the_verb_asks_the_hub_that_the_environment_names(served: Hub, tmp_path: Path) -> None:
    words = ["models", "pull", "own/tiny", "--to", str(tmp_path / "model"), "--json"]
    environment = {
        **os.environ,
        "HF_ENDPOINT": served.address,
        "HF_HOME": str(tmp_path / "hub"),
        "PYTHONPATH": str(ROOT),
    }
    command = [sys.executable, "-m", "docpipe", *words]
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert (told["source"], told["revision"], told["licence"]) == ("own/tiny", COMMIT, "apache-2.0")
    assert (tmp_path / "model" / "model.safetensors").read_bytes() == FILES["model.safetensors"]


def test_without_a_way_outside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(HubUnavailable):
        pull("own/tiny", tmp_path / "model", hub="http://127.0.0.1:9")
    assert list(tmp_path.iterdir()) == []
    monkeypatch.setattr(huggingface_hub.constants, "HF_HUB_OFFLINE", True)
    with pytest.raises(HubUnavailable, match="offline"):
        pull("own/tiny", tmp_path / "model", hub="http://127.0.0.1:9")


def test_nothing_is_overwritten(tmp_path: Path) -> None:
    with pytest.raises(BadArchive, match="there already"):
        pull("own/tiny", tmp_path, hub="http://127.0.0.1:9")
