"""What recognition spelt in two ways: of words that stand in several places, the spelling that most of them have.

Accents are what recognition errs in most: "Dístributor" among twenty "Distributor".
"""

import unicodedata
from collections import Counter

from docpipe.reading.prose.text import Prose
from schemas.fields.kind import Span

MOST = 3  # places that have a spelling which is believed
PUNCTUATION = ".,;:()[]\"“”„«»‟'’‚‘"


def usual_place(prose: Prose, span: Span) -> Span:
    """Where a recognized word stands as it is usually spelt; its own place where nothing else is usual."""
    own = prose.text[span.start : span.end]
    if " " in own or prose.score(span) is None:
        return span
    places: dict[str, Span] = {}
    counts: Counter[str] = Counter()
    for start, (_, _, word) in zip(prose.starts, prose.words, strict=True):
        bare = word.text.strip(PUNCTUATION)
        if word.score is not None and plain(bare) == plain(own) and bare[:1].isupper() == own[:1].isupper():
            counts[bare] += 1
            at = start + word.text.find(bare)
            places.setdefault(bare, Span(at, at + len(bare)))
    usual, count = counts.most_common(1)[0] if counts else (own, 0)
    return places[usual] if usual != own and count >= max(MOST, 2 * counts[own]) else span


def plain(text: str) -> str:
    """A text without accents, case, blanks and punctuation."""
    letters = unicodedata.normalize("NFKD", text.replace("ß", "ss")).casefold()
    return "".join(c for c in letters if c.isalnum())
