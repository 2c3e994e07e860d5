"""Which documents a file holds: borders, doubts about them, blank pages, and pages that lack."""

from collections.abc import Callable

import pytest

from docpipe.document import Image, Page
from docpipe.reading import read_layout, sheet_of, splitting
from docpipe.reading.counting import Count, count_of
from docpipe.reading.splitting import Part, loose_pages, one_part, split
from schemas import Registry
from schemas.invoice import Invoice

Draw = Callable[..., Page]
Split = Callable[..., tuple[Part, ...]]


SUMS = """
                                    Nettobetrag                  100,00
                                    MwSt. 19 %                    19,00
                                    Gesamtbetrag             119,00 EUR
"""


def invoice(number: str, seller: str = "Musterwerk GmbH", foot: str = "", sums: str = SUMS) -> str:
    return f"""
# {seller}

Beispiel AG
Lindenallee 12
50667 Köln
                                                   Rechnungsnummer: {number}
                                                   Rechnungsdatum: 03.05.2025
# Rechnung

Bezeichnung                         Menge     Einzelpreis   Gesamtpreis
Schrauben M4                           10            2,50         25,00
Muttern M4                             60            1,25         75,00
{sums}




{foot}
"""


TOTALS = """
Bezeichnung                         Menge     Einzelpreis   Gesamtpreis
Scheiben M4                            10            2,50         25,00

                                    Nettobetrag                  125,00
                                    MwSt. 19 %                    23,75
                                    Gesamtbetrag             148,75 EUR
"""
RECEIPT = """
# Corner Shop
12 Mill Lane, Leeds

# Receipt
Date: 04/05/2025

Milk               1.20
Bread              2.30
TOTAL        GBP   3.50
Cash               5.00
Change             1.50
"""
TERMS = """
# Allgemeine Geschäftsbedingungen

Diese Bedingungen gelten für alle Lieferungen, auch wenn der Käufer auf seine eigenen Bedingungen verweist.
Die Ware bleibt unser Eigentum, bis alle Forderungen aus dem Geschäft vollständig und endgültig bezahlt sind.
"""
SENTENCE = "\nThe party of the first part shall deliver the goods to the place that was agreed on between"
GOES_ON = "the parties, at the latest on the last day of the month.\n\n4. Payment is due within thirty days.\n"

FILES = [  # pages, the pages of each document, the findings' codes
    pytest.param([invoice("R-1")], [(1,)], [], id="one page"),
    pytest.param([invoice("R-1"), invoice("R-2")], [(1,), (2,)], [], id="two invoices of one seller"),
    pytest.param([invoice("R-1"), RECEIPT], [(1,), (2,)], [], id="an invoice and a receipt"),
    pytest.param(
        [invoice("R-1", foot="Seite 1 von 2", sums=""), TOTALS], [(1, 2)], [], id="the second page of an invoice"
    ),
    pytest.param([invoice("R-1", sums=""), TOTALS], [(1, 2)], [], id="the same without a count"),
    pytest.param(
        [
            invoice("R-1", foot="Seite 1 von 2", sums=""),
            TOTALS + "\n\nSeite 2 von 2",
            invoice("R-2", foot="Seite 1 von 1"),
        ],
        [(1, 2), (3,)],
        [],
        id="a count that begins anew",
    ),
    pytest.param([invoice("R-1"), invoice("R-1")], [(1, 2)], [], id="the same number, title and all"),
    pytest.param([invoice("R-1"), "", RECEIPT], [(1,), (3,)], [], id="a blank page between two documents"),
    pytest.param([invoice("R-1"), TERMS], [(1, 2)], [], id="terms stay with their invoice"),
    pytest.param(
        [invoice("R-1"), "Erika Muster\n\nSehr geehrte Damen und Herren,\n\nbitte rufen Sie mich an.\n"],
        [(1,), (2,)],
        [],
        id="a letter behind an invoice",
    ),
    pytest.param([SENTENCE, GOES_ON], [(1, 2)], [], id="a sentence that goes on"),
    pytest.param(
        [invoice("R-1", foot="Seite 1 von 3", sums=""), TOTALS + "\n\nSeite 3 von 3"],
        [(1, 2)],
        ["page_missing"],
        id="the page in the middle lacks",
    ),
    pytest.param([invoice("R-1", foot="Seite 1/2")], [(1,)], ["page_missing"], id="the last page lacks"),
    pytest.param([TOTALS + "\n\nSeite 2 von 2"], [(1,)], ["page_missing"], id="the first page lacks"),
    pytest.param(
        [invoice("R-1", foot="Seite 1 von 2"), RECEIPT], [(1,), (2,)], ["page_missing"], id="another document instead"
    ),
    pytest.param(
        [invoice("R-1", sums=""), TOTALS + "\n\nSeite 2 von 3", TOTALS + "\n\nSeite 3 von 3"],
        [(1, 2, 3)],
        [],
        id="a first page without a count lacks nothing",
    ),
    pytest.param(["", ""], [(1, 2)], [], id="blank pages alone"),
    pytest.param([], [], [], id="nothing"),
]


