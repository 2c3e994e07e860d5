"""Pens, pads and faces for training, and ink laid on pixels through a mask."""

from pathlib import Path

import font_caladea
import font_hanken_grotesk
import font_manrope
import font_roboto
import font_source_sans_pro
import font_source_serif_pro
import numpy as np

from benchmarks.marks_training.pens import Mask

PENS = (
    *((20, 20, 30), (15, 15, 15), (40, 40, 40), (30, 40, 140), (10, 20, 90), (20, 60, 170), (45, 75, 190)),
    *((170, 20, 30), (200, 30, 40), (60, 60, 70), (20, 105, 55), (15, 90, 110), (110, 40, 120)),
)
INKS = (
    *((170, 30, 40), (200, 50, 60), (190, 40, 90), (40, 60, 160), (25, 50, 150), (60, 70, 150), (90, 100, 190)),
    *((30, 120, 60), (20, 100, 90), (120, 40, 130), (90, 50, 150), (30, 30, 40), (20, 20, 20), (90, 90, 95)),
    *((130, 80, 40), (220, 100, 50)),
)
PACKAGES = (font_caladea, font_hanken_grotesk, font_manrope, font_roboto, font_source_sans_pro, font_source_serif_pro)
FACES = sorted(str(p) for package in PACKAGES for p in Path(package.__file__).parent.glob("files/*.?tf"))
LEXICON = (
    *("invoice", "number", "date", "total", "amount", "due", "payment", "terms", "delivery", "customer", "order"),
    *("page", "account", "please", "contact", "Rechnung", "Datum", "Betrag", "Kunde", "Lieferung", "Menge", "Preis"),
    *("Summe", "netto", "MwSt.", "Bestellung", "Konto", "Seite", "Anlage", "facture", "montant", "client"),
    *("quantité", "remise", "échéance", "siège", "adresse", "signature", "représentant", "agreement", "party"),
    *("119,00", "1.245,50", "2024", "12/03", "DE123456789", "No.", "4711", "19", "%", "€", "38.20", "INV-2024-118"),
)

Pixels = np.ndarray
Whole = tuple[int, int, int, int]


def laid(pixels: Pixels, mask: Mask, at: tuple[int, int], colour: tuple[int, int, int], thick: float) -> Whole | None:
    """Lay ink through a mask; the box of what is to be seen of it."""
    x, y = at
    x0, y0 = max(0, x), max(0, y)
    x1, y1 = min(pixels.shape[1], x + mask.shape[1]), min(pixels.shape[0], y + mask.shape[0])
    if x1 - x0 < 4 or y1 - y0 < 4:
        return None
    ink = mask[y0 - y : y1 - y, x0 - x : x1 - x, None] * thick
    ground = pixels[y0:y1, x0:x1].astype(np.float32)
    darker = np.minimum(np.array(colour, np.float32), ground)
    pixels[y0:y1, x0:x1] = np.clip(ground * (1 - ink) + darker * ink, 0, 255).astype(np.uint8)
    rows, columns = np.flatnonzero((ink[..., 0] > 0.2).any(1)), np.flatnonzero((ink[..., 0] > 0.2).any(0))
    if not len(rows):
        return None
    return x0 + int(columns[0]), y0 + int(rows[0]), x0 + int(columns[-1]) + 1, y0 + int(rows[-1]) + 1
