"""The network that tells pen, stamp and check boxes from print, run by onnxruntime on one thread.

`finder.onnx` was made by benchmarks/marks_training; its report tells from what and how well. Knows no boxes.
"""

from functools import cache
from pathlib import Path
from typing import Any

import numpy as np

from docpipe.pages.marks.sight import Plane

MODEL = Path(__file__).with_name("finder.onnx")
CELL = 4  # pixels of what is seen that one score stands for, either way
STEP = 32  # the network halves five times
HANDWRITING, STAMP, SIGNATURE, EMPTY, CHECKED = range(5)


def scores_of(sight: Plane) -> Plane:
    """For each kind and cell a score 0..255: kinds by rows by columns. `sight`: height by width by 4."""
    height, width = sight.shape[:2]
    down, across = -height % STEP, -width % STEP
    padded = np.pad(sight, ((0, down), (0, across), (0, 0)), mode="edge") if down or across else sight
    scores: Plane = _session().run(None, {"pixels": np.ascontiguousarray(padded)})[0]
    return scores[:, : -(-height // CELL), : -(-width // CELL)]


@cache
def _session() -> Any:
    import onnxruntime  # noqa: PLC0415  (heavy, and a page of print alone never needs it)

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.enable_mem_pattern = False  # parts of pages have many sizes: plans for each would pile up
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(MODEL.read_bytes(), options, providers=["CPUExecutionProvider"])
