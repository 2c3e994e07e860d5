"""Printed pages for training: rows of labelled boxes, bars, tables, combs, paragraphs, pictures, codes, guilloches."""

import itertools
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random

import cv2
import numpy as np
from PIL import Image, ImageDraw, ImageFont

Colour = tuple[int, int, int]
BLACK, WHITE = (0, 0, 0), (255, 255, 255)
PARTS = ("row",) * 3 + ("bar", "para", "para", "table", "comb", "picture", "big", "lone", "line", "leaders", "zone")
COLOURS = (BLACK, BLACK, (30, 60, 140), (150, 30, 30), (30, 110, 60), (90, 90, 90))


@dataclass(slots=True)
class Sheet:
    """A page while it is being set, with its words and their boxes in pixels."""

    dpi: int
    faces: list[str]
    lexicon: list[str]
    rng: Random
    image: Image.Image = field(init=False)
    draw: ImageDraw.ImageDraw = field(init=False)
    words: list[tuple[str, tuple[float, float, float, float]]] = field(default_factory=list)
    blanks: list[tuple[int, int, int, int]] = field(default_factory=list)  # fields that wait to be filled

    def __post_init__(self) -> None:
        self.image = Image.new("RGB", (int(210 * self.mm), int(297 * self.mm)), WHITE)
        self.draw = ImageDraw.Draw(self.image)

    @property
    def mm(self) -> float:
        return self.dpi / 25.4

    def leave(self, x0: float, y0: float, x1: float, y1: float) -> None:
        self.blanks.append((int(x0), int(y0), int(x1), int(y1)))

    def text(
        self, x: float, y: float, count: int, size: float, face: str, fill: Colour = BLACK, end: float = 0
    ) -> float:
        """Set words from x on up to an end; `size` in points."""
        font = ImageFont.truetype(face, max(6, int(size * self.dpi / 72)))
        for _ in range(count):
            word = self.rng.choice(self.lexicon)
            box = self.draw.textbbox((x, y), word, font=font)
            if box[2] > (end or self.image.width - 10 * self.mm):
                break
            self.draw.text((x, y), word, font=font, fill=fill)
            self.words.append((word, (box[0], box[1] - 1, box[2], box[3] + 1)))
            x = box[2] + font.size * 0.28
        return x


def form(dpi: int, faces: list[str], lexicon: list[str], rng: Random) -> Sheet:
    """A page of parts in random order."""
    sheet = Sheet(dpi, faces, lexicon, rng)
    mm, face, bold = sheet.mm, rng.choice(faces), rng.choice(faces)
    if rng.random() < 0.12:
        sheet.image.paste(
            rng.choice(((238, 244, 238), (250, 244, 225), (232, 238, 250), (244, 232, 238))), (0, 0, *sheet.image.size)
        )
    sheet.text(15 * mm, 12 * mm, 4, rng.uniform(14, 26), bold)
    y = 26 * mm
    while y < 265 * mm:
        y = DRAWERS[rng.choice(PARTS)](sheet, y, face, bold)
        if rng.random() < 0.15:
            face, bold = rng.choice(faces), rng.choice(faces)
    if rng.random() < 0.7:
        sheet.text(
            rng.choice((20, 100, 185)) * mm, rng.choice((6, 284)) * mm, rng.choice((1, 1, 2)), rng.uniform(7, 13), face
        )
    if rng.random() < 0.06:
        _watermark(sheet, bold)
    return sheet


def _para(sheet: Sheet, y: float, face: str, _bold: str) -> float:
    size = sheet.rng.uniform(7, 10)
    for _ in range(sheet.rng.randint(2, 8)):
        sheet.text(15 * sheet.mm, y, 40, size, face)
        y += size * sheet.dpi / 72 * 1.25
    return y + 3 * sheet.mm


def _big(sheet: Sheet, y: float, _face: str, bold: str) -> float:
    sheet.text(15 * sheet.mm, y, 3, sheet.rng.uniform(14, 34), bold, sheet.rng.choice(COLOURS))
    return y + 14 * sheet.mm


