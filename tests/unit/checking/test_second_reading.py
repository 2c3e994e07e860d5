from dataclasses import dataclass
from decimal import Decimal

from docpipe.checking.second_reading import check_second_reading, claims_of
from docpipe.document import Box, FieldReading, Provenance, Reading
from schemas.bank_statement import BankStatement
from schemas.invoice import Invoice
from schemas.receipt import Receipt

PLACE = (Provenance(1, Box(0.1, 0.1, 0.2, 0.12)),)


@dataclass(frozen=True)
class Character:
    char: str
    x0: float
    x1: float
    others: tuple[tuple[str, float], ...] = ()
    score: float = 0.9


@dataclass(frozen=True)
class Look:
    text: str
    margin: float = 0.0
    others: tuple[tuple[str, float], ...] = ()

    @property
    def characters(self) -> tuple[Character, ...]:
        step = 1 / max(len(self.text), 1)
        return tuple(Character(c, n * step, (n + 1) * step, self.others) for n, c in enumerate(self.text))


def reading(**texts: str) -> Reading:
    return Reading("layout", "receipt", {name: FieldReading(text, Decimal(1), PLACE) for name, text in texts.items()})


def test_only_critical_values_are_claims() -> None:
    found = claims_of(reading(grand_total="119.00", tax_total="19.00"), Receipt)
    assert [claim.path for claim in found] == [("grand_total",)]


def test_values_of_critical_columns_are_claims() -> None:
    row = {name: FieldReading("7.00", Decimal(7), PLACE) for name in ("amount", "balance")}
    found = claims_of(Reading("layout", "bank_statement", {"transactions": [row, row]}), BankStatement)
    assert [claim.path for claim in found] == [("transactions", 0, "amount"), ("transactions", 1, "amount")]


def test_agreement_is_a_signal() -> None:
    first = reading(grand_total="119.00")
    marked, findings = check_second_reading(first, claims_of(first, Receipt), [[Look("119.00")]])
    assert findings == ()
    answer = marked.fields["grand_total"]
    assert isinstance(answer, FieldReading)
    assert answer.signals == {"second": 0.9}


def test_dissent_is_a_finding_that_shows_both() -> None:
    first = reading(grand_total="119.00")
    _, (finding,) = check_second_reading(first, claims_of(first, Receipt), [[Look("719.00")]])
    assert (finding.code, finding.fields, finding.provenance) == ("second_reading_differs", ("grand_total",), PLACE)
    assert "“119.00”" in finding.sentence
    assert "“719.00”" in finding.sentence


def test_nothing_there_is_dissent() -> None:
    first = reading(grand_total="119.00")
    _, (finding,) = check_second_reading(first, claims_of(first, Receipt), [[Look("")]])
    assert "reads nothing there" in finding.sentence


def test_what_peeps_in_from_the_margin_is_no_dissent() -> None:
    first = reading(grand_total="119.00")
    _, findings = check_second_reading(first, claims_of(first, Receipt), [[Look("4119.007", margin=0.125)]])
    assert findings == ()


def test_a_figure_inside_the_box_is_dissent() -> None:
    first = reading(grand_total="119.00")
    _, findings = check_second_reading(first, claims_of(first, Receipt), [[Look("4119.00", margin=0.01)]])
    assert len(findings) == 1


def test_a_runner_up_that_is_next_to_impossible_does_not_help() -> None:
    first = reading(grand_total="3")
    looks = [[Look("8", others=(("3", 0.001),))]]
    assert len(check_second_reading(first, claims_of(first, Receipt), looks)[1]) == 1


def test_a_runner_up_helps_but_makes_no_one_sure() -> None:
    first = reading(grand_total="3")
    marked, findings = check_second_reading(first, claims_of(first, Receipt), [[Look("8", others=(("3", 0.05),))]])
    answer = marked.fields["grand_total"]
    assert findings == ()
    assert isinstance(answer, FieldReading)
    assert answer.signals["second"] < 0.1


def test_a_value_that_is_printed_twice_stands_whole_in_one_of_its_places() -> None:
    first = reading(grand_total="119.00")
    assert check_second_reading(first, claims_of(first, Receipt), [[Look("119.00"), Look("EUR 119")]])[1] == ()
    assert len(check_second_reading(first, claims_of(first, Receipt), [[Look("113.00"), Look("EUR 113")]])[1]) == 1


def test_a_number_is_compared_as_its_lookalikes_were_put_right() -> None:
    first = Reading("layout", "invoice", {"invoice_number": FieldReading("2o14", "2014", PLACE)})
    assert check_second_reading(first, claims_of(first, Invoice), [[Look("2014")]])[1] == ()
    as_printed = Reading("layout", "invoice", {"invoice_number": FieldReading("2o14", "2o14", PLACE)})
    assert len(check_second_reading(as_printed, claims_of(as_printed, Invoice), [[Look("2014")]])[1]) == 1
