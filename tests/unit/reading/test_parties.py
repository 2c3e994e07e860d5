"""Who sells and who buys, by where and how their names stand."""

from collections.abc import Callable
from typing import Any

import pytest

from docpipe.document import FieldReading, Reading
from docpipe.reading.addresses import is_namelike, pieces_of
from docpipe.reading.segments import Sheet
from schemas.fields.kind import Span
from schemas.invoice import Invoice
from schemas.receipt import Receipt

Values = Callable[..., dict[str, Any]]

SELLER = "# Acme Tools Ltd\n12 Mill Lane, Leeds LS1 4AB\n\n\n"
PARTIES = [
    pytest.param(
        """
        # Acme Tools Ltd
        12 Mill Lane, Leeds LS1 4AB
        Tel. +44 20 7946 0123  www.acme-tools.example



        Brown & Sons
        14 High Street
        Leeds LS2 7EW
        """,
        ("Acme Tools Ltd", "Brown & Sons"),
        id="a letterhead, and an address block",
    ),
    pytest.param(
        """
                                                              Acme Tools
                                                              Tel. 030 123456
                                                              info@acme-tools.example

        Acme Tools GmbH · Hafenweg 3 · 20457 Hamburg

        Herrn
        Max Muster
        Lindenallee 12
        50667 Köln
        """,
        ("Acme Tools GmbH", "Max Muster"),
        id="a sender line over the window, a salutation",
    ),
    pytest.param(
        """
        Seller                         Bill to
        Acme Tools Ltd                 Brown & Sons plc
        12 Mill Lane                   14 High Street
        Leeds LS1 4AB                  Leeds LS2 7EW
        """,
        ("Acme Tools Ltd", "Brown & Sons plc"),
        id="labelled blocks side by side",
    ),
    pytest.param(
        """
        Bill to                        Seller
        Brown & Sons plc               Acme Tools Ltd
        14 High Street                 12 Mill Lane
        Leeds LS2 7EW                  Leeds LS1 4AB
        """,
        ("Acme Tools Ltd", "Brown & Sons plc"),
        id="the other way round",
    ),
    pytest.param(
        """
        Seller: Acme Tools Ltd
        Customer: Brown & Sons plc
        """,
        ("Acme Tools Ltd", "Brown & Sons plc"),
        id="labels in the names' own lines",
    ),
    pytest.param(
        SELLER
        + """
Delivery address                Invoice address
Green Storage Ltd               Brown & Sons plc
1 Dock Road                     14 High Street
Hull HU1 1AA                    Leeds LS2 7EW
""",
        ("Acme Tools Ltd", "Brown & Sons plc"),
        id="where it is delivered to is neither of them",
    ),
    pytest.param(
        SELLER
        + """
Bill to                         Ship to
Max Muster                      Green Storage Ltd
14 High Street                  1 Dock Road
Leeds LS2 7EW                   Hull HU1 1AA
""",
        ("Acme Tools Ltd", "Max Muster"),
        id="not even with a legal form, where the buyer has none",
    ),
    pytest.param(
        SELLER
        + """
Bill to: Brown & Sons plc
14 High Street
Leeds LS2 7EW


Northern Bank plc
IBAN DE89 3704 0044 0532 0130 00
""",
        ("Acme Tools Ltd", "Brown & Sons plc"),
        id="nor is the bank",
    ),
    pytest.param(
        """
        Northern Institute of
        Fisheries GmbH
        Hafenweg 3
        20457 Hamburg

        Rechnung an
        Beispiel B.V.
        Kade 5
        3011 AB Rotterdam
        """,
        ("Northern Institute of Fisheries GmbH", "Beispiel B.V."),
        id="a name of two lines",
    ),
    pytest.param(
        """
        Verkoopster                                   Koopster
        Acme Tools Ltd                                Brown & Sons plc
        12 Mill Lane                                  14 High Street
        Leeds LS1 4AB                                 Leeds LS2 7EW
        Tel. 0113 496 0123
        """,
        ("Acme Tools Ltd", "Brown & Sons plc"),
        id="labels that nobody knows: who can be called is the seller",
    ),
    pytest.param(
        """
        Jana Musterová                                         Invoice 4711
        Web design
        Dlouhá 12
        280 02 Kolín
        jana.musterova@gmail.com

        Attn. Accounts payable
        Strata Plan 88123
        5 Marina Parade
        CAIRNS QLD 4870
        """,
        ("Jana Musterová", "Strata Plan 88123"),
        id="a person with anybody's mail, an addressee with a number in its name, an attention line",
    ),
    pytest.param(
        """
        # ACME TOOLS                                Invoice


        Mr & Mrs A Brown
        14 High Street
        Leeds LS2 7EW

        Account name: Acme Tools      Sort code 12-34-56
        """
        + "\n" * 40
        + "        Acme Tools Ltd is registered in England and Wales, no. 01234567, VAT No. GB 123 4567 89",
        ("Acme Tools Ltd", "Mr & Mrs A Brown"),
        id="a logo, whose name in full stands at the foot in a sentence; a couple",
    ),
    pytest.param(
        """
        Lieferant GmbH
        Lieferantenstr. 20
        80333 München


        Bundesamt für Wirtschaft
        und Ausfuhrkontrolle
        Frankfurter Str. 29
        65760 Eschborn
        """,
        ("Lieferant GmbH", "Bundesamt für Wirtschaft und Ausfuhrkontrolle"),
        id="a name like a label, a name that goes on with an and",
    ),
    pytest.param(
        """
        # MCL

                                             Remit to
                                             Midwest Calibration Labs, Inc.
                                             P.O. Box 60412
                                             Chicago, IL 60660

        Bill to:
        WEG Lindenstraße 14-18
        c/o Hausverwaltung Meyer
        Contrescarpe 30
        28203 Bremen
        """,
        ("Midwest Calibration Labs, Inc.", "WEG Lindenstraße 14-18"),
        id="a logo of initials, in full where payment goes; a house that is a party",
    ),
    pytest.param(
        """
        Elektro-Installationen                 Studio Legale
        Bernhard Oberländer                    Avv. Marco Bianchi
        GmbH & Co. KG                          Via Roma 1
        Tel. 0351 123                          20121 Milano

        Elektro-Installationen Bernhard Oberländer GmbH & Co. KG · Weg 1 · 01067 Dresden
        """,
        ("Elektro-Installationen Bernhard Oberländer GmbH & Co. KG", "Studio Legale Avv. Marco Bianchi"),
        id="names of several lines: one that stands in one line elsewhere, one that begins with the kind of house",
    ),
    pytest.param(
        """
        Stadtwerke Musterstadt                 Sarah Connelly
        Energie und Wasser GmbH & Co. KG       Harborview Dental, LLC
        Werkstraße 1                           90 Harbor Dr
        99999 Musterstadt                      Sturgeon Bay, WI 54235
        Tel. 09999 123
        """,
        ("Stadtwerke Musterstadt Energie und Wasser GmbH & Co. KG", "Harborview Dental, LLC"),
        id="a line of business ends the name of a house, a firm does not end that of a person",
    ),
    pytest.param(
        """
        Oakley & Ross LLP                      Fernhill Design Ltd
        Attention: Simon Ross                  22 Albion Street
        5 Temple Row                           Bristol
        Birmingham B2 5HG                      BS1 6AB
        """,
        ("Fernhill Design Ltd", "Oakley & Ross LLP"),
        id="who is written to has an attention line",
    ),
    pytest.param(
        """
        # Papier Union
        Speicherstr. 8, 24103 Kiel

        Verlag am Park
        Frau Ines Roth
        Parkstr. 3
        24105 Kiel
        """,
        ("Papier Union", "Verlag am Park"),
        id="a person in a house is turned to, no party",
    ),
    pytest.param(
        """
        LE FOURNISSEUR                         Adresse de facturation
        35 rue d'ici                           LE CLIENT
        75018 PARIS                            MADAME ACHETEUR
        TVA : FR32123456789                    35 rue de là-bas
                                               75017 PARIS
        """,
        ("LE FOURNISSEUR", "LE CLIENT"),
        id="what would be a label but for its article",
    ),
    pytest.param(
        """
        # Blumen Schmidt

        Blumen Schmidt
        für Ihre schönsten Momente
        Rosenweg 1
        50667 Köln

        Bill to: The Sample Customer
        12 Mill Lane
        Leeds LS1 4AB
        """,
        ("Blumen Schmidt", "The Sample Customer"),
        id="a slogan under a name, a name like a label behind its label",
    ),
    pytest.param(
        """
        Cabinet Dentaire                       M. Paul Girard
        Dr Hélène Fabre                        3 rue d'Italie
                                               13100 Aix-en-Provence
        14 cours Mirabeau
        13100 Aix-en-Provence
        Tél. 04 42 00 00 00
        """,
        ("Cabinet Dentaire Dr Hélène Fabre", "Paul Girard"),
        id="a name of two lines, whose address stands apart",
    ),
    pytest.param(
        """
        Informationen zum Verkäufer                Informationen zum Käufer
        Firmenname:        Elektron GmbH           Name:     Ministerium für Bildung
        Straße:            Erfurter Str. 13        Straße:   Turmweg 32
        Ansprechpartner:   Hans Meyer              Ort:      Magdeburg
        """,
        ("Elektron GmbH", "Ministerium für Bildung"),
        id="cells under headings that end in a label",
    ),
    pytest.param(SELLER + "Invoice no. 4711\nTotal     119.00", ("Acme Tools Ltd", None), id="no buyer"),
    pytest.param("Invoice no. 4711\nTotal     119.00", (None, None), id="nobody"),
]


