"""Names of the two parties of a document, found by where and how they stand: letterhead, sender line, address block.

For fields whose `place` is `sender` or `recipient`. Knows addresses and letterheads, no particular field.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from docpipe.document import Provenance
from docpipe.reading.addresses import (
    ACCOUNT,
    BANK,
    CONTACT,
    DOMAIN,
    LEGAL_FORM,
    POSTAL,
    REGISTER,
    is_namelike,
    pieces_of,
)
from docpipe.reading.blocks import Block, block_under
from docpipe.reading.folding import squash
from docpipe.reading.labels import Label
from docpipe.reading.segments import Segment, Sheet
from schemas.fields.kind import Span

LEGAL = 0.22  # what a legal form says for a name
PERSON_WORTH = 0.2  # what a form of address says
PERSON = re.compile(
    r"(?:Mr|Mrs|Ms|Miss|Mx|Dr|Herrn?|Frau|M\.|Mme|Mlle|Monsieur|Madame|Sra?|D\.|Dña|Don|Doña|Sig|Sig\.ra|Signora?|Dhr|"
    r"Mevr|Mw|De heer|Mevrouw|Exmo|Exma|Pan|Pani|Herra|Fru)\b\.? "
)
LARGE = 1.35  # times the usual type: a letterhead or a title, no recipient
LATE = 0.2  # of the page: print that begins no higher is that of a slip laid on a larger sheet
TOP = 0.5  # of the first page: party blocks hardly ever begin lower


@dataclass(frozen=True, slots=True)
class PartyName:
    """A text that may name a party, with how much speaks for each side."""

    text: str
    segment: Segment
    span: Span
    sender: float
    recipient: float
    block: Block | None
    more: Segment | None = None  # the next line, where the name goes on in it

    @property
    def places(self) -> tuple[Provenance, ...]:
        return (*self.segment.places(self.span), *(self.more.places() if self.more else ()))


@dataclass(frozen=True, eq=False)
class Scene:
    """What surrounds the names of a page: its blocks, which side labels give to which segment."""

    sheet: Sheet
    blocks: Sequence[Block]
    owners: Mapping[int, tuple[str, float]]
    first: bool

    @cached_property
    def domains(self) -> list[str]:
        """The names in the page's e-mail and web addresses."""
        found = [squash(d.split(".")[-1]) for s in self.sheet.segments for d in DOMAIN.findall(s.text)]
        return [domain for domain in found if len(domain) >= 4]

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
        under = block.segments[nth + 1 : nth + 7]
        return under or block_under(block, self.blocks, self.sheet)[:6]


def find_names(
    sheet: Sheet, blocks: Sequence[Block], labels: Sequence[Label], sides: Mapping[str, str], *, first: bool = True
) -> list[PartyName]:
    """Texts of one page that may name a party. `sides` maps labelled fields to `sender` or `recipient`.

    `first`: whether it is its document's first page, where parties introduce themselves.
    """
    by_segment: dict[int, list[Label]] = {}
    for label in labels:
        by_segment.setdefault(id(label.segment), []).append(label)
    scene = Scene(sheet, blocks, _owners(sheet, blocks, by_segment, sides), first)
    names = [
        _weigh(segment.text[span.start : span.end], segment, span, block, scene)
        for block in blocks
        for segment in block.segments
        if not _labels_next(segment, sheet)
        for piece in pieces_of(segment)
        for span in [_behind_label(piece, by_segment.get(id(segment), []), sides)]
        if is_namelike(segment.text[span.start : span.end], by_segment.get(id(segment), []), span)
    ]
    begun = {id(name.segment) for name in names}
    return [_with_next_line(name) for name in names if not _is_next_line(name, begun)]


def _behind_label(piece: Span, labels: Sequence[Label], sides: Mapping[str, str]) -> Span:
    """ "Bill to: Acme Ltd" names Acme Ltd."""
    for label in labels:
        rest = label.segment.text[label.end : piece.end].lstrip(" ")
        if label.start == piece.start and rest.startswith(":") and _side(label, sides):
            return Span(piece.end - len(rest.lstrip(": ")), piece.end)
    return piece


def _goes_on(above: Segment, below: Segment) -> bool:
    """Whether a name set in two lines goes on: after an "&", or with a legal form and little else in the second."""
    measured = any(word.score is not None for word in (*above.words, *below.words))
    slack = 0.15 if measured else 0.03
    alike = abs(above.size / max(below.size, 1e-6) - 1.0) < slack and above.bold == below.bold
    if not alike or any(c.isdigit() for c in above.text + below.text) or "," in below.text or len(below.words) > 3:
        return False
    if above.text.rstrip().endswith(("&", "+", "-")) or below.text.startswith("("):
        return True
    rest = LEGAL_FORM.sub("", below.text)
    alone = rest != below.text and not any(c.isalnum() for c in rest)
    return alone or (LEGAL_FORM.search(below.text) is not None and LEGAL_FORM.search(above.text) is None)


def _with_next_line(name: PartyName) -> PartyName:
    lines = name.block.segments if name.block else ()
    nth = lines.index(name.segment) if name.segment in lines else len(lines)
    if nth + 1 < len(lines) and name.span.end == len(name.segment.text) and _goes_on(lines[nth], lines[nth + 1]):
        text = f"{name.segment.text[name.span.start :]} {lines[nth + 1].text}"
        return replace(name, text=text, more=lines[nth + 1], sender=name.sender + LEGAL)
    return name