@pytest.fixture
def parts(page: Draw) -> Split:
    def of(*texts: str) -> tuple[Part, ...]:
        pages = [page(text, page_no=n, blank=not text) for n, text in enumerate(texts, start=1)]
        return split(pages, [sheet_of(one) for one in pages], Registry.load())

    return of


@pytest.mark.parametrize(("texts", "page_nos", "codes"), FILES)
def test_files(parts: Split, texts: list[str], page_nos: list[tuple[int, ...]], codes: list[str]) -> None:
    found = parts(*texts)
    assert [part.page_nos for part in found] == page_nos
    assert [finding.code for part in found for finding in part.findings] == codes


def test_each_part_has_its_type(parts: Split) -> None:
    found = parts(invoice("R-1", sums=""), TOTALS, RECEIPT)
    assert [part.schema and part.schema.name for part in found] == ["invoice", "receipt"]


def test_a_doubtful_border_splits_nothing_and_says_where_and_why(parts: Split) -> None:
    other = "# Wanderfreunde Nord\n\nEinladung zum Sommerfest am Waldsee\n\nGrillen, Musik und Tombola für Mitglieder\n"
    (whole,) = parts(invoice("R-1"), other)
    (finding,) = whole.findings
    assert (finding.code, whole.page_nos) == ("border_unsure", (1, 2))
    assert "begin on page 2" in finding.sentence
    assert "the two have hardly a word in common" in finding.sentence


def test_the_end_of_another_bill_is_doubted(parts: Split) -> None:
    (whole,) = parts(invoice("R-1"), TOTALS)
    (finding,) = whole.findings
    assert finding.code == "border_unsure"
    assert "it states other totals" in finding.sentence


def test_a_page_that_says_it_is_the_last_makes_such_a_border_sure(parts: Split) -> None:
    other = "# Wanderfreunde Nord\n\nEinladung zum Sommerfest am Waldsee\n\nGrillen, Musik und Tombola für Mitglieder\n"
    assert [part.page_nos for part in parts(invoice("R-1", foot="Seite 1 von 1"), other)] == [(1,), (2,)]


def test_blank_pages_are_told_of(page: Draw) -> None:
    pages = [page(invoice("R-1")), page("", page_no=2, blank=True), page(RECEIPT, page_no=3)]
    found = split(pages, [sheet_of(one) for one in pages], Registry.load())
    assert [finding.sentence for finding in loose_pages(found, pages)] == ["Page 2 is blank and left out."]
    assert loose_pages(found, [pages[0], pages[2]]) == ()


def test_an_image_with_ink_is_not_blank(page: Draw) -> None:
    ink = Image(40, 100, bytes([255] * 2000 + [0] * 2000))
    pages = [page(invoice("R-1")), page("", page_no=2, image=ink), page(RECEIPT, page_no=3)]
    found = split(pages, [sheet_of(one) for one in pages], Registry.load())
    assert 2 in {page_no for part in found for page_no in part.page_nos}


