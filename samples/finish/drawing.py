"""Finishes by chance: scans and photographs that a person reads with ease, and ones that nobody can.

Each draw depends on its random numbers alone.
"""

import dataclasses
from random import Random

from samples.finish import light, ruins
from samples.finish.finish import Finish, Flat, Format, Kind, Layer, Tint
from samples.finish.light import Light
from samples.finish.lying import Bend, Crumple, Curl, Fold, View, Wave
from samples.finish.ruins import Ruin
from samples.finish.tabletops import TABLETOPS

CARD = 380.0  # points; a sheet no longer than this is a card or a passport, and is scanned on the whole glass
GLASS = (595.3, 841.9)
FAULTS = ("low_resolution", "blurred", "low_contrast")
CUT = "cut_edge"


def draw_scan(rng: Random, *, pages: int = 1, sheet: tuple[float, float] = GLASS) -> Finish:
    """A readable scan of a paper of so many pages and of a size in points."""
    chance = rng.random()
    if chance < 0.22:
        return _fax(rng, pages, sheet)
    tint = Tint.GREY if chance < 0.6 else Tint.COLOUR
    dpi = rng.choice((150, 200, 200, 200, 200, 240, 300)) if max(sheet) > CARD else rng.choice((300, 300, 400))
    finish = Finish(
        kind=Kind.SCAN,
        format=_format(rng, pages),
        dpi=dpi,
        tint=tint,
        quality=rng.choice((45, 60, 70, 80, 90)),
        lies=_flat(rng, sheet),
        ruins=_scan_ruins(rng, dpi),
    )
    return _stored(rng, finish)


def _fax(rng: Random, pages: int, sheet: tuple[float, float]) -> Finish:
    """Black and white: a fax machine's, or a copier's."""
    fax = rng.random() < 0.5
    dpi = 200 if fax else rng.choice((200, 300, 300))
    marks: list[Ruin] = [ruins.Soft(0.05), ruins.Grain(rng.uniform(3, 13), 0.7)]
    if fax:
        marks += [ruins.Lines(rng.randint(1, 3), dark=rng.random() < 0.5, upright=False, strength=1.0)]
    if rng.random() < 0.4:
        marks += [ruins.Dust(rng.randint(20, 150), 0)]
    if rng.random() < 0.3:
        marks += [ruins.Edges(_sides(rng), rng.uniform(1, 4))]
    form = (
        rng.choice((Format.PDF, Format.PDF, Format.TIFF))
        if pages > 1
        else rng.choice((Format.PDF, Format.TIFF, Format.PNG))
    )
    return _stored(rng, Finish(Kind.SCAN, form, dpi, Tint.BLACK, 80, _flat(rng, sheet), ruins=tuple(marks)))


def _flat(rng: Random, sheet: tuple[float, float]) -> Flat:
    turn = rng.choice((90, 180, 270)) if rng.random() < 0.2 else 0
    skew = 0.0 if rng.random() < 0.25 else max(-3.0, min(3.0, rng.gauss(0, 0.9)))
    if max(sheet) > CARD:
        return Flat(turn, round(skew, 2))
    free = [(side - max(sheet)) / 2 for side in GLASS]
    shift = (round(rng.uniform(-1, 1) * free[0], 1), round(rng.uniform(-1, 0.6) * free[1], 1))
    return Flat(turn, round(skew * 1.5, 2), shift, GLASS, rng.choice((1.0, 0.97, 0.9)))


def _scan_ruins(rng: Random, dpi: int) -> tuple[Ruin | Light, ...]:
    def often(share: float) -> bool:
        return rng.random() < share

    marks: list[Ruin | Light] = []
    if often(0.25):
        marks.append(ruins.Bleed(rng.uniform(0.05, 0.16)))
    if often(0.2):
        marks.append(ruins.Faded(rng.uniform(0.12, 0.34)))
    if often(0.3):
        marks.append(ruins.Creases(rng.choice(((0.345, 0.68), (0.5,), (0.33, 0.66)))))
    if often(0.3):
        marks.append(ruins.Punched(rng.choice((2, 2, 2, 3, 4)), often(0.6)))
    if often(0.4):
        marks.append(ruins.Dust(rng.randint(10, 90), rng.choice((0, 0, 1, 2))))
    marks.append(ruins.Tone(rng.randint(10, 60), rng.randint(243, 255), rng.uniform(0.85, 1.2)))
    if often(0.5):
        warm = rng.uniform(0, 0.06)
        marks.append(ruins.Ground((1 - warm * 0.3, 1 - warm * 0.5, 1 - warm), rng.uniform(0.0, 0.05)))
    if often(0.3):
        marks.append(ruins.Edges(_sides(rng), rng.uniform(1, 5)))
    if often(0.15):
        marks.append(ruins.Lines(rng.randint(1, 3), dark=often(0.6), strength=rng.uniform(0.3, 0.8)))
    marks.append(ruins.Soft(rng.uniform(0.0, 0.065) if dpi > 150 else rng.uniform(0.0, 0.03)))
    marks.append(ruins.Grain(rng.uniform(1.5, 9), rng.choice((0.0, 0.6))))
    if often(0.15):
        marks.append(ruins.Jpeg(rng.randint(28, 45)))
    return tuple(marks)


