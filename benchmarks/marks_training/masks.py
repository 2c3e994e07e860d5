"""Pages for training with a mask for each kind of mark: those of the samples, and further ones drawn on their pixels.

Only samples of the `tune` families and layouts; the `measure` ones are never looked at.
"""

from collections.abc import Iterator
from dataclasses import replace
from random import Random

import numpy as np

from benchmarks.marked_pages import _coded, leave_marks
from benchmarks.marks_training.drawing import draw_marks
from benchmarks.marks_training.forms import form
from benchmarks.marks_training.inks import LEXICON
from benchmarks.marks_training.ruining import ruined
from benchmarks.marks_training.sayings import WORDS, amount, date, name, number
from benchmarks.marks_training.sheets import KINDS, Faces, Sheet
from docpipe.document import Box, Word
from samples.contracts.mixing import mix_contract
from samples.finish import Finish, Flat, Tint, draw_photo, draw_scan
from samples.finish.lying import scanned
from samples.finish.pixels import grey
from samples.finish.rastering import on_glass, printed
from samples.finish.ruins import Scene
from samples.identity.mixing import mix_identity
from samples.letters import mix_letter
from samples.marks.leaving import bounds, place_of
from samples.mixed_sales import mix_receipt, mix_sale
from samples.paper import Ink, Note, NoteKind, Paper, Picture
from samples.pdf import pdf_bytes
from samples.proofs.recipe import mix_proof
from samples.statements.recipe import mix_statement
from samples.truth import words_of

RECIPES = (
    (mix_sale, 35),
    (mix_receipt, 7),
    (mix_contract, 16),
    (mix_identity, 16),
    (mix_statement, 8),
    (mix_proof, 10),
    (mix_letter, 8),
)
INKED = 60  # grey levels: so dark a pixel of the marks alone is a mark's
NO_MARKS = 0.2  # of the pages
TIMES = 3  # that a printed page is marked and ruined


def masked_pages(seed: int, known: Faces) -> Iterator[Sheet]:
    """One printed page by chance, with other marks and in another condition each time it comes.

    A quarter of them bear no marks, a quarter are born digital.
    """
    rng = Random(f"masked/{known.held_back}/{seed}")
    bare, paper, card = _form(known, rng) if rng.random() < 0.35 and not known.held_back else _sample(rng, seed, known)
    for _ in range(TIMES):
        sheet, size = bare.copy(), (paper.width, paper.height)
        sheet.born = rng.random() < 0.25
        if rng.random() > NO_MARKS:
            draw_marks(sheet, rng, rng.choice((2, 3, 4, 5, 7)) if not card else rng.choice((1, 1, 2)), known)
        if sheet.born:
            yield sheet
        elif rng.random() < 0.35:
            sheet.pixels = ruined(sheet.pixels, sheet.dpi, rng)
            yield sheet
        else:
            yield _taken(sheet, size, _finish(rng, size, sheet.dpi), rng)


def _form(known: Faces, rng: Random) -> tuple[Sheet, Paper, bool]:
    dpi = rng.choice((120, 150, 150, 200))
    figures = [write(rng) for write in (amount, date, number, name) for _ in range(15)]
    drawn = form(dpi, known.prints, [*LEXICON, *rng.sample(WORDS, 50), *figures], rng)
    pixels = np.array(drawn.image)
    high, wide = pixels.shape[:2]
    words = [
        Word(t, Box(max(0, b[0]) / wide, max(0, b[1]) / high, min(b[2], wide) / wide, min(b[3], high) / high))
        for t, b in drawn.words
        if b[2] > b[0] and b[0] < wide and b[1] < high
    ]
    sheet = Sheet(pixels, _none(pixels), words, dpi, blanks=drawn.blanks)
    return sheet, Paper(wide * 72 / dpi, high * 72 / dpi), False


