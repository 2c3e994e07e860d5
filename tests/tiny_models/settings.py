"""Settings with which a tiny model reads a document within seconds, as an environment for processes."""

from pathlib import Path

TESTS = Path(__file__).parents[1]


def tiny_settings(model: Path) -> dict[str, str]:
    """What a process needs to read with it: few pixels, short answers, one thread, and a torchvision that loads."""
    named = {
        "MODEL": model,
        "MODEL_QUANTIZATION": "bf16",
        "MODEL_PIXELS": 50_000,
        "MODEL_TOKENS": 24,
        "MODEL_PAGE_TEXT": "false",
        "MODEL_BATCH": 4,
    }
    threads = {"OMP_NUM_THREADS": "1", "CUDA_VISIBLE_DEVICES": ""}
    path = {"PYTHONPATH": f"{TESTS.parent}:{TESTS / 'processes'}"}
    return {**{f"DOCPIPE_{name}": str(value) for name, value in named.items()}, **threads, **path}
