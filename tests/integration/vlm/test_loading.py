"""What loading refuses, and that it asks nothing of a network."""

import json
import shutil
import socket
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file
from tiny_models import make
from transformers.models.auto.modeling_auto import MODEL_FOR_IMAGE_TEXT_TO_TEXT_MAPPING_NAMES

from docpipe.errors import ModelFault, ModelNotFound, UnsafeModel, UnsupportedModel
from docpipe.vlm.folder import ModelFolder, look_into
from docpipe.vlm.loading import class_name, load


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make("qwen2_5_vl", tmp_path_factory.mktemp("model"))


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Path:
    """A copy that a test may spoil."""
    return Path(shutil.copytree(made, tmp_path / "Tiny-VL"))


def test_loads_without_any_network(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*args: object) -> None:
        raise AssertionError(f"asked the network: {args[1:]}")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    loaded = load(folder, "bf16", "cpu")
    assert (loaded.name, loaded.family.model_type, loaded.encoder_decoder) == ("Tiny-VL", "qwen2_5_vl", False)
    assert loaded.device == torch.device("cpu")
    assert not loaded.model.training
    assert loaded.tokenizer.padding_side == "left"
    assert class_name(look_into(folder)) == "Qwen2_5_VLForConditionalGeneration"


def test_loads_what_was_saved(folder: Path) -> None:
    saved = load_file(folder / "model.safetensors")
    weights = load(folder, "fp32", "cpu").model.state_dict()
    assert torch.equal(weights["lm_head.weight"], saved["lm_head.weight"])


def drop_a_weight(folder: Path) -> None:
    weights = load_file(folder / "model.safetensors")
    del weights["visual.patch_embed.proj.weight"]
    save_file(weights, folder / "model.safetensors", {"format": "pt"})


def reshape_a_weight(folder: Path) -> None:
    weights = load_file(folder / "model.safetensors")
    weights["lm_head.weight"] = weights["lm_head.weight"][:-1].contiguous()
    save_file(weights, folder / "model.safetensors", {"format": "pt"})


def cut_the_weights(folder: Path) -> None:
    file = folder / "model.safetensors"
    file.write_bytes(file.read_bytes()[:1000])


def rename_the_family(folder: Path, name: str) -> None:
    config = json.loads((folder / "config.json").read_text())
    (folder / "config.json").write_text(json.dumps({**config, "model_type": name}))


def take_the_words(folder: Path) -> None:
    for file in folder.glob("tokenizer*"):
        file.unlink()


@pytest.mark.parametrize(
    ("spoil", "error", "word"),
    [
        (drop_a_weight, ModelNotFound, "patch_embed"),  # would be left to chance
        (reshape_a_weight, ModelFault, "lm_head"),
        (cut_the_weights, UnsupportedModel, "weights"),  # a copy that stopped half way
        (lambda folder: rename_the_family(folder, "not_yet_known"), UnsupportedModel, "not_yet_known"),
        (lambda folder: rename_the_family(folder, "llama"), UnsupportedModel, "reads images"),
        (lambda folder: (folder / "processor_config.json").unlink(), ModelFault, "processor"),
        (take_the_words, ModelNotFound, "tokenizer"),
        (lambda folder: (folder / "pytorch_model.bin").touch(), UnsafeModel, "pickle"),
        (lambda folder: (folder / "own.py").touch(), UnsafeModel, "code"),
    ],
)
def test_refuses_and_says_why(folder: Path, spoil: object, error: type[ModelFault], word: str) -> None:
    spoil(folder)  # type: ignore[operator]
    with pytest.raises(error, match=word):
        load(folder, "bf16", "cpu")


# what configurations warn of themselves when nothing is told them
@pytest.mark.filterwarnings("ignore")
def test_every_family_that_is_mapped_finds_its_class(tmp_path: Path) -> None:
    for model_type, name in MODEL_FOR_IMAGE_TEXT_TO_TEXT_MAPPING_NAMES.items():
        if model_type == "evolla":  # reads proteins
            continue
        (tmp_path / "config.json").write_text(json.dumps({"model_type": model_type}))
        assert class_name(ModelFolder(tmp_path, model_type, {}, (), 0)) == name
