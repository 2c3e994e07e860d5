"""Marks by people: their ink is in their boxes, they say what they lie over, and the two families share nothing."""

from random import Random

import numpy as np
import pymupdf
import pytest

from samples.fonts import FAMILIES
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
from samples.marks.joined_letters import JOINED
from samples.marks.print_letters import ACCENTS, PRINT, SIGNS
from samples.marks.stamps import FACES
from samples.marks.stamps import FRAMES as STAMP_FRAMES
from samples.paper import Note, NoteKind, Paper, Text
from samples.pdf import pdf_bytes
from samples.strokes import trace

TOTAL, DATE = ("grand_total",), ("issue_date",)
SPLITS = ("tune", "measure")
DPI = 150


def paper(printed: bool = True) -> Paper:
    made = Paper(420, 300)
    if printed:
        made.add(Text(60, 60, "12.03.2025", FAMILIES["roboto"].regular, 10, tags=(DATE,)))
        made.add(Text(180, 200, "1.234,56 EUR", FAMILIES["roboto"].regular, 10, tags=(TOTAL,)))
    return made


def shown(made: Paper) -> np.ndarray:
    with pymupdf.open(stream=pdf_bytes([made], "x")) as document:
        pixmap = document[0].get_pixmap(dpi=DPI)
    return np.frombuffer(pixmap.samples, np.uint8).reshape(pixmap.height, pixmap.width, 3).min(2)


def add_some(made: Paper, rng: Random, kind: str, split: str) -> Note:
    if kind == "note":
        return add_note(made, rng, 100, 120, "Größe 12,50 €\nok – J. Łoś", split=split)
    if kind == "signature":
        return add_signature(made, rng, 100, 150, 120, split=split)
    if kind == "stamp":
        return add_stamp(made, rng, at=(210, 150), date="12. MAR 2025", lines=("Nordhafen",), split=split)
    return add_checkbox(made, rng, 100, 150, 10, True, split=split)


@pytest.mark.parametrize("split", SPLITS)
@pytest.mark.parametrize("kind", ["note", "signature", "stamp", "checkbox"])
def test_the_ink_is_in_the_box_and_fills_it(kind: str, split: str) -> None:
    for seed in range(4):
        made = paper(printed=False)
        note = add_some(made, Random(seed), kind, split)
        assert made.notes == [note]
        rows, columns = np.nonzero(shown(made) < 170)
        page_no, box = note.place
        found = (columns.min() / 875, rows.min() / 625, (columns.max() + 1) / 875, (rows.max() + 1) / 625)
        if kind == "checkbox":  # a tick may leave its box, never miss it
            assert all(a <= b + 0.01 for a, b in zip((*found[:2], *box[2:]), (*box[:2], *found[2:]), strict=True))
        else:
            assert found == pytest.approx(box, abs=0.03), (kind, seed)
        assert page_no == 1


@pytest.mark.parametrize("split", SPLITS)
def test_a_correction_lies_over_its_value_alone(split: str) -> None:
    for seed in range(8):
        made = paper()
        note = add_correction(made, Random(seed), TOTAL, "1.243,65", split=split)
        assert (note.kind, note.over, note.text) == (NoteKind.HANDWRITING, (TOTAL,), "1.243,65")
        assert add_strike(made, Random(seed), DATE, split=split).over == (DATE,)
        with pytest.raises(KeyError, match="due_date"):
            add_strike(made, Random(seed), ("due_date",))


def test_stamps_know_what_they_hide() -> None:
    over = [add_stamp(paper(), Random(seed), over=TOTAL).over for seed in range(12)]
    assert sum(TOTAL in tags for tags in over) >= 9
    assert not any(add_stamp(paper(), Random(seed), at=(330, 70)).over for seed in range(8))
    free = [add_stamp(paper(), Random(seed)).over for seed in range(8)]
    assert sum(map(bool, free)) <= 1


def test_a_highlighter_leaves_no_note_and_hides_nothing() -> None:
    made = paper()
    before = np.count_nonzero(shown(made) < 60)
    add_highlight(made, Random(1), TOTAL)
    assert not made.notes
    assert before * 0.9 < np.count_nonzero(shown(made) < 60) < before * 1.4


def test_boxes_say_whether_they_are_checked() -> None:
    made = paper(printed=False)
    face = FAMILIES["roboto"].regular
    notes = [add_checkbox(made, Random(i), 40, 40 + 20 * i, 9, bool(i % 2), label="Yes", face=face) for i in range(10)]
    assert [note.checked for note in notes] == [False, True] * 5
    assert sum(1 for _ in made.texts()) == 10


def test_the_two_families_share_nothing() -> None:
    for table in (FRAMES, TICKS, FACES, STAMP_FRAMES):
        assert not set(table["tune"]) & set(table["measure"])
    assert not set(PRINT.values()) & set(JOINED.values())
    for split, letters in (("tune", PRINT), ("measure", JOINED)):
        assert all(draw_hand(Random(i), split).letters is letters for i in range(10))


def test_the_alphabets_are_whole() -> None:
    assert PRINT.keys() == JOINED.keys()
    assert set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789ß") == set(PRINT)
    for path in (*PRINT.values(), *JOINED.values(), *SIGNS.values(), *ACCENTS.values()):
        assert all(len(line) > 1 and all(-6 < x < 11 and -6 < y < 12 for x, y in line) for line in trace(path)), path


def test_the_same_chance_leaves_the_same_marks() -> None:
    sheets = [paper(), paper()]
    for made in sheets:
        for kind in ("note", "signature", "stamp", "checkbox"):
            add_some(made, Random(5), kind, "measure")
    assert pdf_bytes(sheets[:1], "x") == pdf_bytes(sheets[1:], "x")
