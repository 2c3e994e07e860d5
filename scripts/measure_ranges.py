"""Measure what flows between the recognizer's layers, for docpipe/pages/ocr/quantizing.py, which keeps it beside it.

    python -m samples.make FOLDER --count 40 --seed 51 && python -m scripts.measure_ranges FOLDER

Pages of generated documents are rendered at 100 to 300 dpi, most of them made worse (blurred, noisy, pale, inverted),
and read in full precision; the least and greatest value of each layer are written to ranges.json. To be run again when
the rapidocr wheel brings another recognizer, or onnxruntime fuses it in another way: until then it runs unquantized.
"""

import json
import random
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import cv2
import numpy as np
import onnx
import pymupdf
from onnxruntime.quantization import CalibrationDataReader, CalibrationMethod
from onnxruntime.quantization.calibrate import create_calibrator

from docpipe.pages.ocr.cropping import cut, straighten
from docpipe.pages.ocr.detecting import find_quads
from docpipe.pages.ocr.network import cut_recognizer, detector
from docpipe.pages.ocr.quantizing import RANGES, fuse
from docpipe.pages.ocr.recognizing import batch_of

DPI = (100, 130, 150, 200, 200, 200, 250, 300)
LINES_A_PAGE = 25


class Lines(CalibrationDataReader):  # type: ignore[misc]
    """Lines of print, one by one, as the calibrator wants them."""

    def __init__(self, files: list[Path], chance: random.Random) -> None:
        self.lines = _lines(files, chance)

    def get_next(self) -> dict[str, np.ndarray] | None:
        line = next(self.lines, None)
        return None if line is None else {"x": line}


def _lines(files: list[Path], chance: random.Random) -> Iterator[np.ndarray]:
    for file in files:
        pixmap = pymupdf.open(file)[0].get_pixmap(dpi=chance.choice(DPI), colorspace=pymupdf.csGRAY)
        grey = np.frombuffer(pixmap.samples, np.uint8).reshape(pixmap.height, pixmap.width)
        page = np.repeat(_worsen(grey, chance)[:, :, None], 3, axis=2)
        quads = list(find_quads(detector(2), page, 1280))
        for quad in chance.sample(quads, min(len(quads), LINES_A_PAGE)):
            for piece in cut(straighten(page, quad)):
                yield batch_of(piece.pixels)[0]


def _worsen(grey: np.ndarray, chance: random.Random) -> np.ndarray:
    page = grey.astype(np.float32)
    if chance.random() < 0.15:
        page = 255 - page
    if chance.random() < 0.5:
        page = cv2.GaussianBlur(page, (0, 0), chance.uniform(0.4, 1.3)).astype(np.float32)
    if chance.random() < 0.5:
        dark, light = chance.uniform(0, 70), chance.uniform(150, 255)
        page = dark + page * (light - dark) / 255
    if chance.random() < 0.5:
        noise = np.random.default_rng(chance.getrandbits(32)).normal(0, chance.uniform(2, 14), page.shape)
        page = (page + noise).astype(np.float32)
    return page.clip(0, 255).astype(np.uint8)


def main() -> None:
    chance = random.Random(1)  # noqa: S311
    with tempfile.TemporaryDirectory() as folder:
        onnx.save(fuse(cut_recognizer()[0]), f"{folder}/fused.onnx")
        calibrator = create_calibrator(
            f"{folder}/fused.onnx", ["Conv"], f"{folder}/open.onnx", CalibrationMethod.MinMax
        )
        calibrator.collect_data(Lines(sorted(Path(sys.argv[1]).glob("*.pdf")), chance))
        measured = calibrator.compute_data().data
    ranges = {name: [float(edge.min()) for edge in data.range_value] for name, data in sorted(measured.items())}
    RANGES.write_text(json.dumps(ranges, indent=0), encoding="utf-8")
    print(f"{len(ranges)} layers measured")


if __name__ == "__main__":
    main()
