"""What the lines of letterheads, addresses and footers look like: names, legal forms, streets, towns, contacts.

Patterns for Latin-script Europe and the Americas; no names of anyone.
"""

import re
from collections.abc import Sequence

from docpipe.reading.folding import tokens_of
from docpipe.reading.labels import Label
from docpipe.reading.segments import Segment
from schemas.fields.kind import Span
from schemas.wording import words

LEGAL_FORM = re.compile(
    r"(?<!\w)(gmbh|mbh|ag|kg|kgaa|ohg|gbr|ug|e\.?\s?k\.?|e\.?\s?v\.?|eg|se|inc|corp|corporation|co|llc|llp|lp|plc|ltd|limited"
    r"|s\.?a\.?|s\.?a\.?s\.?u?|s\.?a\.?r\.?l\.?|eurl|earl|gaec|scea|scop|s\.?n\.?c\.?|s\.?p\.?a\.?"
    r"|s\.?r\.?l\.?s?|s\.?l\.?u?|b\.?v\.?|n\.?v\.?|v\.?o\.?f"
    r"|lda|& co|& sons|unipessoal|a/s|aps|ab|oy|sàrl|stiftung|verein|vvag|a\.\s?g\.|gag|ggmbh|partg(?:mbb)?|kdör|aör"
    r"|sce|oyj|asa|kft|zrt|sp\. z o\.o\.|s\.r\.o\.|foundation|university)(?!\w)\.?",
    re.IGNORECASE,
)
REGISTERED = re.compile(  # what follows a firm's name in a footer whose separators were not seen
    r"(?i)\s+(?=(?:hr|hrb|hra|amtsgericht|registergericht|ust|umsatzsteuer|vat|tva|btw|nif|cif|siret|siren|rcs|kvk|company)\b)"
)
POSTAL = re.compile(
    r"(?<![\w.,])(?:[A-Z]{1,2}[- ])?(?:\d{4,5}|\d{4}-\d{3}|\d{4}\s?[A-Z]{2}|\d{2}-\d{3})\s+[^\W\d][\w.'’ -]+"
    r"|\b[A-Z]\d[\dW] ?[A-Z\d]{4}\b|\b[A-Z]{2}\s+\d{5}(?:-\d{4})?\b|\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b",
)
STREET = re.compile(
    r"(?i)(stra(ß|ss)e|str\.|\bstr\b|weg\b|platz\b|allee\b|gasse\b|ufer\b|damm\b|chaussee|\brue\b|avenue|boulevard|chemin"
    r"|\bplace\b|\bcalle\b|\bc/|plaza|paseo|avda|\bvia\b|viale|piazza|corso|straat|laan\b|plein\b|gracht|kade\b|\broad\b"
    r"|\brd\b|\bstreet\b|\bst\.?\b|\blane\b|\bdrive\b|\bave\b|\bblvd\b|\bsuite\b|\bpostfach\b|p\.?o\.? box"
    r"|\brua\b|\bhof\b|way\b)"
)
HOUSE_NUMBER = re.compile(r"(?i)^\d{1,4}\s?[a-z]?\b(?![&+])|\s\d{1,4}\s?[a-z]?$")
CONTACT = re.compile(r"(?i)@|www\.|https?:|\b(tel|phone|fax|mobil|telefon|téléphone|teléfono|telefono|e-?mail|web)\b")
DOMAIN = re.compile(r"(?i)(?:@|www\.|https?://(?:www\.)?)([a-z0-9.-]+)\.[a-z]{2,}")
REGISTER = re.compile(
    r"(?i)\b(iban|bic|swift|hrb|hra|amtsgericht|siret|siren|rcs|kvk|registro|geschäftsführer|company no)\b"
)
SEPARATOR = re.compile(r"\s+[-–—|·•▪*]\s+|\s*[|·•▪]\s*|,\s+|\s{2,}|\s+//?\s+")
SALUTATION = frozenset(
    words(
        "herrn, herr, frau, firma, fa, an, mr, mrs, ms, m, mme, monsieur, madame, sig, spett, le, spettle, spettabile"
    )
)
BANK = re.compile(r"(?i)\b(\w*bank\w*|\w*sparkasse|\w*kasse|caisse|cr[eé]dit|banco|banca|caja|caixa|swift|bic)\b")
ROLE = re.compile(
    r"(?i)\b(vorstand\w*|aufsichtsrat\w*|gesch[aä]ftsf[uü]hr\w*|vorsitz\w*|amtsgericht|registergericht|handelsregister|sitz"
    r"|hrb|ansprechpartner\w*|sachbearbeiter\w*|kundenservice|kundendienst|bankverbindung|steuernummer|postfach|abteilung|seite"
    r"|page|directors?|chairman|registered|vat|directeur|g[eé]rant|capital|conseil|administrador\w*|registro|amministrator\w*"
    r"|sede|bestuurder|telefon|telefax|phone|fax|datum|date|fecha|data|nummer|number|total|summe)\b"
)
SMALL = frozenset(
    words(
        """
        und, and, et, y, e, i, en, für, for, of, the, de, du, des, la, le, les, del, della, di, van, von, der, den, zu,
        am, im
        """
    )
)
ACCOUNT = re.compile(r"(?i)\b(iban|bic|swift|blz|konto|sort code|account no)\b")


