"""Finds the captions of a form: the labels of a schema's fields where a line of print begins with them.

A caption may run over lines, have the number of its box before it, and go on with instructions in its own print. It
may also end a line of text, before a line to write on. Knows labels and geometry, no values.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from itertools import takewhile

from docpipe.document import Box
from docpipe.reading.folding import Token, squash
from docpipe.reading.forms.entries import Entry, count_of, entries_of, prefix_of
from docpipe.reading.forms.pieces import Leaf, Piece
from docpipe.reading.segments import Segment
from schemas.document_type import DocumentType

MOST = 400  # captions of a page: four copies of a large form have fewer
MOST_LINES = 5  # of a caption
MOST_PIECES, WIDE = 4, 2.5  # of one line, where OCR read it; heights between them
PITCH = 0.75  # heights of type between two lines of one caption
INDENT = 3.0  # heights that its next line may stand further in, behind the number of the box
NUMBER = 3  # letters of a box's number: "12a"
PREFIX_GAP = 5.0  # heights between the number and the caption
INLINE = 4.0  # heights between two parts of one line of text
ENDING = 10  # letters of a label that may be found at the end of a line
LEAST = 0.45  # of its phrase that a label must cover
ALIKE = 1.04  # sizes of one print
TIGHT = 0.4  # heights between two lines of one sentence
LAST = (".", ":", "▶", "►")  # of a caption: nothing of it follows
PHRASE_END = re.compile(r"[.,:;(\[▶►→…]|__")


@dataclass(frozen=True, eq=False)
class Caption:
    """A label found, with the print that belongs to it. `fields`: those that go by it; several may share one.

    `lines`: its pieces of print from top to bottom; `rest`: what stands behind it on its last line and may be its
    value; `ending`: it ends a line of running text; `worth` 0..1: how much of its phrase is the label; `fit`: the
    letters of the label, less those that OCR got wrong.
    """

    fields: tuple[str, ...]
    label: str
    leaf: Leaf
    lines: tuple[Segment, ...]
    worth: float
    ending: bool = False
    rest: Segment | None = None
    fit: int = 0

    @property
    def page_no(self) -> int:
        return self.leaf.sheet.page_no

    @property
    def box(self) -> Box:
        return reduce(Box.join, (line.box for line in self.lines))

    @property
    def height(self) -> float:
        return self.lines[0].box.height

    @property
    def text(self) -> str:
        return " ".join(line.text for line in self.lines)


def find_captions(leaf: Leaf, schema: type[DocumentType]) -> list[Caption]:
    """The captions of a page, in reading order. A piece begins one at most; the longest label has it."""
    entries = entries_of(schema)
    taken: set[int] = set()
    found: list[Caption] = []
    for number, row in enumerate(leaf.rows):
        for position, piece in enumerate(row):
            if id(piece.segment.words[0]) in taken or not piece.segment.tokens:
                continue
            begun = _longest(_begun(leaf, stream, entries) for stream in _streams(leaf, number, position))
            ended = _ended(leaf, piece, row[position + 1 :], entries)
            if begun and ended:
                begun, ended = _parted(begun, ended)
            if begun:
                begun = replace(_with_number(begun, row, position), ending=_is_inline(leaf, row, position))
                taken.update(id(word) for line in begun.lines for word in line.words)
            found += [caption for caption in (begun, ended) if caption]
            if len(found) >= MOST:
                return found
    return found


def _is_inline(leaf: Leaf, row: Sequence[Piece], position: int) -> bool:
    """Whether a piece ends a line of text, behind something that was filled in."""
    if position == 0 or position + 1 < len(row):
        return False
    before, piece = row[position - 1], row[position]
    return before.filled and leaf.sheet.dx(piece.box.x0, before.box.x1) <= INLINE * piece.box.height


def _longest(captions: Iterable[Caption | None]) -> Caption | None:
    """Of the captions of print that was read as more or fewer pieces that of the longest label, of as few as can be."""
    return max((c for c in captions if c), key=lambda caption: caption.fit, default=None)


def _streams(leaf: Leaf, row: int, position: int) -> Iterator[list[Piece]]:
    """A piece and those that may go on with it, line below line; where OCR sees gaps, in its row, too."""
    pieces = leaf.rows[row][position:]
    first = pieces[0]
    yield _stream(leaf, row, first)
    for piece in pieces[1:MOST_PIECES] if first.segment.words[0].score is not None else ():
        if leaf.sheet.dx(piece.box.x0, first.box.x1) > WIDE * first.box.height or not piece.segment.tokens:
            return
        first = Piece(first.segment.followed_by(piece.segment))
        yield _stream(leaf, row, first)


def _stream(leaf: Leaf, row: int, first: Piece) -> list[Piece]:
    lines = [first]
    for below in leaf.rows[row + 1 :]:
        last = lines[-1].box
        if below[0].box.y0 > last.y1 + PITCH * last.height and min(p.box.y0 for p in below) > last.y1 + last.height:
            break
        following = next((piece for piece in below if _goes_on(leaf, lines, piece)), None)
        if following:
            lines.append(following)
        if len(lines) == MOST_LINES:
            break
    return lines


def _parted(begun: Caption, ended: Caption) -> tuple[Caption, Caption | None]:
    """Two captions of one line: what stands between them is the value of the first."""
    line, tokens = begun.lines[0], ended.lines[0].tokens
    size, have = len(squash(ended.label)), 0
    start = next(token.start for token in reversed(tokens) if (have := have + len(token.text)) >= size)
    end = _end_of(begun)
    if end is None or start <= end:
        return begun, None
    before = [n for n, at in enumerate(line.starts) if end < at < start]
    behind = [n for n, at in enumerate(line.starts) if at >= start]
    rest = _cut(line, before[0], behind[0]) if before and behind else None
    own = _cut(line, 0, before[0] if before else behind[0] if behind else len(line.words))
    other = _cut(line, behind[0], len(line.words)) if behind else ended.lines[0]
    return replace(begun, lines=(own,), rest=rest), replace(ended, lines=(other,))


def _end_of(caption: Caption) -> int | None:
    """Where the label ends in a caption of one line."""
    key, run = squash(caption.label), ""
    for token in caption.lines[0].tokens if len(caption.lines) == 1 else ():
        run += token.text
        if run.endswith(key):
            return token.end
    return None


def _goes_on(leaf: Leaf, lines: Sequence[Piece], piece: Piece) -> bool:
    first, last, box = lines[0].box, lines[-1].box, piece.box
    height = last.height
    if piece.filled or not -0.4 * height <= box.y0 - last.y1 <= PITCH * height or box.y0 < last.middle:
        return False
    indent = leaf.sheet.dx(box.x0, first.x0) / first.height
    centred = abs(leaf.sheet.dx(box.x0 + box.x1, first.x0 + first.x1)) < 3 * height
    line = leaf.frame.below(last.middle, max(box.x0, last.x0), min(box.x1, last.x1))
    parted = line is not None and line < box.middle
    return (-0.6 <= indent <= INDENT or centred) and not parted


def _begun(leaf: Leaf, stream: Sequence[Piece], entries: Sequence[Entry]) -> Caption | None:
    """The longest label with which the print begins, the number of its box aside."""
    tokens = [(token, line) for line, piece in enumerate(stream) for token in piece.segment.tokens]
    inked = any(word.score is not None for word in stream[0].segment.words)
    for skip in range(3):
        if skip and (len(tokens) <= skip or not _is_number(tokens[skip - 1][0].text) or tokens[skip][1]):
            break
        best: tuple[int, Entry, int] | None = None
        for entry in entries:
            if (found := prefix_of(entry.key, tokens[skip:], inked)) is not None:
                length, off = found
                rank = length - 3 * off
                if best is None or rank > best[0]:
                    best = (rank, entry, skip + count_of(tokens[skip:], length))
        if best:
            caption = replace(_made(leaf, stream, tokens, best[1], best[2]), fit=best[0])
            if caption.worth >= LEAST:
                return caption
    return None


def _made(
    leaf: Leaf, stream: Sequence[Piece], tokens: Sequence[tuple[Token, int]], entry: Entry, count: int
) -> Caption:
    """The caption of a label that takes the first so many tokens, with the rest of its print."""
    last, line = tokens[count - 1]
    lines = [piece.segment for piece in stream[: line + 1]]
    behind = lines[-1].text[last.end :]
    worth = _worth(behind, len(entry.key)) if line + 1 == len(lines) else 1.0
    own, rest = _without_value(lines[-1], last.end, entry)
    lines[-1] = own
    if rest is None:
        lines += _wrapped(leaf, lines, stream[line + 1 :])
    lines[0] = _without_signs(lines[0])
    return Caption(entry.fields, entry.label, leaf, tuple(lines), worth, False, rest)


def _worth(behind: str, length: int) -> float:
    """The share of the label in its phrase, which ends with a stop, a bracket or the like."""
    phrase = PHRASE_END.split(behind, maxsplit=1)[0]
    further = sum(len(word) for word in phrase.split() if not any(map(str.isdigit, word)))
    return length / (length + further)


def _without_value(line: Segment, end: int, entry: Entry) -> tuple[Segment, Segment | None]:
    """A caption's last line up to its value, where that follows: behind a colon, in other print, or by its form."""
    behind = [n for n, start in enumerate(line.starts) if start >= end]
    if not behind:
        return line, None
    before, first = line.words[behind[0] - 1], line.words[behind[0]]
    after_sign = line.text[end : line.starts[behind[0]]].strip()[:1] in {":", "▶", "►"}
    ratio = first.size / before.size if first.size and before.size else 1.0
    worded = any(any(map(str.isalnum, word.text)) for word in line.words[behind[0] :])
    if not worded:
        return line, None
    typed = first.score is None and not 1 / ALIKE <= ratio <= ALIKE and first.text[:1] != "("
    told = first.score is not None and entry.is_value(line.text[line.starts[behind[0]] :].strip())
    if not (after_sign or before.text.endswith((":", "▶", "►")) or typed or told):
        return line, None
    cut = behind[0]
    return _cut(line, 0, cut), _cut(line, cut, len(line.words))


