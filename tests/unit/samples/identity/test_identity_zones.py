"""Machine-readable zones against the specimens of ICAO Doc 9303, and names that are too long."""

from datetime import date

import pytest

from samples.identity import mrz
from samples.identity.mrz import Zone

PERSON = {"surname": "Eriksson", "given_names": "Anna Maria", "nationality": "UTO", "sex": "F"}
BORN, ENDS = date(1974, 8, 12), date(2012, 4, 15)

SPECIMENS = [  # form, zone, lines as printed in the parts 4, 5, 6 and 7
    (
        "TD3",
        Zone(mark="P", state="UTO", number="L898902C3", birth=BORN, expiry=ENDS, optional="ZE184226B", **PERSON),
        ("P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L898902C36UTO7408122F1204159ZE184226B<<<<<10"),
    ),
    (
        "TD1",
        Zone(mark="I", state="UTO", number="D23145890", birth=BORN, expiry=ENDS, **PERSON),
        ("I<UTOD231458907<<<<<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"),
    ),
    (  # a long number runs over into the optional data
        "TD1",
        Zone(mark="I", state="UTO", number="D23145890734", birth=BORN, expiry=ENDS, **PERSON),
        ("I<UTOD23145890<7349<<<<<<<<<<<", "7408122F1204159UTO<<<<<<<<<<<6", "ERIKSSON<<ANNA<MARIA<<<<<<<<<<"),
    ),
    (
        "TD2",
        Zone(mark="I", state="UTO", number="D23145890", birth=BORN, expiry=ENDS, **PERSON),
        ("I<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<", "D231458907UTO7408122F1204159<<<<<<<6"),
    ),
    (
        "MRV-A",
        Zone(mark="V", state="UTO", number="L8988901C", birth=date(1940, 9, 7), expiry=date(1996, 9, 10), **PERSON),
        ("V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<", "L8988901C4UTO4009078F9609107<<<<<<<<<<<<<<<<"),
    ),
]


@pytest.mark.parametrize(("form", "zone", "lines"), SPECIMENS)
def test_zones_are_as_the_standard_prints_them(form: str, zone: Zone, lines: tuple[str, ...]) -> None:
    assert mrz.FORMS[form](zone) == lines


NAMES = [  # surname, given names, room, in the zone
    ("Weißgerber", "Jürgen", 30, "WEISSGERBER<<JUERGEN"),
    ("D'Aubigny-L'Hermitte", "Zoé", 30, "DAUBIGNY<LHERMITTE<<ZOE"),
    ("Kjærgaard", "Åsa", 30, "KJAERGAARD<<AASA"),
    ("Núñez Ibáñez", "", 30, "NUNEZ<IBANEZ"),
    ("Nyström", "Sigrid Linnea Freja Astrid", 30, "NYSTROEM<<SIGRID<LINNEA<F<A"),  # the last become initials
    ("Müller-Lüdenscheidt von Übelacker", "Änne", 30, "MUELLER<LUEDENSCHEIDT<VON<U<<A"),  # the surname is cut
]


@pytest.mark.parametrize(("surname", "given", "room", "wanted"), NAMES)
def test_names_are_spelt_and_cut_by_the_rules(surname: str, given: str, room: int, wanted: str) -> None:
    assert mrz.names(surname, given, room) == wanted.ljust(room, "<")
