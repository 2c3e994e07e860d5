"""The network that tells pen, stamp and check boxes from print, run by onnxruntime on one thread.

`finder.onnx` was made by benchmarks/marks_training; its report tells from what and how well. Knows no boxes.
"""

from functools import cache
from pathlib import Path
from typing import Any

import cv2
import numpy as np

from docpipe.pages.marks.sight import Plane

MODEL = Path(__file__).with_name("finder.onnx")
CELL = 4  # pixels of what is seen that one score stands for, either way
STEP = 32  # the network halves five times
HANDWRITING, STAMP, SIGNATURE, EMPTY, CHECKED = range(5)
SMALLER, SECOND = 0.82, 0.5  # the second look: its size, and its share of the scores


def scores_of(sight: Plane) -> Plane:
    """For each kind and cell a score 0..255: kinds by rows by columns. `sight`: height by width by 4.

    What is drawn gets the mean of two looks, the second at a page that is smaller: their mistakes are not the same.
    Check boxes are too small for that.
    """
    scores = _looked(sight)
    height, width = sight.shape[:2]
    smaller = cv2.resize(
        sight, (max(1, round(SMALLER * width)), max(1, round(SMALLER * height))), None, 0, 0, cv2.INTER_AREA
    )
    smaller[..., 3] = np.where(smaller[..., 3] > 127, 255, 0)
    again = _looked(np.asarray(smaller, np.uint8))
    for kind in (HANDWRITING, STAMP, SIGNATURE):
        other = cv2.resize(again[kind], (scores.shape[2], scores.shape[1]), interpolation=cv2.INTER_LINEAR)
        scores[kind] = cv2.addWeighted(scores[kind], 1 - SECOND, other, SECOND, 0)
    return scores


def _looked(sight: Plane) -> Plane:
    height, width = sight.shape[:2]
    down, across = -height % STEP, -width % STEP
    padded = np.pad(sight, ((0, down), (0, across), (0, 0)), mode="edge") if down or across else sight
    scores: Plane = _session().run(None, {"pixels": np.ascontiguousarray(padded)})[0]
    return np.array(scores[:, : -(-height // CELL), : -(-width // CELL)])


@cache
def _session() -> Any:
    import onnxruntime  # noqa: PLC0415  (heavy, and a page of print alone never needs it)

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    options.inter_op_num_threads = 1
    options.enable_mem_pattern = False  # parts of pages have many sizes: plans for each would pile up
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(MODEL.read_bytes(), options, providers=["CPUExecutionProvider"])
