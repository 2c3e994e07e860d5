"""What rubber stamps say, for training: words of offices and trades in some languages, names, dates, numbers."""

from random import Random

from benchmarks.marks_training.sayings import LAST, MONTHS, date

HEADS = (
    *("PAID", "RECEIVED", "COPY", "APPROVED", "ORIGINAL", "URGENT", "VOID", "CONFIRMED", "CANCELLED", "DRAFT", "FINAL"),
    *("ENTERED", "POSTED", "FILED", "CERTIFIED", "DUPLICATE", "REJECTED", "CONFIDENTIAL", "FIRST CLASS", "PAST DUE"),
    *("BEZAHLT", "EINGEGANGEN", "GEBUCHT", "ENTWURF", "GEPRÜFT", "ERLEDIGT", "KOPIE", "EILT", "VERTRAULICH", "STORNO"),
    *("Eingang", "Sachlich richtig", "Rechnerisch richtig", "Angewiesen", "PAYÉ", "REÇU", "COPIE", "ANNULÉ", "URGENT"),
    *("PAGADO", "RECIBIDO", "COPIA", "PAGATO", "RICEVUTO", "BETAALD", "ONTVANGEN", "GEZIEN", "ZAPŁACONO", "PLATENO"),
)
OFFICES = (
    *(
        "Notary Public",
        "City of Wells",
        "Customs",
        "Post Office",
        "Civil Registry",
        "County Clerk",
        "Embassy",
        "Police",
    ),
    *("Stadtverwaltung", "Amtsgericht", "Finanzamt", "Notar", "Sparkasse", "Zollamt", "Standesamt", "Buchhaltung"),
    *("Mairie de Lignac", "Préfecture", "Greffe", "Comune di Varo", "Ayuntamiento", "Gemeente", "Urząd", "Accounting"),
    *("Chamber of Trade", "University", "Hospital", "Warehouse 4", "Kasse 2", "Poststelle", "Registratur", "Einkauf"),
)
FIRMS = ("GmbH", "AG", "Ltd", "Inc.", "S.A.", "SARL", "S.r.l.", "B.V.", "KG", "& Co.", "& Sons", "Oy", "ApS")
FIELDS = (
    *("Datum", "Konto", "Betrag", "Kostenst.", "geprüft", "bezahlt", "Beleg", "Date", "Account", "Amount", "Checked"),
    *("Nr.", "No.", "by", "Montant", "Compte", "Visa", "Data", "Konto", "Soll", "Haben", "Skonto", "Zahlung", "Name"),
)


def rows(rng: Random, count: int, short: bool = False) -> list[str]:
    """Rows of a stamp, no two of them made alike."""
    return [_row(rng, short) for _ in range(count)]


def _row(rng: Random, short: bool) -> str:
    way = rng.random()
    if way < 0.4:
        text = rng.choice(HEADS)
    elif way < 0.55:
        text = rng.choice(OFFICES)
    elif way < 0.7:
        text = f"{rng.choice(LAST)} {rng.choice(FIRMS)}"
    elif way < 0.82:
        text = dated(rng)
    elif way < 0.9 or short:
        text = rng.choice(
            (f"No. {rng.randint(1, 9999)}", str(rng.randint(10, 99999)), f"{rng.choice(LAST)[0]}. {rng.choice(LAST)}")
        )
    elif way < 0.95:
        text = f"{rng.choice(FIELDS)}: {'.' * rng.randint(6, 16)}"
    else:
        text = f"{rng.randint(10000, 99999)} {rng.choice(LAST)}-{rng.choice(OFFICES).split()[-1]}"
    return text.upper() if rng.random() < 0.4 else text


def dated(rng: Random) -> str:
    """A date as daters print it."""
    if rng.random() < 0.5:
        return date(rng)
    day = f"{rng.randint(1, 31):02d}"
    return rng.choice((" ", ".", "-", " - ")).join(
        (day, rng.choice(MONTHS).upper().strip(".")[:4], str(rng.randint(1995, 2031)))
    )


def lone(rng: Random) -> str:
    """The label of a field to be filled."""
    return rng.choice(FIELDS) + rng.choice(("", ":", ":"))