def _lone(sheet: Sheet, y: float, _face: str, _bold: str) -> float:
    """A word or a figure with nothing near it, in any face and colour."""
    rng, mm = sheet.rng, sheet.mm
    for _ in range(rng.randint(1, 3)):
        at, count = rng.uniform(12, 170) * mm, rng.choice((1, 1, 1, 2, 3))
        sheet.text(at, y, count, rng.uniform(7, 22), rng.choice(sheet.faces), rng.choice(COLOURS))
    return y + rng.uniform(8, 16) * mm


def _line(sheet: Sheet, y: float, face: str, _bold: str) -> float:
    """A line to sign or write on, with a label under or before it."""
    rng, mm = sheet.rng, sheet.mm
    y += rng.uniform(6, 14) * mm
    for left in (15, 110)[: rng.choice((1, 2))]:
        start = left * mm
        if rng.random() < 0.4:
            start = sheet.text(start, y - 4 * mm, rng.choice((1, 2)), 9, face, end=start + 40 * mm)
        end = start + rng.uniform(35, 70) * mm
        _ruled(sheet, start, y, end)
        sheet.leave(start, y - 7 * mm, end, y)
        if rng.random() < 0.6:
            sheet.text(start, y + mm, rng.randint(1, 4), rng.uniform(6, 8), face, end=end)
    return y + 7 * mm


def _leaders(sheet: Sheet, y: float, face: str, _bold: str) -> float:
    """Labels and dotted or plain lines behind them."""
    rng, mm = sheet.rng, sheet.mm
    for _ in range(rng.randint(1, 4)):
        start = sheet.text(15 * mm, y, rng.randint(1, 3), 9, face) + mm
        end = rng.uniform(100, 195) * mm
        if start < end - 20 * mm:
            _ruled(sheet, start, y + 4 * mm, end)
            sheet.leave(start, y - 2 * mm, end, y + 4 * mm)
        y += rng.uniform(7, 11) * mm
    return y + 2 * mm


def _ruled(sheet: Sheet, start: float, y: float, end: float) -> None:
    rng, mm = sheet.rng, sheet.mm
    grey = (rng.choice((0, 0, 80, 140)),) * 3
    if rng.random() < 0.6:
        sheet.draw.line([(start, y), (end, y)], grey, max(1, int(rng.uniform(0.1, 0.4) * mm)))
        return
    step, dot = rng.uniform(0.8, 2.2) * mm, rng.uniform(0.25, 0.6) * mm
    while start < end:
        sheet.draw.line([(start, y), (start + dot, y)], grey, max(1, int(0.25 * mm)))
        start += step


def _zone(sheet: Sheet, y: float, face: str, _bold: str) -> float:
    """Lines of capitals, figures and fillers of one width, as machines read them."""
    rng, mm = sheet.rng, sheet.mm
    font = ImageFont.truetype(face, max(6, int(rng.uniform(9, 13) * sheet.dpi / 72)))
    for _ in range(rng.choice((2, 2, 3))):
        for number in range(rng.choice((30, 36, 44))):
            sheet.draw.text(
                (15 * mm + number * font.size * 0.72, y), rng.choice("ABKLMNRST0123456789<<<<<<"), BLACK, font
            )
        y += font.size * 1.6
    return y + 4 * mm


def _watermark(sheet: Sheet, bold: str) -> None:
    """A large pale word across the page: print, too."""
    rng, mm = sheet.rng, sheet.mm
    font = ImageFont.truetype(bold, int(rng.uniform(25, 45) * mm))
    layer = Image.new("L", sheet.image.size)
    ImageDraw.Draw(layer).text(
        (layer.width / 2, layer.height / 2),
        rng.choice(("COPY", "DRAFT", "MUSTER", "VOID")),
        rng.randint(20, 60),
        font,
        anchor="mm",
    )
    layer = layer.rotate(rng.choice((0, 45, 50, 55)), Image.Resampling.BILINEAR)
    sheet.image.paste((90, 90, 90), (0, 0), layer)


