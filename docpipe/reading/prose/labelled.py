"""Parties behind labels: "Party A: ...", "Landlord: ...", "Name: ..." in forms, and the rows of tables.

Knows roles, not whose name it is; order forms, summaries of leases and cover pages name their parties so.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from docpipe.reading.prose.forms import ROLES
from docpipe.reading.prose.names import name_at
from docpipe.reading.prose.parties import Party, distinct
from docpipe.reading.prose.text import Prose
from schemas.fields.kind import Span
from schemas.wording import words

LABELLED = re.compile(
    r"(?m)(?:^\W{0,3}|(?<=[\w.)]\s)(?=[A-Z][a-z]+:\s))(?:(?:the\s+|der\s+|die\s+|le\s+|"
    r"la\s+)?(?P<role>[A-ZÄÖÜ][\w'’-]+(?:[ ][A-Z][\w-]+)?)(?:\s+(?:name|company name))?|(?i:party|partei|"
    r"partie)\s+(?:[A-D1-4]|one|two|three))"
    r"\s*(?:\([^()]{1,30}\))?\s*:\s*"
)
CALLED_NAME = re.compile(r"(?i)(?:^|(?<=\s))(?:(?:full\s+)?name|nom|nombre|nome|naam)\s*:\s+(?=[A-ZÀ-Ý])", re.MULTILINE)
BESIDE = re.compile(r"\s+(?:and|und|et|y|e|en|&)\s+")
WITHIN = 80  # characters between two labels of one line
TABLES = 6_000  # characters from the beginning in which such a table may stand
BESIDES = frozenset(
    words("the, der, die, das, le, la, el, il, de, het, name, of, legal, full, nom, nombre, nome, naam, du, del")
)
SERVES = frozenset(
    words(
        """
            bank, agent, broker, manager, representative, director, executive, trustee, author, member, operator,
            carrier, user, company, host, factor, agente, banca, vertreter, gesellschaft, société, sociedad, società,
            treuhänder
        """
    )
)  # who may stand in a table of a contract and be no party to it
PARTY = re.compile(r"(?i)(?:party|partei|partie|parte|partij)\s+(?:[A-D1-4]|one|two|three)")
MOST_WORDS = 7  # of a cell that is all name


def parties_behind_labels(prose: Prose) -> Iterator[list[Party]]:
    """ "Party A: ...", "Lieferant: ...", "Landlord: ..." at the beginning of lines; "Name: ..." of forms to fill in."""
    text, found, last = prose.text, list[Party](), -WITHIN
    for match in LABELLED.finditer(text, 0, min(len(text), 4000)):
        role = match["role"]
        if role and not any(word.casefold() in ROLES for word in role.split()):
            continue
        begins = not any(map(str.isalpha, text[text.rfind("\n", 0, match.start()) + 1 : match.start()]))
        if not begins and (match.start() - last > WITHIN or "\n" in text[last : match.start()]):
            continue  # within a line only beside another one
        acts = Span(*match.span("role")) if role else None
        if parties := _named_by(text, match.end(), prose.paragraph_at(match.end()).end, acts):
            found += parties
            last = parties[-1].name.end
    yield distinct(text, found)
    ends = (match.end() for match in CALLED_NAME.finditer(text, 0, min(len(text) // 2, 2000)))
    yield distinct(text, [party for end in ends for party in _named_by(text, end, prose.paragraph_at(end).end, None)])


def _named_by(text: str, place: int, end: int, role: Span | None) -> list[Party]:
    """Who stands behind a label: a firm, or one person or two."""
    named = name_at(text, place, end)
    if named is None or named.span.start - place >= 12 or not (named.formed or named.count >= 2):
        return []
    parties = [Party(named.span, None, role, 0.7 if named.formed else 0.55)]
    beside = None if named.formed else BESIDE.match(text, named.span.end)
    other = name_at(text, beside.end(), end) if beside and beside.end() < end else None
    return [*parties, Party(other.span, None, role, 0.55)] if other and other.count >= 2 else parties


def parties_in_table(prose: Prose) -> list[Party]:
    """Those of rows with a role in one cell and a name in the other; none where all have the same role."""
    found = list(_rows(prose))
    roles = {prose.text[party.role.start : party.role.end].casefold() for party in found if party.role}
    return distinct(prose.text, found) if len(roles) > 1 else []


def _rows(prose: Prose) -> Iterator[Party]:
    for paragraph in prose.paragraphs:
        if paragraph.start > TABLES:
            return
        place = paragraph.start
        for line in paragraph.lines:
            cells = [segment.text for segment in line.segments]
            start = prose.text.find(cells[-1], place, paragraph.end)
            if len(cells) == 2 and start > place and _is_role(cells[0]) and not _is_role(cells[1]):
                role = Span(place, place + len(cells[0].rstrip(" :")))
                yield from _in_cell(prose.text, start, start + len(cells[1]), role)
            place += len(line.text) + 1


def _is_role(cell: str) -> bool:
    said = cell.rstrip(" :")
    own = [word for word in re.findall(r"[\w-]+", said.casefold()) if word not in BESIDES]
    return PARTY.fullmatch(said) is not None or (len(own) == 1 and own[0] in ROLES and own[0] not in SERVES)


def _in_cell(text: str, start: int, end: int, role: Span) -> list[Party]:
    """Whom a cell names: where all its words are such of a name, a single one is as long as the cell."""
    found, said = _named_by(text, start, end, role), text[start:end].split()
    whole = len(said) <= MOST_WORDS and all(word[0].isupper() or word[0].isdigit() for word in said)
    if len(found) == 1 and whole and "," not in text[start:end]:
        return [replace(found[0], name=Span(found[0].name.start, end))]
    return found
