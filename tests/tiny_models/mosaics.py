"""Further families that see a page in tiles: LLaVA-NeXT and OneVision, SmolVLM, Ovis 2, Molmo 2, LFM2-VL, MiniCPM-V,
Phi-4 multimodal, granite-docling."""

import transformers as hf

from tiny_models.qwens import LINEAR
from tiny_models.templates import chat, chatml
from tiny_models.vocabulary import sizes, tokenizer

TOWER = {"hidden_size": 32, "intermediate_size": 64, "num_hidden_layers": 2, "num_attention_heads": 2}
SQUARE = {"height": 56, "width": 56}
GRIDS = [[56, 112], [112, 56], [112, 112], [168, 56], [56, 168]]


def llava_next():
    tokens = tokenizer("[INST]", "[/INST]", image_token="<image>")
    config = hf.LlavaNextConfig(
        vision_config=hf.CLIPVisionConfig(**TOWER, image_size=56, patch_size=14), image_grid_pinpoints=GRIDS,
        text_config=hf.LlamaConfig(**sizes(tokens)), image_token_index=tokens.image_token_id, image_seq_length=16,
    )  # fmt: skip
    images = hf.LlavaNextImageProcessor(size={"shortest_edge": 56}, crop_size=SQUARE, image_grid_pinpoints=GRIDS)
    processor = hf.LlavaNextProcessor(
        images, tokens, patch_size=14, vision_feature_select_strategy="default", num_additional_image_tokens=1,
        chat_template=chat("<image>\n", "[INST] ", "[/INST]"),
    )  # fmt: skip
    return config, processor


def llava_onevision():
    tokens = tokenizer("<|im_start|>", eos="<|im_end|>", image_token="<image>", video_token="<video>")
    grids = [[height, width] for height in (56, 112, 168) for width in (56, 112, 168)]
    config = hf.LlavaOnevisionConfig(
        vision_config=hf.SiglipVisionConfig(**TOWER, image_size=56, patch_size=14, vision_use_head=False),
        text_config=hf.Qwen2Config(**sizes(tokens)), image_grid_pinpoints=grids,
        image_token_index=tokens.image_token_id, video_token_index=tokens.video_token_id,
    )  # fmt: skip
    images = hf.LlavaOnevisionImageProcessor(size=SQUARE, image_grid_pinpoints=grids)
    processor = hf.LlavaOnevisionProcessor(
        images, tokens, hf.LlavaOnevisionVideoProcessor(), num_image_tokens=16, vision_feature_select_strategy="full",
        chat_template=chatml("<image>\n"),
    )  # fmt: skip
    return config, processor


def smolvlm():
    tiles = [f"<row_{row}_col_{column}>" for row in range(1, 7) for column in range(1, 7)]
    tokens = tokenizer("<fake_token_around_image>", "<global-img>", "<end_of_utterance>", *tiles, image_token="<image>")
    config = hf.SmolVLMConfig(
        image_token_id=tokens.image_token_id, vision_config={**TOWER, "image_size": 56, "patch_size": 14},
        text_config=hf.LlamaConfig(**sizes(tokens)), pad_token_id=tokens.pad_token_id,
    )  # fmt: skip
    images = hf.SmolVLMImageProcessor(size={"longest_edge": 4 * 56}, max_image_size={"longest_edge": 56})
    template = chat("<image>", "User:", "Assistant:", "<end_of_utterance>\n", "<|im_start|>")
    return config, hf.SmolVLMProcessor(
        images, tokens, hf.SmolVLMVideoProcessor(), image_seq_len=4, chat_template=template
    )


def granite_docling():
    tiles = [f"<row_{row}_col_{column}>" for row in range(1, 9) for column in range(1, 9)]
    tokens = tokenizer("<fake_token_around_image>", "<global-img>", *tiles, image_token="<image>")
    eyes = {
        **TOWER, "image_size": 64, "patch_size": 16, "out_hidden_size": 32, "deepstack_visual_indexes": [0],
        "scale_factor": 2, "use_fine_route": False,
    }  # fmt: skip
    config = hf.GraniteDoclingConfig(
        image_token_id=tokens.image_token_id, text_config=sizes(tokens), vision_config=eyes,
        pad_token_id=tokens.pad_token_id,
    )  # fmt: skip
    images = hf.GraniteDoclingImageProcessor(size={"height": 64, "width": 64})
    template = chat("<image>", "<|start_of_role|>user<|end_of_role|>", "<|start_of_role|>assistant<|end_of_role|>")
    return config, hf.GraniteDoclingProcessor(images, tokens, image_seq_len=4, chat_template=template)


def ovis2():
    marks = ("<IMG_ATOM>", "<IMG_START>", "<IMG_GRID>", "<IMG_COL>", "<IMG_ROW>", "<IMG_END>")
    tokens = tokenizer("<|im_start|>", *marks, eos="<|im_end|>", image_token="<image>")
    numbers = tokens.convert_tokens_to_ids(list(marks))
    eyes = {**TOWER, "image_size": 56, "patch_size": 14, "vocab_size": 64, "hidden_stride": 2}
    config = hf.Ovis2Config(
        vision_config=eyes, text_config=hf.Qwen2Config(**sizes(tokens)), image_token_id=numbers[0],
        visual_indicator_token_ids=numbers[1:], vocab_size=len(tokens), hidden_size=32, tie_word_embeddings=False,
    )  # fmt: skip
    images = hf.Ovis2ImageProcessor(size=SQUARE, crop_to_patches=True)
    return config, hf.Ovis2Processor(images, tokens, image_seq_length=4, chat_template=chatml("<image>\n"))


