"""What surrounds the names on a page: blocks, who is reached where, sender's lines, the size of the type.

Knows addresses and letterheads, no particular field.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from docpipe.reading.addresses import (
    CONTACT,
    HOUSE_NUMBER,
    REGISTER,
    ROLE,
    STREET,
    TAX_NUMBER,
    pieces_of,
    town_in,
)
from docpipe.reading.asides import ADDRESSEE, TURNED, is_aside
from docpipe.reading.blocks import Block, block_under
from docpipe.reading.folding import squash
from docpipe.reading.legal_forms import bare_name
from docpipe.reading.segments import Segment, Sheet
from schemas.fields.kind import Span
from schemas.wording import words

FOOT = 0.85  # of the page: the lower edge
LATE = 0.2  # of the page: print that begins no higher is that of a slip laid on a larger sheet
FAR = 6  # lines from a name down to its town
HOST = re.compile(r"(?i)(?:@|www\.|https?://(?:www\.)?)([a-z0-9-]+(?:\.[a-z0-9-]+)*)\.[a-z]{2,}")
MAILBOX = re.compile(r"(?i)([a-z0-9._-]{4,})@")
COUNTRY_WIDE = frozenset(words("co, com, org, net, gov, ac, edu, or, gv"))  # second levels that everyone shares
EVERYONES = frozenset(  # hosts of anybody's mail
    words(
        """
        gmail, googlemail, gmx, web, tonline, outlook, hotmail, yahoo, icloud, aol, live, mail, orange, wanadoo, free,
        laposte, sfr, libero, virgilio, alice, tin, ziggo, kpnmail, planet, telenet, skynet, bluewin, wp, onet, interia,
        o2, seznam, centrum, email, post, msn, proton, protonmail, btinternet, comcast, verizon
        """
    )
)
CLOSING = re.compile(
    r"(?i)^\W*(mit (?:freundliche|beste)|freundliche gr|beste gr|viele gr|kind regards|best regards|yours (?:sinc"
    r"|faith)"
    r"|sincerely|cordialement|bien à vous|atentamente|saludos|un cordial|cordiali saluti|distinti saluti"
    r"|met vriendelijke"
    r"|hoogachtend|med vänlig|med venlig|med vennlig|z poważaniem|s pozdravem|atenciosamente|com os melhores)"
)


@dataclass(frozen=True, eq=False)
class Scene:
    """A page and its blocks. `owners`: the side that labels give to segments, by identity, and how surely.

    `captions`: the segments, by identity, that are labels and nothing else; `first`: whether it is its document's
    first page, where parties introduce themselves.
    """

    sheet: Sheet
    blocks: Sequence[Block]
    owners: Mapping[int, tuple[str, float]]
    captions: frozenset[int]
    first: bool

    @cached_property
    def domains(self) -> list[str]:
        """The names in the page's e-mail and web addresses, but for those of the recipient's own block."""
        theirs = {id(s) for block in self.blocks for s in block.segments if self._is_recipients(block)}
        texts = [s.text for s in self.sheet.segments if id(s) not in theirs]
        return [name for text in texts for name in _hosts(text) if len(name) >= 4]

    @cached_property
    def mailboxes(self) -> list[str]:
        """The names before the sign of e-mail addresses: "mike.muster" of anybody's mail."""
        return [squash(box) for s in self.sheet.segments for box in MAILBOX.findall(s.text)]

    def _is_recipients(self, block: Block) -> bool:
        return any(self.owners.get(id(s), ("", 0.0))[0] == "recipient" for s in block.segments)

    @cached_property
    def body(self) -> float:
        """The usual size of the page's type."""
        sizes = sorted(s.size for s in self.sheet.segments for _ in s.words)
        return sizes[len(sizes) // 2] if sizes else 0.01

    @cached_property
    def contacts(self) -> frozenset[int]:
        """The blocks, by identity, that hold ways of contact or entries of registers."""
        return frozenset(id(block) for block in self.blocks if any(map(_is_contact, block.segments)))

    @cached_property
    def taxed(self) -> frozenset[int]:
        """The blocks, by identity, that hold a tax number."""
        return frozenset(id(b) for b in self.blocks if any(TAX_NUMBER.search(s.text) for s in b.segments))

    @cached_property
    def attended(self) -> frozenset[int]:
        """The segments, by identity, under which an attention line stands in their block."""
        lines = [(block, n) for block in self.blocks for n, s in enumerate(block.segments) if ADDRESSEE.match(s.text)]
        return frozenset(id(s) for block, n in lines for s in block.segments[:n])

    @cached_property
    def has_imprint(self) -> bool:
        """Whether ways of contact, registers or tax numbers stand at the foot, smaller than the text."""
        low = [s for s in self.sheet.segments if s.size < self.body and self.height_of(s.box.y0) > FOOT]
        return any(_is_contact(s) or TAX_NUMBER.search(s.text) for s in low)

    @cached_property
    def print_top(self) -> float:
        """How far down the print begins, on a slip that takes but a part of its page; else 0."""
        top = min((s.box.y0 for s in self.sheet.segments), default=0.0)
        return top if top > LATE else 0.0

    def height_of(self, y: float) -> float:
        """How far down the printed part of the page a height lies, 0..1."""
        return (y - self.print_top) / (self.print_foot - self.print_top)

    @cached_property
    def print_foot(self) -> float:
        foot = max((s.box.y1 for s in self.sheet.segments), default=1.0)
        return foot if self.print_top and foot > self.print_top else 1.0

    def row_text(self, segment: Segment) -> str:
        return " ".join(other.text for other in self.sheet.rows[segment.row])

    def below(self, block: Block, nth: int) -> Sequence[Segment]:
        """The lines under a line of a block, those of the next block under a letterhead included."""
        under = block.segments[nth + 1 : nth + 1 + FAR]
        return under or block_under(block, self.blocks, self.sheet)[:FAR]

    @cached_property
    def windows(self) -> frozenset[int]:
        """The blocks, by identity, that stand right under a line with the sender's address: seen through a window."""
        lines = [s for s in self.sheet.segments if is_sender_line(s) and s.size <= 1.05 * self.body]
        return frozenset(id(block) for line in lines for block in self.blocks if self._is_under(block, line))

    def is_over_window(self, segment: Segment) -> bool:
        """Whether a line stands right over an address block."""
        return any(id(b) in self.windows and self._is_under(b, segment) for b in self.blocks)

    def _is_under(self, block: Block, line: Segment) -> bool:
        gap, height = block.box.y0 - line.box.y1, self.sheet.line_height
        aligned = abs(self.sheet.dx(block.box.x0, line.box.x0)) < 2 * height
        return aligned and -0.2 * height < gap < 4 * height and any(town_in(s.text) for s in block.segments)

    @cached_property
    def signed(self) -> frozenset[int]:
        """The segments, by identity, of the few rows under a letter's closing words."""
        rows = [s.row for s in self.sheet.segments if CLOSING.match(s.text)]
        return frozenset(id(s) for row in rows for below in self.sheet.rows[row + 1 : row + 4] for s in below)

    @cached_property
    def heads(self) -> frozenset[int]:
        """The lines, by identity, that begin an address: over street and town, under no more than a form of address."""
        return frozenset(id(head) for block in self.blocks for head in self._head(block))

    def holds(self, first: str, then: str) -> bool:
        """Whether two texts follow each other somewhere on the page with nothing between them."""
        return squash(first) + squash(then) in self._pieces

    @cached_property
    def _pieces(self) -> str:
        """The parts of all lines of several words between separators, without blanks, a line each."""
        lines = [s for s in self.sheet.segments if len(s.words) > 1]
        return "\n".join(squash(s.text[start:end]) for s in lines for start, end in self.pieces(s))

    def pieces(self, segment: Segment) -> Sequence[Span]:
        """The parts of a line between separators, cut once."""
        known = self._cut.get(id(segment))
        if known is None:
            known = self._cut[id(segment)] = pieces_of(segment)
        return known

    @cached_property
    def _cut(self) -> dict[int, Sequence[Span]]:
        return {}

    def begins_with(self, text: str, above: str) -> bool:
        """Whether a line elsewhere begins with a text, under another line than this one."""
        begin, over = squash(text), squash(above)
        return any(line.startswith(begin) and not under.endswith(over) for line, under in self._lines)

    @cached_property
    def _lines(self) -> list[tuple[str, str]]:
        """Each line and the one above it in its block, without blanks."""
        blocks = [[squash(s.text) for s in block.segments] for block in self.blocks]
        return [pair for lines in blocks for pair in zip(lines, ("", *lines), strict=False)]

    def _head(self, block: Block) -> Iterator[Segment]:
        lines = list(block.segments)
        while lines and (is_aside(lines[0].text) or self._is_caption(lines)):
            del lines[0]
        below = [line.text for line in lines[1:] if not (is_aside(line.text) or TAX_NUMBER.match(line.text))]
        if len(lines) < 3 or not below or not _may_name(lines[0].text, below[0]):
            return
        for nth, line in enumerate(lines[1 : FAR + 1], start=1):
            if ":" in line.text and not TAX_NUMBER.match(line.text):
                return
            if town_in(line.text) and nth > 1:
                yield lines[0]
                return

    def _is_caption(self, lines: Sequence[Segment]) -> bool:
        """Whether the first line is a label of the next; a party may be called like one: "Supplier", over a street."""
        if id(lines[0]) not in self.captions:
            return False
        under = [s.text for s in lines[1:4] if not (ROLE.search(s.text) or TAX_NUMBER.match(s.text))]
        plain = not lines[0].text.rstrip().endswith(":") and not TURNED.search(lines[0].text)
        two = len(under) > 1 and is_street(under[1]) and not town_in(under[1])  # a name like a street, and a street
        return not (plain and under and is_street(under[0]) and not two)


def is_street(text: str) -> bool:
    """Whether a line names a street and a number in it."""
    return any(map(str.isdigit, text)) and bool(STREET.search(text) or HOUSE_NUMBER.search(text))


def is_sender_line(segment: Segment) -> bool:
    """Whether a line holds a name with street and town behind it."""
    town = town_in(segment.text)
    return town is not None and town.start() > 8 and len(segment.words) > 4 and not segment.text[0].isdigit()


def names_domain(text: str, scene: Scene) -> bool:
    """Whether an e-mail or web address on the page is made of this name."""
    plain = squash(bare_name(text))
    if len(plain) < 4:
        return False
    host = any(d in plain or plain in d or plain[:8] == d[:8] for d in scene.domains if d not in EVERYONES)
    return host or any(len(plain) >= 8 and plain in box for box in scene.mailboxes)


def _hosts(text: str) -> Iterator[str]:
    for host in HOST.findall(text):
        levels = host.split(".")
        while len(levels) > 1 and levels[-1].lower() in COUNTRY_WIDE:
            levels.pop()
        yield squash(levels[-1])


def _is_contact(segment: Segment) -> bool:
    return bool(CONTACT.search(segment.text) or REGISTER.search(segment.text))


def _may_name(text: str, below: str) -> bool:
    """Whether the first line of an address may be a name, even one with a street or a number in it."""
    street = any(map(str.isdigit, text)) and STREET.search(text)
    letters = sum(map(str.isalpha, text))
    plain = letters >= 3 and not text[0].isdigit() and not text[0].islower() and ":" not in text
    return plain and not CONTACT.search(text) and not town_in(text) and (not street or is_street(below))
