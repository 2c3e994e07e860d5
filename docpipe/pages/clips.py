"""Clips of a document's pages, at a resolution of choice: only what is asked for is drawn. Runs inside the child."""

from collections.abc import Iterator
from functools import lru_cache
from typing import Any

import pymupdf
from PIL import Image

from docpipe.pages.kinds import kind_of
from docpipe.pages.opening import Refused, open_document
from docpipe.pages.pictures import KINDS, Picture, pictures_of, raw, resized

MOST_PAGES = 8  # whose drawing is kept while clips are cut: fields of one document take turns among its pages
Place = list[Any]  # page number from 1, and the four sides of a box
Clip = tuple[int, int, bytes]


def crops_of(data: bytes, request: dict[str, Any]) -> Iterator[Clip]:
    """The clips, grey or RGB, in the order of the places; Refused where one is on no page, or has too many pixels."""
    kind = kind_of(data)
    if kind in KINDS:
        yield from _of_pictures(data, kind, request)
        return
    document = open_document(data, request["password"], request["max_pages"])

    @lru_cache(maxsize=MOST_PAGES)
    def interpreted(number: int) -> tuple[pymupdf.Rect, pymupdf.DisplayList]:
        page = document[number - 1]
        return page.rect, page.get_displaylist()

    for place in request["places"]:
        if not 1 <= place[0] <= document.page_count:
            raise Refused("broken", f"It has no page {place[0]}.")
        clip = _of_page(*interpreted(place[0]), place, request)
        yield clip.width, clip.height, clip.samples


def _of_page(rect: pymupdf.Rect, page: pymupdf.DisplayList, place: Place, request: dict[str, Any]) -> pymupdf.Pixmap:
    x0, y0, x1, y1 = _sides(place, rect.width, rect.height, request["dpi"] / 72)
    _bound((x1 - x0) * (y1 - y0), request)
    scale = request["dpi"] / 72
    clip = pymupdf.Rect(*(side / scale for side in (x0, y0, x1, y1)))
    space = pymupdf.csRGB if request["colour"] else pymupdf.csGRAY
    drawn: pymupdf.Pixmap = page.get_pixmap(
        matrix=pymupdf.Matrix(scale, scale), clip=clip, colorspace=space, alpha=False
    )
    return drawn


def _of_pictures(data: bytes, kind: str, request: dict[str, Any]) -> Iterator[Clip]:
    """Each page of the file is decoded once, and only its clips are kept."""
    places: list[Place] = request["places"]
    last = max((place[0] for place in places), default=0)
    clips: dict[int, Clip] = {}
    for number, picture in enumerate(pictures_of(data, kind, request["max_pages"], request["max_page_pixels"]), 1):
        for order, place in enumerate(places):
            if place[0] == number:
                clips[order] = raw(_of_picture(picture, place, request), colour=request["colour"])
        if number >= last:
            break
    for order, place in enumerate(places):
        if order not in clips:
            raise Refused("broken", f"It has no page {place[0]}.")
        yield clips[order]


def _of_picture(picture: Picture, place: Place, request: dict[str, Any]) -> Image.Image:
    clip = picture.image.crop(_sides(place, *picture.image.size, 1.0))
    share = min(request["dpi"] / picture.own_dpi, 1.0)
    return resized(clip, share) if share < 1 else clip


def _sides(place: Place, width: float, height: float, scale: float) -> tuple[int, int, int, int]:
    """The whole pixels that a place touches, at least one each way."""
    _, x0, y0, x1, y1 = place
    left, top = int(min(x0 * width * scale, width * scale - 1)), int(min(y0 * height * scale, height * scale - 1))
    left, top = max(left, 0), max(top, 0)
    return left, top, max(left + 1, round(x1 * width * scale)), max(top + 1, round(y1 * height * scale))


def _bound(pixels: float, request: dict[str, Any]) -> None:
    if pixels > request["max_page_pixels"]:
        raise Refused("page_too_large", f"A clip has {pixels:.0f}, the limit is {request['max_page_pixels']}.")
