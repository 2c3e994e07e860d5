"""Says which document type of the registry a document is, or that it is none of them.

Judges by what the document calls itself, by how many of a type's fields it names, and by what it looks like. Never by
the file's name. What speaks for a type stands in its class.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from docpipe.document import Page
from docpipe.reading.glimpses import Glimpse, glimpse_of, joined
from docpipe.reading.phrasebook import Phrasebook, phrasebook_of
from docpipe.reading.segments import Sheet
from schemas.document_type import DocumentType, Shape

LEAST = 0.28  # score below which a document is of no known type
OWN_NAME = 0.45  # what a label such as "invoice number" says for an invoice
TITLE, LABELS, CUES = 0.6, 0.4, 0.15  # what a sure title, many labels, and the type's own words are worth
OWN_LABELS, ENOUGH = 0.25, 4  # fields whose words no other type of the registry uses; so many are as good as all
BORROWED = 0.6  # of labels, where nothing else speaks for a type: name, address and date stand on every form
BY_CHANCE, NAMELESS, LONG = 0.3, 0.2, 300  # the same in long running text without a title; its words
MANY, MUST = 7, 3  # fields named that are no chance in long text either, and those of them that it must have
UNNAMED = 0.35  # of what speaks for a form that does not bear its name
HEADER = 0.16  # the header of a type's own table
SHAPES = {Shape.MRZ: 0.45, Shape.SLIP: 0.3, Shape.CARD: 0.08, Shape.PORTRAIT: 0.1, Shape.NUMBERED: 0.3}
TOPIC = 0.4  # of a title that nothing else bears out, where a label names another type: a bill for a contract
STRANGE = 0.55  # what a title of no type must be worth where nothing names the type
NAMED_STRANGE, TITLED_STRANGE, TITLED = 0.66, 0.75, 0.6  # where a label names it, and where a title worth so much does
STRANGER = 0.3  # of what speaks for a type under such a title
ADDRESSED = 0.35  # less for a slip's type where a list stands under its header and someone is addressed
PROSE, RUNNING = 0.16, 0.55  # running text, and the share of a document's words that makes it so


@dataclass(frozen=True, slots=True)
class Likeness:
    """How much a document looks like one type: from 0, hardly ever over 1.5."""

    schema: type[DocumentType]
    score: float


def classify(
    sheets: Sequence[Sheet], schemas: Iterable[type[DocumentType]], pages: Sequence[Page] = ()
) -> type[DocumentType] | None:
    """The type that a document most looks like, None when it looks like none. `pages` let it see the paper, too."""
    ranked = rank(sheets, schemas, pages)
    return ranked[0].schema if ranked and ranked[0].score >= LEAST else None


def rank(sheets: Sequence[Sheet], schemas: Iterable[type[DocumentType]], pages: Sequence[Page] = ()) -> list[Likeness]:
    """All types, the likeliest first."""
    book = phrasebook_of(tuple(schemas))
    seen = pages if len(pages) == len(sheets) else [None] * len(sheets)
    return rank_glimpses([glimpse_of(s, book, page) for s, page in zip(sheets, seen, strict=True)], book)


def rank_glimpses(glimpses: Sequence[Glimpse], book: Phrasebook) -> list[Likeness]:
    """The same, of pages that were looked at already."""
    if not glimpses:
        return []
    whole = joined(glimpses)
    likenesses = [Likeness(schema, _likeness(whole, n, book)) for n, schema in enumerate(book.schemas)]
    return sorted(likenesses, key=lambda likeness: -likeness.score)


def _likeness(seen: Glimpse, position: int, book: Phrasebook) -> float:
    score = _spoken(seen, position, book) * (UNNAMED if _is_unnamed(seen, position, book) else 1.0)
    strange = seen.titles[book.stranger]
    title = seen.titles[position]
    named = seen.itself[position] or title > 0
    least = TITLED_STRANGE if title >= TITLED else NAMED_STRANGE if named else STRANGE
    return score * STRANGER if strange > max(least, title) else score


def _is_unnamed(seen: Glimpse, position: int, book: Phrasebook) -> bool:
    """Whether a form does not say that it is the one of this type: other forms ask for the same."""
    nameless = seen.titles[position] < NAMELESS and not seen.cues[position]
    return nameless and book.schemas[position].reader == "form"


def _spoken(seen: Glimpse, position: int, book: Phrasebook) -> float:
    """What the words on it and the look of it say for a type."""
    title = seen.titles[position] * (TOPIC if _is_topic(seen, position, book) else 1.0)
    titled = max(title, OWN_NAME if seen.itself[position] else 0.0)
    cued = min(1.0, len(seen.cues[position]) / 2)  # two are as good as many
    by_chance = titled < NAMELESS and _is_long_text(seen) and not _is_filled(seen, position, book)
    own = sum(seen.own[position].values()) * (BY_CHANCE if by_chance else 1.0)
    score = TITLE * titled + CUES * cued + OWN_LABELS * min(1.0, own / ENOUGH)
    score += (HEADER if seen.tables[position] else 0.0) + _shaped(seen, book.schemas[position])
    worth = BY_CHANCE if by_chance else 1.0 if score else BORROWED
    score -= ADDRESSED if _is_billed(seen, position, book) else 0.0
    return score + LABELS * _labelled(seen, position, book) * worth


def _is_filled(seen: Glimpse, position: int, book: Phrasebook) -> bool:
    """Whether so many of the type's fields are named, those that it must have among them, that none is so by chance."""
    named, weights = seen.named[position], book.weights[position]
    return len(named) >= MANY and sum(weights.get(name, 0.0) >= 2 for name in named) >= MUST


def _is_topic(seen: Glimpse, position: int, book: Phrasebook) -> bool:
    """Whether the type is only what a letter is about: one of its own fields is not named, but another type is."""
    if seen.cues[position] or seen.named[position] or seen.itself[position]:
        return False
    return any(seen.itself[n] and seen.named[n] for n in range(len(book.schemas)) if n != position)


def _is_billed(seen: Glimpse, position: int, book: Phrasebook) -> bool:
    """Whether goods are listed in columns for someone who is named, as on a bill, and the type is one of slips."""
    if Shape.SLIP not in book.schemas[position].shapes or Shape.SLIP in seen.shapes:
        return False
    return any(seen.tables[n] and seen.named[n] & book.recipients[n] for n in range(len(book.schemas)) if n != position)


def _labelled(seen: Glimpse, position: int, book: Phrasebook) -> float:
    """The share of the type's important fields that are named."""
    weights = book.weights[position]
    named = sum(weights.get(name, 0.0) for name in seen.named[position])
    return min(1.0, 1.5 * named / sum(weights.values())) if weights else 0.0


def _shaped(seen: Glimpse, schema: type[DocumentType]) -> float:
    """What the look of it says for a type that declares it."""
    score = sum(SHAPES.get(shape, 0.0) for shape in seen.shapes.intersection(schema.shapes))
    return score + (PROSE if _is_running(seen) and Shape.PROSE in schema.shapes else 0.0)


def _is_running(seen: Glimpse) -> bool:
    return seen.words > 0 and seen.running / seen.words >= RUNNING


def _is_long_text(seen: Glimpse) -> bool:
    """Whether so much is said that it names fields of any type, as the instructions to a form do."""
    return seen.words >= LONG and _is_running(seen)