def _row(sheet: Sheet, y: float, face: str, bold: str) -> float:
    rng, mm = sheet.rng, sheet.mm
    high, line = rng.uniform(8, 16) * mm, max(1, int(rng.uniform(0.1, 0.5) * mm))
    edges = [15 * mm, *sorted(rng.uniform(40, 170) * mm for _ in range(rng.randint(0, 3))), 195 * mm]
    for left, right in itertools.pairwise(edges):
        if right - left < 18 * mm:
            continue
        sheet.draw.rectangle([left, y, right, y + high], outline=BLACK, width=line)
        sheet.text(left + mm, y + mm * 0.6, rng.randint(1, 6), rng.uniform(6, 9), face, end=right - mm)
        if rng.random() < 0.3:
            fill = rng.choice((BLACK, (0, 0, 130), (60, 60, 60)))
            sheet.text(left + 2 * mm, y + high * 0.5, rng.randint(1, 4), rng.uniform(8, 12), bold, fill, right - mm)
        else:
            sheet.leave(left + 2 * mm, y + 3 * mm, right - mm, y + high - 0.5 * mm)
    return y + high + rng.choice((0, 2 * mm))


def _bar(sheet: Sheet, y: float, _face: str, bold: str) -> float:
    rng, mm = sheet.rng, sheet.mm
    colour: Colour = rng.choice((BLACK, (40, 60, 120), (120, 30, 30), (70, 70, 70), (200, 200, 200)))
    right = rng.choice((40, 195)) * mm
    sheet.draw.rectangle([15 * mm, y, right, y + 6 * mm], fill=colour)
    sheet.text(17 * mm, y + 1.2 * mm, 3, 10, bold, WHITE if sum(colour) < 500 else BLACK, right - 2 * mm)
    if right < 100 * mm:
        sheet.text(right + 4 * mm, y + 1.2 * mm, 5, 10, bold)
    return y + 8 * mm


def _table(sheet: Sheet, y: float, face: str, _bold: str) -> float:
    rng, mm = sheet.rng, sheet.mm
    columns, line = rng.randint(3, 6), max(1, int(rng.uniform(0.1, 0.5) * mm))
    wide, high, size = 180 * mm / columns, 7 * mm, rng.uniform(7, 10)
    head: Colour | None = rng.choice((None, (30, 90, 150), (60, 60, 60), (225, 225, 225)))
    filled = rng.choice((1.0, 0.9, 0.5, 0.2))
    for row in range(rng.randint(3, 7)):
        for column in range(columns):
            left = 15 * mm + column * wide
            ground = head if row == 0 else None
            sheet.draw.rectangle([left, y, left + wide, y + high], outline=(90, 90, 90), width=line, fill=ground)
            fill = WHITE if ground and sum(ground) < 500 else BLACK
            if row == 0 or rng.random() < filled:
                sheet.text(left + mm, y + 1.5 * mm, 2, size, face, fill, left + wide)
            else:
                sheet.leave(left + mm, y + mm, left + wide - mm, y + high - 0.5 * mm)
        y += high
    return y + 4 * mm


def _comb(sheet: Sheet, y: float, face: str, _bold: str) -> float:
    rng, mm = sheet.rng, sheet.mm
    side, line = rng.uniform(5, 7) * mm, max(1, int(rng.uniform(0.1, 0.5) * mm))
    font, full = ImageFont.truetype(face, int(side * 0.8)), rng.choice((0, 0, 3, 8, 16))
    for number in range(rng.randint(5, 16)):
        x = 15 * mm + number * side
        sheet.draw.rectangle([x, y, x + side, y + side * 1.3], outline=BLACK, width=line)
        if number >= full:
            sheet.leave(x + side * 0.2, y + side * 0.1, x + side * 0.9, y + side * 1.2)
        else:
            sheet.draw.text((x + side * 0.25, y + side * 0.2), rng.choice("0123456789AZ"), font=font, fill=BLACK)
            sheet.words.append(("5", (x + side * 0.2, y + side * 0.2, x + side * 0.8, y + side * 1.1)))
    return y + side * 1.3 + 4 * mm


