"""Families that see a page in one square or in several: LLaVA, Idefics 3, InternVL, Gemma 3, Llama 3.2 Vision."""

import transformers as hf

from tiny_models.templates import chat, chatml
from tiny_models.vocabulary import sizes, tokenizer

VISION = {"hidden_size": 32, "intermediate_size": 64, "num_hidden_layers": 2, "num_attention_heads": 2}
TURNING = {"rope_type": "default", "rope_theta": 10000.0}


def llava():
    tokens = tokenizer(image_token="<image>")
    vision = hf.CLIPVisionConfig(**VISION, image_size=56, patch_size=14)
    text = hf.LlamaConfig(**sizes(tokens))
    config = hf.LlavaConfig(
        vision_config=vision, text_config=text, image_token_index=tokens.image_token_id, image_seq_length=16
    )
    images = hf.LlavaImageProcessor(size={"shortest_edge": 56}, crop_size={"height": 56, "width": 56})
    processor = hf.LlavaProcessor(
        images, tokens, patch_size=14, vision_feature_select_strategy="default", num_additional_image_tokens=1,
        chat_template=chat("<image>\n", "USER: ", "ASSISTANT: ", "</s>"),
    )  # fmt: skip
    return config, processor


def idefics3():
    tiles = [f"<row_{row}_col_{column}>" for row in range(1, 7) for column in range(1, 7)]
    tokens = tokenizer("<fake_token_around_image>", "<global-img>", "<end_of_utterance>", *tiles, image_token="<image>")
    vision = {**VISION, "image_size": 56, "patch_size": 14}
    text = hf.LlamaConfig(**sizes(tokens))
    config = hf.Idefics3Config(
        image_token_id=tokens.image_token_id, vision_config=vision, text_config=text, pad_token_id=tokens.pad_token_id
    )
    images = hf.Idefics3ImageProcessor(size={"longest_edge": 4 * 56}, max_image_size={"longest_edge": 56})
    template = chat("<image>", "User:", "Assistant:", "<end_of_utterance>\n", "<s>")
    return config, hf.Idefics3Processor(images, tokens, image_seq_len=4, chat_template=template)


def internvl():
    tokens = tokenizer(
        "<|im_start|>", eos="<|im_end|>", start_image_token="<img>", end_image_token="</img>",
        context_image_token="<IMG_CONTEXT>", video_token="<video>",
    )  # fmt: skip
    vision = {**VISION, "image_size": [56, 56], "patch_size": [14, 14]}
    text = hf.Qwen2Config(**sizes(tokens))
    config = hf.InternVLConfig(
        vision_config=vision, text_config=text, image_token_id=tokens.context_image_token_id, image_seq_length=4,
        tie_word_embeddings=False,
    )  # fmt: skip
    images = hf.GotOcr2ImageProcessor(size={"height": 56, "width": 56}, crop_to_patches=True)
    processor = hf.InternVLProcessor(
        images, tokens, hf.InternVLVideoProcessor(), image_seq_length=4, chat_template=chatml("<IMG_CONTEXT>\n")
    )
    return config, processor


def gemma3():
    tokens = tokenizer(
        "<start_of_turn>", eos="<end_of_turn>", boi_token="<start_of_image>", eoi_token="<end_of_image>",
        image_token="<image_soft_token>",
    )  # fmt: skip
    text = sizes(tokens, head_dim=8, query_pre_attn_scalar=8, sliding_window=64)
    text["layer_types"] = ["sliding_attention", "full_attention"]
    config = hf.Gemma3Config(
        text_config=text, vision_config={**VISION, "image_size": 56, "patch_size": 14}, mm_tokens_per_image=4,
        boi_token_index=tokens.boi_token_id, eoi_token_index=tokens.eoi_token_id,
        image_token_index=tokens.image_token_id,
    )  # fmt: skip
    images = hf.Gemma3ImageProcessor(size={"height": 56, "width": 56})
    template = chat("<start_of_image>", "<start_of_turn>user\n", "<start_of_turn>model\n", "<end_of_turn>\n", "<s>")
    return config, hf.Gemma3Processor(images, tokens, chat_template=template, image_seq_length=4)


def mllama():
    tokens = tokenizer(
        "<|start_header_id|>", "<|end_header_id|>", "<|python_tag|>", eos="<|eot_id|>", image_token="<|image|>"
    )
    text = sizes(tokens, num_hidden_layers=3, cross_attention_layers=[1], rope_parameters=TURNING)
    text["vocab_size"] -= 1  # the image's mark is no word that it may say
    vision = {
        "hidden_size": 32, "intermediate_size": 64, "num_hidden_layers": 2, "num_global_layers": 1,
        "attention_heads": 2, "image_size": 56, "intermediate_layers_indices": [0], "vision_output_dim": 64,
    }  # fmt: skip
    config = hf.MllamaConfig(vision_config=vision, text_config=text, image_token_index=tokens.image_token_id)
    images = hf.MllamaImageProcessor(size={"height": 56, "width": 56}, max_image_tiles=4)
    roles = ("<|start_header_id|>user<|end_header_id|>\n\n", "<|start_header_id|>assistant<|end_header_id|>\n\n")
    template = chat("<|image|>", *roles, "<|eot_id|>", "<s>")
    return config, hf.MllamaProcessor(images, tokens, chat_template=template)
