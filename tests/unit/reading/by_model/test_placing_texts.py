"""Where a text that a model has read stands on the pages: value first, place second."""

import time
from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest

from docpipe.document import Box, Page, Word
from docpipe.reading import sheet_of
from docpipe.reading.by_model.placing import Ground

Draw = Callable[..., Page]

FOUND = [  # the page, the text that the model gave, the words that it stands in
    ("Total  119,00", "119,00", ["119,00"]),
    ("Total  119,00 EUR", "119,00 EUR", ["119,00 EUR"]),
    ("Total  € 119,00", "€119,00", ["119,00"]),  # the sign is no letter: the figure is enough
    ("Total  119,00€", "119,00", ["119,00€"]),
    ("Total  €", "€", ["€"]),  # a sign alone
    ("Total  EUR", "€", []),
    ("1    Bolt    1,00", "1", ["1"]),  # short numbers are whole words
    ("12   Bolt    1,00", "1", []),
    ("1  1  1  11  1", "1", ["1", "1", "1", "1"]),
    ("Total 1.119,00", "119,00", []),  # a number less a digit is not there
    ("Total 1.119,00", "1.119", []),
    ("Total 119,00", "1.119,00", []),
    ("Ref 2025-0012/4711", "0012/4711", ["2025-0012/4711"]),  # but a part of a number that names something is
    ("RechnungsNr.RE-4711 vom", "RE-4711", ["RechnungsNr.RE-4711"]),  # glued together
    ("RE - 4711", "RE-4711", ["RE 4711"]),  # split in several boxes
    ("D E 1 2 3 4 5 6 7 8 9", "DE123456789", ["D E 1 2 3 4 5 6 7 8 9"]),
    ("DE12 3456 7890", "DE1234567890", ["DE12 3456 7890"]),
    ("Refund  -20,00", "-20,00", ["-20,00"]),  # signs before and after
    ("Refund        - 20,00", "-20,00", ["- 20,00"]),
    ("Refund  ( 20,00 )", "(20,00)", ["( 20,00 )"]),
    ("Refund  20,00 -", "20,00-", ["20,00 -"]),
    ("from 10 - 12 on", "12", ["12"]),  # a dash, and no sign
    ("Invoice - 4711", "4711", ["4711"]),
    ("Müller & Söhne Straße", "Mueller", ["Müller"]),  # another spelling is like it
    ("MÜLLER & SÖHNE STRASSE", "Müller & Söhne Straße", ["MÜLLER SÖHNE STRASSE"]),
    ("Ofﬁce ﬂoor", "Office floor", ["Ofﬁce ﬂoor"]),  # ligatures
    ("Café Ånger", "CAFE ANGER", ["Café Ånger"]),
    ("½  kg  x² m", "½", ["½"]),
    ("姓名 Иванов Ιωάννης", "ИВАНОВ", ["Иванов"]),
    ("...  ---  ###", "---", ["---"]),
    ("Anything", "", []),
    ("", "Anything", []),
    ("Anything", "   ", []),
]


@pytest.mark.parametrize(("text", "given", "words"), FOUND)
def test_a_text_stands_where_its_letters_do(page: Draw, text: str, given: str, words: list[str]) -> None:
    assert [hit.text for hit in Ground([sheet_of(page(text))]).find(given)] == words


LINES = [  # over line breaks and blocks
    (
        """
        Musterwerk GmbH und                    Lieferadresse: Lager
        Söhne Kommanditgesellschaft            Am Hafen 3
        """,
        "Musterwerk GmbH und Söhne Kommanditgesellschaft",
        2,
    ),
    (
        """
        Versand der Er-
        satzteile
        """,
        "Versand der Ersatzteile",  # hyphenated
        2,
    ),
    (
        """
        1   Schrauben verzinkt          10    2,00
            mit Unterlegscheiben
        2   Muttern                      5    1,00
        """,
        "Schrauben verzinkt mit Unterlegscheiben",
        2,
    ),
]


@pytest.mark.parametrize(("text", "given", "places"), LINES)
def test_a_text_runs_on_over_lines(page: Draw, text: str, given: str, places: int) -> None:
    [hit] = Ground([sheet_of(page(text))]).find(given)
    assert len(hit.places) == places
    assert hit.likeness == 1.0


LIKE = [  # print, the text, whether it is found when read from pixels, and when it is a text layer
    ("Musterwerk GmbH", "Musterwcrk GmbH", True, True),  # a letter
    ("Musterwerk GmbH", "Meisterwerk AG", False, False),
    ("Konto 4711081512", "Konto 4711O81512", True, False),  # O for 0: pixels may say so, print does not
    ("Konto 4711081512", "Konto 4711081572", True, False),
    ("Konto 4711081512", "Konto 4711085112", False, False),  # digits that change places are nobody's misreading
    ("Total 119,00", "118,00", False, False),
]


@pytest.mark.parametrize(("text", "given", "pixels", "layer"), LIKE)
def test_what_is_like_it_is_taken_for_it_with_care(
    page: Draw, text: str, given: str, pixels: bool, layer: bool
) -> None:
    drawn = page(text)
    scanned = replace(drawn, words=tuple(replace(word, score=0.9) for word in drawn.words))
    for one, wanted in ((scanned, pixels), (drawn, layer)):
        hits = Ground([sheet_of(one)]).find(given)
        assert bool(hits) is wanted
        assert all(0.85 <= hit.likeness < 1 for hit in hits)


def test_the_places_come_in_reading_order_and_can_be_asked_for_by_page(page: Draw) -> None:
    ground = Ground([sheet_of(page("Sum 12,00\n12,00", page_no=number)) for number in (3, 4)])
    assert [hit.page_no for hit in ground.find("12,00")] == [3, 3, 4, 4]
    assert [hit.page_no for hit in ground.find("12,00", 4)] == [4, 4]
    assert not ground.find("12,00", 5)


def lines(count: int, page_no: int, words: int = 8) -> Page:
    """A page of figures that stand nowhere else, and of such as stand everywhere."""
    down, across = 0.94 / count, 0.9 / words
    texts = [[f"{page_no}x{n}", "Item", "no", str(n % 7), "1", "1,00", *["19%"] * (words - 6)] for n in range(count)]
    drawn = [
        Word(text, Box(0.03 + at * across, 0.03 + n * down, 0.03 + (at + 0.7) * across, 0.03 + (n + 0.6) * down))
        for n, line in enumerate(texts)
        for at, text in enumerate(line)
    ]
    return Page(page_no, 595.0, 842.0, tuple(drawn))


def seconds(pages: Sequence[Page], texts: Sequence[str]) -> float:
    begun = time.process_time()
    ground = Ground([sheet_of(page) for page in pages])
    assert all(ground.find(text) for text in texts)
    return time.process_time() - begun


def test_twice_the_pages_cost_about_twice_as_much() -> None:
    few, many = ([lines(40, no) for no in range(1, count + 1)] for count in (20, 80))
    asked = [[f"{page.page_no}x{n} Item no" for page in pages for n in range(40)] for pages in (few, many)]
    assert seconds(many, asked[1] + ["1"] * 3000) < 12 * seconds(few, asked[0] + ["1"] * 750)


def test_a_page_of_ten_thousand_words_takes_no_longer_than_other_pages_of_as_many() -> None:
    assert seconds([lines(500, 1, 20)], ["1", "19%", "1x499", "1x17 Item no 3"] * 50) < 8.0