def _sides(rng: Random) -> tuple[int, ...]:
    return tuple(side for side in range(4) if rng.random() < 0.4) or (1,)


def _format(rng: Random, pages: int) -> Format:
    if pages > 1:
        return rng.choice((Format.PDF,) * 5 + (Format.TIFF,))
    return rng.choice((Format.PDF,) * 6 + (Format.JPEG, Format.JPEG, Format.TIFF, Format.PNG, Format.WEBP))


def _stored(rng: Random, finish: Finish) -> Finish:
    """Some PDFs carry OCR text or are turned by their viewer."""
    if finish.format is not Format.PDF:
        return finish
    if rng.random() < 0.12:
        return dataclasses.replace(finish, layer=Layer.AGREES)
    if rng.random() < 0.08:
        return dataclasses.replace(finish, stored_turn=rng.choice((90, 180, 270)))
    return finish


def draw_photo(rng: Random, *, pages: int = 1, sheet: tuple[float, float] = GLASS) -> Finish:
    """A readable photograph of each page, of a paper of a size in points."""
    longest = max(sheet)
    dpi = round(min(max(2500 / (longest / 72), 175), 420))
    form = (
        Format.PDF
        if pages > 1
        else rng.choice((Format.JPEG, Format.JPEG, Format.JPEG, Format.PDF, Format.JPEG, Format.WEBP))
    )
    finish = Finish(
        kind=Kind.PHOTO,
        format=form,
        dpi=dpi,
        quality=rng.choice((70, 80, 88, 92)),
        lies=_view(rng, sheet),
        top=rng.choice(sorted(TABLETOPS)),
        ruins=_photo_ruins(rng, sheet),
    )
    if form is Format.JPEG and rng.random() < 0.25:
        return dataclasses.replace(finish, stored_turn=rng.choice((90, 180, 270)))
    return finish


def draw_screenshot(rng: Random) -> Finish:
    """What a person sends who saw the page on a screen; for papers of one page."""
    form = rng.choice((Format.PNG, Format.PNG, Format.JPEG, Format.WEBP))
    return Finish(kind=Kind.SCAN, format=form, dpi=rng.choice((120, 132, 144, 150, 160)), quality=rng.choice((75, 90)))


def draw_pasted(rng: Random) -> Finish:
    """A born PDF of which a band of each page is a pasted scan."""
    top = rng.uniform(0.1, 0.5)
    rim = rng.uniform(0.0, 0.08)
    marks = (
        ruins.Tone(rng.randint(10, 50), rng.randint(240, 252)),
        ruins.Soft(rng.uniform(0.02, 0.06)),
        ruins.Grain(rng.uniform(2, 8), 0.5),
    )
    pasted = (rim, top, 1 - rim, top + rng.uniform(0.2, 0.45))
    return Finish(dpi=rng.choice((150, 200, 200)), quality=rng.choice((60, 80)), ruins=marks, pasted=pasted)


def _view(rng: Random, sheet: tuple[float, float]) -> View:
    turn = rng.choice((90, 180, 270)) if rng.random() < 0.15 else 0
    margins = [rng.uniform(0.01, 0.09) for _ in range(4)]
    return View(
        tilt=max(-22.0, min(22.0, rng.gauss(0, 9))),
        yaw=max(-18.0, min(18.0, rng.gauss(0, 7))),
        roll=turn + max(-9.0, min(9.0, rng.gauss(0, 3))),
        distance=rng.uniform(1.2, 2.2),
        margin=(margins[0], margins[1], margins[2], margins[3]),
        bends=_bends(rng, max(sheet)),
    )


def _bends(rng: Random, size: float) -> tuple[Bend, ...]:
    """How the paper is bent; a card is stiff."""
    if size <= CARD or rng.random() < 0.3:
        return ()
    bends: list[Bend] = []
    kind = rng.random()
    if kind < 0.35:
        ridge = size * rng.uniform(0.015, 0.045)
        bends += [Fold(0.345, ridge), Fold(0.68, ridge * rng.uniform(-0.2, 0.9))]
    elif kind < 0.5:
        creases = [(rng.uniform(0, 180), rng.uniform(-0.4, 0.4), rng.gauss(0, 0.05)) for _ in range(rng.randint(3, 7))]
        bends.append(Crumple(tuple(creases), size))
    elif kind < 0.75:
        bends.append(Curl(rng.uniform(0, 360), rng.uniform(0.1, 0.3), size * rng.uniform(0.02, 0.055)))
    else:
        bends.append(Wave(rng.uniform(0, 360), rng.uniform(0.5, 1.2), size * rng.uniform(0.01, 0.03), rng.random()))
    if rng.random() < 0.3:
        bends.append(Curl(rng.uniform(0, 360), rng.uniform(0.35, 0.5), size * rng.uniform(0.01, 0.03)))
    return tuple(bends)


