"""Pages of sample documents with marks on them, as they come to the finder of marks, with the truth about each.

Two splits that share no hand, stamp frame, signature shape or tick, and no layout: `tune` and `measure`.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from random import Random

import numpy as np
import pymupdf

from docpipe.document import Box, Image, Word
from docpipe.pages.rulings import rulings_of
from samples.contracts.mixing import mix_contract
from samples.finish import Finish, Flat, Tint, draw_photo, draw_scan
from samples.finish.coding import jpeg
from samples.finish.lying import scanned
from samples.finish.pixels import Pixels, black_or_white, grey
from samples.finish.rastering import on_glass, printed
from samples.finish.ruins import Scene
from samples.fonts import Face
from samples.identity.mixing import mix_identity
from samples.letters import mix_letter
from samples.marks import (
    add_checkbox,
    add_correction,
    add_highlight,
    add_note,
    add_signature,
    add_stamp,
    add_strike,
    draw_hand,
)
from samples.marks.boxes import FRAMES, TICKS
from samples.marks.leaving import letters_of
from samples.marks.stamping import _room
from samples.mixed_sales import mix_receipt, mix_sale
from samples.paper import Paper
from samples.pdf import pdf_bytes
from samples.proofs.recipe import mix_proof
from samples.recipe import Recipe
from samples.statements.recipe import mix_statement
from samples.truth import words_of

TEXTS = (
    *("ok", "paid 12/3", "checked", "siehe Anlage", "1.245,50", "Korrektur", "119,00", "call back", "14.03.2024"),
    *("bitte pruefen", "K. Meyer", "approved", "3 Stk fehlen", "see p. 2", "Eingang 7.5.", "bezahlt", "erledigt"),
    *("voir facture", "lu et approuve", "conforme", "new total 88.20", "Kto 4400", "Projekt 12", "not valid", "urgent"),
    *("goods received\n12 May", "please pay\nby Friday", "Rabatt 3%\nabziehen", "A. Rossi", "No 48,000", "vu le 3/4"),
)
Mix = Callable[[str, Random], Recipe]
KINDS: tuple[tuple[Mix, float], ...] = (
    (mix_sale, 0.55),
    (mix_receipt, 0.1),
    (mix_contract, 0.25),
    (mix_identity, 0.1),
)
PLAIN_KINDS: tuple[tuple[Mix, float], ...] = (
    (mix_sale, 0.3),
    (mix_receipt, 0.1),
    (mix_contract, 0.1),
    (mix_identity, 0.25),
    (mix_statement, 0.1),
    (mix_proof, 0.1),
    (mix_letter, 0.05),
)
TRIES = 40


@dataclass(frozen=True, slots=True)
class Left:
    """The truth about a mark: kind, box of the page, whether checked."""

    kind: str
    box: Box
    checked: bool | None = None


@dataclass(frozen=True, slots=True)
class MarkedPage:
    """A page image, upright, with the words and lines that the finder is given, and what was left on it."""

    image: Image
    words: tuple[Word, ...]
    truth: tuple[Left, ...]
    born: bool
    rulings: tuple[Box, ...] = ()


def marked_page(seed: int, split: str) -> MarkedPage:
    """One page by chance: of any kind of document, one in seven without marks, one in four born digital."""
    rng = Random(f"{split}/{seed}")
    paper = _recipe(seed, rng, split, KINDS).set()
    page_no = rng.randint(1, min(paper.page_no, 4))
    if rng.random() > 0.15:
        leave_marks(paper, rng, split, page_no)
    born = rng.random() < 0.25
    finish = Finish(dpi=rng.choice((150, 200, 200))) if born else _scan(rng, paper)
    return _seen(paper, page_no, finish, rng, born)


def plain_page(seed: int, split: str) -> MarkedPage:
    """One page of any kind as people print it: no marks but those that belong to it; half of the scans are photos."""
    rng = Random(f"plain/{split}/{seed}")
    paper = _recipe(seed, rng, split, PLAIN_KINDS).set()
    page_no = rng.randint(1, min(paper.page_no, 4))
    born = rng.random() < 0.3
    draw = draw_photo if rng.random() < 0.5 else draw_scan
    finish = Finish(dpi=rng.choice((150, 200, 200))) if born else _scan(rng, paper, draw)
    return _seen(paper, page_no, finish, rng, born)


def _recipe(seed: int, rng: Random, split: str, kinds: Sequence[tuple[Mix, float]]) -> Recipe:
    """A recipe by chance whose arrangement is of the split, where its kind has any."""
    mix = rng.choices([kind for kind, _ in kinds], [share for _, share in kinds])[0]
    recipes = [mix(f"{seed:06d}", rng)]
    while recipes[-1].split != split and len(recipes) < TRIES:
        recipes.append(mix(f"{seed:06d}", rng))
    return recipes[-1]


def leave_marks(paper: Paper, rng: Random, split: str, page_no: int) -> None:
    """Stamps, notes, corrections, signatures and check boxes, some of each."""
    tags = sorted({tag for at, text in paper.texts() if at == page_no for tag in text.tags}, key=str)
    wide, high = paper.width, paper.height
    card = max(wide, high) < 400
    for _ in range(rng.choice((0, 0, 1, 1, 2)) if not card else rng.choice((0, 0, 0, 1))):
        add_stamp(
            paper, rng, over=rng.choice(tags) if tags and rng.random() < 0.3 else None, split=split, page_no=page_no
        )
    for _ in range(rng.choice((0, 1, 1, 2))):
        at = (rng.uniform(0.05, 0.7) * wide, rng.uniform(0.04, 0.95) * high)
        free = _room(paper, rng, page_no, (110, 24)) if rng.random() < 0.7 else at
        place = (max(5.0, free[0] - 50), free[1]) if not card else at
        add_note(paper, rng, *place, rng.choice(TEXTS), size=rng.uniform(10, 17), split=split, page_no=page_no)
    for _ in range(rng.choice((0, 0, 1, 1)) if tags else 0):
        _write_over(paper, rng, split, rng.choice(tags))
    for _ in range(rng.choice((0, 0, 1, 1, 2)) if not card else 0):
        x, y = _room(paper, rng, page_no, (140, 45))
        width = rng.uniform(70, 150)
        add_signature(paper, rng, max(10.0, x - 60), y + 8, width, split=split, page_no=page_no)
    if not card and rng.random() < 0.3:
        _boxes(paper, rng, split, page_no)


def _write_over(paper: Paper, rng: Random, split: str, tag: object) -> None:
    way = rng.random()
    if way < 0.45:
        add_strike(paper, rng, tag, split=split)  # type: ignore[arg-type]
    elif way < 0.85:
        add_correction(paper, rng, tag, f"{rng.randint(20, 9000)},{rng.randint(10, 99)}", split=split)  # type: ignore[arg-type]
    else:
        add_highlight(paper, rng, tag)  # type: ignore[arg-type]


def _boxes(paper: Paper, rng: Random, split: str, page_no: int) -> None:
    """A column of check boxes of one form, with labels."""
    size, frame, tick = rng.uniform(7, 13), rng.choice(FRAMES[split]), rng.choice(TICKS[split])
    x, y = _room(paper, rng, page_no, (150, 90))
    area = (x - 80, y - 55, x + 60, y + 65)
    texts = [letters_of(text) for at, text in paper.texts() if at == page_no]
    if any(t[0] < area[2] and t[2] > area[0] and t[1] < area[3] and t[3] > area[1] for t in texts):
        return
    faces = [text.face for at, text in paper.texts()]
    face: Face | None = rng.choice(faces) if faces else None
    hand = draw_hand(rng, split)
    for row in range(rng.randint(2, 5)):
        add_checkbox(
            paper,
            rng,
            max(8.0, x - 70),
            y - 40 + row * size * 1.9,
            size,
            rng.random() < 0.5,
            label=rng.choice(TEXTS).split("\n")[0],
            face=face,
            frame=frame,
            tick=tick,
            hand=hand,
            split=split,
            page_no=page_no,
        )


def _scan(rng: Random, paper: Paper, draw: Callable[..., Finish] = draw_scan) -> Finish:
    """A readable scan or photo that has been set upright, but for what is left of its skew."""
    finish = draw(rng, sheet=(paper.width, paper.height))
    return replace(finish, lies=Flat(skew=rng.gauss(0, 0.12)), dpi=min(finish.dpi, 300))


def _seen(paper: Paper, page_no: int, finish: Finish, rng: Random, born: bool) -> MarkedPage:
    data = pdf_bytes([paper], "page")
    clean = list(printed(data, finish.dpi, finish.tint is Tint.COLOUR))[page_no - 1]
    if born:
        words, rulings = _text_layer(data, page_no)
        return MarkedPage(_image(clean), words, _truth(paper, page_no), True, rulings)
    assert isinstance(finish.lies, Flat)
    placed = scanned((paper.width, paper.height), finish.dpi, 0, finish.lies.skew, (0.0, 0.0), None)
    pixels = on_glass(clean, placed, finish.lies)
    scene = Scene(finish.dpi, np.random.default_rng(rng.getrandbits(64)), clean[::-1])
    for ruin in finish.ruins:
        pixels = ruin(pixels, scene)
    pixels = _coded(pixels, finish)
    truth = [replace(left, box=Box(*box)) for left in _truth(paper, page_no) if (box := placed.box(left.box))]
    printed_words = [
        Word(word.text, Box(*box))
        for word in words_of(paper)
        if word.place[0] == page_no and (box := placed.box(word.place[1]))
    ]
    return MarkedPage(_image(pixels), as_read(printed_words, truth, rng), tuple(truth), False)


def _coded(pixels: Pixels, finish: Finish) -> Pixels:
    """As it comes out of its file: black and white, or through JPEG."""
    if finish.tint is Tint.BLACK:
        return black_or_white(grey(pixels))
    pixels = grey(pixels) if finish.tint is Tint.GREY else pixels
    pixmap = pymupdf.Pixmap(jpeg(pixels, replace(finish, stored_turn=0)))
    shape = (pixmap.height, pixmap.width) if pixmap.n == 1 else (pixmap.height, pixmap.width, pixmap.n)
    return np.frombuffer(pixmap.samples, np.uint8).reshape(shape)


def _image(pixels: Pixels) -> Image:
    channels = 1 if pixels.ndim == 2 else pixels.shape[2]
    return Image(pixels.shape[1], pixels.shape[0], np.ascontiguousarray(pixels).tobytes(), channels)


def _truth(paper: Paper, page_no: int) -> tuple[Left, ...]:
    notes = [note for note in paper.notes if note.place[0] == page_no]
    return tuple(Left(note.kind.value, Box(*note.place[1]), note.checked) for note in notes)


def _text_layer(data: bytes, page_no: int) -> tuple[tuple[Word, ...], tuple[Box, ...]]:
    """The words and the drawn lines of a page, as the renderer gives them."""
    with pymupdf.open(stream=data, filetype="pdf") as document:
        page = document[page_no - 1]
        size = page.rect.width, page.rect.height

        def placed(x0: float, y0: float, x1: float, y1: float) -> Box:
            return Box(x0 / size[0], y0 / size[1], x1 / size[0], y1 / size[1])

        words = tuple(Word(w[4], placed(*w[:4])) for w in page.get_text("words"))
        return words, tuple(placed(*line) for line in rulings_of(page.get_cdrawings()))


def as_read(words: Sequence[Word], truth: Sequence[Left], rng: Random) -> tuple[Word, ...]:
    """Words about as OCR gives them: boxes a little off, some missing, and writing and stamps read as words, too."""
    found, slack, grown = [], rng.choice((0.0, 0.05, 0.15)), rng.uniform(-0.12, 0.1)
    for word in words:
        box, high = word.box, word.box.height
        if rng.random() < 0.02 or not word.text.strip():
            continue
        sides = Box(
            box.x0 + rng.gauss(0, slack) * high * 0.7,
            box.y0 - grown * high,
            box.x1 + rng.gauss(0, slack) * high * 0.7,
            box.y1 + grown * high,
        )
        score = 1 - abs(rng.gauss(0, 0.03)) if rng.random() < 0.94 else rng.uniform(0.5, 0.95)
        if sides.x1 > sides.x0:
            found.append(Word(word.text, sides, score=min(score, 0.999)))
    for left in truth:
        if left.kind != "checkbox" and rng.random() < 0.6:
            share = 0.3 if left.kind == "stamp" else 0.0
            box, high = left.box, left.box.height
            inner = Box(
                box.x0 + 0.1 * box.width, box.y0 + share * high, box.x1 - 0.1 * box.width, box.y1 - share * high
            )
            found.append(Word("?", inner, score=rng.uniform(0.3, 0.98)))
    return tuple(found)
