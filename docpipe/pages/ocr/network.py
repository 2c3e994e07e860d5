"""The two networks, PP-OCRv6 small, out of the rapidocr wheel, run by onnxruntime.

Only the wheel's model files are used: its classes log to the console and may want to download what they miss.
"""

from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import onnx
import onnxruntime
from onnx import numpy_helper

from docpipe.pages.ocr.alphabet import PRINTED
from docpipe.pages.ocr.quantizing import fuse, quantize, read_ranges, worth_it

Floats = npt.NDArray[np.float32]

HEAD = ("linear_8.w_0", "linear_8.b_0")  # the recognizer's last layer: a column a class
BLANK = ""  # CTC's class 0: no character here


@dataclass(frozen=True, slots=True)
class Network:
    """A loaded network. `classes` are what the columns of a recognizer's output stand for, `classes[0]` the blank."""

    session: Any
    classes: tuple[str, ...] = ()

    def run(self, batch: Floats) -> Floats:
        """Float32 images `(n, 3, height, width)` to what the network gives: a map, or `(n, steps, classes)`."""
        result: Floats = self.session.run(None, {"x": batch})[0]
        return result


@cache
def detector(threads: int) -> Network:
    """Finds print: an image, its sides multiples of 32, to a map of the same size, 0..1 for ground..print."""
    return Network(_session(_file("det").read_bytes(), threads))


@cache
def recognizer(threads: int) -> Network:
    """Reads print: crops 48 pixels high to a distribution over `classes` for each 8 pixels of width."""
    model, classes = cut_recognizer()
    return Network(_session((_quantized(model) or model).SerializeToString(), threads), classes)


def _quantized(model: onnx.ModelProto) -> onnx.ModelProto | None:
    try:
        return quantize(fuse(model), read_ranges()) if worth_it() else None
    except OSError:  # no folder for temporary files: slower, and as good
        return None


def cut_recognizer() -> tuple[onnx.ModelProto, tuple[str, ...]]:
    """The recognizer with a head for the printed alphabet alone, and the classes that it has then."""
    model = onnx.load(_file("rec"))
    (names,) = (entry.value for entry in model.metadata_props if entry.key == "character")
    every = (BLANK, *names.split("\n"), " ")
    kept = [index for index, name in enumerate(every) if name in PRINTED or name in (BLANK, " ")]
    for weights in model.graph.initializer:
        if weights.name in HEAD:
            columns = np.ascontiguousarray(numpy_helper.to_array(weights)[..., kept])
            weights.CopyFrom(numpy_helper.from_array(columns, weights.name))
    model.graph.output[0].type.tensor_type.shape.dim[-1].dim_value = len(kept)
    return model, tuple(every[index] for index in kept)


def _file(part: str) -> Path:
    wheel = find_spec("rapidocr")  # found, not imported: see above
    assert wheel is not None
    assert wheel.origin is not None
    return Path(wheel.origin).parent / "models" / f"PP-OCRv6_{part}_small.onnx"


def _session(model: bytes, threads: int) -> Any:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    options.enable_mem_pattern = False  # every line has a width of its own: plans for each would pile up
    options.log_severity_level = 3
    return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
