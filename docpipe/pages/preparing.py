"""A rendered page made into the page as it is read: upright, with words also where the file has none, and measured.

Knows when to look at pixels and when to trust the text layer; how to look is known by the rooms that it calls.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import reduce

import cv2
import numpy as np

from docpipe.document import Box, HiddenWord, Image, Page, Word
from docpipe.geometry import Warp
from docpipe.pages import layer
from docpipe.pages.lacking import find_untold
from docpipe.pages.legibility import legibility_of
from docpipe.pages.lighting import evened
from docpipe.pages.machine_lines import with_machine_lines
from docpipe.pages.marks import find_marks
from docpipe.pages.ocr import Line, Ocr
from docpipe.pages.ruled import find_rulings
from docpipe.pages.slope import levelled, slope_of
from docpipe.pages.upright import Plan, Upright, set_upright, turned_round
from docpipe.pages.upright.setting import Pixels, image_of, pixels_of

UNSURE = 0.8  # mean score of a page's words below which it may stand on its head
LEAST_SIDE = 8  # pixels
LEAST_INK = 6  # grey levels from what is around it, of a page that is not empty
MOSTLY_UNTOLD = 5.0  # of a scan: places with print that have no words, in areas of those that have
SMALL_PART = 0.4  # of a page: print that takes no more is looked at closer
SMALL_ROWS = 842.0  # points: what the height of a page is taken for when print is looked for
MARGIN = 0.004  # of the page, around a place that is read by itself
LEAST_SCORE = 0.5  # of a word found in a picture on a page that has a text layer: logos and drawings are no words


def prepare(page: Page, ocr: Ocr) -> Page:
    """The page as it is read, with its upright image; one without an image or print comes back as it is.

    A page without words, or with words that its pixels belie, is read from its pixels; then `legibility` is measured.
    Of words that an OCR program laid unseen under a scan those are kept that say otherwise than what is printed.
    """
    if page.image is None or _shows_nothing(page, page.image):
        return page
    words = tuple(word for word in page.words if not layer.is_undecodable(word))
    if len(words) < len(page.words) / 2 or not words or _is_belied(page, words, ocr):
        return _looked_over(_read_whole(replace(page, words=()), ocr), ocr)
    page = _levelled(_turned(replace(page, words=words)))
    places = find_untold(_grey(_image(page)), page.height, page.words, page.rulings)
    if page.legibility and _is_mostly_untold(page, places):
        return _looked_over(_read_whole(page, ocr), ocr)
    return _looked_over(_read_places(replace(page, legibility=None), places, ocr), ocr)


def _shows_nothing(page: Page, image: Image) -> bool:
    """Whether there is nothing to read: an empty sheet, or one so thin that no letter has room on it."""
    return min(image.width, image.height) < LEAST_SIDE or (not page.words and _is_empty(_grey(image)))


def _is_mostly_untold(page: Page, level: Sequence[Box]) -> bool:
    """Whether a scan shows much more print than its few words tell, also on its side."""
    words = [replace(word, box=_transposed(word.box)) for word in page.words]
    rulings = [_transposed(line) for line in page.rulings]
    grey = np.ascontiguousarray(_grey(_image(page)).T)
    untold = max(_area(level), _area(find_untold(grey, page.width, words, rulings)))
    return untold > MOSTLY_UNTOLD * _area([word.box for word in page.words])


def _transposed(box: Box) -> Box:
    return Box(box.y0, box.x0, box.y1, box.x1)


def _looked_over(page: Page, ocr: Ocr) -> Page:
    """The page with what is on it beside its words: marks, and lines for machines."""
    marks = find_marks(_image(page), page.words, page.rulings)
    return with_machine_lines(replace(page, marks=marks), ocr)


def _is_belied(page: Page, words: Sequence[Word], ocr: Ocr) -> bool:
    if not layer.looks_wrong(words):
        return False
    pixels = pixels_of(_image(page))

    def read(boxes: Sequence[Box]) -> Sequence[Line]:
        return ocr.recognize([image_of(_cut(pixels, _grown(box, 0.15 * box.height))) for box in boxes])

    return layer.is_wrong(words, read)


def _read_whole(page: Page, ocr: Ocr) -> Page:
    """A page read from its pixels. Words that are left to it, as a stamp of receipt over a scan, stay as they are."""
    upright = _lit(set_upright(_image(page), ocr))
    upright = turned_round(upright, upright.lines, ocr) or upright
    words = _read_print(upright, ocr)
    if _mean_score(words) < UNSURE and (other := turned_round(upright, ocr.find_lines(upright.image), ocr)):
        again = _read_print(other, ocr)
        if _mean_score(again) > _mean_score(words):
            upright, words = other, again
    return _from_pixels(page, upright, words)


def _lit(upright: Upright) -> Upright:
    """The same without shadows; only now, as they help to tell the paper from what it lies on."""
    return replace(upright, image=image_of(evened(pixels_of(upright.image))))


def _read_print(upright: Upright, ocr: Ocr) -> tuple[Word, ...]:
    """The words of an upright page; of a card on a large glass only the part with print, which is then seen closer."""
    seen = [Box(min(xs), min(ys), max(xs), max(ys)) for xs, ys in (zip(*quad, strict=True) for quad in upright.lines)]
    grey = _grey(upright.image)
    if not seen or _area([reduce(Box.join, seen)]) > SMALL_PART:
        return ocr.read(upright.image)
    whole = reduce(Box.join, [*seen, *find_untold(grey, SMALL_ROWS, (), ())])
    if _area([whole]) > SMALL_PART:
        return ocr.read(upright.image)
    place = _grown(_held(whole), 5 * MARGIN)
    return tuple(_placed(ocr.read(image_of(_cut(pixels_of(upright.image), place))), place))


def _held(box: Box) -> Box:
    return Box(max(0.0, box.x0), max(0.0, box.y0), min(1.0, box.x1), min(1.0, box.y1))


def _from_pixels(page: Page, upright: Upright, read: tuple[Word, ...]) -> Page:
    grey, back = _grey(upright.image), upright.plan.inverse
    width, height = _size(page, upright.plan)
    dpi = page.legibility.dpi if page.legibility else None
    words = _together(layer.moved(page.words, back, page.height / height), read)
    return replace(
        page,
        width=width,
        height=height,
        words=words,
        hidden=layer.that_say_otherwise(tuple(_moved(page.hidden, back)), words),
        rulings=find_rulings(grey, words),
        image=upright.image,
        warp=page.warp.after(upright.plan.warp),
        legibility=legibility_of(grey, read, upright.lines, dpi, upright.image.width / width * 72),
    )


def _together(words: tuple[Word, ...], read: Iterable[Word]) -> tuple[Word, ...]:
    """The words of the text layer and those that were read elsewhere."""
    return (*words, *(word for word in read if not any(_same_place(word.box, other.box) for other in words)))


def _turned(page: Page) -> Page:
    """A page whose text layer is set sideways, turned so that it is level."""
    quarters = layer.quarters_askew(page.words, page.width, page.height)
    if not quarters:
        return page
    image = _image(page)
    plan = Plan.of(image.width, image.height).turned(quarters)
    width, height = _size(page, plan)
    back, growth = plan.inverse, page.height / height
    return replace(
        page,
        width=width,
        height=height,
        words=layer.moved(page.words, back, growth),
        hidden=tuple(_moved(page.hidden, back, growth)),
        rulings=tuple(back.box(box) for box in page.rulings),
        image=image_of(plan.draw(pixels_of(image))),
        warp=plan.warp,
    )


def _levelled(page: Page) -> Page:
    """A scan that went askew with its text layer, levelled as the lines of its words lie."""
    slope = slope_of(page.words, (page.width, page.height))
    if not slope or not page.legibility:
        return page
    image = _image(page)
    plan = Plan.of(image.width, image.height).levelled(slope)
    before, after, back = (page.width, page.height), _size(page, plan), plan.inverse
    growth = before[1] / after[1]
    pixels = plan.draw(pixels_of(image))
    level = replace(page, width=after[0], height=after[1], image=image_of(pixels), warp=page.warp.after(plan.warp))
    words = levelled(page.words, back, slope, before, after)
    rulings = find_rulings(_grey(_image(level)), words)
    return replace(level, words=words, rulings=rulings, hidden=tuple(_moved(page.hidden, back, growth)))


def _read_places(page: Page, places: Iterable[Box], ocr: Ocr) -> Page:
    """The words of places that have print and no words, beside those of the text layer."""
    pixels = pixels_of(_image(page))
    found: list[Word] = []
    for place in (_grown(place, MARGIN) for place in places):
        read = ocr.read(image_of(_cut(pixels, place)))
        found += _placed((word for word in read if (word.score or 0.0) >= LEAST_SCORE), place)
    if not found:
        return page
    words = _together(page.words, found)
    return replace(page, words=words, hidden=layer.that_say_otherwise(page.hidden, words))


def _placed(words: Iterable[Word], place: Box) -> Iterable[Word]:
    """Words of a part of the page as words of the page."""
    way = Warp(a=place.width, c=place.x0, e=place.height, f=place.y0)
    return layer.moved(tuple(words), way, place.height)


def _moved(hidden: Iterable[HiddenWord], way: Warp, growth: float = 1.0) -> Iterable[HiddenWord]:
    return (replace(one, word=layer.moved([one.word], way, growth)[0]) for one in hidden)


def _area(boxes: Iterable[Box]) -> float:
    return sum(box.width * box.height for box in boxes)


def _size(page: Page, plan: Plan) -> tuple[float, float]:
    """The upright page in points."""
    if plan.quarters is not None:
        return (page.height, page.width) if plan.quarters % 2 else (page.width, page.height)
    image = _image(page)
    points = (page.width / image.width * page.height / image.height) ** 0.5
    return plan.width * points, plan.height * points


def _is_empty(grey: Pixels) -> bool:
    """Whether nothing stands out from the page, so that nobody need look for lines."""
    calm = cv2.resize(grey, None, fx=0.25, fy=0.25, interpolation=cv2.INTER_AREA)
    around = cv2.blur(calm, (25, 25))
    return int(cv2.absdiff(calm, around).max(initial=0)) < LEAST_INK


def _mean_score(words: Sequence[Word]) -> float:
    """By characters; 0 where nothing was read."""
    count = sum(len(word.text) for word in words)
    return sum((word.score or 0.0) * len(word.text) for word in words) / count if count else 0.0


def _same_place(one: Box, other: Box) -> bool:
    return max(one.share_in(other), other.share_in(one)) > 0.5


def _grown(box: Box, margin: float) -> Box:
    return Box(
        max(0.0, box.x0 - margin), max(0.0, box.y0 - margin), min(1.0, box.x1 + margin), min(1.0, box.y1 + margin)
    )


def _cut(pixels: Pixels, box: Box) -> Pixels:
    rows, columns = pixels.shape[:2]
    top, left = int(box.y0 * rows), int(box.x0 * columns)
    return np.ascontiguousarray(
        pixels[top : max(top + 1, round(box.y1 * rows)), left : max(left + 1, round(box.x1 * columns))]
    )


def _grey(image: Image) -> Pixels:
    pixels = pixels_of(image)
    return pixels if pixels.ndim == 2 else np.asarray(cv2.cvtColor(pixels, cv2.COLOR_RGB2GRAY), np.uint8)


def _image(page: Page) -> Image:
    if page.image is None:
        raise ValueError("a page is prepared from its image")
    return page.image
