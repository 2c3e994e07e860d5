"""The table of families in docs/families.md, written from what the tests have proved."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from docpipe.vlm.families import Family

DOCUMENT = Path(__file__).parents[2] / "docs" / "families.md"

# What a family is called, by the checkpoints that people take; in the order of the table.
TITLES = {
    "qwen2_5_vl": "Qwen2.5-VL",
    "qwen3_vl": "Qwen3-VL",
    "llava": "LLaVA-1.5",
    "idefics3": "Idefics 3, granite-docling-258M",
    "internvl": "InternVL 3",
    "gemma3": "Gemma 3",
    "mllama": "Llama 3.2 Vision",
    "qwen2_vl": "Qwen2-VL",
    "qwen3_5": "Qwen3.5",
    "llava_next": "LLaVA-NeXT",
    "llava_onevision": "LLaVA-OneVision",
    "smolvlm": "SmolVLM",
    "granite_docling": "granite-docling of its own class",
    "phi4_multimodal": "Phi-4 multimodal",
    "ovis2": "Ovis 2",
    "molmo2": "Molmo 2",
    "minicpmv4_6": "MiniCPM-V 4.6",
    "lfm2_vl": "LFM2-VL",
    "mistral3": "Mistral 3",
    "pixtral": "Pixtral",
    "gemma4": "Gemma 4",
    "glm4v": "GLM-4V (4.1V)",
    "glm_ocr": "GLM-OCR",
    "paddleocr_vl": "PaddleOCR-VL",
    "deepseek_vl": "DeepSeek-VL",
    "idefics": "Idefics 1 (the open Flamingo)",
    "idefics2": "Idefics 2",
    "blip-2": "BLIP-2",
    "instructblip": "InstructBLIP",
    "florence2": "Florence-2",
}

SIZES = {
    "area": "its own shape, by area",
    "soft tokens": "its own shape, one of five areas",
    "slices": "slices and an overview",
    "tiles": "tiles and an overview",
    "patches": "tiles and an overview",
    "crops": "overlapping crops and an overview",
    "dynamic tiles": "tiles and an overview",
    "canvas": "up to four tiles",
    "pinpoints": "tiles of a fixed set of grids, and an overview",
    "pan and scan": "one square; two halves beside it where the budget allows",
    "whole squares": "whole squares and an overview",
    "longest edge": "its own shape, by its longer edge",
    "fixed": "one square",
}

SQUARES = {"llava": 336, "deepseek_vl": 384, "idefics": 224}  # of the checkpoints that people take, in pixels

HEAD = """# Families of models

One path loads them all: what stands in transformers' mappings of models that read images and write text. There is no
code of ours for a family; where one differs, `docpipe/vlm/families.py` says so in a line. `docpipe models check FOLDER`
tries a folder that is not listed here: transformers 5.23 maps 97 types of models, of which 96 read images.

The table is written by the tests (`DOCPIPE_WRITE_FAMILIES=1 pytest tests/integration/vlm/test_families.py`), and one
fails where it is not what they saw. Each family is tried as a tiny model with random weights, made from its real
configuration, image processor and tokenizer classes, saved as safetensors and loaded from that folder on a CPU. That
shows that pages and words reach the model (two pages, two different first tokens), that an answer keeps to its schema,
two of different length at a time, and what becomes of two pages in one question. It says nothing of how well a model
reads: `docpipe probe` does, on the real weights, and those were not run here.

Written with transformers 5.23 and torch 2.13. With transformers 5.17 all pass as well but for Molmo 2 and
granite-docling of its own class, which it does not know.

| family | class | loads | quantizations tried | bound output | multi-page | image sizing | |
|---|---|---|---|---|---|---|---|
"""

TAIL = """
The forms were tried with bitsandbytes on a CPU; int8-torchao and fp8 were not run for want of torchao and a GPU.
“Bound output” is tried with the tokens that the schema forces fed several at once, without asking, and without: in full
precision the answers are the same in every family, encoder-decoders too.
Where the last column is not empty, it says why a family that does load is not fit to read pages of print.

## Without a class in transformers

These ask for code of their own, which docpipe does not run. They can be read from behind a server
(`DOCPIPE_MODEL_URL`); what the server does is asked of it when docpipe starts. None of these was run here.

| family | by what it can be served, by the servers' own documentation |
|---|---|
| Qwen-VL 1 | vLLM of old (`QwenVLForConditionalGeneration`, `--trust-remote-code`); newer ones have dropped it |
| Molmo 1 | vLLM (`MolmoForCausalLM`, `--trust-remote-code`) |
| DeepSeek-VL2 | vLLM (`DeepseekVLV2ForCausalLM`) |
| NVLM-D | vLLM (`NVLM_D_Model`, `--trust-remote-code`) |
| MobileVLM | llama.cpp's `llama-server`, as GGUF with its `--mmproj`; it may ignore the schema, which is noticed |
| OpenFlamingo | no server that we know of; Idefics 1 is the open model of that make that loads here |

A server that is told to trust remote code runs it: keep it on a machine of its own, without a way outside.
"""


@dataclass(frozen=True, slots=True)
class Row:
    """What was seen of one family."""

    kind: str
    class_name: str
    sizing: str
    family: Family
    pages: bool = False
    quantizations: tuple[str, ...] = ()

    def seen(self, pages: bool, quantizations: tuple[str, ...]) -> "Row":
        return replace(self, pages=pages, quantizations=quantizations)


def written(rows: Sequence[Row]) -> str:
    """The whole document."""
    return HEAD + "".join(map(_line, rows)) + TAIL


def _doubt(row: Row) -> str:
    square = SQUARES.get(row.kind)
    return row.family.why_not or (f"a page is shrunk to {square} x {square} pixels" if square else "")


def _line(row: Row) -> str:
    cells = (
        TITLES[row.kind], f"`{row.class_name}`", "yes", ", ".join(row.quantizations), "yes",
        "yes" if row.pages else "no, one page a question", SIZES[row.sizing], _doubt(row),
    )  # fmt: skip
    return f"| {' | '.join(cells)} |\n".replace("|  |", "| |")