def _picture(sheet: Sheet, y: float, _face: str, bold: str) -> float:
    rng, mm = sheet.rng, sheet.mm
    side, x = int(rng.uniform(14, 35) * mm), int(rng.uniform(15, 160) * mm)
    if y + side > 280 * mm:
        return y + side
    colour = (rng.randint(0, 200), rng.randint(0, 200), rng.randint(0, 200))
    chance = np.random.default_rng(rng.getrandbits(32))
    kind = rng.choice(("photo", "code", "bars", "guilloche", "logo", "logo"))
    if kind == "photo":
        pixels = _portrait(side, chance)
    elif kind == "code":
        cells = rng.choice((21, 25, 33))
        dots = (chance.random((cells, cells)) > 0.5).astype(np.uint8) * 255
        pixels = np.repeat(cv2.resize(dots, (side, side), interpolation=cv2.INTER_NEAREST)[..., None], 3, 2)
    elif kind == "bars":
        bars = np.repeat((chance.random(60) > 0.5).astype(np.uint8) * 255, max(1, side // 30))
        pixels = np.repeat(np.repeat(bars[None], side // 2, 0)[..., None], 3, 2)
    elif kind == "guilloche":
        pixels = _guilloche(side, colour, rng)
    else:
        pixels = _logo(side, colour, rng)
        sheet.text(x + side + 2 * mm, y + side * 0.3, 2, rng.uniform(14, 28), bold, colour)
    sheet.image.paste(Image.fromarray(np.ascontiguousarray(pixels)), (x, int(y)))
    return y + pixels.shape[0] + 3 * mm


def _portrait(side: int, chance: np.random.Generator) -> np.ndarray:
    ground = (chance.random((12, 12, 3)) * 255).astype(np.uint8)
    pixels = cv2.resize(ground, (side, side), interpolation=cv2.INTER_CUBIC)
    cv2.ellipse(pixels, (side // 2, side // 2), (side // 4, side // 3), 0, 0, 360, (190, 150, 120), -1)
    cv2.circle(pixels, (int(side * 0.42), int(side * 0.45)), max(1, side // 25), (40, 30, 30), -1)
    return np.asarray(cv2.GaussianBlur(pixels, (0, 0), 2))


def _guilloche(side: int, colour: Colour, rng: Random) -> np.ndarray:
    pixels = np.full((side, side * 2, 3), 255, np.uint8)
    for phase in np.linspace(0, 6, rng.randint(6, 14)):
        dots = [(x * 8, (side / 2 + side * 0.4 * np.sin(x / side * 6.5 + phase)) * 8) for x in range(0, side * 2, 3)]
        cv2.polylines(pixels, [np.array(dots, np.int32)], False, colour, 1, cv2.LINE_AA, 3)
    return pixels


def _logo(side: int, colour: Colour, rng: Random) -> np.ndarray:
    pixels = np.full((side, side, 3), 255, np.uint8)
    for _ in range(rng.randint(1, 4)):
        shape, thick = rng.choice("creta"), rng.choice((-1, -1, 2, 5))
        x, y, size = (
            rng.randint(side // 5, 4 * side // 5),
            rng.randint(side // 5, 4 * side // 5),
            rng.randint(side // 8, side // 4),
        )
        if shape == "c":
            cv2.circle(pixels, (x, y), size, colour, thick, cv2.LINE_AA)
        elif shape == "r":
            cv2.rectangle(pixels, (x, y), (x + size, y + size), colour, thick)
        elif shape == "t":
            cv2.fillPoly(pixels, [np.array([(x, y), (x + size, y), (x, y + size)])], colour, cv2.LINE_AA)
        else:
            end = rng.choice((200, 360))
            cv2.ellipse(
                pixels, (x, y), (size, size // 2), rng.randint(0, 180), 0, end, colour, abs(thick) + 2, cv2.LINE_AA
            )
    return pixels


DRAWERS: dict[str, Callable[[Sheet, float, str, str], float]] = {
    "row": _row,
    "bar": _bar,
    "para": _para,
    "table": _table,
    "comb": _comb,
    "picture": _picture,
    "big": _big,
    "lone": _lone,
    "line": _line,
    "leaders": _leaders,
    "zone": _zone,
}