def _is_next_line(name: PartyName, begun: set[int]) -> bool:
    """Whether the line goes on with a name that begins in the line above, which is no label."""
    lines = name.block.segments if name.block else ()
    nth = lines.index(name.segment) if name.segment in lines else 0
    return nth > 0 and id(lines[nth - 1]) in begun and _goes_on(lines[nth - 1], lines[nth])


def _labels_next(segment: Segment, sheet: Sheet) -> bool:
    """Whether the segment is the label of what follows in its row: "Customer | : 0815"."""
    row = sheet.rows[segment.row]
    after = row[segment.column + 1] if segment.column + 1 < len(row) else None
    ends = segment.text.rstrip().endswith(":") and len(segment.words) <= 5
    return ends or (after is not None and after.text.startswith(":"))


Owners = dict[int, tuple[str, float]]


def _owners(
    sheet: Sheet, blocks: Sequence[Block], by_segment: Mapping[int, Sequence[Label]], sides: Mapping[str, str]
) -> Owners:
    """Which side a party label gives each segment near it: those in its block below it, or the block right under it."""
    owners: Owners = {}

    def party(segment: Segment) -> list[Label]:
        return [x for x in by_segment.get(id(segment), ()) if x.strength > 0.6 and _side(x, sides)]

    for block in blocks:
        for nth, segment in enumerate(block.segments):
            for label in party(segment):
                inline = bool(segment.text[label.end :].strip(" :.-"))
                if inline:
                    owners[id(segment)] = (_side(label, sides), label.strength)
                under = block.segments[nth + 1 :] or block_under(block, blocks, sheet)
                for distance, other in enumerate(under):
                    if distance and party(other):
                        break
                    strength = label.strength - 0.12 * distance - (0.3 if inline else 0.0)
                    owners[id(other)] = (_side(label, sides), strength)
    return owners


def _side(label: Label, sides: Mapping[str, str]) -> str:
    """The side that a label speaks of: `sender`, `recipient`, `other` for third parties, or nothing."""
    return sides.get(label.field or "", "other" if label.instead_of & set(sides) else "")


def _weigh(text: str, segment: Segment, span: Span, block: Block, scene: Scene) -> PartyName:
    """What form, size, place, address and domain say for either side, before and after the labels speak."""
    nth = block.segments.index(segment)
    legal = LEGAL if LEGAL_FORM.search(text) else 0.0
    line = _address_follows(segment.text[span.end :])
    address = not line and any(POSTAL.search(s.text) for s in scene.below(block, nth))
    contact = id(block) in scene.contacts
    top, foot = scene.height_of(segment.box.y0), scene.height_of(segment.box.y1)
    sender = (
        legal
        + (0.25 if _names_domain(text, scene.domains) else 0.0)
        + (0.35 if line and span.start == 0 else -0.3 if line else 0.0)
        + (0.12 if address and contact else 0.05 if address else 0.0)
        + (0.22 if segment.size > 1.25 * scene.body and top < 0.2 else 0.0)
        + (0.12 if foot < 0.14 else 0.08 if top > 0.85 else 0.0)
        + (0.15 if contact and nth == 0 else 0.0)
        - (0.2 if address and not contact and 0.1 < top < 0.4 else 0.0)
        - (0.3 if segment.column and POSTAL.search(scene.row_text(segment)) else 0.0)
        - (0.6 if BANK.search(text) and _near_account(block, nth) else 0.0)
    )
    recipient = (
        0.5 * legal
        + (0.5 if address and top < TOP else 0.0)
        + (PERSON_WORTH if PERSON.match(segment.text) else 0.0)
        - (0.3 if segment.size > LARGE * scene.body else 0.0)
        - (0.25 if contact else 0.0)
        - (0.3 if line else 0.0)
        - (0.2 if foot < 0.1 else 0.0)
        - (0.06 if legal else 0.12) * nth
    )
    here = 1.0 if scene.first else 0.3
    side, strength = scene.owners.get(id(segment), ("", 0.0))
    to_sender, to_recipient = _by_label(side, strength)
    return PartyName(
        text.strip(" ,;·•|").removesuffix(" ."),
        segment,
        span,
        here * sender + to_sender,
        here * recipient + to_recipient,
        block,
    )


def _is_contact(segment: Segment) -> bool:
    return bool(CONTACT.search(segment.text) or REGISTER.search(segment.text))


def _near_account(block: Block, nth: int) -> bool:
    """Whether an account stands in the same lines: then a bank's name is the bank's."""
    return any(ACCOUNT.search(segment.text) for segment in block.segments[max(0, nth - 2) : nth + 4])


def _by_label(side: str, strength: float) -> tuple[float, float]:
    if side == "sender":
        return 0.75 * strength, -0.6
    if side == "recipient":
        return -0.6, 0.75 * strength
    return (-0.6, -0.6) if side == "other" else (0.0, 0.0)


def _address_follows(rest: str) -> bool:
    """Whether street and town stand behind the name in the same line, as in "Acme · 3 High St · AB1 2CD".

    A state or postcode alone stands behind a town.
    """
    town = POSTAL.search(rest) if len(rest) > 5 else None
    return town is not None and (town[0][0].isdigit() or any(map(str.isalnum, rest[: town.start()])))


def _names_domain(text: str, domains: Sequence[str]) -> bool:
    """Whether an e-mail or web address on the page is made of this name."""
    plain = squash(LEGAL_FORM.sub(" ", text))
    return len(plain) >= 4 and any(d in plain or plain in d or plain[:8] == d[:8] for d in domains)
