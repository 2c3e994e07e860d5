"""Make a family's tiny model and save it as a download would lie there."""

from pathlib import Path

import torch
from transformers import AutoModelForMultimodalLM, GenerationConfig

from tiny_models import mosaics, patches, qwens, squeezing, tiles

SPREAD = 0.15  # of the random weights: much wider than usual, so that a page makes a difference in so few layers

KINDS = {
    "qwen2_5_vl": qwens.qwen2_5_vl,
    "qwen3_vl": qwens.qwen3_vl,
    "llava": tiles.llava,
    "idefics3": tiles.idefics3,
    "internvl": tiles.internvl,
    "gemma3": tiles.gemma3,
    "mllama": tiles.mllama,
    "qwen2_vl": qwens.qwen2_vl,
    "qwen3_5": qwens.qwen3_5,
    "llava_next": mosaics.llava_next,
    "llava_onevision": mosaics.llava_onevision,
    "smolvlm": mosaics.smolvlm,
    "granite_docling": mosaics.granite_docling,
    "phi4_multimodal": mosaics.phi4_multimodal,
    "ovis2": mosaics.ovis2,
    "molmo2": mosaics.molmo2,
    "minicpmv4_6": mosaics.minicpmv4_6,
    "lfm2_vl": mosaics.lfm2_vl,
    "mistral3": patches.mistral3,
    "pixtral": patches.pixtral,
    "gemma4": patches.gemma4,
    "glm4v": patches.glm4v,
    "glm_ocr": patches.glm_ocr,
    "paddleocr_vl": patches.paddleocr_vl,
    "deepseek_vl": squeezing.deepseek_vl,
    "idefics": squeezing.idefics,
    "idefics2": squeezing.idefics2,
    "blip-2": squeezing.blip_2,
    "instructblip": squeezing.instructblip,
    "florence2": squeezing.florence2,
}


def make(kind: str, folder: Path, seed: int = 0) -> Path:
    """The folder, which holds the family's tiny model then."""
    torch.manual_seed(seed)
    config, processor = KINDS[kind]()
    words = processor.tokenizer
    for part in (config, config.get_text_config(decoder=True)):
        part.bos_token_id, part.eos_token_id = words.bos_token_id, words.eos_token_id
        part.pad_token_id = words.pad_token_id
    model = AutoModelForMultimodalLM.from_config(config)
    model.generation_config = GenerationConfig.from_model_config(model.config)
    with torch.no_grad():
        for weights in model.parameters():
            if weights.dim() > 1 or not weights.any():  # gates that begin closed would hide the page
                weights.normal_(0.0, SPREAD)
    model.save_pretrained(folder)
    processor.save_pretrained(folder)
    return folder
