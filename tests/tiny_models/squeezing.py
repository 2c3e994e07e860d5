"""Families that squeeze a page into few tokens or one square: BLIP-2, InstructBLIP, Idefics 1 and 2, DeepSeek-VL,
Florence-2."""

import transformers as hf

from tiny_models.templates import chat
from tiny_models.vocabulary import sizes, tokenizer

TOWER = {"hidden_size": 32, "intermediate_size": 64, "num_hidden_layers": 2, "num_attention_heads": 2}
SQUARE = {"height": 56, "width": 56}


def blip_2():
    tokens = tokenizer("<image>")
    config = hf.Blip2Config(
        vision_config={**TOWER, "image_size": 56}, text_config=_opt(tokens), num_query_tokens=8,
        qformer_config={**TOWER, "vocab_size": len(tokens), "encoder_hidden_size": 32},
        image_token_index=tokens.convert_tokens_to_ids("<image>"),
    )  # fmt: skip
    return config, hf.Blip2Processor(hf.BlipImageProcessor(size=SQUARE), tokens, num_query_tokens=8)


def instructblip():
    tokens = tokenizer("<image>")
    config = hf.InstructBlipConfig(
        vision_config={**TOWER, "image_size": 56}, text_config=_opt(tokens), num_query_tokens=8,
        qformer_config={**TOWER, "vocab_size": len(tokens), "encoder_hidden_size": 32},
        image_token_index=tokens.convert_tokens_to_ids("<image>"),
    )  # fmt: skip
    images = hf.BlipImageProcessor(size=SQUARE)
    return config, hf.InstructBlipProcessor(images, tokens, tokenizer(), num_query_tokens=8)


def _opt(tokens):
    told = sizes(tokens, ffn_dim=64, word_embed_proj_dim=32, dropout=0.0)
    return hf.OPTConfig(**told)


def idefics():
    tokens = tokenizer("<fake_token_around_image>", "<end_of_utterance>", image_token="<image>")
    told = sizes(tokens, cross_layer_interval=1, use_resampler=True, qk_layer_norms=True, alpha_initializer="ones")
    told.pop("num_key_value_heads")
    eyes = {
        "embed_dim": 32, "intermediate_size": 64, "num_hidden_layers": 2, "num_attention_heads": 2, "image_size": 56,
    }  # fmt: skip
    latents = {
        "use_resampler": True, "resampler_n_latents": 4, "resampler_depth": 1, "resampler_n_heads": 2,
        "resampler_head_dim": 16,
    }  # fmt: skip
    config = hf.IdeficsConfig(**told, vision_config=eyes, perceiver_config=latents)
    return config, hf.IdeficsProcessor(hf.IdeficsImageProcessor(image_size=56), tokens)


def idefics2():
    tokens = tokenizer("<end_of_utterance>", image_token="<image>", image_boundary_token="<fake_token_around_image>")
    latents = {
        "hidden_size": 32, "resampler_n_latents": 4, "resampler_depth": 1, "resampler_n_heads": 2,
        "resampler_head_dim": 16, "num_key_value_heads": 1,
    }  # fmt: skip
    config = hf.Idefics2Config(
        image_token_id=tokens.image_token_id, vision_config={**TOWER, "image_size": 56, "patch_size": 14},
        perceiver_config=latents, text_config=hf.MistralConfig(**sizes(tokens, head_dim=8)),
    )  # fmt: skip
    images = hf.Idefics2ImageProcessor(size={"shortest_edge": 28, "longest_edge": 56}, do_image_splitting=True)
    template = chat("<image>", "User:", "Assistant:", "<end_of_utterance>\n", "<s>")
    return config, hf.Idefics2Processor(images, tokens, image_seq_len=4, chat_template=template)


def deepseek_vl():
    tokens = tokenizer(image_token="<image_placeholder>")
    config = hf.DeepseekVLConfig(
        text_config=hf.LlamaConfig(**sizes(tokens)), image_token_id=tokens.image_token_id, tie_word_embeddings=False,
        vision_config={**TOWER, "image_size": 56, "patch_size": 14},
    )  # fmt: skip
    images = hf.DeepseekVLImageProcessor(size=SQUARE)
    template = chat("<image_placeholder>", "User: ", "Assistant:", "\n\n", "<s>")
    return config, hf.DeepseekVLProcessor(images, tokens, chat_template=template, num_image_tokens=16)


def florence2():
    tokens = tokenizer(image_token="<image>")
    text = hf.BartConfig(
        vocab_size=len(tokens), d_model=32, encoder_layers=2, decoder_layers=2, encoder_ffn_dim=64, decoder_ffn_dim=64,
        encoder_attention_heads=2, decoder_attention_heads=2, max_position_embeddings=1024, dropout=0.0,
        bos_token_id=tokens.bos_token_id, eos_token_id=tokens.eos_token_id, pad_token_id=tokens.pad_token_id,
        decoder_start_token_id=tokens.eos_token_id, forced_eos_token_id=None,
    )  # fmt: skip
    eyes = {
        "depths": [1, 1, 1, 1], "embed_dim": [8, 16, 32, 32], "num_heads": [1, 2, 2, 2], "num_groups": [1, 2, 2, 2],
        "window_size": 2, "projection_dim": 32, "drop_path_rate": 0.0,
    }  # fmt: skip
    config = hf.Florence2Config(text_config=text, vision_config=eyes, image_token_id=tokens.image_token_id)
    images = hf.CLIPImageProcessor(
        size={"height": 64, "width": 64}, do_center_crop=False, crop_size={"height": 64, "width": 64},
        image_seq_length=5,
    )  # fmt: skip
    return config, hf.Florence2Processor(images, tokens)
