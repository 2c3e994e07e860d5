"""Words of a text with their punctuation, as names are made of them. A legal form in several words is one."""

import re
from dataclasses import dataclass

from docpipe.reading.prose.forms import CLOSING, plain

TOKEN = re.compile(r"\([^()\"“”„«]{1,40}\)[,.;]?|[^\s(]+|\(")
NEXT_ITEM = re.compile(r"\n\s*\(?[0-9a-z]{1,3}[.)]\s")
SENTENCE_END = re.compile(r"[a-z]{4,}\.[\"”’]?$")
SPACED = frozenset({"sàrl"}) | CLOSING  # forms that may be set with spaces: "S. A.", "Sp. z o.o."
MOST_PARTS, LONGEST_PART = 5, 8  # of "S. de R.L. de C.V."; characters of "S.A.P.I."


@dataclass(frozen=True, slots=True)
class Token:
    """A word with its punctuation."""

    raw: str
    start: int
    end: int

    @property
    def bare(self) -> str:
        return self.raw.rstrip(",;:")

    @property
    def capital(self) -> bool:
        """Capitalised, a brand with capitals inside, or a figure within a name."""
        first = self.raw.lstrip("'’")[:1]
        return (
            first.isupper()
            or any(char.isupper() for char in self.raw[1:])
            or re.search(r"\w\.(?:com|net|org|de|io)\b", self.raw) is not None
        )

    @property
    def closes(self) -> bool:
        """Whether punctuation after it ends more than a part of the name."""
        return self.raw[-1] in ";:" or SENTENCE_END.search(self.raw) is not None


def tokens_of(text: str, start: int, end: int, most: int) -> list[Token]:
    """The first words of a part of a text, up to the next item of a list."""
    end = min(end, start + 300)
    item = NEXT_ITEM.search(text, start, end)
    matches = TOKEN.finditer(text, start, item.start() if item else end)
    return _joined([Token(match[0], match.start(), match.end()) for match in matches], text)[:most]


def _joined(tokens: list[Token], text: str) -> list[Token]:
    """Legal forms in several words made one: "S.à r.l.", "Sp. z o.o."."""
    joined: list[Token] = []
    index = 0
    while index < len(tokens):
        count = next((n for n in range(MOST_PARTS, 1, -1) if _is_form(tokens[index : index + n], n)), 1)
        part = tokens[index : index + count]
        joined.append(Token(text[part[0].start : part[-1].end], part[0].start, part[-1].end) if count > 1 else part[0])
        index += count
    return joined


def _is_form(part: list[Token], count: int) -> bool:
    if len(part[0].raw) > LONGEST_PART or "." not in part[0].raw:
        return False
    words = [plain(token.raw) for token in part]
    if len(part) < count or not all(0 < len(word) <= 4 for word in words) or any(t.raw[-1] in ",;:" for t in part[:-1]):
        return False
    return "".join(words) in SPACED
