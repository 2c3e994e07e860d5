"""How plainly the words beside a number call it the number of its own document, where no known label does.

Knows the words for numbers and references in the languages of Europe, and a type's titles; knows no place on a page.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from docpipe.reading.folding import squash, tokens_of
from docpipe.reading.labels import FILLER
from schemas.document_type import DocumentType, fields_of
from schemas.wording import words

TITLED, NUMBERED, REFERRED, STRANGE, FOREIGN = 0.6, 0.5, 0.2, 0.25, 0.0
STEM = 4  # letters that a word needs to begin as a title does: "Rechn.-Beleg", "Fact."
KIN = 5  # letters of a word of something else that a longer word may begin with: Kunden|konto
MOST = 4  # words of a caption; more are a sentence
NUMBER = frozenset(
    words(
        """
        nr, no, n, num, number, numero, nummer, numer, cislo, c, nro, nbr, nos, id, code, kod, kode, codigo, codice,
        cod, kennung, serial, serie, nummero, numara, ref, sorszam
        """
    )
)
PAPER = frozenset(words("beleg, document, dokument, documento, doc, dok, doklad, dokladu, piece, bescheid, voucher"))
ENDINGS = ("nummer", "number", "numer", "nr", "kennung", "kennzahl")
OUR_REFERENCE = re.compile(
    r"(?i)^\W*(?:(?:our|unsere?|notre|nos|n/?|nuestra|ntra\.?|nostro|ns\.?|vs/ns|onze?|ons|nossa|n/|nasz|vår|naše|naše)\W+)?"
    r"(?:ref(?:erence|erenz|erens|erencia|erência|érence|erentie)?|réf(?:érences?)?|zeichen|rif(?:erimento)?|kenmerk"
    r"|znak|značka|referencja)\W*(?:n[ro°º.]*|num(?:mer|ber|ero)|nummer)?\W*$"
)


@dataclass(frozen=True, eq=False)
class Calling:
    """What a type calls itself, in all words, in one, and mostly; and words for other things than a field."""

    headings: frozenset[str]
    titles: frozenset[str]
    usual: frozenset[str]
    foreign: frozenset[str]

    def of(self, caption: str) -> float:
        """How plainly a caption names the document's own number, 0..0.6; 0 for what names something else.

        Of a caption in two languages the half that does so better counts: "Número de factura / Invoice number".
        """
        return max(self._of(half.strip(" :.-")) for half in caption.split("/"))

    def _of(self, caption: str) -> float:
        if is_our_reference(caption):
            return REFERRED
        told = [token.text for token in tokens_of(caption)]
        if not told or len(told) > MOST or any(any(map(str.isdigit, one)) for one in told):
            return STRANGE if caption.strip() == "#" else FOREIGN
        titled = any(self._is_title(one) for one in told)
        numbered = is_numbered(caption)
        rest = [one for one in told if one not in NUMBER and one not in FILLER and not self._is_title(one)]
        if squash(caption) in self.headings:
            return TITLED
        if any(self._is_foreign(one) for one in rest):
            return FOREIGN
        if titled:
            return TITLED if len(rest) <= 1 else STRANGE
        return NUMBERED if numbered and not rest else STRANGE

    @lru_cache(maxsize=4096)  # noqa: B019 a type has one, for good
    def _is_title(self, word: str) -> bool:
        """Whether a word is one of the type's titles, begins or ends with one, or shortens one."""
        if word in self.titles or word in PAPER:
            return True
        whole = any(len(t) >= KIN and (word.startswith(t) or word.endswith(t)) for t in self.titles)
        return whole or (len(word) >= STEM and any(t.startswith(word) for t in self.usual))

    @lru_cache(maxsize=4096)  # noqa: B019 a type has one, for good
    def _is_foreign(self, word: str) -> bool:
        return word in self.foreign or any(len(one) >= KIN and word.startswith(one) for one in self.foreign)


@lru_cache(maxsize=64)
def calling_of(schema: type[DocumentType], name: str) -> Calling:
    """The words of a type around one of its fields."""
    specs = [spec for spec in fields_of(schema) if spec.row is None]
    own = next(spec for spec in specs if spec.name == name)
    titles = frozenset(squash(title) for group in schema.headings.values() for title in group if " " not in title)
    headings = {title for group in schema.headings.values() for title in group}
    usual = frozenset(squash(group[0]) for group in schema.headings.values())
    others = _tokens(label for spec in specs if spec is not own for label in spec.hints.all_labels())
    foreign = others | _tokens(own.hints.not_labels)
    meant = _tokens(label for label in own.hints.all_labels() if label not in headings)
    return Calling(
        frozenset(map(squash, headings)), titles, usual, frozenset(foreign - meant - NUMBER - FILLER - PAPER)
    )


def is_numbered(caption: str) -> bool:
    """Whether words say that a number follows."""
    told = (token.text for token in tokens_of(caption))
    return "#" in caption or any(one in NUMBER or one.endswith(ENDINGS) for one in told)


def is_our_reference(caption: str) -> bool:
    """Whether words name the sender's own reference, which often is the number of what is sent."""
    return OUR_REFERENCE.match(caption) is not None


def _tokens(labels: Iterable[str]) -> set[str]:
    return {token.text for label in labels for token in tokens_of(label) if len(token.text) > 1}
