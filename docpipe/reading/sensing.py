"""What is seen of a name on its page: its form, where it stands, what stands around it.

Says which signs there are; what they mean is told elsewhere.
"""

import re
from collections.abc import Iterator

from docpipe.reading.addresses import ACCOUNT, BANK, HOLDER, is_namelike, town_in
from docpipe.reading.asides import ADDRESSED, PAYEE, PAYER, SLIP
from docpipe.reading.blocks import Block
from docpipe.reading.legal_forms import INSTITUTION, LEGAL_FORM
from docpipe.reading.scene import FOOT, Scene, is_sender_line, names_domain
from docpipe.reading.segments import Segment
from docpipe.reading.signs import Sign
from docpipe.reading.trades import is_kind
from schemas.fields.kind import Span

CUSTOMERS = re.compile(r"(?i)account name")
PAID_INTO = re.compile(r"(?i)\b(?:iban|bic|swift|sort code|bsb|routing)\b")
ALIKE = 1.2  # by how much more a whole address is set larger than the text
EVEN, EVEN_INK = 0.9, 0.78  # of a line's type: as large as it; ink is measured, and accents are taller
LARGE, HUGE = 1.25, 1.35  # times the usual type: a letterhead or a title
HIGH, TOP = 0.2, 0.14  # of the first page: letterheads, the upper edge
BLOCKS = 0.5  # of the first page: party blocks hardly ever begin lower
WINDOW = (0.1, 0.4)  # of the page: where the recipient's block stands


def signs_of(
    text: str, segment: Segment, span: Span, block: Block, scene: Scene, highest: int, more: int = 0
) -> Iterator[Sign]:
    """The signs of a text; `highest` is the row in which the first name of the page stands alone, if any.

    `more`: in how many further lines of the block the name goes on.
    """
    form = set(_of_form(text, segment, block, scene))
    yield from form
    nth = block.segments.index(segment)
    top, foot = scene.height_of(segment.box.y0), scene.height_of(segment.box.y1)
    contact, line = id(block) in scene.contacts, address_follows(segment.text[span.end :])
    piece = span.start > 0 and is_sender_line(segment)
    address = not line and not piece and any(town_in(s.text) for s in scene.below(block, nth + more))
    if line or piece:
        yield Sign.LINE if span.start == 0 else Sign.IN_LINE
        if span.start == 0 and scene.is_over_window(segment):
            yield Sign.OVER_WINDOW
    if address:
        yield Sign.ADDRESS if top < BLOCKS else Sign.LOW_ADDRESS
        if contact:
            yield Sign.REACHED
        elif WINDOW[0] < top < WINDOW[1] or id(block) in scene.windows:
            yield Sign.WINDOW
    if contact:
        yield Sign.CONTACT
        if nth == 0:
            yield Sign.FIRST_OF_CONTACT
    elif id(block) in scene.taxed:
        yield Sign.TAXED
    size = segment.size / (ALIKE if address and _alike_below(block, nth + more) else 1.0)
    if size > LARGE * scene.body and (top < HIGH or size > HUGE * scene.body):
        yield Sign.LARGE
    if foot < TOP:
        yield Sign.TOP
    if top > FOOT:
        yield Sign.FOOT
        own = form & {Sign.LEGAL, Sign.DOMAIN} or (nth == 0 and address) or (span.start == 0 and line)
        if own and scene.has_imprint and segment.size < scene.body:
            yield Sign.IMPRINT
    if segment.row == highest and top < HIGH:
        yield Sign.HIGHEST
    if segment.column and any(town_in(s.text) for s in scene.sheet.rows[segment.row] if s is not segment):
        yield Sign.BESIDE_TOWN


def _alike_below(block: Block, nth: int) -> bool:
    """Whether the next line is set as large: then not the name is, but all its address."""
    name, below = block.segments[nth], block.segments[nth + 1 : nth + 2]
    return bool(below) and below[0].size > (EVEN_INK if name.inked else EVEN) * name.size


def _of_form(text: str, segment: Segment, block: Block, scene: Scene) -> Iterator[Sign]:
    """What the name itself says, wherever it stands."""
    firms = [s for s in block.segments if LEGAL_FORM.search(s.text)]
    if LEGAL_FORM.search(text):
        yield Sign.LEGAL
    elif is_kind(text):
        yield Sign.KIND
    elif INSTITUTION.search(text):
        yield Sign.HOUSE
    elif len(text.split()) == 1 and _over_name(block, block.segments.index(segment)):
        yield Sign.LONE
    called = ADDRESSED.match(segment.text)
    if called and called.end() < len(segment.text) and not firms and not _under_head(block, segment, scene):
        yield Sign.PERSON
    if id(segment) in scene.attended:
        yield Sign.ATTENDED
    if names_domain(text, scene):
        yield Sign.DOMAIN
    if _is_held(text, segment, block):
        yield Sign.HOLDER
    elif BANK.search(text) and _near_account(block, block.segments.index(segment)):
        yield Sign.BANK
    yield from _of_slip(block, block.segments.index(segment))
    if id(segment) in scene.signed:
        yield Sign.CLOSING


def _of_slip(block: Block, nth: int) -> Iterator[Sign]:
    """What the payment slip under a bill says of a name: who is paid stands under caption and account."""
    above = [line.text for line in block.segments[max(0, nth - 2) : nth]]
    if above and SLIP.match(above[-1]) and PAYER.search(above[-1]):
        yield Sign.PAYER
    if len(above) == 2 and SLIP.match(above[0]) and PAYEE.search(above[0]) and any(map(str.isdigit, above[1])):
        yield Sign.HOLDER


def _is_held(text: str, segment: Segment, block: Block) -> bool:
    """Whether an account is held in a name; a utility calls its customer by an account's name, too."""
    held = HOLDER.search(segment.text)
    if held is None or not segment.text.startswith(text[:4], held.end()):
        return False
    return not CUSTOMERS.match(held[0]) or any(PAID_INTO.search(line.text) for line in block.segments)


def _under_head(block: Block, segment: Segment, scene: Scene) -> bool:
    """Whether a name begins the address above a person: then the person is only turned to."""
    above = block.segments[: block.segments.index(segment)]
    return any(id(line) in scene.heads and " " in line.text and not ADDRESSED.match(line.text) for line in above)


def _over_name(block: Block, nth: int) -> bool:
    """Whether the next line, of like type, may be a name of several words."""
    under = block.segments[nth + 1].text if nth + 1 < len(block.segments) else ""
    return " " in under and is_namelike(under, [], Span(0, len(under)))


def _near_account(block: Block, nth: int) -> bool:
    """Whether an account stands in the same lines: then a bank's name is the bank's."""
    return any(ACCOUNT.search(segment.text) for segment in block.segments[max(0, nth - 2) : nth + 4])


def address_follows(rest: str) -> bool:
    """Whether street and town stand behind the name in the same line, as in "Acme · 3 High St · AB1 2CD".

    A state or postcode alone stands behind a town.
    """
    town = town_in(rest) if len(rest) > 5 else None
    return town is not None and (town[0][0].isdigit() or any(map(str.isalnum, rest[: town.start()])))
