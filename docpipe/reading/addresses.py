"""What the lines of letterheads, addresses and footers look like: names, legal forms, streets, towns, contacts.

Patterns for Latin-script Europe and the Americas; no names of anyone.
"""

import re
from collections.abc import Sequence
from functools import lru_cache

from docpipe.reading.asides import ABOUT, ADDRESSED, COUPLE, FIRM_ADDRESSED, is_aside
from docpipe.reading.folding import tokens_of
from docpipe.reading.labels import Label
from docpipe.reading.legal_forms import LEGAL_FORM
from docpipe.reading.segments import Segment
from schemas.fields.kind import Span
from schemas.wording import words

REGISTERED = re.compile(  # what follows a firm's name in a footer whose separators were not seen, or in a sentence
    r"(?i)[\s,]+(?=(?:hr|hrb|hra|fn|amtsgericht|registergericht|ust|umsatzsteuer|vat|tva|btw|nif|cif|siret|siren"
    r"|rcs|kvk"
    r"|company|registered|is|au capital|capital|cap\. ?soc|con sede|iscritta|inscrite|immatricul|mit sitz|sitz"
    r"|bankverb\w+"
    r"|tel|phone|iban|krs|org\. ?nr|cvr|zapsan\w+)\b)"
)
UNCODED = (  # towns and counties that are written without a postcode
    r"\bDublin \d{1,2}[wW]?\b|(?:^|,\s)(?:Hong Kong|Macau|Dubai|Abu Dhabi|Doha)\b[, A-Z]*$"
    r"|(?:^|\s)Co(?:\.|unty) (?:Carlow|Cavan|Clare|Cork|Donegal|Dublin|Galway|Kerry|Kildare|Kilkenny|Laois|Leitrim"
    r"|Limerick|Longford|Louth|Mayo|Meath|Monaghan|Offaly|Roscommon|Sligo|Tipperary|Waterford|Westmeath|Wexford|Wicklow"
    r"|Antrim|Armagh|Derry|Down|Fermanagh|Tyrone|Durham)\b(?=\W*(?:$|,))"
)
POSTAL = re.compile(
    r"(?<![\w.,#])(?:[A-Z]{1,2}[- ])?(?:\d{4,5}|\d{4}-\d{3}|\d{4}\s?[A-Z]{2}|\d{2}-\d{3}"
    r"|\d{3} \d{2})\s+[^\W\d][\w.'’ -]+"
    r"|\b[A-Z]\d[\dW] ?[A-Z\d]{4}\b|\b(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]"
    r"|P[AR]|RI|S[CD]|T[NX]|UT|V[AIT]|W[AIVY])\s+\d{5}(?:-\d{4})?\b|\b[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2}\b"
    r"|\b(?:NSW|QLD|VIC|WA|SA|TAS|ACT|NT),?\s+\d{4}\b|\b[A-Z]\d[A-Z] ?\d[A-Z]\d\b|\b\d{5}-\d{3}\b"
    r"|\bSingapore\s+\d{6}\b|[^\W\d]\s?[-–]\s?\d{6}$|,\s(?:[A-Z][a-z]+\s){1,2}\d{5}(?:-\d{4})?$"
    rf"|{UNCODED}",
)
STREET = re.compile(
    r"(?i)(stra(ß|ss)e|str\.|\bstr\b|weg\b|platz\b|allee\b|gasse\b|ufer\b|damm\b|ring\b|chaussee|\brue\b|avenue"
    r"|boulevard|chemin|\broute\b|\bquai\b|impasse|\bplace\b|\bcalle\b|\bc/|plaza|paseo|\bavd?a?\b\.?|\bvia\b|viale"
    r"|piazza"
    r"|corso|straat|laan\b|plein\b|gracht|kade\b|steenweg|\broad\b|\brd\b|\bstreet\b|\bst\.?\b|\blane\b|\bdrive\b"
    r"|\bdr\b"
    r"|\bave\b|\bblvd\b|\bsuite\b|postfach\b|p\.?o\.? box|postbus|postboks|\brua\b|\bhof\b|way\b|gatan\b|vägen\b"
    r"|gade\b"
    r"|vej\b|veien\b|gata\b|katu\b|\btie\b|\bul\.|\bal\.|náměstí|\bulice\b|\butca\b|\bút\b|\bpol\. ind|\bunit\b"
    r"|\bcourt\b)"
)
AMERICAN_STREET = re.compile(  # its number looks like a postcode of elsewhere
    r"(?i)^\W*\d{1,5}\s+(?:[nsew]\.?\s+)?[\w.'’ -]*\w\s+(?:st|street|ave|avenue|rd|road|blvd|boulevard|dr|drive|ln"
    r"|lane|way"
    r"|ct|court|pl|place|hwy|highway|pkwy|parkway|cir|circle|ter|terrace|sq|square|trail|broadway)\b\.?"
    r"(?=\s*(?:$|[,#·|]|apt|suite|ste|unit|floor|[nsew]\b|[ns][ew]\b))"
)
HOUSE_NUMBER = re.compile(r"(?i)^\d{1,4}\s?[a-z]?\b(?![&+])|\s(?!(?:18|19|20)\d\d$)\d{1,4}\s?[a-z]?$")
CONTACT = re.compile(
    r"(?i)@|www\.|https?:|\b(tel|tlf|telefo?on|phone|fax|mobil|telefon|téléphone|teléfono|telefono|e-?mail|e-?post|web)\b"
)
REACHED = re.compile(r"(?i)@|www\.|https?:")
REGISTER = re.compile(
    r"(?i)\b(iban|bic|swift|hrb|hra|amtsgericht|siret|siren|rcs|kvk|registro|geschäftsführer|company no)\b"
)
PARTNERS = re.compile(r"(?:[^\W\d_][\w'’-]+, )+[^\W\d_][\w'’-]+,? (?:&|and|und|et|y|e) ")
TAX_NUMBER = re.compile(
    r"(?i)(?<!\w)(ust[- ]?id|uid|umsatzsteuer-id|steuer-?n(?:r|ummer)|st\.?-?nr|vat|tva|siret|siren|nif|cif"
    r"|p\. ?iva|partita iva"
    r"|c\. ?f\.|c\. ?i\. ?f\.?|n\. ?i\. ?f\.?|contribuinte|nipc"
    r"|codice fiscale|btw|kvk|nip|regon|dič|ičo?|cvr|org\.? ?nr|abn|gst|ein|che-\d|mwst-?nr|y-tunnus"
    r"|adószám)(?!\w)"
)
_NAME = (
    r"name|firma|firmenname|firmierung|company(?: name)?|business name|legal name|raison sociale|nom"
    r"|dénomination(?: sociale)?|société|ragione sociale|denominazione|razón social|nombre(?: fiscal)?|bedrijfsnaam"
    r"|naam|nome|designação social|nazwa(?: firmy)?|název|obchodní (?:firma|jméno)|företag(?:snamn)?|namn|navn"
    r"|firmanavn"
)
NAME_CAPTION = re.compile(rf"(?i)^\W*(?:{_NAME})\s*:\s+(?=[^\W_])")  # what stands before a name of either party
NAME_CELL = re.compile(rf"(?i)^\W*(?:{_NAME})\s*:?$")  # the same, where the name has a cell of its own
HOLDER = re.compile(  # what stands before the name in which an account is held
    r"(?i)(?<!\w)(?:konto-?inhaber(?:in)?|zugunsten(?: von)?|account (?:name|holder)|a/c name|beneficiary(?: name)?"
    r"|(?:cheques?|checks?) payable to|titulaire(?: du compte)?|titular(?: de la cuenta)?|intestat[oa](?:rio| a)|"
    r"rekeninghouder|t\.n\.v\.?|ten name van|kontohavare|posiadacz)\s*:?\s+(?=[^\W\d_])"
)
SEPARATOR = re.compile(r"(?<=[^\W\d_]{5})\.\s+(?=[A-Z])|\s+[-–—|·•▪*]\s+|\s*[|·•▪]\s*|,\s+|\s{2,}|\s+//?\s+")
DASH = re.compile(r"\s+[-–/]\s+")
PAPER = frozenset(  # what papers call themselves and their parts; a line of nothing else is no name
    words(
        """
        invoice, tax, vat, gst, commercial, sales, proforma, pro, forma, receipt, statement, account,
        credit, debit, note, memo, bill, quote, quotation, estimate, order, confirmation, delivery, packing,
        slip, list, reminder, original, copy, duplicate, customer, cash, page, paid, draft, rechnung,
        schlussrechnung, abschlagsrechnung, teilrechnung, sammelrechnung, gutschrift, angebot, mahnung,
        lieferschein, beleg, quittung, kopie, duplikat, auftragsbestatigung, honorarnote, facture, avoir,
        devis, acompte, recu, ticket, releve, bon, commande, acquittee, duplicata, factura, rectificativa,
        simplificada, abono, recibo, presupuesto, albaran, fattura, parcella, nota, credito, ricevuta,
        preventivo, scontrino, fiscale, documento, accompagnatoria, differita, factuur, creditnota, offerte,
        bonnetje, kwitantie, pakbon, fatura, rachunek, faktura, paragon, korekta, korygujaca, danovy,
        doklad, zalohova, dobropis, uctenka, szamla, szamlamasolat, lasku, kvitto, kvittering, kreditnota,
        kreditfaktura, de, di, du, la, der, die, das, of, for, and, no, nr, n, c, mwst, ust, tva, iva, btw,
        moms, dph
        """
    )
)
PAPERS = frozenset(
    words("invoice, receipt, statement, bill, ticket, rechnung, quittung, beleg, facture, factura, fattura, factuur")
)
BANK = re.compile(r"(?i)\b(\w*bank\w*|\w*sparkasse|\w*kasse|caisse|cr[eé]dit|banco|banca|caja|caixa|swift|bic)\b")
ROLE = re.compile(
    r"(?i)\b(store #?\d+|vorstand\w*|aufsichtsrat\w*|gesch[aä]ftsf[uü]hr\w*|vorsitz\w*|amtsgericht|registergericht"
    r"|handelsregister|sitz"
    r"|hrb|ansprechpartner\w*|sachbearbeiter\w*|kundenservice|kundendienst|bankverbindung|steuernummer|postfach"
    r"|abteilung|seite"
    r"|page|directors?|accounts payable|customer services?|service clients?|services? client[eè]le|rechnungswesen"
    r"|buchhaltung"
    r"|zentraleinkauf|comptabilit[eé]|crediteurenadministratie|ragioneria|\w*adress?e?n?|adres[ay]?|\w+adres|address"
    r"|indirizzo|direcci[oó]n|morada|\w*anschrift|chairman|registered|vat|directeur"
    r"|g[eé]rant|capital|conseil d['’]administration|administrador\w*|registro|amministrator\w*"
    r"|sede|bestuurder|telefon|telefax|phone|fax|datum|date|fecha|nummer|number|total|summe)\b"
    r"|^\W*data\b"  # of a document, in Italian, Portuguese and Polish; elsewhere it is what firms deal in
)
SMALL = frozenset(
    words(
        """
        und, and, et, y, e, i, en, für, for, of, the, de, du, des, la, le, les, del, della, di, van, von, der, den, zu,
        am, im, die, das, bei, mit, by, with, from, per, par, por, da, dem, an
        """
    )
)
DEGREES = frozenset(words("med, dent, vet, phil, rer, nat, jur, iur, oec, pol, habil, agr, techn, theol, univ, lic"))
UNBEARING = SMALL | DEGREES
ACCOUNT = re.compile(r"(?i)\b(iban|bic|swift|blz|konto|sort code|account no)\b")


