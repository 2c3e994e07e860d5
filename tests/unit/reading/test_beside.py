from docpipe.document import Box, Mark, MarkKind
from docpipe.reading.beside import checkbox_of, checkboxes_in, signatures_over

LINE = Box(0.1, 0.8, 0.4, 0.801)
SIGNED = Mark(MarkKind.SIGNATURE, Box(0.15, 0.775, 0.3, 0.806))
ELSEWHERE = Mark(MarkKind.SIGNATURE, Box(0.6, 0.775, 0.75, 0.806))
LABEL = Box(0.2, 0.3, 0.35, 0.312)
BEFORE = Mark(MarkKind.CHECKBOX, Box(0.17, 0.3, 0.185, 0.311), True)
BEHIND = Mark(MarkKind.CHECKBOX, Box(0.365, 0.3, 0.38, 0.311), False)
BELOW = Mark(MarkKind.CHECKBOX, Box(0.17, 0.34, 0.185, 0.351), False)


def test_a_signature_belongs_to_the_line_that_it_stands_on() -> None:
    assert signatures_over(LINE, (SIGNED, ELSEWHERE, BEFORE)) == (SIGNED,)


def test_a_check_box_belongs_to_the_label_on_its_line() -> None:
    assert checkbox_of(LABEL, (BELOW, BEHIND, BEFORE)) == BEFORE
    assert checkbox_of(LABEL, (BELOW, BEHIND)) == BEHIND
    assert checkbox_of(LABEL, (BELOW,)) is None


def test_check_boxes_of_a_room_come_in_reading_order() -> None:
    assert list(checkboxes_in(Box(0, 0.2, 1, 0.5), (BELOW, BEHIND, BEFORE))) == [BEFORE, BEHIND, BELOW]
