"""Families that see a page in patches of its own size: Qwen's and those that are built like them."""

import transformers as hf

from tiny_models.templates import chatml
from tiny_models.vocabulary import sizes, tokenizer

VISION = {"depth": 2, "hidden_size": 32, "intermediate_size": 64, "num_heads": 2, "out_hidden_size": 32}
TURNING = {"rope_type": "default", "rope_theta": 10000.0, "mrope_section": [1, 1, 2]}
LINEAR = {
    "layer_types": ["linear_attention", "full_attention"], "linear_key_head_dim": 8, "linear_value_head_dim": 8,
    "linear_num_key_heads": 2, "linear_num_value_heads": 4,
    "rope_parameters": {**TURNING, "mrope_interleaved": True, "partial_rotary_factor": 1.0},
}  # fmt: skip
PAGE = "<|vision_start|><|image_pad|><|vision_end|>"


def words():
    return tokenizer(
        "<|im_start|>", "<|vision_start|>", "<|vision_end|>", "<|video_pad|>", eos="<|im_end|>",
        image_token="<|image_pad|>", video_token="<|video_pad|>",
    )  # fmt: skip


def marks(tokens) -> dict[str, int]:
    number = tokens.convert_tokens_to_ids
    return {
        "image_token_id": number("<|image_pad|>"), "video_token_id": number("<|video_pad|>"),
        "vision_start_token_id": number("<|vision_start|>"), "vision_end_token_id": number("<|vision_end|>"),
    }  # fmt: skip


def qwen2_5_vl():
    tokens = words()
    text = sizes(tokens, rope_parameters=TURNING)
    vision = {**VISION, "fullatt_block_indexes": [1]}
    config = hf.Qwen2_5_VLConfig(text_config=text, vision_config=vision, **marks(tokens))
    images = hf.Qwen2VLImageProcessor(size={"shortest_edge": 56 * 56, "longest_edge": 1280 * 28 * 28})
    return config, hf.Qwen2_5_VLProcessor(images, tokens, hf.Qwen2VLVideoProcessor(), chat_template=chatml(PAGE))


def qwen3_vl():
    tokens = words()
    text = sizes(tokens, head_dim=8, rope_parameters=TURNING)
    vision = {**VISION, "deepstack_visual_indexes": [0], "num_position_embeddings": 256}
    config = hf.Qwen3VLConfig(text_config=text, vision_config=vision, **marks(tokens))
    images = hf.Qwen2VLImageProcessor(
        patch_size=16, temporal_patch_size=2, merge_size=2, size={"shortest_edge": 65536, "longest_edge": 16777216}
    )
    return config, hf.Qwen3VLProcessor(images, tokens, hf.Qwen3VLVideoProcessor(), chat_template=chatml(PAGE))


def qwen2_vl():
    tokens = words()
    vision = {"depth": 2, "embed_dim": 32, "hidden_size": 32, "num_heads": 2, "mlp_ratio": 2}
    config = hf.Qwen2VLConfig(text_config=sizes(tokens, rope_parameters=TURNING), vision_config=vision, **marks(tokens))
    images = hf.Qwen2VLImageProcessor()
    return config, hf.Qwen2VLProcessor(images, tokens, hf.Qwen2VLVideoProcessor(), chat_template=chatml(PAGE))


def qwen3_5():
    tokens = words()
    text = sizes(tokens, head_dim=8, **LINEAR)
    vision = {**VISION, "num_position_embeddings": 256}
    config = hf.Qwen3_5Config(text_config=text, vision_config=vision, **marks(tokens))
    images = hf.Qwen2VLImageProcessor(patch_size=16, size={"shortest_edge": 65536, "longest_edge": 16777216})
    return config, hf.Qwen3VLProcessor(images, tokens, hf.Qwen3VLVideoProcessor(), chat_template=chatml(PAGE))
