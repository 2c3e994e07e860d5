"""In how many ways a preamble tells of a party, and what in it says that a party was missed or its name cut.

Works on plain text and spans. Dissent is a number, 0..1: from a half on a person should look.
"""

import re
from collections.abc import Collection, Sequence

from docpipe.reading.prose.forms import DESCRIBES, is_closing
from docpipe.reading.prose.names import name_at
from docpipe.reading.prose.parties import COLLECTIVES, NOT_CALLED, QUOTED
from schemas.fields.folding import fold
from schemas.fields.kind import Span
from schemas.wording import words

LONGER = 0.6  # where a party signs by a longer name than the preamble has
MISSED = 0.6  # where someone is given a name to be called by, who is no party
CUT = 0.6  # where a name goes on, or begins earlier
FEW = 0.3  # where "among" stands before two parties only
GOES_ON = re.compile(r"\s+(?:[&+]\s|(?!(?:AND|UND|ET|Y|E|EN|A|AN|THE|WITH|OF|HAVING|WHOSE)\b)[A-ZÀ-Ý0-9][\w.'’-]*)")
BEGINS_EARLIER = re.compile(r"(?:^|\s)(?P<word>[A-ZÀ-Ý][\w.'’-]*[a-zà-ÿ])\s$")
OPENS = frozenset(
    words(
        """
            between, among, amongst, by, and, the, this, from, to, of, with, parties, party, mr, ms, mrs, dr, messrs,
            sir, company, client, herr, frau, firma, zwischen, und, der, die, entre, et, monsieur, madame, sr, sra, don,
            doña, d, tra, fra, signor, signora, sig, tussen
        """
    )
)  # capitalised words that may stand before a name and are none of it
AMONG = re.compile(r"(?i)\bamong(?:st)?\b[^.]{0,40}$")
BEFORE = 60  # characters before the first party, where "among" stands
BEYOND = 400  # characters behind the last party's name in which further ones would be named
GIVEN = re.compile(r"\([^()]{0,80}\)")


def ways_of(text: str, name: Span, defined: Span | None) -> int:
    """How a party is told: by its legal form, by what is said of it, by what it is called from there on."""
    formed = any(is_closing(word) for word in text[name.start : name.end].split()[1:])
    return formed + (DESCRIBES.match(text, name.end, name.end + 160) is not None) + (defined is not None)


def name_dissent(text: str, name: Span) -> float:
    """Whether a name seems to be cut: a capitalised word stands right before it or behind it."""
    if GOES_ON.match(text, name.end, name.end + 40) and "\n" not in text[name.end : name.end + 1]:
        return CUT
    before = BEGINS_EARLIER.search(text[max(0, name.start - 30) : name.start])
    return CUT if before and fold(before["word"]).strip(".") not in OPENS else 0.0


def is_longer(signer: str, name: str) -> bool:
    """Whether who signs has a name that begins as the party's does and goes on with more than a legal form."""
    own, other = fold(name).split(), fold(signer).split()
    more = other[len(own) :]
    return other[: len(own)] == own and any(not is_closing(word) and word.isalpha() for word in more)


def list_dissent(text: str, parties: Sequence[tuple[Span, Span | None]]) -> float:
    """How much speaks for a party that was missed; `parties`: the span of each name, and of what it is called."""
    if len(parties) < 2:
        return 0.0
    start, end = min(name.start for name, _ in parties), max(name.end for name, _ in parties)
    spans = sorted(span for pair in parties for span in pair if span is not None)
    names = {fold(text[span.start : span.end]) for span in spans}
    for group in GIVEN.finditer(text, start, min(end + BEYOND, len(text))):
        called = [fold(next(filter(None, match.groups()))) for match in QUOTED.finditer(group[0])]
        before = max((span.end for span in spans if span.end <= group.start()), default=start)
        missed = bool(called) and not any(_is_known(one, names) for one in called)
        if missed and _names_someone(text[before : group.start()][-BEYOND:], called):
            return MISSED
    few = len(parties) == 2 and AMONG.search(text[max(0, start - BEFORE) : start])
    return FEW if few else 0.0


def _is_known(called: str, names: Collection[str]) -> bool:
    """Whether words are what a party is called, all of them are, or a thing is."""
    said = set(called.split())
    return called in names or not said - COLLECTIVES or bool(said & NOT_CALLED)


def _names_someone(before: str, called: Sequence[str]) -> bool:
    """Whether what stands before a name in brackets names someone: a firm by its form, or whoever is called so."""
    starts = re.finditer(r"(?<![\w.])[A-ZÀ-Ý0-9]", before)
    formed = any((named := name_at(before, at.start(), len(before))) and named.formed for at in starts)
    said = {fold(word) for word in re.findall(r"[A-ZÀ-Ý][\w'’-]+", before)}
    return formed or any(set(one.split()) <= said for one in called)