PARTIES += [
    pytest.param(
        SELLER
        + """
Finance Department
NHS Lothian
2-4 Waterloo Place
Edinburgh EH1 3EG
""",
        ("Acme Tools Ltd", "NHS Lothian"),
        id="a department is no name, nor the line over it less of one",
    ),
    pytest.param(
        SELLER
        + """
CLIENTE
Comunidad de Propietarios
C.I.F. H-80112233
C/ Alcalá, 211
28028 Madrid
""",
        ("Acme Tools Ltd", "Comunidad de Propietarios"),
        id="a street cut from its number by a comma is no name",
    ),
    pytest.param(
        """
        Jan Smit                                               Thistledown Data Services
        Kade 12                                                Limited
        3011 AB Rotterdam                                      12 Shore
                                                               Edinburgh EH6 6QN
                                                               Tel. 0131 496 0123

        Account name: Thistledown Data Services Ltd · Sort code 83-20-00
        """,
        ("Thistledown Data Services Limited", "Jan Smit"),
        id="a legal form alone in its line ends a name, and the holder's ends before the account",
    ),
    pytest.param(
        """
        Rechnung 1182                                          Frau
                                                               Nadia Hofstetter
                                                               Bahnhofstrasse 3
                                                               8610 Uster


        Empfangsschein
        Konto / Zahlbar an
        CH44 3199 9123 0008 8901 2
        Reto Caduff
        Seestrasse 14
        8610 Uster

        Zahlbar durch
        Nadia Hofstetter
        Bahnhofstrasse 3
        8610 Uster
        """,
        ("Reto Caduff", "Nadia Hofstetter"),
        id="a payment slip says who is paid, and who pays",
    ),
    pytest.param(
        """
        # Dębowe Meble

        Oddział Kraków
        ul. Polna 3
        30-002 Kraków
        tel. 12 345 67 89

        Nabywca
        Dane identyfikacyjne
        NIP: 7011122334
        Nazwa: Fundacja Jutro
        """,
        ("Dębowe Meble", "Fundacja Jutro"),
        id="a branch is no name; a heading and a number may stand between a label and its name",
    ),
]