def _without_signs(line: Segment) -> Segment:
    """A caption's first line without the boxes and signs that OCR read as letters before it."""
    first = next(n for n, word in enumerate(line.words) if any(map(str.isalnum, word.text)))
    return _cut(line, first, len(line.words)) if first else line


def _cut(line: Segment, first: int, last: int) -> Segment:
    return Segment.of(line.page_no, line.row, line.column, line.words[first:last])


def _wrapped(leaf: Leaf, lines: Sequence[Segment], below: Sequence[Piece]) -> Iterator[Segment]:
    """The further lines of a caption: in its own print, where its last line had no room for their first word."""
    text, last = " ".join(line.text for line in lines), lines[-1]
    right = _right_end(leaf, last)
    for piece in below:
        word = piece.segment.words[0]
        room = leaf.sheet.dx(right, last.box.x1) - word.box.width * leaf.sheet.aspect - 0.3 * last.box.height
        opened = text.count("(") > text.count(")")
        ratio = piece.segment.size / last.size if last.size else 1.0
        in_print = 1 / ALIKE <= ratio <= ALIKE if word.score is None else 1 / 1.25 <= ratio <= 1.25
        bold = word.score is None and word.bold != last.words[-1].bold
        figures = not any(len(w.text) > 1 and not any(map(str.isdigit, w.text)) for w in piece.segment.words)
        close = piece.box.y0 - last.box.y1 <= TIGHT * last.box.height
        on = close and piece.text[:1].islower() and not last.text.endswith(LAST)
        if not in_print or bold or figures or not (opened or on or (room < 0 and not last.text.endswith(LAST))):
            return
        yield piece.segment
        text, last = f"{text} {piece.text}", piece.segment


