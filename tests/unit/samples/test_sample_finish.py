"""Finished files are the same every time, show the paper where the truth says, and keep their format's promises."""

from dataclasses import replace
from pathlib import Path
from random import Random

import numpy as np
import pymupdf
import pytest

from samples.finish import (
    BORN,
    CUT,
    Finish,
    Flat,
    Format,
    Kind,
    Layer,
    Tint,
    View,
    cut_off,
    draw_photo,
    draw_scan,
    illegible,
    write,
)
from samples.finish.lying import Curl, Fold, Placed, Wave, photographed, scanned
from samples.fonts import FAMILIES
from samples.paper import Paper, Place, Text
from samples.truth import words_of

SHEET = (298.0, 421.0)
FACE = FAMILIES["roboto"].bold
WAYS = {
    "straight": Flat(),
    "askew": Flat(skew=-2.4),
    "quarter": Flat(90),
    "half askew": Flat(180, 1.3),
    "three quarters": Flat(270),
    "on the glass": Flat(0, 2.0, (30.0, -60.0), (595.0, 842.0)),
    "photo": View(tilt=14, yaw=-9, roll=4, distance=1.3, margin=(0.05, 0.02, 0.07, 0.04)),
    "photo on its side": View(tilt=-8, yaw=6, roll=87, distance=1.6, margin=(0.05,) * 4),
    "bent photo": View(10, 5, -3, 1.4, (0.05,) * 4, (Fold(0.4, 8), Curl(30, 0.2, 14), Wave(80, 1.0, 6))),
}


def paper(pages: int = 1) -> Paper:
    """Words with room around them, all over the pages."""
    made = Paper(*SHEET)
    for page_no in range(1, pages + 1):
        for i, x in enumerate((20.0, 130.0, 230.0)):
            for j in range(6):
                made.add(Text(x, 40 + 65 * j, f"MHN{page_no}{i}{j}", FACE, 11))
        if page_no < pages:
            made.turn()
    return made


def seen(path: Path) -> list[np.ndarray]:
    """The pages of a file as a viewer shows them, in grey."""
    with pymupdf.open(path) as document:
        maps = [page.get_pixmap(dpi=100, colorspace=pymupdf.csGRAY) for page in document]
    return [np.frombuffer(m.samples, np.uint8).reshape(m.height, m.width) for m in maps]


def ink(page: np.ndarray, place: Place, rim: float = 0.0) -> float:
    """How dark the darkest tenth of a box is, or of the frame just outside it."""
    height, width = page.shape
    x0, y0, x1, y1 = (side * size for side, size in zip(place[1], (width, height) * 2, strict=True))
    inner = (slice(round(y0), round(y1) + 1), slice(round(x0), round(x1) + 1))
    outer = (slice(max(round(y0 - rim), 0), round(y1 + rim) + 1), slice(max(round(x0 - rim), 0), round(x1 + rim) + 1))
    if not rim:
        return float(np.quantile(255 - page[inner].astype(float), 0.9))
    frame = np.ones(page.shape, bool)
    frame[inner] = False
    return float((255 - page[outer].astype(float))[frame[outer]].mean())


@pytest.mark.parametrize("way", WAYS)
def test_words_are_seen_in_their_boxes(way: str, tmp_path: Path) -> None:
    lies, made = WAYS[way], paper()
    kind = Kind.PHOTO if isinstance(lies, View) else Kind.SCAN
    done = write(made, tmp_path, "x", Finish(kind=kind, dpi=150, lies=lies, top="board"), 3)
    (page,) = seen(tmp_path / done.file)
    ground = float(np.median(255 - page.astype(float)))
    for word in words_of(made):
        place = done.place(word.place)
        assert place is not None
        assert ink(page, place) > ground + 80, word
        assert ink(page, place, rim=5) < ground + 40, word


@pytest.mark.parametrize("bends", [(), (Curl(10, 0.1, 12),), (Fold(0.3, 6), Wave(0, 1, 5))])
def test_the_way_back_from_the_image_ends_where_it_began(bends: tuple[Curl, ...]) -> None:
    placed = photographed(SHEET, 150, View(tilt=15, yaw=-10, roll=30, distance=1.3, bends=bends))
    points = np.random.default_rng(1).uniform(-0.5, 0.5, (50, 2)) * np.array(SHEET)
    assert np.abs(placed.met(placed.seen(points)) - points).max() < 0.3


def test_what_is_cut_off_is_not_told() -> None:
    placed: Placed = scanned(SHEET, 100, shift=(-60.0, 0.0))
    assert placed.box((0.0, 0.1, 0.1, 0.2)) is None
    left, *_ = placed.box((0.15, 0.1, 0.4, 0.2)) or (1.0,)
    assert left == 0


@pytest.mark.parametrize("form", Format)
def test_every_format_opens_with_all_its_pages(form: Format, tmp_path: Path) -> None:
    pages = 3 if form in (Format.PDF, Format.TIFF) else 1
    for tint in Tint:
        done = write(paper(pages), tmp_path, f"x{tint}", Finish(Kind.SCAN, form, 100, tint))
        assert len(done.pages) == pages
        if form is not Format.WEBP:  # PyMuPDF has no decoder for it
            shown = seen(tmp_path / done.file)
            assert len(shown) == pages
            assert all(page.mean() > 225 for page in shown), (form, tint)
            assert ink(shown[-1], words_of(paper(pages))[-1].place) > 150


