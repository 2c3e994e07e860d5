"""Make a family's tiny model and save it as a download would lie there."""

from pathlib import Path

import torch
from transformers import AutoModelForImageTextToText, GenerationConfig

from tiny_models import qwens, tiles

SPREAD = 0.15  # of the random weights: much wider than usual, so that a page makes a difference in so few layers

KINDS = {
    "qwen2_5_vl": qwens.qwen2_5_vl,
    "qwen3_vl": qwens.qwen3_vl,
    "llava": tiles.llava,
    "idefics3": tiles.idefics3,
    "internvl": tiles.internvl,
    "gemma3": tiles.gemma3,
    "mllama": tiles.mllama,
}


def make(kind: str, folder: Path, seed: int = 0) -> Path:
    """The folder, which holds the family's tiny model then."""
    torch.manual_seed(seed)
    config, processor = KINDS[kind]()
    words = processor.tokenizer
    for part in (config, config.get_text_config(decoder=True)):
        part.bos_token_id, part.eos_token_id = words.bos_token_id, words.eos_token_id
        part.pad_token_id = words.pad_token_id
    model = AutoModelForImageTextToText.from_config(config)
    model.generation_config = GenerationConfig.from_model_config(model.config)
    with torch.no_grad():
        for weights in model.parameters():
            if weights.dim() > 1 or not weights.any():  # gates that begin closed would hide the page
                weights.normal_(0.0, SPREAD)
    model.save_pretrained(folder)
    processor.save_pretrained(folder)
    return folder
