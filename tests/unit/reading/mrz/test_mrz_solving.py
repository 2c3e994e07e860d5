"""Zones of all forms, and what check digits can and cannot tell. The lines are ICAO 9303's own specimens."""

from collections.abc import Callable

import pytest

from docpipe.reading.mrz import Zone
from docpipe.reading.mrz.alphabet import check_digit, holds

TD3 = ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10")
TD1 = ("I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<")
TD1_LONG = ("I<UTOD23145890<7349<<<<<<<<<<<", "3407127M9507122UTO<<<<<<<<<<<2", "STEVENSON<<PETER<JOHN<<<<<<<<<")
TD2 = ("I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6")
MRV_A = ("V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L8988901C4XXX4009078F96121096ZE184226B<<<<<<")
MRV_B = ("V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "L8988901C4XXX4009078F9612109<<<<<<<<")
FRENCH = ("IDFRABERTHIER<<<<<<<<<<<<<<<<<<<<<<<", "8806923102858CORINNE<<<<<<<6512068F6")  # France's own
SPECIMENS = {"TD3": TD3, "TD1": TD1, "TD1 long": TD1_LONG, "TD2": TD2, "MRV-A": MRV_A, "MRV-B": MRV_B, "FRENCH": FRENCH}
Read = Callable[..., Zone]


@pytest.mark.parametrize("name", SPECIMENS)
def test_a_specimen(name: str, zone_of: Read) -> None:
    zone = zone_of(SPECIMENS[name])
    assert zone.solution.form.name == name.split()[0]
    assert zone.texts == SPECIMENS[name]
    assert zone.solution.broken == ()
    assert zone.repaired() == []
    assert all(solved.sure > 0.99 for solved in zone.solution.slots.values())


def changed(lines: tuple[str, ...], line: int, column: int, to: str) -> tuple[str, ...]:
    text = lines[line]
    return (*lines[:line], text[:column] + to + text[column + 1 :], *lines[line + 1 :])


@pytest.mark.parametrize(
    ("lines", "line", "column", "seen"),
    [
        (TD3, 1, 14, "A"),  # a letter in a date is the digit that it looks like
        (TD3, 1, 12, "0"),  # a digit in a country is the letter that it looks like
        (TD3, 0, 11, "0"),  # and so in a name
        (TD1, 1, 4, "I"),  # 1 in a date
    ],
)
def test_what_may_not_stand_there_is_read_as_what_it_looks_like(
    lines: tuple[str, ...], line: int, column: int, seen: str, zone_of: Read
) -> None:
    zone = zone_of(changed(lines, line, column, seen))
    assert zone.texts == lines
    assert zone.solution.broken == ()
    assert zone.repaired() == []


@pytest.mark.parametrize(
    ("line", "column", "seen"),
    [
        (1, 5, "O0"),  # O for 0 in the number
        (1, 1, "B8"),  # B for 8
        (1, 28, "2Z"),  # 2 for Z in the optional data
    ],
)
def test_check_digits_choose_among_what_was_seen(line: int, column: int, seen: str, zone_of: Read) -> None:
    zone = zone_of(changed(TD3, line, column, seen[0]), {(line, column): seen[1]})
    assert zone.texts == TD3
    assert zone.repaired() == [(line, column)]


def test_check_digits_make_up_nothing_that_was_not_seen(zone_of: Read) -> None:
    forged = changed(TD3, 1, 5, "3")
    zone = zone_of(forged)
    assert zone.texts == forged
    assert zone.solution.broken == ("number_check", "all_check")


@pytest.mark.parametrize(
    ("number", "column", "other"),
    [
        ("L6989O2C3", 1, "G"),  # 6 and G differ by 10
        ("U98902C31", 0, "0"),  # U and 0 by 30
        ("A98902C31", 0, "K"),  # A and K by 10
    ],
)
def test_swaps_that_check_digits_cannot_see_leave_doubt(number: str, column: int, other: str, zone_of: Read) -> None:
    line = TD2[1].replace("D23145890", number)
    line = line[:9] + str(check_digit(number)) + line[10:]
    line = line[:35] + str(check_digit(line[:10] + line[13:20] + line[21:35]))
    zone = zone_of((TD2[0], line), {(1, column): other})
    assert zone.solution.slots["number"].sure < 0.6
    swapped = number[:column] + other + number[column + 1 :]
    assert swapped in (zone.solution.slots["number"].text, *zone.solution.slots["number"].others)


def test_names_that_re_reads_dissent_on_are_not_sure(zone_of: Read) -> None:
    assert zone_of(TD3, {(0, 5): "F"}).solution.slots["names"].sure <= 0.5


@pytest.mark.parametrize(
    "lines",
    [
        (TD3[0][:-1], TD3[1]),  # a filler lost at the end of the names
        (TD3[0], TD3[1].replace("<<<<<1", "<<<<1")),  # one inside the second line
        (TD3[0] + "<", TD3[1]),  # one doubled
    ],
)
def test_lines_that_lost_or_doubled_a_filler(lines: tuple[str, ...], zone_of: Read) -> None:
    assert zone_of(lines).texts == TD3


def test_check_digits() -> None:
    assert check_digit("520727") == 3
    assert check_digit("AB2134<<<") == 5
    assert holds("<<<<", "<")
    assert not holds("12<<", "<")
