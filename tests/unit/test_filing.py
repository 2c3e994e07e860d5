"""Places are led back to the pages as people see them."""

import pytest

from docpipe.document import (
    Box,
    FieldReading,
    Finding,
    HiddenWord,
    MachineLine,
    MachinePlace,
    Page,
    Provenance,
    Reading,
    Word,
)
from docpipe.filing import as_filed, filed_page
from docpipe.geometry import AS_IT_LIES, Warp
from docpipe.lifecycle import Status
from docpipe.outcome import Outcome

ON_ITS_SIDE = Warp(0, -1, 1, 1, 0, 0, 0, 0, 1)  # read x is the file's y; read y runs from the file's right to its left


def place(*sides: float, page_no: int = 1) -> tuple[Provenance, ...]:
    return (Provenance(page_no, Box(*sides)),)


def outcome(*places: tuple[Provenance, ...]) -> Outcome:
    value, row, found = (FieldReading("1", "1", places[0]), FieldReading("2", "2", places[1]), places[2])
    fields = {"total": value, "lines": [{"worth": row, "name": None}], "seals": [row], "none": None, "empty": ()}
    return Outcome(
        Status.ACCEPTED, reading=Reading("layout", "bill", fields), findings=(Finding("x", "X.", provenance=found),)
    )


def test_every_place_is_led_back() -> None:
    filed = as_filed(outcome(*[place(0.1, 0.2, 0.3, 0.25)] * 3), {1: ON_ITS_SIDE})
    expected = pytest.approx((0.75, 0.1, 0.8, 0.3))
    assert filed.reading
    fields = filed.reading.fields
    assert fields["total"].provenance[0].box == expected  # type: ignore[union-attr]
    assert fields["lines"][0]["worth"].provenance[0].box == expected  # type: ignore[index,call-overload,union-attr]
    assert fields["seals"][0].provenance[0].box == expected  # type: ignore[index,union-attr]
    assert filed.findings[0].provenance[0].box == expected
    assert (fields["none"], fields["empty"]) == (None, [])


def test_pages_that_lie_as_they_are_read_are_left_alone() -> None:
    made = outcome(*[place(0.1, 0.2, 0.3, 0.25)] * 3)
    assert as_filed(made, {1: AS_IT_LIES, 2: AS_IT_LIES}) is made
    assert as_filed(made, {1: AS_IT_LIES, 2: ON_ITS_SIDE}).findings == made.findings


def test_the_documents_of_a_packet_are_led_back_too() -> None:
    packet = Outcome.packet([outcome(*[place(0, 0, 0.5, 0.5, page_no=2)] * 3)], 2)
    (document,) = as_filed(packet, {2: ON_ITS_SIDE}).documents
    assert document.findings[0].provenance[0].box == pytest.approx((0.5, 0.0, 1.0, 0.5))


def test_a_perspective_leads_to_the_box_around_its_corners() -> None:
    leaning = Warp(1, 0, 0, 0, 1, 0, 0, 1, 1)  # the lower end is further away
    assert leaning.box(Box(0, 0, 1, 1)) == pytest.approx((0, 0, 1, 0.5))


@pytest.mark.parametrize(
    ("warp", "turn"),
    [
        (AS_IT_LIES, 0),
        (Warp(0, -1, 1, 1, 0, 0, 0, 0, 1), 270),  # its head lies at the file's right
        (Warp(0, 1, 0, -1, 0, 1, 0, 0, 1), 90),  # at its left
        (Warp(-1, 0, 1, 0, -1, 1, 0, 0, 1), 180),  # on its head
        (Warp(1, 0.05, 0, -0.05, 1, 0, 0, 0, 1), 0),  # a little askew
    ],
)
def test_people_are_told_how_to_turn_a_page(warp: Warp, turn: int) -> None:
    page = Page(3, 842.0, 595.0, (Word("so", Box(0.1, 0.2, 0.3, 0.25)),), warp=warp, filed_size=(595.0, 842.0))
    filed = filed_page(page)
    assert (filed.page_no, filed.width, filed.height, filed.turn) == (3, 595.0, 842.0, turn)
    assert filed.words[0].box == pytest.approx(warp.box(Box(0.1, 0.2, 0.3, 0.25)))


def test_a_line_for_machines_is_filed_as_one_word() -> None:
    line = MachineLine(1, Box(0.1, 0.8, 0.9, 0.84), tuple(MachinePlace(Box(0, 0, 0, 0), ((c, 1.0),)) for c in "P<UTO"))
    words = (
        Word("P", Box(0.11, 0.8, 0.2, 0.84)),
        Word("UT0", Box(0.3, 0.8, 0.6, 0.84)),
        Word("so", Box(0, 0, 0.1, 0.1)),
    )
    filed = filed_page(Page(1, 595.0, 842.0, words, machine_lines=(line,)))
    assert [word.text for word in filed.words] == ["so", "P<UTO"]


def test_hidden_words_are_not_filed() -> None:
    hidden = HiddenWord(Word("secret", Box(0.1, 0.1, 0.2, 0.2)), "white")
    assert filed_page(Page(1, 595.0, 842.0, hidden=(hidden,))).words == ()