@pytest.mark.parametrize(("text", "names"), PARTIES)
def test_names_of_the_parties(values: Values, text: str, names: tuple[str | None, str | None]) -> None:
    read = values(Invoice, text)
    assert (read.get("seller_name"), read.get("buyer_name")) == names


def test_a_name_says_where_it_stands(read: Callable[..., Reading], sheets: Callable[..., list[Sheet]]) -> None:
    text = "Northern Institute of\nFisheries GmbH\nHafenweg 3\n20457 Hamburg"
    name = read(Invoice, text).fields["seller_name"]
    assert isinstance(name, FieldReading)
    assert [place.box for place in name.provenance] == [segment.box for segment in sheets(text)[0].segments[:2]]
    assert {"support", "margin"} <= set(name.signals)


def test_a_seller_may_stand_at_the_foot_of_the_last_page(values: Values) -> None:
    first = "Bill to\nBrown & Sons plc\n14 High Street\nLeeds LS2 7EW\n"
    last = "\n" * 58 + "Acme Tools Ltd  12 Mill Lane, Leeds LS1 4AB  info@acme-tools.example"
    assert values(Invoice, first)["buyer_name"] == "Brown & Sons plc"
    assert values(Invoice, first + last)["seller_name"] == "Acme Tools Ltd"