def _right_end(leaf: Leaf, line: Segment) -> float:
    """Where a line of print must break: at an upright line, or where the lines above and below it end."""
    x, y = line.box.x1, line.box.middle
    upright = leaf.frame.right_of(x - 0.3 * line.box.height, y)
    ends = [
        other.x1
        for other in leaf.frame.level
        if other.x0 <= line.box.x0 + line.box.height and other.x1 >= x and abs(other.middle - y) < 4 * line.box.height
    ]
    return min([end for end in (upright, max(ends, default=None)) if end is not None], default=1.0)


def _ended(leaf: Leaf, piece: Piece, row: Sequence[Piece], entries: Sequence[Entry]) -> Caption | None:
    """A label at the end of a line of text, before the place of its value."""
    tokens = piece.segment.tokens
    whole = "".join(token.text for token in tokens)
    for entry in entries:
        if entry.fields and len(entry.key) >= ENDING and whole.endswith(entry.key) and _leads_on(leaf, piece, row):
            return Caption(entry.fields, entry.label, leaf, (piece.segment,), 1.0, True)
    return None


def _leads_on(leaf: Leaf, piece: Piece, row: Sequence[Piece]) -> bool:
    """Whether a line to write on comes next: behind the piece and its dots, or under the line of text that follows."""
    box = reduce(Box.join, (p.box for p in takewhile(lambda p: not p.segment.tokens, row)), piece.box)
    for line in leaf.frame.blanks:
        deep = (line.middle - box.y1) / box.height
        if -0.6 <= deep <= 0.9 and -0.5 * box.height <= leaf.sheet.dx(line.x0, box.x1) <= 4 * box.height:
            return True
        if 0.9 < deep <= 2.4 and line.x0 <= box.x1:
            return True
    return False


def _is_number(text: str) -> bool:
    """Whether a token may be the number or the letter of a box."""
    return len(text) <= NUMBER and (len(text) == 1 or any(map(str.isdigit, text)))


def _with_number(caption: Caption, row: Sequence[Piece], position: int) -> Caption:
    """The caption with the number of its box, where that stands by itself before it."""
    if position == 0:
        return caption
    before, first = row[position - 1], caption.lines[0]
    gap = caption.leaf.sheet.dx(first.box.x0, before.box.x1)
    alone = len(before.segment.tokens) == 1 and _is_number(before.segment.tokens[0].text)
    if not alone or before.filled or not 0 <= gap <= PREFIX_GAP * first.box.height:
        return caption
    return replace(caption, lines=(before.segment.followed_by(first), *caption.lines[1:]))
