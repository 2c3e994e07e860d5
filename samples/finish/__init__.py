"""Turn papers into files as they arrive: born digital, scanned, photographed, in any format and condition."""

from samples.finish.drawing import CUT, FAULTS, cut_off, draw_pasted, draw_photo, draw_scan, draw_screenshot, illegible
from samples.finish.finish import BORN, Finish, Flat, Format, Kind, Layer, Tint
from samples.finish.lying import View
from samples.finish.writing import Finished, FinishedPage, write

__all__ = [
    "BORN",
    "CUT",
    "FAULTS",
    "Finish",
    "Finished",
    "FinishedPage",
    "Flat",
    "Format",
    "Kind",
    "Layer",
    "Tint",
    "View",
    "cut_off",
    "draw_pasted",
    "draw_photo",
    "draw_scan",
    "draw_screenshot",
    "illegible",
    "write",
]
