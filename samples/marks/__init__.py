"""What people leave on paper: stamps, notes by hand, corrections, signatures, ticked boxes; with the truth about it.

Two families that share no hand, no frame and no tick: `split="tune"` and `split="measure"`.
"""

from samples.marks.boxes import add_checkbox
from samples.marks.hands import Hand, draw_hand
from samples.marks.notes import add_correction, add_highlight, add_note, add_strike
from samples.marks.signatures import add_signature
from samples.marks.stamping import add_stamp
from samples.marks.stamps import Stamp, draw_stamp

__all__ = [
    "Hand",
    "Stamp",
    "add_checkbox",
    "add_correction",
    "add_highlight",
    "add_note",
    "add_signature",
    "add_stamp",
    "add_strike",
    "draw_hand",
    "draw_stamp",
]
