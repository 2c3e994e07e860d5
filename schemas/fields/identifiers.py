"""Numbers that name something: invoice numbers and the like. The value is the printed text with single spaces."""

import re
from dataclasses import dataclass
from typing import ClassVar

from schemas.fields.dates import DateKind
from schemas.fields.folding import letters_and_figures
from schemas.fields.kind import Kind, Parsed, Span, Value, covered
from schemas.fields.locale import Locale
from schemas.fields.lookalikes import with_plain_letters

_PREFIX = re.compile(r"(?:nr|no|num)[.:]+(?=\w)|nº[.:]*(?=\w)", re.IGNORECASE)
_TOKEN = re.compile(r"[^\W_][\w./\\+&-]*")
_NUMBERED = re.compile(r"(?i)(?<![^\W\d_])(?:nr|no|n[º°o]|num|numer|numero|number|nummer|č|číslo|cislo|#)[.:]{0,2} ?$")
_AMOUNT = re.compile(r"[0-9]{1,3}(?:[.,']?[0-9]{3})*[.,][0-9]{2}")
_MOST_TOKENS = 5
_TERM = re.compile(r"B[TG]-[0-9]{1,3}")  # of EN 16931, as viewers of e-invoices print it beside each field
_SERIES = re.compile(  # "FT 215/07", as the law of Portugal numbers invoices; not the word before a number
    r"(?<![^\W_])(?!(?:NR|NO|ID|PO|TEL|FAX|VAT|NIP|NIF|UID|REF|PAG|PAGE|DATE|DATA|DE|EUR|USD|GBP|CHF|SEK|PLN|CZK) )"
    r"[A-Z]{2,3} (?=[0-9]+/[0-9]+$|[0-9]+(?:/[0-9]+){2}$|[A-Z0-9]+/[0-9]+$)"
)
_LETTERED = re.compile(  # "WB 0045512" alone, or behind a word for numbers: its letters are no such word themselves
    r"(?:^|(?:(?i:\b(?:nr|no|n[º°o]|num|number|numero|número|nummer|numer|numéro))[.:]{0,2}|[:#]) )"
    r"(?P<letters>(?!(?:NR|NO|NUM|ID|PO|TEL|FAX|VAT|TVA|IVA|BTW|NIP|NIF|CIF|UID|REF|PAG|PAGE|DATE|DATA|VOM|AM|OF|ZU|DU"
    r"|KW|HRA|HRB|FN|SEITE|PLZ|BLZ|BIC|RG|RE|EUR|USD|GBP|CHF|SEK|NOK|DKK|PLN|CZK|INR|CAD|AUD) )[A-Z]{2,4} )[0-9]{4,}$"
)


@dataclass(frozen=True)
class IdentifierKind(Kind):
    """A number or code that names something."""

    name: ClassVar[str] = "identifier"

    def find(self, line: str) -> list[Span]:
        """Tokens with a digit, joined over single spaces where the next has one too.

        No amounts, and no dates but those that may as well be a number: `20240305`, "nr 1/03/2025" of a Polish firm.
        """
        dates = covered(day for day in DateKind().find(line) if not line[day.start : day.end].isdecimal())
        spans: list[Span] = []
        for token in _tokens(line):
            number = token.end - len(line[token.start : token.end].rpartition(" ")[2])  # behind a series' letters
            if number in dates and token.end - 1 in dates and not _is_numbered(line, token):
                continue
            last = spans[-1] if spans else None
            if last and line[last.end : token.start] == " " and line[last.start : token.end].count(" ") < _MOST_TOKENS:
                spans[-1] = Span(last.start, token.end)
            else:
                spans.append(token)
        return spans

    def parse(self, text: str, locale: Locale) -> Parsed:
        """The printed text with single spaces, without the punctuation around it; it holds a digit."""
        printed = " ".join(text.split()).strip(" .,:;#|")
        if not any(letter.isdecimal() for letter in printed):
            return Parsed(None, problem=f"“{printed[:80]}” holds no digit.")
        return Parsed(printed)

    def misread(self, line: str) -> list[tuple[Span, Value]]:
        """Numbers with small letters among capitals or digits: "lNV-25"."""
        spans = self.find(line)
        texts = [(span, self.parse(line[span.start : span.end], Locale()).value) for span in spans]
        return [(span, plain) for span, text in texts if text and (plain := with_plain_letters(str(text))) != text]

    def same(self, one: Value, other: Value) -> bool:
        """Equal in letters and digits."""
        return _letters(one) == _letters(other) != ""


def _is_numbered(line: str, token: Span) -> bool:
    """Whether what looks like a day with strokes stands right behind a word for numbers."""
    return "/" in line[token.start : token.end] and _NUMBERED.search(line, 0, token.start) is not None


def _tokens(line: str) -> list[Span]:
    """Words with a digit that are no amounts, without the label and the punctuation that stick to them."""
    spans = []
    for match in _TOKEN.finditer(line):
        start, end = match.span()
        if label := _PREFIX.match(line, start, end):
            start = label.end()
        end = start + len(line[start:end].rstrip("./\\+&-"))
        word = line[start:end]
        beside_comma = line[end : end + 1] in {",", "'"} and line[end + 1 : end + 2].isdecimal()
        after_comma = (
            line[start - 1 : start] in {",", "'"} and line[start - 2 : start - 1].isdecimal() if start > 1 else False
        )
        if _TERM.fullmatch(word) or _AMOUNT.fullmatch(word) or beside_comma or after_comma:
            continue
        if any(map(str.isdecimal, word)):
            series = _SERIES.search(line[:end], max(0, start - 4))
            lettered = _LETTERED.search(line[:end], max(0, start - 16)) if word.isdecimal() else None
            begin = series.start() if series and series.end() == start else start
            spans.append(Span(lettered.start("letters") if lettered else begin, end))
    return spans


def _letters(value: Value) -> str:
    return letters_and_figures(str(value))
