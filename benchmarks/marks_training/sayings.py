"""What people write on documents, for training: figures, dates, amounts, names, remarks, short and long. No shapes."""

from random import Random

WORDS = (
    *("paid", "received", "checked", "correct", "wrong", "please", "call", "see", "page", "new", "total", "price"),
    *("agreed", "cancelled", "sent", "copy", "file", "returned", "missing", "twice", "why", "when", "by", "Friday"),
    *("bezahlt", "erhalten", "falsch", "richtig", "siehe", "Anlage", "bitte", "anrufen", "Seite", "neu", "Summe"),
    *("Skonto", "abgelegt", "zurück", "fehlt", "doppelt", "Montag", "Lager", "Kunde", "gebucht", "nicht", "gültig"),
    *("payé", "reçu", "vérifié", "faux", "voir", "rappeler", "classé", "facture", "remise", "manque", "lundi"),
    *("pagado", "visto", "bueno", "factura", "llamar", "pagato", "fattura", "visto", "betaald", "akkoord", "dank"),
    *("delivered", "boxes", "damaged", "order", "project", "office", "Herr", "Frau", "Mme", "Mr", "Dr", "the", "and"),
    *("with", "for", "from", "to", "on", "in", "und", "mit", "von", "am", "bis", "et", "de", "le", "la", "pour"),
)
FIRST = ("Anna", "Paul", "Maria", "John", "Eva", "Luca", "Marie", "Tom", "Ines", "Karl", "Ruth", "Omar", "Lena", "Hugo")
LAST = (
    *("Miller", "Schmidt", "Rossi", "Dubois", "Garcia", "Janssen", "Novak", "Weber", "Brown", "Moreau", "Fischer"),
    *("Lopez", "Wagner", "Taylor", "Conti", "Bakker", "Kowalski", "Huber", "Clark", "Petit", "Vogel", "Hansen"),
)
SHORT = (
    "ok",
    "OK",
    "i.O.",
    "?",
    "!",
    "!!",
    "NB",
    "vu",
    "s.o.",
    "s.u.",
    "Nr",
    "No",
    "x",
    "Ja",
    "Nein",
    "yes",
    "no",
    "n/a",
)
MONTHS = ("Jan", "Feb", "March", "April", "Mai", "June", "Juli", "Aug", "Sept", "Okt", "Nov", "Dec", "mars", "août")
MONEY = ("€", "EUR", "$", "CHF", "£", "kr")


def saying(rng: Random) -> str:
    """Something that people write; rows are parted by line feeds."""
    way = rng.random()
    if way < 0.2:
        return amount(rng)
    if way < 0.34:
        return date(rng)
    if way < 0.42:
        return rng.choice(SHORT)
    if way < 0.5:
        return name(rng)
    if way < 0.57:
        return number(rng)
    if way < 0.8:
        return remark(rng, rng.choice((1, 1, 2, 2, 3, 4)))
    if way < 0.88:
        text = remark(rng, rng.choice((1, 2, 3)))
        return text.upper() if rng.random() < 0.7 else f"{text} {amount(rng)}"
    return "\n".join(
        rng.choice((remark(rng, rng.randint(1, 5)), amount(rng), date(rng))) for _ in range(rng.choice((2, 2, 3, 4)))
    )


def remark(rng: Random, count: int) -> str:
    text = " ".join(rng.choice(WORDS) for _ in range(count))
    if rng.random() < 0.25:
        text += " " + rng.choice((date(rng), number(rng), str(rng.randint(1, 99)), amount(rng)))
    if rng.random() < 0.35:
        text = text[0].upper() + text[1:]
    return text + rng.choice(("", "", "", "", "!", ".", "?"))


def amount(rng: Random) -> str:
    whole, part = rng.choice((rng.randint(1, 99), rng.randint(100, 999), rng.randint(1000, 99999))), rng.randint(0, 99)
    point, group = rng.choice((",.", ",.", ".,", ", ", "."))[0], rng.choice((".", ",", "", "'", " "))
    text = f"{whole:,}".replace(",", group if group != point else "") + rng.choice((f"{point}{part:02d}", "", ",-", ""))
    if rng.random() < 0.3:
        text = rng.choice((f"{rng.choice(MONEY)} {text}", f"{text} {rng.choice(MONEY)}"))
    return text if rng.random() < 0.92 else rng.choice(("- ", "+ ", "= ")) + text


def date(rng: Random) -> str:
    day, month, year = rng.randint(1, 31), rng.randint(1, 12), rng.randint(1995, 2031)
    return rng.choice(
        (
            f"{day}.{month}.{year}",
            f"{day:02d}.{month:02d}.{year}",
            f"{day}/{month}/{year % 100:02d}",
            f"{month}/{day}",
            f"{day}.{month}.",
            f"{year}-{month:02d}-{day:02d}",
            f"{day} {rng.choice(MONTHS)} {year}",
            f"{rng.choice(MONTHS)} {day}",
        )
    )


def name(rng: Random) -> str:
    first, last = rng.choice(FIRST), rng.choice(LAST)
    return rng.choice(
        (f"{first[0]}. {last}", f"{first} {last}", last, f"{first[0]}{last[0]}", first, f"{last}, {first}")
    )


def number(rng: Random) -> str:
    digits = "".join(rng.choice("0123456789") for _ in range(rng.choice((1, 2, 3, 4, 5, 6, 8, 10))))
    return rng.choice(
        (digits, digits, f"Nr. {digits}", f"#{digits}", f"{digits[:2]}-{digits[2:]}", f"{digits}/{digits[:2]}")
    )
