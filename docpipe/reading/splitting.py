"""Splits a file into its documents: where one ends and the next begins, which pages lack, which are blank.

A border that is not sure is none: its pages stay together, with a finding that says between which pages, and why.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from docpipe.document import Finding, Page, Severity
from docpipe.outcome import pages_in_words
from docpipe.reading.borders import Border, border_of
from docpipe.reading.classifying import LEAST, Likeness, rank_glimpses
from docpipe.reading.glimpses import joined
from docpipe.reading.phrasebook import Phrasebook, phrasebook_of
from docpipe.reading.segments import Sheet
from docpipe.reading.traits import Traits, traits_of
from schemas.document_type import DocumentType

CLOSE = 0.85  # of what speaks for a type: where as much speaks for another, a person says which it is
CALLED = 0.5  # the same where the other is what the document's number is called after


@dataclass(frozen=True, slots=True)
class Part:
    """One document of a file: the file's pages that it takes, in order, its type (None: of none that is known).

    `findings`: `page_missing` where its pages' own count has a gap, `border_unsure` where it may be two documents,
    `type_unsure` where it may as well be of another type.
    """

    page_nos: tuple[int, ...]
    schema: type[DocumentType] | None
    findings: tuple[Finding, ...] = ()


def split(pages: Sequence[Page], sheets: Sequence[Sheet], schemas: Iterable[type[DocumentType]]) -> tuple[Part, ...]:
    """The documents in a file, in order; one for a file that holds one. Pages are told apart by their `page_no`.

    A blank page between documents belongs to none; one within a document to that. A file of blank pages is one part.
    """
    book = phrasebook_of(tuple(schemas))
    traits = [traits_of(page, sheet, book) for page, sheet in zip(pages, sheets, strict=True)]
    written = [one for one in traits if not one.blank]
    if not written:
        return (Part(tuple(page.page_no for page in pages), None),) if pages else ()
    borders = [border_of(one, two) for one, two in pairwise(written)]
    groups = _groups(written, borders)
    return tuple(_part(group, traits, borders, book) for group in groups)


def one_part(pages: Sequence[Page], sheets: Sequence[Sheet], schema: type[DocumentType] | None) -> Part:
    """All pages as one document, of a type that a person named or of none: only missing pages are looked for."""
    book = phrasebook_of((schema,) if schema else ())
    traits = [traits_of(page, sheet, book) for page, sheet in zip(pages, sheets, strict=True)]
    return Part(tuple(page.page_no for page in pages), schema, tuple(_missing(traits)))


def loose_pages(parts: Sequence[Part], pages: Sequence[Page]) -> tuple[Finding, ...]:
    """A note for the blank pages that no document of a file has."""
    taken = {page_no for part in parts for page_no in part.page_nos}
    loose = [page.page_no for page in pages if page.page_no not in taken]
    if not loose:
        return ()
    sentence = f"{pages_in_words(loose)} {'are' if len(loose) > 1 else 'is'} blank and left out."
    return (Finding("blank_page", sentence, Severity.NOTE),)


def _groups(written: Sequence[Traits], borders: Sequence[Border]) -> list[list[Traits]]:
    groups = [[written[0]]]
    for traits, border in zip(written[1:], borders, strict=True):
        if border.is_sure:
            groups.append([traits])
        else:
            groups[-1].append(traits)
    return groups


def _part(group: Sequence[Traits], traits: Sequence[Traits], borders: Sequence[Border], book: Phrasebook) -> Part:
    first, last = group[0].page_no, group[-1].page_no
    within = [one for one in traits if first <= one.page_no <= last]
    ranked = rank_glimpses([one.glimpse for one in group], book)
    schema = ranked[0].schema if ranked and ranked[0].score >= LEAST else None
    unsure = [border for border in borders if border.is_doubtful and first <= border.before < last]
    doubts = [Finding("border_unsure", border.sentence, Severity.DOUBT) for border in unsure]
    return Part(
        tuple(one.page_no for one in within),
        schema,
        (*_missing(within), *doubts, *_unsure(ranked, _calling(group, book))),
    )


def _calling(group: Sequence[Traits], book: Phrasebook) -> frozenset[type[DocumentType]]:
    """The types after which the pages call a number that such a document must have: "invoice number"."""
    itself = joined([one.glimpse for one in group]).itself
    return frozenset(schema for schema, called in zip(book.schemas, itself, strict=True) if called)


def _unsure(ranked: Sequence[Likeness], calling: Collection[type[DocumentType]]) -> Iterator[Finding]:
    """A doubt where two types are about as likely: an energy bill is an invoice, and proves an address.

    Where it calls itself one of them by its number, that is likely enough: nobody would pay it, else.
    """
    if len(ranked) < 2:
        return
    likely, other = ranked[:2]
    least = CALLED if other.schema in calling and likely.schema not in calling else CLOSE
    if other.score < max(LEAST, least * likely.score):
        return
    one, two = (likeness.schema.name.replace("_", " ") for likeness in (likely, other))
    sentence = f"It may be of the type {one} or {two}. Say which it is, and it is read as that."
    yield Finding("type_unsure", sentence, Severity.DOUBT)


def _missing(pages: Sequence[Traits]) -> Iterator[Finding]:
    """A finding where the pages' own count leaves out numbers for which there is no page without one."""
    counted = [(place, one.count) for place, one in enumerate(pages) if one.count and one.count.total]
    if not counted:
        return
    total = max(count.total or 0 for _, count in counted)
    known = [(-1, 0), *((place, count.number) for place, count in counted), (len(pages), total + 1)]
    lacking = [n for a, b in pairwise(known) if b[1] - a[1] > b[0] - a[0] for n in range(a[1] + 1, b[1])]
    if lacking:
        there = f"It counts {total} pages, but {pages_in_words(lacking).lower()} {'are' if len(lacking) > 1 else 'is'}"
        yield Finding("page_missing", f"{there} not there.", Severity.SEVERE)
