"""The address block of a letter, as windows of envelopes show it: a name, a street, a town, and nothing else."""

from collections.abc import Iterator, Sequence

from docpipe.reading.addresses import ACCOUNT, CONTACT, POSTAL, STREET, is_namelike
from docpipe.reading.blocks import Block
from docpipe.reading.folding import squash
from docpipe.reading.labels import Label
from docpipe.reading.letters.told import Piece, Told, is_of_address, told, untitled, whole
from docpipe.reading.segments import Segment, Sheet
from docpipe.reading.traits import GREETING

LOW = 0.5  # of the page: address blocks stand higher
FOOT, HEAD = 0.85, 0.13  # of the page: what is repeated beyond is the sender's own
LARGE = 1.35  # times the usual type: a letterhead
SUPPORT = 0.62
FAR = 6  # lines from a name down to its town

Pair = tuple[Told, Told]  # a name and its address


def addressees(sheet: Sheet, blocks: Sequence[Block], labels: Sequence[Label]) -> Iterator[Pair]:
    """Names over full addresses on a first page that are not the sender's."""
    own = _of_the_sender(sheet)
    for block in blocks:
        lines = block.segments
        if lines[0].box.y0 > LOW or any(CONTACT.search(s.text) or ACCOUNT.search(s.text) for s in lines):
            continue
        for nth, line in enumerate(lines[:-1]):
            if _may_be_name(line, labels) and not _is_own(line, own, sheet):
                if address := _address([below for below in lines[nth + 1 : nth + 1 + FAR] if is_of_address(below)]):
                    yield (
                        told([(line, untitled(line, whole(line)))], "block", SUPPORT),
                        told(_pieces(address), "block", SUPPORT),
                    )
                break


def _may_be_name(line: Segment, labels: Sequence[Label]) -> bool:
    on_it = [label for label in labels if label.segment is line]
    span = untitled(line, whole(line))
    return is_namelike(line.text[span.start : span.end], on_it, whole(line)) and not GREETING.match(line.text)


def _of_the_sender(sheet: Sheet) -> frozenset[str]:
    """The lines at the foot and head of the page, which are the sender's."""
    return frozenset(squash(s.text) for s in sheet.segments if s.box.middle > FOOT or s.box.middle < HEAD / 2)


def _is_own(name: Segment, own: frozenset[str], sheet: Sheet) -> bool:
    plain = squash(name.text)
    sizes = sorted(segment.size for segment in sheet.segments)
    large = name.size > LARGE * sizes[len(sizes) // 2]
    return large or (len(plain) >= 4 and any(plain in line for line in own))


def _address(lines: Sequence[Segment]) -> Sequence[Segment]:
    """The lines down to the town, where all before it are of an address; none without a town."""
    for nth, line in enumerate(lines):
        if ":" in line.text:
            return ()
        if POSTAL.search(line.text):
            if nth == 0 and any(POSTAL.search(below.text) for below in lines[1:2]):
                continue  # "4410 Dodge St" over "Omaha NE 68132" is no town
            return lines[: nth + 1] if nth or STREET.search(line.text) or "," in line.text else ()
    return ()


def _pieces(lines: Sequence[Segment]) -> list[Piece]:
    return [(line, whole(line)) for line in lines]
