"""Reads a contract: parties, dates, terms, law, signatures and sections from running text, each with its places."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from docpipe.document import Answer, FieldReading, Row
from docpipe.reading.prose.clauses import Clauses
from docpipe.reading.prose.closing import ENDS, closing_begins, statement_begins
from docpipe.reading.prose.dating import Scene, agreement_date, dates_of, effective_date, takes_effect_on_event
from docpipe.reading.prose.ending import Begins, expiration_date
from docpipe.reading.prose.found import Found, reading_of
from docpipe.reading.prose.headings import Section, find_sections, find_title
from docpipe.reading.prose.law import find_law
from docpipe.reading.prose.opening import find_parties
from docpipe.reading.prose.parties import Party
from docpipe.reading.prose.seconding import party_rows
from docpipe.reading.prose.signing import days_signed, find_blocks, row_of
from docpipe.reading.prose.terms import clauses_of_time, notice_period, renewal_term, term
from docpipe.reading.prose.text import Prose, prose_of
from docpipe.reading.segments import Sheet
from schemas.document_type import DocumentType, fields_of
from schemas.fields import gather_locale
from schemas.fields.folding import fold
from schemas.fields.kind import Span


def read_contract(sheets: Sequence[Sheet], schema: type[DocumentType]) -> Mapping[str, Answer]:
    """The answers of those fields of the schema that a contract's text can give."""
    prose = prose_of(sheets)
    locale = gather_locale([prose.text[p.start : p.end] for p in prose.paragraphs])
    parties = find_parties(prose)
    sections = find_sections(prose)
    clauses = Clauses(prose, sections)
    times = clauses_of_time(clauses)
    dates = dates_of(prose, locale)
    begin = closing_begins(prose.lines)
    statement = statement_begins(prose.lines)
    closing = min(_place_of_line(prose, begin), _place_of_line(prose, statement))
    blocks = find_blocks(sheets, prose.lines, begin) if begin is not None else []
    preamble = _preamble(prose, parties, closing)
    labelled = {
        spec.name: _labelled(prose, spec.hints.all_labels(), [d.span for d in dates]) for spec in fields_of(schema)
    }
    scene = Scene(preamble, max(closing, preamble.end), labelled)
    made = agreement_date(prose, dates, scene)
    effective = effective_date(clauses, dates, scene, made, days_signed(blocks, locale))
    length = term(times, locale)
    known = effective or (None if takes_effect_on_event(prose) else made)
    begins = Begins(effective.value if effective else None, known.value if known else None)
    ends = expiration_date(clauses, dates, begins, scene.labelled("expiration_date"), length)
    title = find_title(prose, sheets)
    answers: dict[str, Answer] = {
        "title": reading_of(prose, Found(title[0], prose.text[title[0].start : title[0].end], title[1]))
        if title
        else None,
        "parties": party_rows(prose, parties, blocks),
        "agreement_date": reading_of(prose, made),
        "effective_date": reading_of(prose, effective),
        "expiration_date": reading_of(prose, ends),
        "term": reading_of(prose, length),
        "renewal_term": reading_of(prose, renewal_term(prose, times, locale)),
        "notice_period": reading_of(prose, notice_period(times, locale)),
        "governing_law": reading_of(prose, find_law(clauses, locale, _end(prose, closing))),
        "signatures": [row_of(block, locale) for block in blocks],
        "sections": [_section_row(prose, section) for section in sections],
    }
    return {spec.name: answers[spec.name] for spec in fields_of(schema) if spec.name in answers}


def _preamble(prose: Prose, parties: Sequence[Party], closing: int) -> Span:
    """From the beginning to the end of the paragraph that names the parties, or of its sentence."""
    if not parties:
        return Span(0, min(len(prose.text), 3000, closing))
    last = max(party.name.end for party in parties)
    end = prose.paragraph_at(last).end
    for paragraph in prose.paragraphs:
        if paragraph.start > end and (prose.text[end - 1] in ".;:" or not prose.text[paragraph.start].islower()):
            break  # "..., have on 8 March 2025 concluded" begins small
        end = max(end, paragraph.end)
    return Span(0, end)


def _end(prose: Prose, closing: int) -> int:
    """Where the contract itself ends: at the first heading of an exhibit behind its closing."""
    after = (p.start for p in prose.paragraphs if p.start > closing and ENDS.match(prose.text[p.start : p.end][:60]))
    return next(after, len(prose.text))


def _place_of_line(prose: Prose, number: int | None) -> int:
    """The character at which the paragraph of a line begins."""
    if number is None:
        return len(prose.text)
    line = prose.lines[number]
    for paragraph in prose.paragraphs:
        if any(other is line for other in paragraph.lines):
            return paragraph.start
    return len(prose.text)


@lru_cache(maxsize=64)
def _label_pattern(labels: tuple[str, ...]) -> re.Pattern[str]:
    words = "|".join(sorted((r"\W+".join(map(re.escape, label.split())) for label in labels), key=len, reverse=True))
    before = r"(?:^|\n|\.\s)\W{0,3}(?:[0-9. ]{0,8}\s)?(?:the\s+)?"
    after = r"\W{0,4}(?:of\s+this\s+agreement\W{0,3})?$"
    return re.compile(rf"{before}(?:{words}){after}", re.IGNORECASE)


def _labelled(prose: Prose, labels: tuple[str, ...], spans: Sequence[Span]) -> tuple[Span, ...]:
    """The dates that stand behind one of the labels, at the beginning of their line."""
    if not labels:
        return ()
    pattern = _label_pattern(labels)
    return tuple(
        span for span in spans if pattern.search("\n" + fold_keeping(prose.text[max(0, span.start - 60) : span.start]))
    )


def fold_keeping(text: str) -> str:
    """Lower case without accents; line feeds stay."""
    return "\n".join(fold(line) if line.strip() else "" for line in text.split("\n"))


def _section_row(prose: Prose, section: Section) -> Row:
    def cells() -> Iterator[FieldReading | None]:
        for span in (section.number, section.heading):
            text = " ".join(prose.text[span.start : span.end].split()) if span else ""
            yield FieldReading(text, text, prose.places(*span), None, {"support": 0.8}) if span and text else None

    number, heading = cells()
    return {"number": number, "heading": heading}
