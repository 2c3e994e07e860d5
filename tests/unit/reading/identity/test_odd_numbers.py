"""Numbers that no state gives: check digits of its citizens' numbers, and builds of its driving licences."""

from datetime import date

import pytest

from docpipe.reading.identity.licence_numbers import is_unusual
from docpipe.reading.identity.national_numbers import holds_check_digit

SOUND = {  # made up, or the states' own examples
    "ESP": "12345678Z",
    "ITA": "RSSMRA85T10A562S",
    "POL": "44051401359",
    "SWE": "19811228-9874",
    "FIN": "131052-308T",
    "BEL": "93.05.18-223.61",
    "NLD": "111222333",
    "BRA": "529.982.247-25",
    "TUR": "10000000146",
    "CZE": "710319/2745",
    "ROU": "1800101221144",
    "EST": "37605030299",
    "LTU": "38703181745",
}


@pytest.mark.parametrize("state", SOUND)
def test_a_check_digit_holds_until_a_figure_is_changed(state: str) -> None:
    number = SOUND[state]
    figure = max(n for n, c in enumerate(number) if c.isdecimal())
    other = f"{number[:figure]}{(int(number[figure]) + 1) % 10}{number[figure + 1 :]}"
    assert holds_check_digit(number, state) is True
    assert holds_check_digit(other, state) is not True


def test_a_number_of_another_build_says_nothing() -> None:
    assert holds_check_digit("BAA000589", "ESP") is None
    assert holds_check_digit("12345678Z", "DEU") is None
    assert holds_check_digit("93.05.18-223.62", "BEL", date(1993, 5, 18)) is False
    assert holds_check_digit("93.05.18-223.62", "BEL", date(1990, 1, 1)) is None  # of whom else it may be
    assert holds_check_digit("715319/2745", "CZE", date(1971, 3, 19)) is False  # a woman's


@pytest.mark.parametrize(
    ("number", "state", "line", "unusual"),
    [
        ("I8264153", "USA", "California", False),
        ("18264153", "USA", "California", True),
        ("18264153", "USA", "OREGON", False),  # nothing is known of it
        ("O1234 - 56789 - 05801", "CAN", "Ontario", False),
        ("01234-56789-05801", "CAN", "Ontario", True),
        ("99 999 999", "USA", "PENNSYLVANIA", False),
        ("OCONN805112SP9AB 35", "GBR", "UK", False),
        ("OCONN865112SP9AB 35", "GBR", "UK", True),  # a woman born in another month
        ("MORGA753116SM9IJ", "GBR", "UK", True),  # somebody else's
        ("12345678", "GBR", "UK", False),  # Northern Ireland
    ],
)
def test_numbers_of_licences(number: str, state: str, line: str, unusual: bool) -> None:
    assert is_unusual(number, state, [line], date(1982, 5, 11)) is unusual
