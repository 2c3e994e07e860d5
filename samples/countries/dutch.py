"""The Netherlands and Dutch-speaking Belgium."""

from samples.countries.country import Country, split

_FIRST = split("Sanne Daan Lotte Bram Femke Joris Marieke Thijs Anouk Ruben Hanneke")
_LAST = split(
    """
    van_der_Meulen Brouwershof de_Vrieze Hagendoorn Kuyperink Lammertsma Oosterveld Poelstra Rietdijk Terwindt
    van_Loonhout Zandbergen
    """
)

NETHERLANDS = Country(
    name="Nederland",
    first=_FIRST,
    last=_LAST,
    street=("{word}straat {no}", "{word}weg {no}", "{word}gracht {no}", "{word}laan {no}", "{word}kade {no}"),
    word=split("Molen Linden Haven Kerk Tulpen Water Eiken Brug Zonne"),
    town=split("Nieuwerdam Oosterhaven Waterdorp Polderveen Zandwijk_aan_Zee"),
    zip="#### @@",
    place="{zip} {town}",
    phone="085 555 ####",
    register="########",
)

BELGIUM = Country(
    name="België",
    first=_FIRST,
    last=_LAST,
    street=("{word}straat {no}", "{word}steenweg {no}", "{word}laan {no}"),
    word=split("Molen Linden Kapel Kerk Veld Water Beuken"),
    town=split("Sint-Jorishove Kapelbeke Meerdonkhoven"),
    zip="####",
    place="{zip} {town}",
    phone="+32 3 555 ## ##",
    register="RPR {town}",
)