def _sample(rng: Random, seed: int, known: Faces) -> tuple[Sheet, Paper, bool]:
    """A page of a document of a layout to tune on; one in three bears marks of the families to tune on."""
    mix = rng.choices([kind for kind, _ in RECIPES], [share for _, share in RECIPES])[0]
    recipes = (mix(f"{seed:06d}", rng) for _ in range(50))
    paper = next(recipe for recipe in recipes if recipe.split == "tune").set()
    page_no = rng.randint(1, min(paper.page_no, 4))
    if rng.random() < 0.35 and not known.held_back:
        leave_marks(paper, rng, "tune", page_no)
    card = max(paper.width, paper.height) < 400
    dpi = rng.choice((130, 150, 150, 200)) if not card else rng.choice((200, 300))
    clean = np.array(list(printed(pdf_bytes([paper], "page"), dpi, True))[page_no - 1])
    masks = [_mask(paper, page_no, kind, dpi, clean) for kind in KINDS]
    words = [Word(w.text, Box(*w.place[1])) for w in words_of(paper) if w.place[0] == page_no and w.text.strip()]
    return Sheet(clean, masks, words, dpi), paper, card


def _finish(rng: Random, size: tuple[float, float], dpi: int) -> Finish:
    finish = draw_photo(rng, sheet=size) if rng.random() < 0.3 else draw_scan(rng, sheet=size)
    return replace(finish, lies=Flat(skew=rng.gauss(0, 0.25)), dpi=dpi)


def _taken(sheet: Sheet, size: tuple[float, float], finish: Finish, rng: Random) -> Sheet:
    """The sheet as a scanner or a phone brings it, set upright again."""
    assert isinstance(finish.lies, Flat)
    placed = scanned(size, finish.dpi, 0, finish.lies.skew, (0.0, 0.0), None)
    pixels = sheet.pixels if finish.tint is Tint.COLOUR else grey(sheet.pixels)
    scene = Scene(finish.dpi, np.random.default_rng(rng.getrandbits(64)), pixels[::-1])
    pixels = on_glass(pixels, placed, finish.lies)
    for ruin in finish.ruins:
        pixels = ruin(pixels, scene)
    pixels = _coded(pixels, finish)
    dark = replace(finish.lies, lid=0.0)
    shape = pixels.shape[:2]
    masks = [on_glass(mask, placed, dark) if mask.any() else np.zeros(shape, np.uint8) for mask in sheet.masks]
    words = [replace(w, box=Box(*box)) for w in sheet.words if (box := placed.box(w.box)) is not None]
    colours = np.repeat(pixels[..., None], 3, 2) if pixels.ndim == 2 else pixels
    return Sheet(np.ascontiguousarray(colours), masks, words, sheet.dpi, marks=sheet.marks)


def _mask(paper: Paper, page_no: int, kind: str, dpi: int, like: np.ndarray) -> np.ndarray:
    """Where a page bears marks of a kind: its ink rendered alone, or the boxes of check boxes."""
    high, wide = like.shape[:2]
    notes = [note for note in paper.notes if note.place[0] == page_no and _is(note, kind)]
    mask = np.zeros((high, wide), np.uint8)
    if kind in ("empty", "checked"):
        for note in notes:
            x0, y0, x1, y1 = note.place[1]
            mask[round(y0 * high) : round(y1 * high), round(x0 * wide) : round(x1 * wide)] = 255
        return mask
    places = {note.place for note in notes}
    kept = [
        replace(mark, colour=(0.0, 0.0, 0.0), opacity=1.0) if isinstance(mark, Ink) else mark
        for mark in paper.pages[page_no - 1]
        if _place(paper, page_no, mark) in places
    ]
    if not kept:
        return mask
    alone = Paper(paper.width, paper.height)
    alone.pages = [kept]
    shown = np.array(next(iter(printed(pdf_bytes([alone], "marks"), dpi, True)))).min(2)
    return np.asarray((shown < 255 - INKED) * np.uint8(255), np.uint8)[:high, :wide]


def _is(note: Note, kind: str) -> bool:
    if note.kind is NoteKind.CHECKBOX:
        return kind == ("checked" if note.checked else "empty")
    return note.kind.value == kind


def _place(paper: Paper, page_no: int, mark: object) -> object:
    if isinstance(mark, Ink):
        return place_of(paper, page_no, bounds(mark.lines))
    if isinstance(mark, Picture) and mark.inked:
        return place_of(paper, page_no, (mark.x0, mark.y0, mark.x1, mark.y1))
    return None


def _none(pixels: np.ndarray) -> list[np.ndarray]:
    return [np.zeros(pixels.shape[:2], np.uint8) for _ in KINDS]
