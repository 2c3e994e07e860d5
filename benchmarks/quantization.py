"""How far a model's thoughts go from those in bf16 where its weights are held smaller. Weights are random: see below.

    python -m benchmarks.quantization [--pages 8]

Of each family's tiny model, and of a middle-sized Qwen3-VL (512 wide, 8 layers) whose weights spread as usual before
training, the logits at the last eight places of a page and a question are compared with those in bf16: their relative
error (0 the same, 1.41 unrelated), the Kullback-Leibler divergence, and how often the likeliest token is the same. On
random weights the likeliest tokens lie close together, so that the last figure is far lower than a trained model's.
"""

import argparse
import logging
import sys
import tempfile
import warnings
from collections import defaultdict
from pathlib import Path
from statistics import median

import torch
from transformers import AutoModelForImageTextToText

sys.path[:0] = [str(Path(__file__).parents[1] / "tests")]
import conftest  # noqa: E402, F401  (a torchvision that can be imported beside a torch for CPUs)
from tiny_models import KINDS, make, qwens  # noqa: E402
from tiny_models.paper import invoice  # noqa: E402

from docpipe.errors import UnsupportedModel  # noqa: E402
from docpipe.vlm.conversation import model_inputs  # noqa: E402
from docpipe.vlm.loading import Loaded, load  # noqa: E402
from docpipe.vlm.runner import Turn  # noqa: E402

FORMS = ("int8", "int8-torchao", "nf4", "fp4")
PIXELS = 100_000
PLACES = 8  # logits of so many last places are compared


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=8)
    arguments = parser.parse_args()
    warnings.simplefilter("ignore")
    logging.disable(logging.WARNING)
    torch.set_num_threads(1)
    with tempfile.TemporaryDirectory() as place:
        tiny = [make(kind, Path(place) / kind) for kind in KINDS]
        report(f"{len(tiny)} families, tiny", tiny, arguments.pages)
        report("Qwen3-VL, middle-sized", [middle(Path(place) / "middle")], arguments.pages)


def middle(folder: Path) -> Path:
    """A Qwen3-VL of some 40 million weights."""
    torch.manual_seed(0)
    config, processor = qwens.qwen3_vl()
    config.text_config.update(
        {"hidden_size": 512, "intermediate_size": 1536, "num_hidden_layers": 8, "num_attention_heads": 8,
         "head_dim": 64, "rope_parameters": {**qwens.TURNING, "mrope_section": [8, 12, 12]}}
    )  # fmt: skip
    config.vision_config.update({"out_hidden_size": 512})
    model = AutoModelForImageTextToText.from_config(config)  # its weights spread as before training
    model.save_pretrained(folder)
    processor.save_pretrained(folder)
    return folder


def report(title: str, folders: list[Path], pages: int) -> None:
    """Print medians over models, pages and places, and the worst model's error."""
    seen: dict[str, list[tuple[float, float, float]]] = defaultdict(list)
    for folder in folders:
        whole = thoughts(load(folder, "bf16", "cpu"), pages)
        for form in FORMS:
            try:
                held = thoughts(load(folder, form, "cpu"), pages)
            except UnsupportedModel as error:
                print(f"{form}: not run: {error.detail}", file=sys.stderr)
                continue
            seen[form].append(compared(whole, held))
    print(f"{title}\n{'form':14}{'error':>8}{'worst':>8}{'KL':>8}{'same best':>11}")
    for form, figures in seen.items():
        errors, divergences, same = zip(*figures, strict=True)
        print(f"{form:14}{median(errors):8.3f}{max(errors):8.3f}{median(divergences):8.4f}{median(same):10.0%}")


def thoughts(loaded: Loaded, pages: int) -> torch.Tensor:
    """Logits of the last places, by page."""
    found = []
    for number in range(pages):
        page = invoice(f"2025-{number:04}", f"{119 + number}.00")
        inputs = model_inputs(loaded, [(Turn("user", (page, "Read the page. Answer in JSON.")),)], PIXELS)
        if loaded.encoder_decoder:
            start = loaded.model.config.get_text_config(decoder=True).decoder_start_token_id
            inputs["decoder_input_ids"] = torch.tensor([[start] * PLACES])
        with torch.inference_mode():
            found.append(loaded.model(**inputs).logits[0, -PLACES:].float())
    return torch.stack(found)


def compared(whole: torch.Tensor, held: torch.Tensor) -> tuple[float, float, float]:
    """Relative error, divergence in nats, share of the same likeliest tokens."""
    error = ((held - whole).norm() / whole.norm()).item()
    logs, true = held.log_softmax(-1), whole.log_softmax(-1)
    divergence = (true.exp() * (true - logs)).sum(-1).mean().item()
    return error, divergence, (held.argmax(-1) == whole.argmax(-1)).float().mean().item()


if __name__ == "__main__":
    main()