def test_a_type_that_a_person_names_keeps_the_file_whole(page: Draw) -> None:
    pages = [page(invoice("R-1", foot="Seite 1 von 3")), page(RECEIPT, page_no=2)]
    part = one_part(pages, [sheet_of(one) for one in pages], Invoice)
    assert (part.page_nos, part.schema, [finding.code for finding in part.findings]) == (
        (1, 2),
        Invoice,
        ["page_missing"],
    )


def test_a_document_reads_the_same_wherever_it_stands_in_its_file(page: Draw) -> None:
    texts = (invoice("R-1", sums=""), TOTALS)
    first, later = (
        read_layout([sheet_of(page(text, page_no=n)) for n, text in enumerate(texts, start=start)], Invoice)
        for start in (1, 7)
    )
    assert {name: _plain(answer) for name, answer in first.fields.items()} == {
        name: _plain(answer) for name, answer in later.fields.items()
    }


def _plain(answer: object) -> object:
    if isinstance(answer, tuple):
        return [{name: cell and cell.value for name, cell in row.items()} for row in answer]
    return answer and answer.value  # type: ignore[attr-defined]


COUNTS = [  # a line at the foot of a page, what it says
    ("Page 2 of 5", Count(2, 5)),
    ("Seite 2 von 5", Count(2, 5)),
    ("Seite: 2/5", Count(2, 5)),
    ("Page 2 sur 5", Count(2, 5)),
    ("Página 2 de 5", Count(2, 5)),
    ("Pagina 2 di 5", Count(2, 5)),
    ("Pagina 2 van 5", Count(2, 5)),
    ("Strona 2 z 5", Count(2, 5)),
    ("Sida 2 (5)", Count(2, 5)),
    ("Sida 2 av 5", Count(2, 5)),
    ("Strana 2 ze 5", Count(2, 5)),
    ("Rechnung 4711 · Blatt 2 von 5", Count(2, 5)),
    ("Page l of 5", Count(1, 5)),  # an l that is a 1
    ("2 / 5", Count(2, 5)),
    ("Page 2", Count(2)),
    ("- 2 -", Count(2, bare=True)),
    ("Page 6 of 5", None),  # that cannot be
    ("Menge 2 / 5 Stück", None),  # something else
]


@pytest.mark.parametrize(("line", "count"), COUNTS)
def test_what_a_page_says_of_its_place(page: Draw, line: str, count: Count | None) -> None:
    assert count_of(sheet_of(page(line, top=62))) == count


def test_a_bare_fraction_amid_the_page_counts_nothing(page: Draw) -> None:
    assert count_of(sheet_of(page("2 / 5", top=30))) is None


def test_two_types_that_are_as_likely_are_a_doubt(parts: Split, monkeypatch: pytest.MonkeyPatch) -> None:
    (sure,) = parts(invoice("4711"))
    assert not [finding.code for finding in sure.findings]
    monkeypatch.setattr(splitting, "CLOSE", 0.0)  # then the next type is as likely, as far as it is likely at all
    monkeypatch.setattr(splitting, "LEAST", 0.0)
    (part,) = parts(invoice("4711"))
    (doubt,) = part.findings
    assert doubt.code == "type_unsure"
    assert doubt.sentence.startswith("It may be of the type invoice or ")


def test_a_bill_that_is_called_an_invoice_too_is_a_doubt(parts: Split) -> None:
    text = """
    # Facture d'électricité

    N° de facture : 10 144 220 981
    Date de facture : 14/02/2024
    Titulaire du contrat : Jean Morel, 8 rue Haute, 37000 Tours

    Total HT                 142,50 €
    TVA                       26,83 €
    Total TTC                169,33 €
    """
    (part,) = parts(text)
    assert [finding.code for finding in part.findings] == ["type_unsure"]
