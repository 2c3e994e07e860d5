"""Letters that are agreements: "Dear Ms. Roe: ..." names neither party in a sentence, but its head does.

The sender's firm stands in the letterhead, the recipient above "Dear".
"""

import re
from collections.abc import Iterator

from docpipe.reading.prose.names import name_at
from docpipe.reading.prose.parties import Party
from docpipe.reading.prose.text import Prose

DEAR = re.compile(
    r"(?im)^\W*(?:dear|gentlemen|ladies\s+and\s+gentlemen|sehr\s+geehrte[rs]?|madame,?\s+monsieur|cher|chère)\b"
)
SUBJECT = re.compile(r"(?im)^\W*(?:re|subject|betreff|betr\.|objet)\s*:\s*(?P<subject>[^\n]{4,160})")
HEAD = 1_500  # characters above "Dear" at most
NOT_FIRM = re.compile(
    r"(?i)\b(?:street|avenue|road|suite|floor|drive|attn|attention|via|re|page|box|boulevard|plaza)\b|[0-9]{3,}"
)


def parties_of_letter(prose: Prose) -> list[Party]:
    """The firms, or else persons, in the head of a letter."""
    dear = DEAR.search(prose.text, 0, 4_000)
    if dear is None:
        return []
    found = list(_names(prose, max(0, dear.start() - HEAD), dear.start()))
    firms = [party for party in found if party.strength >= 0.5]
    return firms if len(firms) >= 2 else [*firms, *(p for p in found if p.strength < 0.5)][:2]


def _names(prose: Prose, start: int, end: int) -> Iterator[Party]:
    """The names that begin lines."""
    for paragraph in prose.paragraphs:
        if not start <= paragraph.start < end:
            continue
        place = paragraph.start
        for line in paragraph.lines:
            named = name_at(prose.text, place, place + len(line.text))
            whole = named is not None and named.span.end >= place + 0.8 * len(line.text)
            if named and whole and named.count >= 2 and not NOT_FIRM.search(line.text):
                yield Party(named.span, None, None, 0.6 if named.formed else 0.4)
            place += len(line.text) + 1