def pieces_of(segment: Segment) -> list[Span]:
    """The parts of a line between separators: a sender line holds name, street and town."""
    spans, start = [], 0
    named = PARTNERS.match(segment.text)
    partners = named.end() if named and LEGAL_FORM.search(segment.text) else 0
    for gap in SEPARATOR.finditer(segment.text):
        tail = segment.text[gap.end() :]
        if "." in gap.group() and " " not in segment.text[start : gap.start()]:  # "Techn. Universität"
            continue
        if "," in gap.group() and (LEGAL_FORM.match(tail) or gap.end() <= partners):  # "Acme, Inc.", "Hall, Young & Co"
            continue
        spans.append(Span(start, gap.start()))
        start = gap.end()
    spans.append(Span(start, len(segment.text)))
    plain = [
        _before_register(segment.text, span) for span in _whole_firms(segment.text, spans) if span.end > span.start
    ]
    return [without_salutation(segment.text, span) for span in plain]


def _whole_firms(text: str, spans: Sequence[Span]) -> list[Span]:
    """The parts of a line, where a dash within a firm's short name parts nothing: "Krause - Metallbau GmbH"."""
    whole: list[Span] = []
    for span in spans:
        while whole and _goes_with(text, whole[-1], span):
            span = Span(whole.pop().start, span.end)
        whole.append(span)
    return whole


