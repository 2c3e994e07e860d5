"""What a model's folder must be like before anything in it is opened."""

import json
import pickle
import subprocess
import sys
from pathlib import Path

import pytest

from docpipe.errors import ModelFault, ModelNotFound, UnsafeModel, UnsupportedModel
from docpipe.vlm.folder import look_into


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder as a download leaves it."""
    (tmp_path / "config.json").write_text(json.dumps({"model_type": "qwen3_vl", "text_config": {}}))
    (tmp_path / "model.safetensors").write_bytes(b"\x08\x00\x00\x00\x00\x00\x00\x00{}      ")
    (tmp_path / "tokenizer_config.json").write_text("{}")
    (tmp_path / "README.md").write_text("A model.")
    return tmp_path


def test_tells_what_lies_there(folder: Path) -> None:
    found = look_into(folder)
    assert (found.model_type, found.weight_bytes) == ("qwen3_vl", 16)
    assert [file.name for file in found.weights] == ["model.safetensors"]


def test_tells_the_shards_of_an_index(folder: Path) -> None:
    (folder / "model.safetensors").rename(folder / "model-00001-of-00002.safetensors")
    (folder / "model-00002-of-00002.safetensors").write_bytes(b"1234")
    write(folder, "model.safetensors.index.json", {"weight_map": {"a": "model-00002-of-00002.safetensors"}})
    assert [file.name for file in look_into(folder).weights] == ["model-00002-of-00002.safetensors"]


@pytest.mark.parametrize(
    "name",
    [
        "pytorch_model.bin",  # the usual one
        "pytorch_model-00001-of-00002.BIN",  # however it is written
        "consolidated.00.pth",  # as some makers add
        "training_args.bin",  # not weights, and a pickle still
        "original/weights.pt",  # deeper down
        "vision/tower.ckpt",
        "scaler.pkl",
    ],
)
def test_refuses_pickles_wherever_they_lie(folder: Path, name: str) -> None:
    (folder / name).parent.mkdir(exist_ok=True)
    (folder / name).write_bytes(pickle.dumps({}))
    with pytest.raises(UnsafeModel, match="pickle"):
        look_into(folder)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("modeling_own.py", "print()"),  # code beside the model
        ("config.json", {"model_type": "x", "auto_map": {"AutoModel": "modeling_own.Own"}}),
        ("config.json", {"model_type": "x", "text_config": {"auto_map": {"AutoModel": "other/repo--own.Own"}}}),
        ("preprocessor_config.json", {"auto_map": {"AutoImageProcessor": "own.Own"}}),
        ("tokenizer_config.json", {"auto_map": {"AutoTokenizer": ["own.Own", None]}}),
        ("video/processor_config.json", {"auto_map": {"AutoProcessor": "own.Own"}}),  # a part's
        ("lib.so", "binary"),
    ],
)
def test_refuses_code(folder: Path, name: str, content: object) -> None:
    (folder / name).parent.mkdir(exist_ok=True)
    write(folder, name, content)
    with pytest.raises(UnsafeModel):
        look_into(folder)


@pytest.mark.parametrize("target", ["../../outside.safetensors", "/etc/passwd", "..", "gone.json", "link.json"])
def test_refuses_links_out_of_the_folder(folder: Path, target: str) -> None:
    (folder / "link.json").symlink_to(target)
    with pytest.raises(UnsafeModel, match="link out of the folder"):
        look_into(folder)


def test_a_link_inside_the_folder_is_no_harm(folder: Path) -> None:
    (folder / "LICENSE").symlink_to("README.md")
    assert look_into(folder).model_type == "qwen3_vl"


def test_an_empty_auto_map_asks_for_nothing(folder: Path) -> None:
    write(folder, "config.json", {"model_type": "llava", "auto_map": {}})
    assert look_into(folder).model_type == "llava"


@pytest.mark.parametrize(
    ("change", "error", "word"),
    [
        ({"config.json": None}, ModelNotFound, "config.json"),
        ({"model.safetensors": None}, ModelNotFound, "safetensors"),
        ({"config.json": "{"}, UnsupportedModel, "not JSON"),
        ({"config.json": {}}, UnsupportedModel, "model_type"),
        ({"config.json": {"model_type": 3}}, UnsupportedModel, "model_type"),
        ({"config.json": []}, UnsupportedModel, "model_type"),
        ({"model.safetensors.index.json": {"weight_map": {"a": "gone.safetensors"}}}, ModelNotFound, "gone"),
        ({"model.safetensors.index.json": {"weight_map": {"a": "../other.safetensors"}}}, UnsafeModel, "outside"),
        ({"model.safetensors.index.json": {"weight_map": {"a": 1}}}, UnsupportedModel, "weight_map"),
        ({"model.safetensors.index.json": {}}, UnsupportedModel, "weight_map"),
    ],
)
def test_says_what_is_wrong(folder: Path, change: dict[str, object], error: type[ModelFault], word: str) -> None:
    for name, content in change.items():
        (folder / name).unlink() if content is None else write(folder, name, content)
    with pytest.raises(error, match=word):
        look_into(folder)


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(ModelNotFound, match="no folder"):
        look_into(tmp_path / "gone")


def test_needs_no_torch() -> None:
    heavy = "bool({'torch', 'transformers'} & {*sys.modules})"
    looking = f"import sys, docpipe.vlm.folder, docpipe.vlm.families; sys.exit({heavy})"
    assert subprocess.run([sys.executable, "-c", looking], check=False).returncode == 0


def write(folder: Path, name: str, content: object) -> None:
    (folder / name).write_text(content if isinstance(content, str) else json.dumps(content))
