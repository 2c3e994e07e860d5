"""Pages for training with marks of our own drawing, on printed forms, as scans with all that ruins them."""

from collections.abc import Sequence
from pathlib import Path
from random import Random

import cv2
import font_caladea
import font_hanken_grotesk
import font_manrope
import font_roboto
import font_source_sans_pro
import font_source_serif_pro
import numpy as np

from benchmarks.marked_pages import Left, MarkedPage, as_read
from benchmarks.marks_training.forms import form
from benchmarks.marks_training.pens import TEXTS, Mask, curve, signature, written
from benchmarks.marks_training.rubber import stamp
from docpipe.document import Box, Image, Word

PENS = ((20, 20, 30), (30, 40, 140), (10, 20, 90), (20, 60, 170), (40, 40, 40), (170, 20, 30), (60, 60, 70))
INKS = ((170, 30, 40), (40, 60, 160), (30, 120, 60), (120, 40, 130), (200, 50, 60), (60, 70, 150), (30, 30, 40))
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


def drawn_page(seed: int) -> MarkedPage:
    """A form with marks by chance; three in four as a scan, with words as OCR gives them."""
    rng = Random(seed)
    dpi = rng.choice((150, 200, 200, 200, 300))
    sheet = form(dpi, FACES, list(LEXICON), rng)
    pixels = np.array(sheet.image)
    taken = [tuple(int(side) for side in box) for _, box in sheet.words]
    marks = [] if rng.random() < 0.15 else _marks(pixels, taken, dpi / 25.4, rng)
    high, wide = pixels.shape[:2]
    words = [Word(text, _box(box, wide, high)) for text, box in sheet.words]
    truth = tuple(Left(kind, _box(box, wide, high)) for kind, box in marks)
    if rng.random() < 0.25:
        return MarkedPage(_image(pixels), tuple(words), truth, True)
    return MarkedPage(_image(ruined(pixels, dpi, rng)), as_read(words, truth, rng), truth, False)


def _marks(pixels: Pixels, taken: list[Whole], mm: float, rng: Random) -> list[tuple[str, Whole]]:
    found: list[tuple[str, Whole]] = []

    def put(kind: str, mask: Mask, colour: tuple[int, int, int], thick: float, free: bool) -> None:
        spot = _spot(mask, pixels, taken, [box for _, box in found], rng, free)
        box = laid(pixels, mask, spot, colour, thick) if spot else None
        if box:
            found.append((kind, box))

    for _ in range(rng.choice((0, 1, 1, 2))):
        mask = stamp(rng.uniform(5.5, 11) * mm, FACES, rng)
        put("stamp", mask, rng.choice(INKS), rng.uniform(0.5, 0.95), rng.random() < 0.4)
    for _ in range(rng.choice((0, 1, 1, 2))):
        put(
            "signature",
            signature(rng.uniform(5, 12) * mm, rng),
            rng.choice(PENS),
            rng.uniform(0.75, 1),
            rng.random() < 0.8,
        )
    for _ in range(rng.choice((0, 1, 2, 3, 4))):
        mask = written(rng.choice(TEXTS), rng.uniform(2.2, 5) * mm, rng)
        put("handwriting", mask, rng.choice(PENS), rng.uniform(0.7, 1), rng.random() < 0.7)
    for word in rng.sample(taken, min(len(taken), rng.choice((0, 0, 1, 2)))):
        box = _struck(pixels, word, mm, rng)
        if box:
            found.append(("handwriting", box))
    return found


def _spot(
    mask: Mask, pixels: Pixels, taken: Sequence[Whole], marks: Sequence[Whole], rng: Random, free: bool
) -> tuple[int, int] | None:
    """Where a mark goes: off other marks, and where it should be free, where it hides least."""
    high, wide = mask.shape
    best: tuple[float, tuple[int, int]] | None = None
    for _ in range(25):
        x = rng.randrange(10, max(11, pixels.shape[1] - wide - 10))
        y = rng.randrange(10, max(11, pixels.shape[0] - high - 10))
        box = (x, y, x + wide, y + high)
        if any(_shared(box, mark) for mark in marks):
            continue
        hidden = sum(_shared(box, word) for word in taken)
        if not free or not hidden:
            return x, y
        if best is None or hidden < best[0]:
            best = (hidden, (x, y))
    return best[1] if best else None


def _shared(one: Whole, other: Whole) -> int:
    across, down = min(one[2], other[2]) - max(one[0], other[0]), min(one[3], other[3]) - max(one[1], other[1])
    return max(0, across) * max(0, down)


