"""Put a rubber stamp on a page: over a value, at a place, or where there is room. Keeps the truth about it."""

from random import Random

from samples.marks.leaving import leave_picture, letters_of
from samples.marks.stamps import DPI, Stamp, draw_stamp, stamped
from samples.paper import Note, NoteKind, Paper, Tag

WORDS = (
    *("PAID", "RECEIVED", "COPY", "APPROVED", "ORIGINAL", "BOOKED", "CHECKED", "FINAL NOTICE"),
    *("BEZAHLT", "EINGEGANGEN", "KOPIE", "GEPRÜFT", "GEBUCHT", "ENTWERTET"),
    *("PAYÉ", "REÇU", "COPIE", "APPROUVÉ", "PAGADO", "RECIBIDO", "PAGATO", "BETAALD", "ONTVANGEN", "ZAPŁACONO"),
)


def add_stamp(
    paper: Paper,
    rng: Random,
    *,
    over: Tag | None = None,
    at: tuple[float, float] | None = None,
    word: str = "",
    lines: tuple[str, ...] = (),
    date: str = "",
    stamp: Stamp | None = None,
    split: str = "tune",
    page_no: int | None = None,
) -> Note:
    """Stamp a page with its middle over a value, at a point, or, without both, where it hides least.

    Raises KeyError when nothing shows the value.
    """
    stamp = stamp or draw_stamp(rng, word or rng.choice(WORDS), lines, date, split)
    degrees = rng.gauss(0, 7) if rng.random() < 0.8 else rng.uniform(-40, 40)
    data, ink = stamped(stamp, rng, degrees)
    size = (ink.shape[1] * 72 / DPI, ink.shape[0] * 72 / DPI)
    if over:
        page_no, (x, y) = _over(paper, rng, over, size)
    else:
        page_no = page_no or paper.page_no
        x, y = at or _room(paper, rng, page_no, size)
    corner = (x - size[0] / 2, y - size[1] / 2)
    return leave_picture(paper, data, ink, corner, DPI, NoteKind.STAMP, page_no=page_no, text=stamp.word)


def _over(paper: Paper, rng: Random, tag: Tag, size: tuple[float, float]) -> tuple[int, tuple[float, float]]:
    found = paper.tagged(tag)
    if not found:
        raise KeyError(f"nothing on the paper shows {tag}")
    page_no, text = found[0]
    x = text.x + text.width / 2 + rng.uniform(-0.25, 0.25) * size[0]
    y = text.y - text.size / 3 + rng.uniform(-0.3, 0.3) * size[1]
    return page_no, (min(max(x, size[0] / 2), paper.width - size[0] / 2), y)


def _room(paper: Paper, rng: Random, page_no: int, size: tuple[float, float]) -> tuple[float, float]:
    """The best of some places by chance: the one with the least print and ink in it."""
    texts = [letters_of(text) for at, text in paper.texts() if at == page_no]
    marked = [note.place[1] for note in paper.notes if note.place[0] == page_no]
    w, h = paper.width, paper.height
    texts += [(a * w, b * h, c * w, d * h) for a, b, c, d in marked]
    low, high = (size[0] / 2 + 6, size[1] / 2 + 6), (paper.width - size[0] / 2 - 6, paper.height - size[1] / 2 - 6)
    tries = [tuple(rng.uniform(min(a, b), max(a, b)) for a, b in zip(low, high, strict=True)) for _ in range(40)]

    def crowd(place: tuple[float, ...]) -> float:
        x, y = place
        return sum(
            max(0.0, min(x + size[0] / 2, x1) - max(x - size[0] / 2, x0))
            * max(0.0, min(y + size[1] / 2, y1) - max(y - size[1] / 2, y0))
            for x0, y0, x1, y1 in texts
        )

    x, y = min(tries, key=crowd)
    return x, y