def _goes_with(text: str, before: Span, span: Span) -> bool:
    """Whether a dash parts a word or two that may begin a name from as few with the legal form that ends it."""
    first, last = text[before.start : before.end], text[span.start : span.end]
    form = LEGAL_FORM.search(last)
    if not form or not DASH.fullmatch(text, before.end, span.start) or any(map(str.isdigit, first + last)):
        return False
    ends = not any(map(str.isalnum, LEGAL_FORM.sub("", last[form.end() :])))
    short = _words(first) <= 2 and 0 < _words(last[: form.start()]) <= 2
    named = first[:1].isupper() and ":" not in first and not LEGAL_FORM.search(first)
    return ends and short and named and not (is_paper(first) or ROLE.search(first) or CONTACT.search(first))


def _words(text: str) -> int:
    return sum(any(map(str.isalnum, part)) for part in text.split())


def without_salutation(text: str, span: Span) -> Span:
    """ "Herrn Max Muster" names Max Muster; "Mr & Mrs Muster" names two, and a firm may begin with any word."""
    own = text[span.start : span.end]
    form = FIRM_ADDRESSED if LEGAL_FORM.search(own) else ADDRESSED
    called = form.match(own)
    if called is None or called.end() == len(own) or COUPLE.match(own):
        return span
    return Span(span.start + called.end(), span.end)


