"""What can be seen of a page alone that tells whether the next page goes on with it.

Knows no other page. Everything is computed once a page and is linear in its words.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from statistics import median

from docpipe.document import Page
from docpipe.reading.blankness import is_blank
from docpipe.reading.classifying import LEAST, Likeness, rank_glimpses
from docpipe.reading.counting import Count, count_of, is_count
from docpipe.reading.folding import squash
from docpipe.reading.glimpses import Glimpse, glimpse_of
from docpipe.reading.headings import standing_titles
from docpipe.reading.labels import Label
from docpipe.reading.phrasebook import Phrasebook, type_and_field
from docpipe.reading.segments import Segment, Sheet
from schemas.document_type import fields_of
from schemas.fields import DateKind, IdentifierKind, Kind, MoneyKind, gather_locale
from schemas.wording import words

TOP, BOTTOM = 0.13, 0.86  # of the page: beyond stand its running head and foot
LONG = 5  # letters of a word that says what a page is about
LARGE = 1.35  # times the usual type: a title or a name
EXHIBIT = re.compile(
    r"(?i)\W*(?:exhibit|annex|appendix|schedule|attachment|enclosure|anlage|anhang|beilage|annexe|anexo|apendice|"
    r"apéndice|allegato|appendice|bijlage|aneks|załącznik|bilaga|příloha)\b[\s:.–—\"“-]{0,3}"
    r"(?:[A-Z]{1,2}|[IVX]{1,4}|[0-9]{1,2})?(?:[-.][0-9]{1,2})?(?:\W|$)"
)
TERMS = frozenset(
    squash(text)
    for text in words(
        """
        terms and conditions, general terms and conditions, general terms, terms of sale, terms of business,
        allgemeine geschäftsbedingungen, agb, geschäftsbedingungen, conditions générales, conditions générales de vente,
        condiciones generales, condizioni generali, algemene voorwaarden, condições gerais, ogólne warunki,
        allmänna villkor, všeobecné obchodní podmínky
        """
    )
)
GREETING = re.compile(
    r"(?i)(?:dear|to whom it may concern|à qui de droit|a quien (?:corresponda|pueda interesar)|a chi di competenza|"
    r"a quem possa interessar|aan wie het aangaat|sehr geehrte[rs]?|guten tag|lieber?|madame|monsieur|mesdames|chers?|"
    r"chères?|"
    r"estimad[oa]s?|muy señor(?:es)? mío|apreciad[oa]|gentile|egregio|spett(?:abile)?|geachte|beste|exm[oa]s?|car[oa]|"
    r"prezad[oa]s?|szanown[yai]|bästa|hej|vážen[ýáí])(?!\w)"
)
PARTING = re.compile(
    r"(?i)(?:yours (?:sincerely|faithfully|truly)|sincerely|(?:with )?(?:kind|best) regards|mit freundlichen grüßen|"
    r"mit freundlichem gruß|hochachtungsvoll|freundliche grüße|cordialement|veuillez agréer|atentamente|"
    r"un cordial saludo|saludos|(?:cordiali|distinti) saluti|met vriendelijke groet|hoogachtend|"
    r"com os melhores cumprimentos|atenciosamente|z poważaniem|med vänlig hälsning|s pozdravem)(?!\w)"
)
CARRIED = re.compile(
    r"(?i)\b(?:carried forward|brought forward|carry ?over|übertrag|uebertrag|à reporter|report de la page|a reporter|"
    r"riporto|a riportare|suma y sigue|suma anterior|a transportar|transporte|te transporteren|transport|"
    r"przeniesienie)\b"
)
SECTION = re.compile(
    r"(?:(?:article|section|artikel|§|art\.?|clause|ziffer|articolo|artículo)\s*)?(\d{1,2})\s*[.)]", re.I
)


@dataclass(frozen=True, slots=True)
class Traits:
    """A page's own traits.

    `numbers`, `days`, `sums`: the numbers that name a document, the days and the amounts that it must state, as
    printed, by field; `greets`, `parts`: whether a letter begins or ends on it; `words`: how many it has;
    `machine`: its lines for machines; `heads`: its running lines.

    `best`: what it looks like alone, None where it looks like nothing. `titles`: lines at its top that stand out and
    name any type; `entries`: how many required fields it names; `headed`: whether large type stands at its top: all
    three open a document. `topics`: its longer words; `body`: usual height of its type in points; `sections`: first and
    last number of its paragraphs.
    """

    page_no: int
    blank: bool
    glimpse: Glimpse
    best: Likeness | None
    lead: float
    titles: frozenset[str]
    entries: int
    headed: bool
    count: Count | None
    numbers: Mapping[str, str]
    days: Mapping[str, str]
    sums: Mapping[str, str]
    machine: tuple[str, ...]
    heads: frozenset[str]
    topics: frozenset[str]
    width: float
    height: float
    body: float
    language: str | None
    exhibit: bool
    greets: bool
    parts: bool
    words: int
    carries: bool
    begins_low: bool
    ends_open: bool
    sections: tuple[int, int] | None


def traits_of(page: Page, sheet: Sheet, book: Phrasebook) -> Traits:
    """Look at a page with the types of a registry in mind."""
    glimpse = glimpse_of(sheet, book, page)
    ranked = rank_glimpses([glimpse], book)
    best = ranked[0] if ranked and ranked[0].score >= LEAST else None
    lines = [segment.text for segment in sheet.segments]
    body = [row for row in sheet.rows if TOP < row[0].box.middle < BOTTOM]
    heads = [row for row in sheet.rows if not TOP < row[0].box.middle < BOTTOM]
    sizes = [segment.size for segment in sheet.segments]
    return Traits(
        page_no=page.page_no,
        blank=is_blank(page),
        glimpse=glimpse,
        best=best,
        lead=ranked[0].score - ranked[1].score if len(ranked) > 1 else 1.0,
        titles=frozenset(squash(segment.text) for segment in standing_titles(sheet, book)),
        entries=_entries(glimpse, best, book),
        headed=any(s.box.y0 < 0.25 and s.size > LARGE * median(sizes) for s in sheet.segments),
        count=count_of(sheet),
        numbers=dict(_values(sheet, glimpse.labels, book, IdentifierKind)),
        days=dict(_values(sheet, glimpse.labels, book, DateKind)),
        sums=dict(_values(sheet, glimpse.labels, book, MoneyKind, required=True)),
        machine=tuple(line.text for line in sheet.machine_lines),
        heads=frozenset(_heads(heads)),
        topics=frozenset(_topics(lines)),
        width=page.width,
        height=page.height,
        body=median(sizes) * page.height if sizes else 0.0,
        language=gather_locale(lines).language,
        greets=any(s.box.y0 < 0.6 and len(s.words) <= 8 and GREETING.match(s.text) for s in sheet.segments),
        parts=any(len(s.words) <= 8 and PARTING.match(s.text) for s in sheet.segments),
        words=glimpse.words,
        exhibit=any(map(_attached, sheet.segments[:12])),
        carries=any(CARRIED.search(row[0].text) for row in (*sheet.rows[:12], *sheet.rows[-8:])),
        begins_low=bool(body) and body[0][0].text[:1].islower(),
        ends_open=bool(body) and _open(body[-1][-1].text),
        sections=_sections(body),
    )


def _entries(glimpse: Glimpse, best: Likeness | None, book: Phrasebook) -> int:
    """How many of the fields that its type requires a page names: letters begin with them."""
    if best is None:
        return 0
    position = book.schemas.index(best.schema)
    return sum(book.weights[position].get(name, 0.0) >= 2 for name in glimpse.named[position])


def _values(
    sheet: Sheet, labels: Sequence[Label], book: Phrasebook, kind: type[Kind], required: bool = False
) -> Iterator[tuple[str, str]]:
    """What required or critical fields of a kind say, by field: the first value beside or under each label."""
    for label in labels:
        position, name = type_and_field(label.field or "")
        spec = next(spec for spec in fields_of(book.schemas[position]) if spec.name == name)
        if not isinstance(spec.kind, kind) or not (spec.required or (spec.hints.critical and not required)):
            continue
        row = sheet.rows[label.segment.row]
        after = [label.segment.text[label.end :], *(s.text for s in row[label.segment.column + 1 :][:1])]
        below = [] if required else [s.text for s in _below(sheet, label.segment)]  # columns of amounts are no sums
        for text in (*after, *below):
            if spans := spec.kind.find(text):
                yield name, squash(text[spans[0].start : spans[0].end])
                break


def _below(sheet: Sheet, segment: Segment) -> Sequence[Segment]:
    """What stands right under a line."""
    rows = sheet.rows[segment.row + 1 : segment.row + 2]
    return [s for row in rows for s in row if s.box.x0 < segment.box.x1 and segment.box.x0 < s.box.x1]


def _attached(segment: Segment) -> bool:
    """Whether a line heads something that belongs to the document before it: an exhibit, the terms and conditions."""
    early = segment.box.y0 < 0.3 and len(segment.words) <= 8
    return early and bool(EXHIBIT.match(segment.text) or squash(segment.text) in TERMS)


def _heads(rows: Sequence[Sequence[Segment]]) -> Iterator[str]:
    """Running lines with their figures masked, and on which edge they stand."""
    for row in rows:
        for segment in row:
            text = re.sub(r"\d+", "#", squash(segment.text))
            if sum(map(str.isalpha, text)) >= 4 and not is_count(segment.text):
                yield f"{'top' if segment.box.middle < 0.5 else 'foot'}:{text}"


def _topics(lines: Sequence[str]) -> Iterator[str]:
    for line in lines:
        for word in line.split():
            plain = squash(word)
            if len(plain) >= LONG and (plain.isalpha() or sum(map(str.isdigit, plain)) >= 4):
                yield plain


def _open(text: str) -> bool:
    """Whether a line of prose ends within its sentence."""
    return len(text.split()) >= 6 and text.rstrip()[-1:].isalpha() | (text.rstrip()[-1:] in ",-–")


def _sections(rows: Sequence[Sequence[Segment]]) -> tuple[int, int] | None:
    numbers = [int(match[1]) for row in rows if (match := SECTION.match(row[0].text)) and _worded(row)]
    return (numbers[0], numbers[-1]) if numbers else None


def _worded(row: Sequence[Segment]) -> bool:
    """Whether a numbered line goes on in words, as paragraphs do and rows of tables do not."""
    return sum(map(str.isalpha, "".join(segment.text for segment in row))) > 8 and len(row) <= 2
