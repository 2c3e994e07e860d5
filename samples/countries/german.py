"""Germany, Austria and German-speaking Switzerland."""

from samples.countries.country import Country, split

_FIRST = split(
    "Anna Jonas Katrin Matthias Sabine Felix Ulrike Tobias Miriam Henning Lea Stefan Petra Björn Jürgen Änne"
)
_LAST = split(
    """
    Ahlmann Brinkhoff Dörfler Eggenstein Falkner Gerlinger Hölzle Jaspersen Kreutner Lindauer Mühlbach Nagelschmitt
    Ostermaier Pfeilsticker Rautenberg Steinhöfel Wachtler Zeilinger Weißgerber Übelacker
    """
)
_STREETS = ("{word}straße {no}", "{word}weg {no}", "Am {word}hof {no}", "{word}gasse {no}", "{word}allee {no}")
_WORDS = split(
    "Linden Mühlen Ahorn Brunnen Ziegel Garten Schmiede Kirsch Wiesen Hafen Turm Birken Sonnen Wald Quellen Schloß"
)

GERMANY = Country(
    name="Deutschland",
    first=_FIRST,
    last=_LAST,
    street=_STREETS,
    word=_WORDS,
    town=split("Neustedt Altenrode Grünhausen Wiesenthal Talheim_am_See Brückstadt Ostermoor Königswalde Hohenfurt"),
    zip="#####",
    place="{zip} {town}",
    phone="030 23125 ###",
    register="Amtsgericht {town}, HRB ####",
    tax_number="##/###/#####",
)

AUSTRIA = Country(
    name="Österreich",
    first=_FIRST,
    last=_LAST,
    street=_STREETS,
    word=_WORDS,
    town=split("Sankt_Valenz Obersteig Donaufeld Kirchau Almtal Weinberg_an_der_March"),
    zip="####",
    place="{zip} {town}",
    phone="+43 1 555 ## ##",
    register="FN ######k, HG {town}",
    tax_number="## ###/####",
)

SWITZERLAND = Country(
    name="Schweiz",
    first=_FIRST,
    last=_LAST,
    street=("{word}strasse {no}", "{word}weg {no}", "{word}gasse {no}", "Im {word}hof {no}"),
    word=tuple(word.replace("ß", "ss") for word in _WORDS),
    town=split("Oberwilen Seematt Niederau Rütiberg Bergdorf Lindenmatt"),
    zip="####",
    place="{zip} {town}",
    phone="+41 44 555 ## ##",
)
