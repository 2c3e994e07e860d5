"""Which layers of a model may be held smaller is found by its structure, for every family that is proved."""

import pytest
import torch
import transformers
from tiny_models import KINDS
from transformers import CONFIG_MAPPING, AutoModelForMultimodalLM, Qwen2_5_VLConfig

from docpipe.vlm.anatomy import anatomy_of, find_anatomy

OUTSIDE = ("vis", "image", "audio", "connector", "projector", "aligner", "former", "resampler", "merger", "lm_head")
MODEL_TYPES = {"pixtral": "llava"}


def class_of(config: object):
    kind = AutoModelForMultimodalLM._model_mapping[type(config)]
    return kind[0] if isinstance(kind, tuple) else kind


@pytest.mark.parametrize("kind", KINDS)
def test_only_the_language_models_blocks(kind: str) -> None:
    if MODEL_TYPES.get(kind, kind) not in CONFIG_MAPPING:
        pytest.skip(f"not run: transformers {transformers.__version__} does not know this family")
    config, _ = KINDS[kind]()
    seen = anatomy_of(class_of(config), config)
    assert not [name for name in seen.inner if any(word in name for word in OUTSIDE)]
    assert len({name.partition("layers.")[2][:2] for name in seen.inner}) >= 2  # of each block
    assert any(word in name for name in seen.kept for word in OUTSIDE)
    assert seen.inner_weights > 0
    assert seen.token_bytes > 0


def test_true_sizes_are_told_without_weights() -> None:
    """Qwen2.5-VL of seven billion, as its model card tells: 8.29 thousand million weights in all."""
    text = {
        "hidden_size": 3584, "intermediate_size": 18944, "num_hidden_layers": 28, "num_attention_heads": 28,
        "num_key_value_heads": 4, "vocab_size": 152064, "tie_word_embeddings": False, "max_position_embeddings": 128000,
    }  # fmt: skip
    eyes = {"hidden_size": 1280, "intermediate_size": 3420, "num_heads": 16, "out_hidden_size": 3584}
    config = Qwen2_5_VLConfig(text_config=text, vision_config=eyes)
    seen = anatomy_of(class_of(config), config)
    assert (seen.inner_weights + seen.other_weights) / 1e9 == pytest.approx(8.29, abs=0.01)
    assert seen.token_bytes == 28 * 4 * 128 * 2 * 2
    assert seen.context == 128000
    assert not seen.uneven


def test_blocks_of_several_sizes() -> None:
    """Gemma 4 has wider heads in some of its blocks, and its configuration names no width for all."""
    if "gemma4" not in CONFIG_MAPPING:
        pytest.skip(f"not run: transformers {transformers.__version__} does not know this family")
    config = CONFIG_MAPPING["gemma4"]()
    seen = find_anatomy(class_of(config), config)
    assert seen is not None
    assert seen.token_bytes > 0


def test_a_head_that_shares_its_weights_is_counted_once() -> None:
    config, _ = KINDS["qwen2_5_vl"]()
    config.text_config.tie_word_embeddings = config.tie_word_embeddings = False
    apart = anatomy_of(class_of(config), config).other_weights
    config.text_config.tie_word_embeddings = config.tie_word_embeddings = True
    shared = anatomy_of(class_of(config), config).other_weights
    assert apart - shared == config.text_config.vocab_size * config.text_config.hidden_size


def test_what_cannot_be_built_is_not_known() -> None:
    class Broken(torch.nn.Module):
        def __init__(self, _config: object) -> None:
            raise ValueError("needs timm")

    assert find_anatomy(Broken, Qwen2_5_VLConfig()) is None
