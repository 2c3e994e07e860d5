"""Further families that see a page in patches of its own size: GLM's, PaddleOCR-VL, Pixtral, Gemma 4."""

import transformers as hf

from tiny_models.qwens import TURNING
from tiny_models.templates import chat
from tiny_models.vocabulary import sizes, tokenizer

TOWER = {"hidden_size": 32, "intermediate_size": 64, "num_hidden_layers": 2, "num_attention_heads": 2}
GLM_TEMPLATE = chat(
    "<|begin_of_image|><|image|><|end_of_image|>", "<|user|>\n", "<|assistant|>\n", start="[gMASK]<sop>"
)


def glm4v():
    tokens = _glm_words()
    config = hf.Glm4vConfig(
        text_config=sizes(tokens, rope_parameters=TURNING), vision_config=_glm_eyes(), **_glm_marks(tokens)
    )
    images = hf.Glm4vImageProcessor()
    return config, hf.Glm4vProcessor(images, tokens, hf.Glm4vVideoProcessor(), chat_template=GLM_TEMPLATE)


def glm_ocr():
    tokens = _glm_words()
    config = hf.GlmOcrConfig(
        text_config=sizes(tokens, head_dim=8, rope_parameters=TURNING), vision_config=_glm_eyes(), **_glm_marks(tokens)
    )
    images = hf.Glm46VImageProcessor()
    return config, hf.Glm46VProcessor(images, tokens, hf.Glm46VVideoProcessor(), chat_template=GLM_TEMPLATE)


def _glm_words():
    return tokenizer(
        "[gMASK]", "<sop>", "<|user|>", "<|assistant|>", "<|begin_of_image|>", "<|end_of_image|>",
        "<|begin_of_video|>", "<|end_of_video|>", eos="<|endoftext|>", image_token="<|image|>", video_token="<|video|>",
    )  # fmt: skip


def _glm_eyes():
    return {
        "depth": 2, "hidden_size": 32, "num_heads": 2, "image_size": 56, "out_hidden_size": 32,
        "intermediate_size": 64,
    }  # fmt: skip


def _glm_marks(tokens) -> dict[str, int]:
    number = tokens.convert_tokens_to_ids
    marks = {"image_token_id": number("<|image|>"), "video_token_id": number("<|video|>")}
    for kind in ("image", "video"):
        marks[f"{kind}_start_token_id"] = number(f"<|begin_of_{kind}|>")
        marks[f"{kind}_end_token_id"] = number(f"<|end_of_{kind}|>")
    return marks


def paddleocr_vl():
    tokens = tokenizer("<|IMAGE_START|>", "<|IMAGE_END|>", "<|video_pad|>", image_token="<|IMAGE_PLACEHOLDER|>")
    number = tokens.convert_tokens_to_ids
    config = hf.PaddleOCRVLConfig(
        text_config=sizes(tokens, head_dim=8, rope_parameters=TURNING),
        vision_config={**TOWER, "image_size": 56, "patch_size": 14},
        image_token_id=tokens.image_token_id, video_token_id=number("<|video_pad|>"),
        vision_start_token_id=number("<|IMAGE_START|>"), vision_end_token_id=number("<|IMAGE_END|>"),
        tie_word_embeddings=False,
    )  # fmt: skip
    template = chat("<|IMAGE_START|><|IMAGE_PLACEHOLDER|><|IMAGE_END|>", "User: ", "\nAssistant:\n", start="<s>")
    return config, hf.PaddleOCRVLProcessor(hf.PaddleOCRVLImageProcessor(), tokens, chat_template=template)


def mistral3():
    tokens = tokenizer("[INST]", "[/INST]", "[IMG]", "[IMG_BREAK]", "[IMG_END]")
    text = hf.MistralConfig(**sizes(tokens, head_dim=8))
    config = hf.Mistral3Config(
        text_config=text, vision_config=hf.PixtralVisionConfig(**TOWER, head_dim=16, image_size=1540, patch_size=14),
        image_token_index=tokens.convert_tokens_to_ids("[IMG]"), tie_word_embeddings=False,
    )  # fmt: skip
    images = hf.PixtralImageProcessor(patch_size={"height": 14, "width": 14}, size={"longest_edge": 1540})
    template = chat("[IMG]", "[INST]", "[/INST]", start="<s>")
    return config, hf.PixtralProcessor(images, tokens, patch_size=14, spatial_merge_size=2, chat_template=template)


def pixtral():
    """Pixtral 12B as it is given in transformers' form: LLaVA's class with Pixtral's eyes."""
    tokens = tokenizer("[INST]", "[/INST]", "[IMG]", "[IMG_BREAK]", "[IMG_END]")
    config = hf.LlavaConfig(
        text_config=hf.MistralConfig(**sizes(tokens, head_dim=8)),
        vision_config=hf.PixtralVisionConfig(**TOWER, head_dim=16, image_size=1024, patch_size=16),
        image_token_index=tokens.convert_tokens_to_ids("[IMG]"),
        vision_feature_select_strategy="full", vision_feature_layer=-1,
    )  # fmt: skip
    images = hf.PixtralImageProcessor(patch_size={"height": 16, "width": 16}, size={"longest_edge": 1024})
    template = chat("[IMG]", "[INST]", "[/INST]", start="<s>")
    return config, hf.PixtralProcessor(images, tokens, patch_size=16, chat_template=template)


def gemma4():
    tokens = tokenizer(
        "<|turn>", "<turn|>", "<|video|>", eos="<eos>", boi_token="<|image>", eoi_token="<image|>",
        image_token="<|image|>", audio_token="<|audio|>", boa_token="<|audio>", eoa_token="<audio|>",
    )  # fmt: skip
    text = sizes(
        tokens, head_dim=8, global_head_dim=8, layer_types=["sliding_attention", "full_attention"], sliding_window=64,
        vocab_size_per_layer_input=len(tokens), hidden_size_per_layer_input=8,
    )  # fmt: skip
    eyes = {**TOWER, "num_key_value_heads": 2, "head_dim": 16, "position_embedding_size": 256}
    number = tokens.convert_tokens_to_ids
    config = hf.Gemma4Config(
        text_config=text, vision_config=eyes, audio_config=None, boi_token_id=number("<|image>"),
        eoi_token_id=number("<image|>"), image_token_id=number("<|image|>"), video_token_id=number("<|video|>"),
        boa_token_id=number("<|audio>"), eoa_token_index=number("<audio|>"), audio_token_id=number("<|audio|>"),
    )  # fmt: skip
    template = chat("<|image|>", "<|turn>user\n", "<|turn>model\n", "<turn|>\n", "<s>")
    processor = hf.Gemma4Processor(
        hf.Gemma4AudioFeatureExtractor(), hf.Gemma4ImageProcessor(), tokens, hf.Gemma4VideoProcessor(),
        chat_template=template,
    )  # fmt: skip
    return config, processor
