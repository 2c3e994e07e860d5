"""Where a network errs on a page for training: marks that it misses, and print that it takes for marks."""

from pathlib import Path
from typing import Any

import cv2
import numpy as np
import onnxruntime

from benchmarks.marks_training.sheets import KINDS
from docpipe.pages.marks.network import CELL, STEP

Session = Any
SEEN = 128  # of a score
LEAST = 3  # cells


def session_of(model: Path) -> Session:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(model.read_bytes(), options, providers=["CPUExecutionProvider"])


def mistakes(packed: np.ndarray, finder: Session) -> list[list[tuple[int, int]]]:
    """Rows and columns of false places and of missed ones, each as a list of its own where there are any.

    `packed`: a page as it is seen, its last channel with a bit for each kind and one for known print.
    """
    high, wide = packed.shape[:2]
    down, across = -high % STEP, -wide % STEP
    padded = np.pad(packed, ((0, down), (0, across), (0, 0)), mode="edge")
    bits = padded[..., 3].copy()
    padded[..., 3] = (bits >> np.uint8(len(KINDS))) * np.uint8(255)
    scores = finder.run(None, {"pixels": np.ascontiguousarray(padded)})[0]
    cells = bits.reshape(bits.shape[0] // CELL, CELL, bits.shape[1] // CELL, CELL)
    held = np.bitwise_or.reduce(np.bitwise_or.reduce(cells, 3), 1)
    false, missed = np.zeros(held.shape, np.uint8), np.zeros(held.shape, np.uint8)
    for kind in range(len(KINDS)):
        own = (held >> np.uint8(kind)) & np.uint8(1)
        near = cv2.dilate(own, np.ones((5, 5), np.uint8))
        false |= (scores[kind] >= SEEN).astype(np.uint8) & (1 - near)
        missed |= own & (cv2.dilate(scores[kind], np.ones((3, 3), np.uint8)) < SEEN).astype(np.uint8)
    return [places for errors in (false, missed) if (places := _places(errors))]


def _places(errors: np.ndarray) -> list[tuple[int, int]]:
    near = cv2.dilate(errors, np.ones((3, 5), np.uint8))
    count, labels, _, middles = cv2.connectedComponentsWithStats(near)
    sizes = np.bincount(labels[errors > 0], minlength=count)
    return [
        (int(y * CELL), int(x * CELL)) for (x, y), size in zip(middles[1:], sizes[1:], strict=True) if size >= LEAST
    ]
