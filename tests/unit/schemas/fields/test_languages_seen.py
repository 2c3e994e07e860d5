"""Which language a document is in, told from a few lines; and dates and amounts as each language prints them."""

from datetime import date
from decimal import Decimal

import pytest

from schemas.fields import Locale, gather_locale
from schemas.fields.currencies import CurrencyKind
from schemas.fields.dates import DateKind
from schemas.fields.money import MoneyKind, QuantityKind

SEEN = [
    ("en", "Corner Cafe / Latte 3.50 / Total 3.50 / Cash 5.00 / Change 1.50 / Thank you"),
    ("de", "Bäckerei Müller / Bon 4711 / 2 Brezel 1,60 / Summe EUR 1,60 / Bar 2,00 / Rückgeld 0,40"),
    ("fr", "Boulangerie Paul / Baguette 1,20 / Total TTC 1,20 / Espèces 2,00 / Rendu 0,80"),
    ("es", "Bar Pepe / Caña 2,50 / Total 2,50 / Efectivo 5,00 / Cambio 2,50 / Gracias por su visita"),
    ("it", "Bar Roma / Caffè 1,20 / Totale 1,20 / Contanti 2,00 / Resto 0,80"),
    ("nl", "Bakker Jan / Brood 2,95 / Totaal 2,95 / PIN 2,95 / BTW 9% 0,24 / Bedankt en tot ziens"),
    ("pt", "Padaria Lisboa / Pão 0,80 / Total 0,80 / Numerário 1,00 / Troco 0,20 / Obrigado"),
    ("pl", "SKLEP SPOZYWCZY / PARAGON FISKALNY / SPRZEDAZ OPODATK. C 4,50 / SUMA PLN 4,50"),  # no accents
    ("sv", "KVITTO / 2025-03-03 12:33 / Kaffe 35,00 / Summa 35,00 / varav moms 3,75"),
    ("cs", "UCTENKA / CELKEM 120,00 / DPH 21% 20,83 / DEKUJEME ZA NAKUP"),
    ("pl", "Faktura VAT nr FV/2025/03/17 / Data wystawienia 03.03.2025 / Sprzedawca / Nabywca / Do zapłaty 12,30 zł"),
    ("sv", "Faktura / Fakturanr 1001 / Förfallodatum 2025-04-02 / Att betala 1 250,00 / Bankgiro 123-4567"),
    (
        "cs",
        "Faktura - daňový doklad / Datum vystavení 3. 3. 2025 / Dodavatel / Odběratel / Celkem k úhradě 1 210,00 Kč",
    ),
    ("de", "Rechnung Nr. 2025-17 / 8000 Zürich / MWST 8.1% / Total CHF 120.00 / Zahlbar innert 30 Tagen"),  # Swiss
    ("it", "Fattura n. 17 / 6900 Lugano / IVA 8.1% / Totale CHF 120.00 / Pagabile entro 30 giorni"),
    ("da", "Faktura nr. 1234 / Fakturadato 3. marts 2025 / Beløb i alt 125,00 kr. / Moms 25% 25,00"),  # no Swedish
    ("sk", "FAKTÚRA č. 2025001 / Dodávateľ Firma s.r.o. / Odberateľ / Dátum splatnosti / Základ DPH"),  # no Czech
    (None, "Rechnung / Facture / Datum / Date / Menge / Quantité / Preis / Prix / MWST / TVA / Kunde / Client"),
    (None, "4711 / 12,50"),
]


@pytest.mark.parametrize(("language", "lines"), SEEN)
def test_language_is_told_from_few_words(language: str | None, lines: str) -> None:
    assert gather_locale(lines.split(" / ")).language == language


def test_bilingual_bills_still_say_that_the_day_comes_first() -> None:
    assert gather_locale(["Rechnung", "Facture", "Menge", "Quantité", "Preis", "Prix"]) == Locale(day_first=True)


@pytest.mark.parametrize(
    "printed",
    [
        "3 March 2025", "3. März 2025", "3 mars 2025", "3 de marzo de 2025", "3 marzo 2025", "3 maart 2025",
        "3 de março de 2025", "3 marca 2025 r.", "den 3 mars 2025", "3. března 2025", "3. 3. 2025", "03.03.2025 r.",
        "2025-03-03", "3 mar 2025",
    ],
)  # fmt: skip
def test_a_day_as_each_language_prints_it(printed: str) -> None:
    kind = DateKind()
    (span,) = kind.find(printed)
    assert kind.parse(printed[span.start : span.end], Locale(day_first=True)).value == date(2025, 3, 3)


@pytest.mark.parametrize(
    ("printed", "month"),
    [("12 października 2024", 10), ("1 września 2024 r.", 9), ("5. září 2024", 9), ("14. února 2025", 2),
     ("31 grudnia 2024", 12), ("20 augusti 2024", 8), ("7. prosince 2024", 12), ("1 wrzesnia 2024", 9)],
)  # fmt: skip
def test_months_in_the_genitive_and_without_accents(printed: str, month: int) -> None:
    value = DateKind().parse(printed, Locale()).value
    assert isinstance(value, date)
    assert value.month == month


def test_a_product_is_no_day() -> None:
    assert DateKind().find("Windows 10 Pro 2024, 12 LED 24 W") == []  # Czech "pro" and "led" are months


@pytest.mark.parametrize(
    ("printed", "value"),
    [("1 230,00 zł", "1230.00"), ("1 210,50 Kč", "1210.50"), ("kr 1 250,00", "1250.00"), ("1 250:-", "1250"),
     ("1.250,00 SEK", "1250.00"), ("-99,90 PLN", "-99.90"), ("99 Kč", "99")],
)  # fmt: skip
def test_amounts_as_poles_swedes_and_czechs_print_them(printed: str, value: str) -> None:
    kind = MoneyKind()
    assert [printed[s.start : s.end] for s in kind.find(printed)] == [printed]
    assert kind.parse(printed, Locale(decimal_mark=",")).value == Decimal(value)


@pytest.mark.parametrize("printed", ["3 szt.", "3 ks", "3 st", "3 godz.", "3 tim", "3 hod."])
def test_quantities_with_their_units(printed: str) -> None:
    assert QuantityKind().parse(printed, Locale()).value == 3


@pytest.mark.parametrize(
    ("printed", "locale", "code"),
    [("12,00 zł", Locale(), "PLN"), ("12 Kč", Locale(), "CZK"), ("12 kr", Locale("sv"), "SEK"),
     ("12 kr", Locale("sv", country="NO"), "NOK"), ("12 kr", Locale(), None), ("12 kr", Locale("fi"), None)],
)  # fmt: skip
def test_currencies_by_their_signs(printed: str, locale: Locale, code: str | None) -> None:
    assert CurrencyKind().parse(printed, locale).value == code
