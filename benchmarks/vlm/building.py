"""Models with random weights for measuring: a small one for CPUs, and the true sizes of two families for a GPU.

Configurations are those of the published checkpoints; no weights are fetched. The tokenizer is trained on the spot.
"""

from typing import Any

import torch
import transformers as hf
from tokenizers import AddedToken
from torch import nn

from benchmarks.tokenizers import byte_level
from docpipe.vlm.anatomy import anatomy_of
from docpipe.vlm.families import family_of
from docpipe.vlm.loading import Loaded

PAGE = "<|vision_start|><|image_pad|><|vision_end|>"
MARKS = ("<|im_start|>", "<|vision_start|>", "<|vision_end|>", "<|image_pad|>", "<|video_pad|>")
TEMPLATE = (
    "{% for turn in messages %}<|im_start|>{{ turn.role }}\n{% for part in turn.content %}"
    "{% if part.type == 'image' %}" + PAGE + "{% else %}{{ part.text }}{% endif %}{% endfor %}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
QWEN2_5_VL_7B = {
    "text_config": {
        "vocab_size": 152_064, "hidden_size": 3584, "intermediate_size": 18_944, "num_hidden_layers": 28,
        "num_attention_heads": 28, "num_key_value_heads": 4, "max_position_embeddings": 128_000,
        "rope_parameters": {"rope_type": "default", "rope_theta": 1e6, "mrope_section": [16, 24, 24]},
    },
    "vision_config": {
        "depth": 32, "hidden_size": 1280, "intermediate_size": 3420, "num_heads": 16, "out_hidden_size": 3584,
        "fullatt_block_indexes": [7, 15, 23, 31], "window_size": 112, "patch_size": 14,
    },
}  # fmt: skip
QWEN3_VL_8B = {
    "text_config": {
        "vocab_size": 151_936, "hidden_size": 4096, "intermediate_size": 12_288, "num_hidden_layers": 36,
        "num_attention_heads": 32, "num_key_value_heads": 8, "head_dim": 128, "max_position_embeddings": 262_144,
        "rope_parameters": {
            "rope_type": "default", "rope_theta": 5e6, "mrope_section": [24, 20, 20], "mrope_interleaved": True,
        },
    },
    "vision_config": {
        "depth": 27, "hidden_size": 1152, "intermediate_size": 4304, "num_heads": 16, "out_hidden_size": 4096,
        "patch_size": 16, "deepstack_visual_indexes": [8, 16, 24], "num_position_embeddings": 2304,
    },
}  # fmt: skip
TRUE_SIZES = {"qwen2_5_vl_7b": ("qwen2_5_vl", QWEN2_5_VL_7B), "qwen3_vl_8b": ("qwen3_vl", QWEN3_VL_8B)}


def small(vocabulary: int, hidden: int, layers: int, characters: int) -> Loaded:
    """Of Qwen2.5-VL's build, in 32-bit numbers on the CPU."""
    text = {
        "vocab_size": vocabulary, "hidden_size": hidden, "intermediate_size": 4 * hidden, "num_hidden_layers": layers,
        "num_attention_heads": hidden // 64, "num_key_value_heads": hidden // 128, "max_position_embeddings": 32_768,
        "rope_parameters": {"rope_type": "default", "rope_theta": 1e6, "mrope_section": [8, 12, 12]},
    }  # fmt: skip
    eyes = {
        "depth": 2, "hidden_size": 128, "intermediate_size": 256, "num_heads": 4, "out_hidden_size": hidden,
        "fullatt_block_indexes": [1],
    }  # fmt: skip
    return _built("qwen2_5_vl", {"text_config": text, "vision_config": eyes}, "fp32", "cpu", characters)


def true_size(name: str, quantization: str, characters: int) -> Loaded:
    """A published size, made on the GPU itself; `quantization`: bf16 or nf4."""
    family, sizes = TRUE_SIZES[name]
    return _built(family, sizes, quantization, "cuda", characters)


def _built(family: str, sizes: dict[str, Any], quantization: str, device: str, characters: int) -> Loaded:
    words = _words(sizes["text_config"]["vocab_size"], characters)
    number = words.convert_tokens_to_ids
    marks = {
        "image_token_id": number("<|image_pad|>"), "video_token_id": number("<|video_pad|>"),
        "vision_start_token_id": number("<|vision_start|>"), "vision_end_token_id": number("<|vision_end|>"),
    }  # fmt: skip
    ends = dict.fromkeys(("bos_token_id", "eos_token_id", "pad_token_id"), words.eos_token_id)
    config = hf.AutoConfig.for_model(family, **{**sizes, "text_config": sizes["text_config"] | ends}, **marks)
    kind = hf.AutoModelForImageTextToText._model_mapping[type(config)]
    torch.manual_seed(1121)
    torch.set_default_dtype(torch.float32 if quantization == "fp32" else torch.bfloat16)
    with torch.device(device):  # made where they stay, so that the machine's memory never holds them
        model = kind(config)
    torch.set_default_dtype(torch.float32)
    model.generation_config = hf.GenerationConfig(eos_token_id=words.eos_token_id, pad_token_id=words.pad_token_id)
    if quantization == "nf4":
        _hold_as_nf4(model, anatomy_of(kind, config).inner)
    return Loaded(family, model.eval(), _processor(family, words), words, family_of(family), quantization)


def _words(size: int, characters: int) -> Any:
    words = byte_level(size - 300, characters)
    words.add_special_tokens({"additional_special_tokens": [AddedToken(mark, special=True) for mark in MARKS]})
    words.pad_token = words.eos_token
    words.padding_side = "left"
    words.image_token, words.video_token = "<|image_pad|>", "<|video_pad|>"
    return words


def _processor(family: str, words: Any) -> Any:
    if family == "qwen3_vl":
        images = hf.Qwen2VLImageProcessor(patch_size=16, image_mean=[0.5] * 3, image_std=[0.5] * 3)
        return hf.Qwen3VLProcessor(images, words, hf.Qwen3VLVideoProcessor(), chat_template=TEMPLATE)
    images = hf.Qwen2VLImageProcessor()
    return hf.Qwen2_5_VLProcessor(images, words, hf.Qwen2VLVideoProcessor(), chat_template=TEMPLATE)


def _hold_as_nf4(model: nn.Module, names: frozenset[str]) -> None:
    """Double-quantized, as bitsandbytes holds it; one layer after the other, each thrown away as it is replaced."""
    import bitsandbytes as bnb

    for name in names:
        parent, _, last = name.rpartition(".")
        plain = model.get_submodule(name)
        made = bnb.nn.Linear4bit(
            plain.in_features, plain.out_features, plain.bias is not None, torch.bfloat16, quant_type="nf4"
        )
        made.weight = bnb.nn.Params4bit(plain.weight.data.cpu(), requires_grad=False, quant_type="nf4")
        made.bias = plain.bias
        setattr(model.get_submodule(parent), last, made.to(plain.weight.device))
