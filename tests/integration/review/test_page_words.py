"""Words of pages are kept with the document whose pages they are, for as long as a reading holds."""

from dataclasses import replace
from typing import Any

from desk import Desk, invoice_outcome

from docpipe.document import Box, FiledPage, Word
from docpipe.lifecycle import Status
from docpipe.outcome import Outcome
from docpipe.store.documents import list_parts, retry_document
from docpipe.store.page_words import list_words


def page(page_no: int, *words: str) -> FiledPage:
    placed = tuple(Word(text, Box(0.1 * n, 0.123456, 0.1 * n + 0.05, 0.2)) for n, text in enumerate(words))
    return FiledPage(page_no, 595.0, 842.0, 0, placed)


def test_words_are_kept_in_places_of_the_file(desk: Desk, run: Any) -> None:
    document = desk.document(replace(invoice_outcome(), filed_pages=(page(1, "Rechnung", "Nr.\0"), page(2))))
    assert run(list_words, document, 1) == [("Rechnung", 0.0, 0.1235, 0.05, 0.2), ("Nr.\ufffd", 0.1, 0.1235, 0.15, 0.2)]
    assert run(list_words, document, 2) == []
    assert run(list_words, document, 3) is None


def test_a_second_reading_puts_its_words_in_their_place(desk: Desk, run: Any) -> None:
    document = desk.document(replace(invoice_outcome(), filed_pages=(page(1, "One"),)))
    run(retry_document, document, "test", "invoice")
    desk.read(replace(invoice_outcome(), filed_pages=(page(1, "Other"),)))
    assert [word[0] for word in run(list_words, document, 1) or ()] == ["Other"]


def test_each_part_of_a_file_has_the_words_of_its_pages(desk: Desk, run: Any) -> None:
    one = replace(invoice_outcome(), pages=(1,), filed_pages=(page(1, "One"),))
    other = Outcome(
        Status.ACCEPTED, "receipt", "receipt", page_count=2, pages=(2, 3), filed_pages=(page(2, "Two"), page(3))
    )
    packet = desk.document(Outcome.packet([one, other], 3))
    first, second = run(list_parts, packet)
    assert [run(list_words, first.id, page_no) is None for page_no in (1, 2, 3)] == [False, True, True]
    assert run(list_words, second.id, 2)[0][0] == "Two"
    assert run(list_words, packet, 1) is None