@lru_cache(maxsize=4096)
def town_in(text: str) -> re.Match[str] | None:
    """Where a postcode stands with its town; none in "1200 Main St", whose number only looks like one."""
    street = AMERICAN_STREET.match(text)
    return POSTAL.search(text, street.end() if street else 0)


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
    numbered = any(map(str.isdigit, text))
    street = STREET.search(text) if numbered else None
    if ":" in text or street or town_in(text) or (numbered and HOUSE_NUMBER.search(text) and not _ends_formally(text)):
        return False
    if CONTACT.search(text) and (numbered or REACHED.search(text) or not _ends_formally(text)):
        return False
    if is_aside(text) or ABOUT.match(text) or is_paper(text):
        return False
    if not any(map(str.isalnum, LEGAL_FORM.sub(" ", text))):  # the end of a name that is cut in two
        return False
    if (form := LEGAL_FORM.search(text)) and len(parts) > 1:
        brand = len(parts) <= 3 and form.end() == len(text) and any(map(str.isupper, form[0])) and parts[0] not in SMALL
        if brand or not parts[0][0].islower():
            return True
    named = any(label.start < span.end and span.start < label.end and label.strength > 0.5 for label in labels)
    return not named and not ROLE.search(text) and _is_title(parts)


def _ends_formally(text: str) -> bool:
    """Whether a text ends with a legal form of three letters or more; shorter ones may be those of a state."""
    forms = list(LEGAL_FORM.finditer(text))
    return bool(forms) and forms[-1].end() == len(text) and sum(map(str.isalpha, forms[-1][0])) > 2


def is_paper(text: str) -> bool:
    """Whether a line is what a paper calls itself, and no name: "Tax invoice", "Parking receipt"."""
    tokens = [token.text for token in tokens_of(text)]
    if all(token in PAPER or token.isdigit() for token in tokens):
        return True
    return tokens[-1] in PAPERS and not LEGAL_FORM.search(text)


def _is_title(parts: Sequence[str]) -> bool:
    """Whether a few words after a capital, or most of more, begin with one, as in names and unlike in sentences."""
    worded = [part for part in parts if any(c.isalnum() for c in part)]
    bearing = [part for part in worded if part.strip(".,()&+-").casefold() not in UNBEARING]
    capital = [part for part in bearing if not next(c for c in part if c.isalnum()).islower()]
    first = bool(bearing) and bearing[0] in capital
    return first and (len(bearing) <= 4 or len(capital) >= 0.7 * len(bearing))