def _struck(pixels: Pixels, word: Whole, mm: float, rng: Random) -> Whole | None:
    wide, high = word[2] - word[0], word[3] - word[1]
    if wide < 15:
        return None
    mask = np.zeros((high * 2, int(wide * 1.3) + 6), np.uint8)
    for _ in range(rng.choice((1, 1, 2))):
        y, fall = high * (1 + rng.uniform(-0.15, 0.15)), rng.uniform(-0.3, 0.3) * high
        dots = [(3 + wide * 0.55 * i, y + fall * (i - 1) + rng.gauss(0, 0.04) * high) for i in range(3)]
        line = (curve(dots) * 8).astype(np.int32)
        cv2.polylines(mask, [line], False, (255,), max(1, int(rng.uniform(0.25, 0.55) * mm)), cv2.LINE_AA, 3)
    at = (int(word[0] - wide * 0.05), int(word[1] - high * 0.5))
    return laid(pixels, mask.astype(np.float32) / np.float32(255), at, rng.choice(PENS), rng.uniform(0.8, 1))


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


def ruined(pixels: Pixels, dpi: int, rng: Random) -> Pixels:
    """Grey, blurred, noisy, shaded, through JPEG, as a fax, with heavy toner, dark edges or specks: some of it."""
    chance = np.random.default_rng(rng.getrandbits(32))
    high, wide = pixels.shape[:2]
    if rng.random() < 0.4:
        pixels = np.repeat(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)[..., None], 3, 2)
    if rng.random() < 0.5:
        pixels = np.asarray(cv2.GaussianBlur(pixels, (0, 0), rng.uniform(0.4, 1.0) * dpi / 200))
    noise = chance.normal(0, rng.uniform(0.1, 9), (high, wide, 1))
    pixels = np.clip(pixels * rng.uniform(0.9, 1) + noise - rng.uniform(0, 12), 0, 255).astype(np.uint8)
    if rng.random() < 0.3:
        shade = cv2.resize(chance.random((3, 3)).astype(np.float32), (wide, high), interpolation=cv2.INTER_CUBIC)
        pixels = np.clip(pixels * (1 - 0.3 * shade[..., None]), 0, 255).astype(np.uint8)
    if rng.random() < 0.7:
        coded = cv2.imencode(".jpg", pixels, [cv2.IMWRITE_JPEG_QUALITY, rng.randint(35, 90)])[1]
        pixels = np.asarray(cv2.imdecode(coded, cv2.IMREAD_COLOR), np.uint8)
    if rng.random() < 0.12:
        grey = cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY)
        pixels = np.repeat((grey > rng.randint(120, 190)).astype(np.uint8)[..., None] * np.uint8(255), 3, 2)
    if rng.random() < 0.3:
        pixels = _heavy(pixels, rng)
    if rng.random() < 0.2:
        pixels = _dark_edges(pixels, dpi / 25.4, chance, rng)
    for _ in range(rng.randint(20, 200) if rng.random() < 0.1 else 0):
        shade_of_speck = (rng.randint(0, 120),) * 3
        cv2.circle(pixels, (rng.randrange(wide), rng.randrange(high)), rng.randint(1, 3), shade_of_speck, -1)
    return pixels


def _heavy(pixels: Pixels, rng: Random) -> Pixels:
    pixels = np.asarray(cv2.erode(pixels, np.ones(rng.choice(((2, 2), (2, 2), (3, 3), (3, 2))), np.uint8)))
    if rng.random() < 0.4:
        return pixels
    soft = cv2.GaussianBlur(pixels, (0, 0), 1.0).astype(np.float32)
    return np.clip((soft - rng.uniform(90, 150)) * rng.uniform(2, 6) + 128, 0, 255).astype(np.uint8)


def _dark_edges(pixels: Pixels, mm: float, chance: np.random.Generator, rng: Random) -> Pixels:
    pixels = pixels.copy()
    for _ in range(rng.randint(1, 3)):
        width = max(1, int(rng.uniform(1, 6) * mm))
        side = rng.choice((np.s_[:width], np.s_[-width:], np.s_[:, :width], np.s_[:, -width:]))
        edge = pixels[side]
        if rng.random() < 0.7:
            dots = chance.random((*edge.shape[:2], 1)) > rng.uniform(0.2, 0.9)
            pixels[side] = (edge * dots * rng.uniform(0.3, 1)).astype(np.uint8)
        else:
            pixels[side] = rng.randint(10, 140)
    return pixels


def _box(box: Sequence[float], wide: int, high: int) -> Box:
    return Box(box[0] / wide, box[1] / high, box[2] / wide, box[3] / high)


def _image(pixels: Pixels) -> Image:
    return Image(pixels.shape[1], pixels.shape[0], np.ascontiguousarray(pixels).tobytes(), 3)