def molmo2():
    marks = (
        "<im_patch>", "<im_col>", "<im_start>", "<low_res_im_start>", "<frame_start>", "<im_end>", "<frame_end>",
        "<im_low>",
    )  # fmt: skip
    tokens = tokenizer("<|im_start|>", *marks, eos="<|im_end|>", image_token="<|image|>", video_token="<|video|>")
    number = tokens.convert_tokens_to_ids
    eyes = {
        **TOWER, "num_key_value_heads": 2, "head_dim": 16, "image_size": [56, 56], "patch_size": 14,
        "num_position_embeddings": 16,
    }  # fmt: skip
    adapter = {
        "vision_feature_layer": [1, 0], "hidden_size": 32, "num_attention_heads": 2, "num_key_value_heads": 2,
        "head_dim": 16, "intermediate_size": 64, "text_hidden_size": 32,
    }  # fmt: skip
    config = hf.Molmo2Config(
        text_config=sizes(tokens, head_dim=8, additional_vocab_size=16), vision_config=eyes, adapter_config=adapter,
        image_start_token_id=number("<im_start>"), low_res_image_start_token_id=number("<low_res_im_start>"),
        image_end_token_id=number("<im_end>"), image_patch_id=number("<im_patch>"),
        frame_start_token_id=number("<frame_start>"), frame_end_token_id=number("<frame_end>"),
    )  # fmt: skip
    images = hf.Molmo2ImageProcessor(size=SQUARE, overlap_margins=[1, 1])
    return config, hf.Molmo2Processor(images, hf.Molmo2VideoProcessor(), tokens, chat_template=chatml("<|image|>"))


def lfm2_vl():
    tiles = [f"<|img_row_{row}_col_{column}|>" for row in range(1, 11) for column in range(1, 11)]
    tokens = tokenizer(
        "<|im_start|>", *tiles, eos="<|im_end|>", image_token="<image>", image_start_token="<|image_start|>",
        image_end_token="<|image_end|>", image_thumbnail="<|img_thumbnail|>",
    )  # fmt: skip
    text = hf.Lfm2Config(**sizes(tokens, layer_types=["conv", "full_attention"], block_multiple_of=64))
    config = hf.Lfm2VlConfig(
        vision_config=hf.Siglip2VisionConfig(**TOWER, num_patches=16, vision_use_head=False), text_config=text,
        image_token_id=tokens.image_token_id, projector_hidden_size=32, tie_word_embeddings=False,
    )  # fmt: skip
    images = hf.Lfm2VlImageProcessor(
        tile_size=64, size={"height": 64, "width": 64}, min_image_tokens=4, max_image_tokens=16
    )
    return config, hf.Lfm2VlProcessor(images, tokens, chat_template=chatml("<image>"))


def minicpmv4_6():
    tokens = tokenizer(
        "<|im_start|>", eos="<|im_end|>", image_token="<unk_image>", video_token="<unk_video>",
        image_start_token="<image>", image_end_token="</image>", slice_start_token="<slice>",
        slice_end_token="</slice>", image_id_start_token="<image_id>", image_id_end_token="</image_id>",
    )  # fmt: skip
    eyes = {**TOWER, "image_size": 56, "patch_size": 14, "insert_layer_id": 0}
    config = hf.MiniCPMV4_6Config(
        text_config=hf.Qwen3_5TextConfig(**sizes(tokens, head_dim=8, **LINEAR)), vision_config=eyes,
        insert_layer_id=0, image_size=56, image_token_id=tokens.image_token_id, video_token_id=tokens.video_token_id,
    )  # fmt: skip
    images = hf.MiniCPMV4_6ImageProcessor(scale_resolution=112)
    return config, hf.MiniCPMV4_6Processor(
        images, hf.MiniCPMV4_6VideoProcessor(), tokens, chat_template=chatml("<unk_image>")
    )


def phi4_multimodal():
    tokens = tokenizer(
        "<|user|>", "<|assistant|>", eos="<|end|>", image_token="<|endoftext10|>", audio_token="<|endoftext11|>"
    )
    eyes = {**TOWER, "image_token_id": tokens.image_token_id}  # squares of 448 pixels: nothing else is foreseen
    ears = {
        "hidden_size": 32, "intermediate_size": 32, "num_blocks": 1, "num_attention_heads": 2,
        "ext_pw_out_channel": 32, "depthwise_separable_out_channel": 32, "nemo_conv_channels": 8,
        "audio_token_id": tokens.audio_token_id, "feature_layer": -1,
    }  # fmt: skip
    config = hf.Phi4MultimodalConfig(
        **sizes(tokens), original_max_position_embeddings=4096, vision_config=eyes, audio_config=ears
    )
    images = hf.Phi4MultimodalImageProcessor()
    processor = hf.Phi4MultimodalProcessor(
        images, hf.Phi4MultimodalFeatureExtractor(), tokens,
        chat_template=chat("<|endoftext10|>", "<|user|>", "<|assistant|>", "<|end|>"),
    )  # fmt: skip
    return config, processor