@pytest.mark.parametrize("form", [Format.PNG, Format.JPEG, Format.WEBP])
def test_formats_of_one_page_take_one(form: Format, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="holds no such pages"):
        write(paper(2), tmp_path, "x", Finish(Kind.SCAN, form))
    with pytest.raises(ValueError, match="holds no such pages"):
        write(paper(), tmp_path, "x", Finish(format=form))


@pytest.mark.parametrize(("form", "turn"), [(Format.PDF, 90), (Format.PDF, 270), (Format.JPEG, 90), (Format.JPEG, 180)])
def test_a_turn_that_the_viewer_makes_is_not_seen(form: Format, turn: int, tmp_path: Path) -> None:
    done = write(paper(), tmp_path, "x", Finish(Kind.SCAN, form, 100, stored_turn=turn))
    (page,) = seen(tmp_path / done.file)
    assert page.shape[0] > page.shape[1]
    assert all(ink(page, word.place) > 100 for word in words_of(paper()))


@pytest.mark.parametrize("turn", [0, 90, 180, 270])
@pytest.mark.parametrize("lies", [Flat(), Flat(90), Flat(0, 2.0)])
def test_invisible_text_lies_over_its_image(lies: Flat, turn: int, tmp_path: Path) -> None:
    made = paper()
    done = write(made, tmp_path, "x", Finish(Kind.SCAN, dpi=100, lies=lies, layer=Layer.AGREES, stored_turn=turn))
    with pymupdf.open(tmp_path / done.file) as document:
        page = document[0]
        turned = page.rotation_matrix  # words come as they lie before the viewer turns the page
        found = {word[4]: tuple(pymupdf.Rect(word[:4]) * turned) for word in page.get_text("words")}
        assert len(page.get_images()) == 1
        size = (page.rect.width, page.rect.height) * 2
    for word in words_of(made):
        place = done.place(word.place)
        assert place
        told = [side * length for side, length in zip(place[1], size, strict=True)]
        assert found[word.text] == pytest.approx(told, abs=9), word


def test_a_pasted_part_has_no_text(tmp_path: Path) -> None:
    made = paper()
    done = write(made, tmp_path, "x", Finish(pasted=(0.0, 0.45, 1.0, 1.0)), 1)
    with pymupdf.open(tmp_path / done.file) as document:
        left = {word[4] for word in document[0].get_text("words")}
    assert left == {f"MHN1{i}{j}" for i in range(3) for j in range(3)}
    (page,) = seen(tmp_path / done.file)
    assert all(ink(page, word.place) > 100 for word in words_of(made))


@pytest.mark.parametrize("top", [0.235, 0.24, 0.25, 0.26])
def test_a_pasted_part_cuts_no_word(top: float, tmp_path: Path) -> None:
    made = paper()
    done = write(made, tmp_path, "x", Finish(dpi=100, pasted=(0.3, top, 0.7, 0.5)), 1)
    with pymupdf.open(tmp_path / done.file) as document:
        page = document[0]
        left = {word[4] for word in page.get_text("words")}
        (image,) = page.get_image_rects(page.get_images()[0][0])
    (shown,) = seen(tmp_path / done.file)
    for word in words_of(made):
        x0, y0, x1, y1 = (side * size for side, size in zip(word.place[1], SHEET * 2, strict=True))
        assert (word.text in left) != image.contains(pymupdf.Rect(x0, y0, x1, y1)), word
        assert ink(shown, word.place) > 100


def test_parts_of_a_file_may_differ(tmp_path: Path) -> None:
    done = write([paper(2), paper()], tmp_path, "x", [BORN, Finish(Kind.SCAN, dpi=100, lies=Flat(90))])
    assert [page.width > page.height for page in done.pages] == [False, False, True]
    assert len(seen(tmp_path / done.file)) == 3
    with pytest.raises(ValueError, match="one finish"):
        write([paper(2), paper()], tmp_path, "x", [BORN])


def test_a_page_that_is_cut_off_lacks_words_on_one_side(tmp_path: Path) -> None:
    for seed in range(6):
        finish = replace(cut_off(Random(seed), sheet=SHEET), dpi=60)
        done = write(paper(), tmp_path, "x", finish)
        lost = [word for word in words_of(paper()) if done.place(word.place) is None]
        assert done.fault == CUT
        kept = [done.place(word.place) for word in words_of(paper())]
        at_edge = [place for place in kept if place and (min(place[1]) == 0 or max(place[1]) == 1)]
        assert 0 < len(lost) + len(at_edge) < 14, (seed, finish.lies)


@pytest.mark.parametrize("draw", [draw_scan, draw_photo, illegible])
def test_the_same_seed_gives_the_same_bytes(draw: object, tmp_path: Path) -> None:
    for seed in range(2):
        drawn = [draw(Random(seed)) for _ in range(2)]  # type: ignore[operator]
        finishes = [replace(finish, dpi=60) for finish in drawn]
        assert finishes[0] == finishes[1]
        one, two = (write(paper(), tmp_path, "x", finish, seed) for finish in finishes)
        first = (tmp_path / one.file).read_bytes()
        write(paper(), tmp_path, "x", finishes[0], seed)
        assert (tmp_path / two.file).read_bytes() == first
        assert (one.fault is not None) == (draw is illegible)
