"""Choose how documents come and what people leave on them, by chance. Knows kinds of documents by their paper alone."""

from dataclasses import replace
from random import Random

from samples.arrival import Arrival, Marking
from samples.finish import BORN, Finish, Flat, draw_photo, draw_scan, illegible
from samples.finish.ruins import Bleed
from samples.marks import add_correction, add_note, add_stamp
from samples.paper import Paper, Tag, Text
from samples.recipe import ACCEPTED, Expect, Recipe

FINISHES = ("born", "scan", "photo")
SHARES = {  # of documents that are born, scanned, photographed
    "receipt": (0.25, 0.25, 0.5),
    "identity_document": (0.15, 0.45, 0.4),
    "contract": (0.6, 0.38, 0.02),
    "packet": (0.45, 0.55, 0.0),
}
USUAL = (0.6, 0.33, 0.07)
ILLEGIBLE, STAMPED, NOTED, CORRECTED, COVERED, HIDDEN = 0.03, 0.06, 0.05, 0.02, 0.015, 0.02  # shares
LONG = 4  # pages; nobody photographs more
VALUES: dict[str, Tag] = {
    "invoice": ("grand_total",),
    "receipt": ("grand_total",),
    "bank_statement": ("closing_balance",),
    "identity_document": ("expiry_date",),
}
HIDDEN_TOTAL = Expect("needs_review", ("hidden_text",), (), ("hidden_total",))
NOTES = ("ok", "paid", "Konto 4711", "erl.", "vu", "call back", "gebucht", "12/3", "see file", "copie")


def arrive(recipe: Recipe, rng: Random, finish: str | None = None) -> Arrival:
    """The document with marks and a finish by chance; `finish` settles how it comes."""
    seed = str(rng.random())
    marking, expect = _marked(recipe, rng)
    paper = Arrival(recipe, BORN, marking, seed).paper()
    if (expect is None) == any(note.over for note in paper.notes):
        marking, expect = None, None  # a mark by chance may hide no value, one that shall hide it must
    pages, sheet = paper.page_no, (paper.width, paper.height)
    kind = finish or rng.choices(FINISHES, SHARES.get(recipe.document_type, USUAL))[0]
    if kind == "photo" and pages > LONG and not finish:
        kind = "scan"
    if kind == "born":
        if (
            marking is None
            and recipe.document_type == "invoice"
            and recipe.expect == ACCEPTED
            and rng.random() < HIDDEN
        ):
            return Arrival(recipe, BORN, hidden_total, seed, HIDDEN_TOTAL)
        return Arrival(recipe, BORN, marking, seed, expect)
    if not finish and rng.random() < ILLEGIBLE:
        ruined = illegible(rng, pages=pages, sheet=sheet)
        return Arrival(recipe, ruined, marking, seed, unreadable(ruined))
    draw = draw_scan if kind == "scan" else draw_photo
    return Arrival(recipe, as_taken(draw(rng, pages=pages, sheet=sheet)), marking, seed, expect)


def as_taken(finish: Finish) -> Finish:
    """The same finish; what is on the back of a card does not show through on the glass around it."""
    if isinstance(finish.lies, Flat) and finish.lies.bed:
        return replace(finish, ruins=tuple(ruin for ruin in finish.ruins if not isinstance(ruin, Bleed)))
    return finish


def unreadable(finish: Finish) -> Expect:
    """What is expected of a document that nobody can read."""
    fault = finish.fault or ""
    return Expect("needs_review", (fault,), (), ("illegible",))


def corrected(tag: Tag, new_text: str, split: str = "tune") -> Marking:
    """A marking that strikes a value out and writes another one beside it."""

    def mark(rng: Random, paper: Paper) -> None:
        if paper.tagged(tag):
            add_correction(paper, rng, tag, new_text, split=split)

    return mark


def stamped(word: str = "", split: str = "tune", over: Tag | None = None) -> Marking:
    """A marking that puts a stamp where there is room, or over a value."""

    def mark(rng: Random, paper: Paper) -> None:
        add_stamp(paper, rng, word=word, split=split, page_no=1, over=over)

    return mark


def hidden_total(rng: Random, paper: Paper) -> None:
    """Another total, white on white, under the one that can be seen; whoever copies the text gets both."""
    page_no, text = paper.tagged(("grand_total",))[0]
    other = "".join(rng.choice("123456789") if mark.isdigit() else mark for mark in text.text)
    below = min(text.y + text.size * 1.25, paper.height - 4)
    paper.add(Text(text.x, below, other, text.face, text.size * 0.9, (1.0, 1.0, 1.0)), page_no)


def noted(text: str, split: str = "tune") -> Marking:
    """A marking that writes a note at the rim of the first page."""

    def mark(rng: Random, paper: Paper) -> None:
        x, y = rng.uniform(0.04, 0.75) * paper.width, rng.uniform(0.02, 0.05) * paper.height + 8
        add_note(paper, rng, x, y, text, split=split, page_no=1, size=min(14.0, paper.width / 30))

    return mark


def _marked(recipe: Recipe, rng: Random) -> tuple[Marking | None, Expect | None]:
    """What people left on it, and what is expected then; marks that may hide print come to a person."""
    chance = rng.random()
    tag = VALUES.get(recipe.document_type)
    if recipe.document_type == "identity_document" or recipe.expect != ACCEPTED:
        return None, None
    if chance < STAMPED:
        return stamped(split=recipe.split), None
    if chance < STAMPED + NOTED:
        return noted(rng.choice(NOTES), recipe.split), None
    if tag and chance < STAMPED + NOTED + CORRECTED:
        expect = Expect("needs_review", ("mark_over_value",), (str(tag[0]),), ("corrected_by_hand",))
        return corrected(tag, f"{rng.randint(20, 9000)},{rng.randint(10, 99)}", recipe.split), expect
    if tag and chance > 1 - COVERED:
        expect = Expect("needs_review", ("mark_over_value",), (str(tag[0]),), ("stamp_over_value",))
        return stamped(split=recipe.split, over=tag), expect
    return None, None