SIDES = [  # the blocks of seller and buyer, with or without their VAT numbers; whose is which
    ("USt-IdNr. DE136695976", "USt-IdNr. NL004495445B01", "DE136695976", "NL004495445B01"),
    ("USt-IdNr. DE136695976", "", "DE136695976", None),
    ("", "USt-IdNr. NL004495445B01", None, "NL004495445B01"),
    ("", "DE136695976", None, "DE136695976"),  # without a label: its form gives it away
]


@pytest.mark.parametrize(("sellers", "buyers", "seller", "buyer"), SIDES)
def test_a_number_belongs_to_the_party_in_whose_block_it_stands(
    values: Values, sellers: str, buyers: str, seller: str | None, buyer: str | None
) -> None:
    text = f"""
# Acme Tools GmbH
Hafenweg 3, 20457 Hamburg
{sellers}

Rechnung an
Beispiel B.V.
Kade 5
3011 AB Rotterdam
{buyers}
"""
    read = values(Invoice, text)
    assert (read.get("seller_vat_id"), read.get("buyer_vat_id")) == (seller, buyer)


NAMES = [  # a line, may it name someone?
    ("Acme Tools Ltd", True),
    ("3M Muster GmbH", True),
    ("3M Muster", False),
    ("Phone House Ltd", True),
    ("Tax invoice to", False),
    ("max muster gmbh", False),  # names begin with a capital
    ("Max Muster", True),
    ("Brown & Sons", True),
    ("Universität für Bodenkultur", True),
    ("12 Mill Lane", False),  # a street
    ("Lindenallee 12", False),
    ("50667 Köln", False),  # a town
    ("info@acme.example", False),  # a way to reach someone
    ("Tel. 030 123456", False),
    ("Herrn", False),  # a salutation
    ("Thank you for your order of last week", False),  # a sentence
    ("Geschäftsführer Max Muster", False),  # a role
    ("Ansprechpartnerin", False),
    ("Total 119.00", False),
    ("nexora GmbH", True),  # but for brands, with their legal form
    ("Tax Invoice", False),  # what the paper is
    ("Parking receipt", False),
    ("Attn: Jane Brown", False),
    ("Billing address", False),
    ("AB", False),  # too short
    ("- - -", False),
]


@pytest.mark.parametrize(("text", "namelike"), NAMES)
def test_what_may_be_a_name(text: str, namelike: bool) -> None:
    assert is_namelike(text, [], Span(0, len(text))) is namelike