def pieces_of(segment: Segment) -> list[Span]:
    """The parts of a line between separators: a sender line holds name, street and town."""
    spans, start = [], 0
    for gap in SEPARATOR.finditer(segment.text):
        tail = segment.text[gap.end() :]
        if "," in gap.group() and LEGAL_FORM.match(tail):  # "Acme, Inc."
            continue
        spans.append(Span(start, gap.start()))
        start = gap.end()
    spans.append(Span(start, len(segment.text)))
    plain = [_before_register(segment.text, span) for span in spans if span.end > span.start]
    return [_without_salutation(segment.text, span) for span in plain]


def _without_salutation(text: str, span: Span) -> Span:
    """ "Herrn Max Muster" names Max Muster."""
    start = span.start
    for token in tokens_of(text[span.start : span.end]):
        if token.text not in SALUTATION or span.start + token.end >= span.end:
            start = span.start + token.start
            break
    return Span(start, span.end) if any(c.isalnum() for c in text[span.start : start]) else span


def _before_register(text: str, span: Span) -> Span:
    """A firm's name with its legal form, without the register's entry run together with it."""
    for form in LEGAL_FORM.finditer(text, span.start, span.end):
        if REGISTERED.match(text, form.end(), span.end):
            return Span(span.start, form.end())
    return span


def is_namelike(text: str, labels: Sequence[Label], span: Span) -> bool:
    """Whether a text may name a person or a company: no label, no address, no sentence."""
    letters = sum(c.isalpha() for c in text)
    parts = text.split()
    if letters < 3 or len(parts) > 9 or letters < 0.6 * len(text.replace(" ", "")):
        return False
    street = (STREET.search(text) and any(c.isdigit() for c in text)) or HOUSE_NUMBER.search(text)
    if ":" in text or street or CONTACT.search(text) or POSTAL.search(text):
        return False
    if all(token.text in SALUTATION for token in tokens_of(text)):
        return False
    if LEGAL_FORM.search(text) and len(parts) > 1 and not parts[0][0].islower():
        return True
    named = any(label.start < span.end and span.start < label.end and label.strength > 0.5 for label in labels)
    return not named and not ROLE.search(text) and _is_title(parts)


def _is_title(parts: Sequence[str]) -> bool:
    """Whether a few words after a capital, or most of more, begin with one, as in names and unlike in sentences."""
    worded = [part for part in parts if any(c.isalnum() for c in part)]
    bearing = [part for part in worded if part.strip(".,()&+-").casefold() not in SMALL]
    capital = [part for part in bearing if not next(c for c in part if c.isalnum()).islower()]
    first = bool(bearing) and bearing[0] in capital
    return first and (len(bearing) <= 4 or len(capital) >= 0.7 * len(bearing))