def _photo_ruins(rng: Random, sheet: tuple[float, float]) -> tuple[Ruin | Light, ...]:
    card = max(sheet) <= CARD
    small = max(sheet) / GLASS[1]
    marks: list[Ruin | Light] = [ruins.Tone(rng.randint(8, 40), rng.randint(215, 248), rng.uniform(0.9, 1.25))]
    slope = rng.uniform(0.05, 0.4)
    level = rng.uniform(0.97, 1.06) + slope * 0.35
    marks.append(light.Lamp(slope, rng.uniform(0, 360), rng.uniform(0, 0.25), level))
    if rng.random() < 0.45:
        marks.append(
            light.Shadow(rng.uniform(0.15, 0.5), rng.uniform(0.2, 0.6), rng.uniform(0, 360), rng.uniform(0.02, 0.09))
        )
    if rng.random() < (0.5 if card else 0.15):
        marks.append(light.Glare((rng.random(), rng.random()), rng.uniform(0.06, 0.16), rng.uniform(0.15, 0.55)))
    marks.append(light.Warmth(rng.choice(((1.0, 0.96, 0.86), (1.0, 0.98, 0.93), (0.95, 0.98, 1.0), (1.0, 1.0, 1.0)))))
    marks.append(ruins.Soft(rng.uniform(0.03, 0.09) * max(small, 0.4)))
    if rng.random() < 0.25:
        marks.append(light.Motion(rng.uniform(0.2, 0.42) * max(small, 0.4), rng.uniform(0, 180)))
    marks.append(ruins.Grain(rng.uniform(1.5, 7), rng.uniform(0.5, 1.0)))
    if rng.random() < 0.5:
        marks.append(light.Sharp(rng.uniform(0.3, 0.9)))
    return tuple(marks)


def illegible(rng: Random, *, pages: int = 1, sheet: tuple[float, float] = GLASS) -> Finish:
    """A scan or a photograph that nobody can read; its `fault` is one of FAULTS."""
    fault = rng.choice(FAULTS)
    photo = rng.random() < 0.4 and fault != "low_resolution"
    finish = draw_photo(rng, pages=pages, sheet=sheet) if photo else draw_scan(rng, pages=pages, sheet=sheet)
    if finish.tint is Tint.BLACK:
        finish = dataclasses.replace(finish, tint=Tint.GREY)
    finish = dataclasses.replace(finish, layer=Layer.NONE, fault=fault)
    if fault == "low_resolution":
        return dataclasses.replace(
            finish,
            dpi=round(rng.uniform(56, 68)),
            quality=rng.choice((30, 40)),
            ruins=(ruins.Soft(rng.uniform(0.34, 0.42)), *finish.ruins),
        )
    if fault == "blurred":
        worse: tuple[Ruin | Light, ...] = (ruins.Soft(rng.uniform(0.85, 1.15)),)
    else:
        low = rng.randint(150, 215)
        worse = (ruins.Tone(low, low + rng.randint(9, 15)), ruins.Grain(rng.uniform(8, 12), max(1.1, finish.dpi / 180)))
    return dataclasses.replace(
        finish, ruins=(*finish.ruins, *worse, *((ruins.Grain(3.0),) if fault == "blurred" else ()))
    )


def cut_off(rng: Random, *, pages: int = 1, sheet: tuple[float, float] = GLASS) -> Finish:
    """A sharp scan or photograph that lacks a side of the page with what is printed there; its `fault` is CUT."""
    share, side = rng.uniform(0.14, 0.24), rng.randrange(4)
    if rng.random() < 0.4:
        finish = draw_photo(rng, pages=pages, sheet=sheet)
        margin = [-share if i == side else rng.uniform(0.01, 0.06) for i in range(4)]
        lies: Flat | View = View(roll=rng.uniform(-3, 3), margin=(margin[0], margin[1], margin[2], margin[3]))
    else:
        finish = draw_scan(rng, pages=pages, sheet=sheet)
        signs = ((-1, 0), (0, -1), (1, 0), (0, 1))[side]
        lies = Flat(0, rng.uniform(-1.5, 1.5), (signs[0] * share * sheet[0], signs[1] * share * sheet[1]))
    return dataclasses.replace(finish, lies=lies, layer=Layer.NONE, stored_turn=0, fault=CUT)