PIECES = [  # a line, its parts
    ("Acme GmbH · Hafenweg 3 · 20457 Hamburg", ["Acme GmbH", "Hafenweg 3", "20457 Hamburg"]),
    ("Acme GmbH - Hafenweg 3 - 20457 Hamburg", ["Acme GmbH", "Hafenweg 3", "20457 Hamburg"]),
    ("Acme, Inc., 12 Mill Lane", ["Acme, Inc.", "12 Mill Lane"]),  # a legal form stays with its name
    ("Brand, Keller & Ruiz LLP, 12 Mill Lane", ["Brand, Keller & Ruiz LLP", "12 Mill Lane"]),  # so do partners
    ("Acme Print. Proprietor S. Webb", ["Acme Print", "Proprietor S. Webb"]),  # a sentence ends
    ("Herrn Max Muster", ["Max Muster"]),  # a salutation does not
    ("Firma Acme GmbH", ["Acme GmbH"]),
    ("Acme Tools GmbH HRB 4711", ["Acme Tools GmbH"]),  # the register behind a separator that was not seen
    ("Techn. Universität Musterstadt", ["Techn. Universität Musterstadt"]),  # a word cut short ends no sentence
    ("Krause - Metallbau GmbH · Am Anger 4", ["Krause - Metallbau GmbH", "Am Anger 4"]),  # a dash within a name
    ("An der Alten Mühle GmbH", ["An der Alten Mühle GmbH"]),
    ("Jean-Luc Martin", ["Jean-Luc Martin"]),  # a hyphen is no dash
]


@pytest.mark.parametrize(("text", "parts"), PIECES)
def test_parts_of_a_line(sheets: Callable[..., list[Sheet]], text: str, parts: list[str]) -> None:
    (segment,) = sheets(text)[0].segments
    assert [segment.text[start:end].strip() for start, end in pieces_of(segment)] == parts


ADDRESSES = [  # what stands under a shop's name, its address
    ("Mill Park, unit 12\nLeeds LS1 4AB", "Mill Park, unit 12, Leeds LS1 4AB"),  # a number only in a line's second part
    ("12 Mill Lane\nLeeds LS1 4AB\nTel 0113 496 0123", "12 Mill Lane, Leeds LS1 4AB"),
    ("12 Mill Lane, Leeds LS1 4AB", "12 Mill Lane, Leeds LS1 4AB"),  # in one line
    ("Tools for everyone\n12 Mill Lane\nLeeds LS1 4AB", "12 Mill Lane, Leeds LS1 4AB"),  # behind a slogan
    ("CIF: B12345674\nC/ Mayor 22\n28013 Madrid", "C/ Mayor 22, 28013 Madrid"),  # behind a number of its own
    ("933109-X\nLot 18, Jalan Kpb 6,\n43300 Balakong,\nSelangor", "Lot 18, Jalan Kpb 6, 43300 Balakong, Selangor"),
    ("315 Pike Street\nSeattle, WA", "315 Pike Street, Seattle, WA"),  # a town without its postcode
    ("1200 Main St\nSpringfield, IL 62701", "1200 Main St, Springfield, IL 62701"),  # a number like a postcode
    ("12 Mill Lane\nTel 0113 496 0123", None),  # without a town it is none
    ("3 May 2025\nMilk  1.20", None),
]


@pytest.mark.parametrize(("under", "address"), ADDRESSES)
def test_the_address_under_a_name(values: Values, under: str, address: str | None) -> None:
    read = values(Receipt, f"# Corner Shop Ltd\n{under}\n")
    assert read["merchant_name"] == "Corner Shop Ltd"
    assert read.get("merchant_address") == address


def test_the_address_that_stands_apart_from_a_large_name(values: Values) -> None:
    read = values(Receipt, "# Corner Shop\n\n\n12 Mill Lane\nLeeds LS1 4AB\n\nTOTAL GBP  3.50")
    assert read["merchant_address"] == "12 Mill Lane, Leeds LS1 4AB"


def test_no_name_no_address(values: Values) -> None:
    assert "merchant_address" not in values(Receipt, "12 Mill Lane\nLeeds LS1 4AB")
