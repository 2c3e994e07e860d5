"""What the visual zone prints of a field: the value beside or under its label, or behind its number.

Two languages stand side by side in one label; several labels may share a line, and their values the next one.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from docpipe.document import Provenance, Value
from docpipe.reading.identity.captions import Named, captions_of, says
from docpipe.reading.identity.neighbours import is_label, lines_below, lines_right, part_behind, same_row
from docpipe.reading.identity.pieces import Piece, pieces_of, places
from docpipe.reading.identity.whole_names import VAGUE, given_lead, is_more_of_caption, names_any, names_both
from docpipe.reading.labels import LabelIndex
from docpipe.reading.segments import Sheet
from schemas.document_type import FieldSpec
from schemas.fields.kind import Span
from schemas.fields.locale import Locale

LEAST = 0.45  # share of its phrase that a label covers, those in other languages beside it aside
WORDS_APART, LINES_APART = 0.8, 0.8  # heights between words, and lines, of one name
SHORT = 5  # letters of a label such as DOB, which recognition may have spelt otherwise
EU = {"1": "surname", "2": "given_names", "3": "birth_date", "4b": "expiry_date", "5": "document_number"}
EU |= {"4d": "personal_number"}  # where a state prints one: directive 2006/126, annex I
EU |= {"5a": "document_number"}  # in New Zealand
NORTH_AMERICA = {"1": "surname", "2": "given_names", "3": "birth_date", "4b": "expiry_date", "4d": "document_number"}
NAMES = ("surname", "given_names")
NUMBERS = ("document_number", "personal_number")
CARD, LICENCE = re.compile(r"(?i)\bcard\b"), re.compile(r"(?i)\b(?:licen[cs]e|lic|permit)\b")
OF_CARD = 0.8  # of the support of the number of the plastic, where the licence has one, too, as in Australia
APART = re.compile(r"(?: ?[-–] ?(?=[A-Z]*\d)[A-Z0-9]{2,})+")  # the further groups of "D6101 - 40706 - 60905"
FIGURES = ("document_number", "personal_number", "birth_date", "expiry_date")  # whose values have figures
NAMELIKE = re.compile(r"(?:[^\W\d_]|[ .,'’`-])+")
BORN = re.compile(
    r"(?i)^(?:\[?\(?b[\])]|geb\b|née?\b|born\b|e/v\b|ép\b|épouse?\b|usage\b|nom\s+d|dit\b)"
)  # another name
MARK = re.compile(r"\s*[\[(]?[a1][\])]\s+")  # before a value, as before its caption: "[a] MUSTERMANN"
TITLE = re.compile(r"(?i)\s*(?:mrs?|miss|ms|mx|dr|sir)\.?\s+(?=\w{2})")  # before the given names of British licences
TELLING = ("birth_date", "expiry_date", "sex")  # what stands near the label of one is easily told for its value


@dataclass(frozen=True, slots=True)
class Printed:
    """A value as printed. `score`: how well it was recognized; `support`: how much speaks for its being the field's.

    `sought`: it was looked for and found, without a label; more of it may stand beside it.
    """

    text: str
    value: Value | None
    alternatives: tuple[Value, ...]
    places: tuple[Provenance, ...]
    score: float
    support: float
    sought: bool = False


def read_printed(
    sheet: Sheet, specs: Sequence[FieldSpec], index: LabelIndex, locale: Locale, north_america: bool
) -> dict[str, list[Printed]]:
    """The values of a page by field, best first."""
    pieces = pieces_of(sheet)
    named = [name for piece in pieces for name in captions_of(piece, index)]
    found: dict[str, list[Printed]] = {spec.name: [] for spec in specs}
    by_name = {spec.name: spec for spec in specs}
    over = _values_stand_over_labels(by_name, named, pieces, sheet, locale)
    for name in named:
        spec = by_name.get(name.field or "")
        if spec:
            worth = OF_CARD if spec.name == "document_number" and _is_of_card(name, named) else 1.0
            values = _labelled(name, spec, named, pieces, sheet, locale, over=over)
            found[spec.name] += [replace(value, support=worth * value.support) for value in values]
    for piece in pieces:
        field = (NORTH_AMERICA if north_america else EU).get(piece.number)
        if field in by_name:
            found[str(field)] += _numbered(piece, by_name[str(field)], named, pieces, sheet, locale)
    whole = [name for name in named if name.field == "surname" and names_both(name)]
    both = bool(whole and found.get("surname") and not found.get("given_names"))
    if both and not any(map(given_lead, whole)):
        found["given_names"] = _under_first(found["surname"][0], pieces, named, sheet)
    if not (both and found["given_names"]):
        for field_name in NAMES:
            found[field_name] = [_continued(value, pieces, named, sheet) for value in found.get(field_name, ())]
    if not found.get("given_names") and (both or (names_any(named) and not any(p.number == "2" for p in pieces))):
        found["surname"] = [replace(v, support=min(v.support, VAGUE)) for v in found["surname"]]
    return {name: sorted(values, key=lambda v: -v.support) for name, values in found.items()}


def _is_of_card(name: Named, named: Sequence[Named]) -> bool:
    """Whether a caption names the number of the card on which a licence is printed, and another that of the licence."""
    captions = [(one, one.piece.segment.text[one.start : one.end]) for one in named if one.field == name.field]
    own = next(text for one, text in captions if one is name)
    return bool(CARD.search(own)) and any(LICENCE.search(text) for _, text in captions)


def _continued(printed: Printed, pieces: Sequence[Piece], named: Sequence[Named], sheet: Sheet) -> Printed:
    """A name with what it goes on in: right behind it, parted by a drawn line alone, or in the line right under it."""
    place = printed.places[-1].box
    for piece in pieces:
        high = max(place.height, 1e-6)
        level = abs(piece.box.middle - place.middle) < 0.3 * high
        behind = level and -0.2 < sheet.dx(piece.box.x0, place.x1) / high < WORDS_APART
        down, beside = (piece.box.y0 - place.y1) / high, abs(sheet.dx(piece.box.x0, place.x0)) / high
        under = -0.3 < down < LINES_APART and beside < 0.4 and not _spoken_for(piece, pieces, named)
        if BORN.match(piece.text) or not (under or (behind and not piece.number and not is_label(piece, named))):
            continue
        more = _name(piece, Span(piece.start, len(piece.segment.text)), printed.support)
        if more and not NAMELIKE.fullmatch(more.text):
            continue
        if more and 0.8 < piece.box.height / high < 1.25 and more.text.isupper() == printed.text.isupper():
            text = f"{printed.text} {more.text}"
            longer = replace(printed, text=text, value=text, places=(*printed.places, *more.places))
            return _continued(longer, pieces, named, sheet) if behind else longer
    return printed


def _under_first(printed: Printed, pieces: Sequence[Piece], named: Sequence[Named], sheet: Sheet) -> list[Printed]:
    """The given names in the line under the surname, where one label names both."""
    longer = _continued(printed, pieces, named, sheet)
    if longer.text == printed.text:
        return []
    given = longer.text[len(printed.text) :].strip()
    return [replace(printed, text=given, value=given, places=longer.places[len(printed.places) :])]


def _spoken_for(piece: Piece, pieces: Sequence[Piece], named: Sequence[Named]) -> bool:
    """Whether a line is a label, or has a label or a field's number before it in its row."""
    row = [piece, *(p for p in pieces if same_row(p, piece) and p.box.x0 < piece.box.x0)]
    return any(p.number or is_label(p, named) for p in row)


def _values_stand_over_labels(
    specs: Mapping[str, FieldSpec], named: Sequence[Named], pieces: Sequence[Piece], sheet: Sheet, locale: Locale
) -> bool:
    """Whether a document sets its labels under the values: most days and sexes on it stand there."""
    votes = 0
    for name in named:
        spec = specs.get(name.field or "")
        if spec is None or spec.name not in TELLING:
            continue
        for over in (True, False):
            near = [piece for piece, _ in lines_below(name, named, pieces, sheet, over=over)]
            if any(_value(p, Span(p.start, len(p.segment.text)), spec, locale, 1.0) for p in near):
                votes += 1 if over else -1
    return votes > 0 or (votes == 0 and _names_stand_over_labels(specs, named, pieces, sheet))


def _names_stand_over_labels(
    specs: Mapping[str, FieldSpec], named: Sequence[Named], pieces: Sequence[Piece], sheet: Sheet
) -> bool:
    """The same by names alone: the last label has nothing below it, and a name above."""
    votes = 0
    for name in named:
        if (name.field or "") not in NAMES or name.field not in specs or part_behind(name, named):
            continue
        over, below = (
            any(
                _name(p, Span(p.start, len(p.segment.text)), 1.0)
                for p, _ in lines_below(name, named, pieces, sheet, over=side)
            )
            for side in (True, False)
        )
        votes += over - below
    return votes > 0


def _labelled(
    name: Named,
    spec: FieldSpec,
    named: Sequence[Named],
    pieces: Sequence[Piece],
    sheet: Sheet,
    locale: Locale,
    *,
    over: bool,
) -> Iterator[Printed]:
    """The values that a label may stand for: behind it, to its right, below it. The first that is one counts.

    `over`: above it instead of below.
    """
    text = name.piece.segment.text
    behind = part_behind(name, named)
    if behind and spec.name in NAMES and ":" not in text and is_more_of_caption(text[behind.start : behind.end]):
        behind = None
    if behind:
        value = _value(name.piece, behind, spec, locale, 0.95)
        if value:
            yield value
            return
        rest = text[behind.start : behind.end]
        figures = spec.name in FIGURES and not any(map(str.isdigit, rest))  # then it is more of the label
        if spec.name not in NAMES and not figures and says(rest):
            return
    for piece, support in (
        *lines_right(name, named, pieces, sheet),
        *lines_below(name, named, pieces, sheet, over=over),
    ):
        value = _value(piece, Span(piece.start, len(piece.segment.text)), spec, locale, support)
        if value:
            yield value
            return


def _numbered(
    piece: Piece, spec: FieldSpec, named: Sequence[Named], pieces: Sequence[Piece], sheet: Sheet, locale: Locale
) -> Iterator[Printed]:
    """The value behind a field's number, after its label where it has one as well."""
    own = [n for n in named if n.piece is piece and n.field == spec.name]
    if any(n.piece is piece and n.field != spec.name for n in named):
        return
    start = own[-1].end if own else piece.start
    text = piece.segment.text[start:]
    if says(text) or (spec.name not in NAMES and text.strip()):
        value = _value(piece, Span(start, len(piece.segment.text)), spec, locale, 0.95)
        if value:
            yield value
        if value or spec.name in NAMES or len(text.strip()) > SHORT:
            return
    name = Named(piece, spec.name, 0, len(piece.segment.text))
    for beside, support in lines_right(name, named, pieces, sheet):
        value = _value(beside, Span(beside.start, len(beside.segment.text)), spec, locale, support)
        if value:
            yield value
            return


def _value(piece: Piece, span: Span, spec: FieldSpec, locale: Locale, support: float) -> Printed | None:
    """The value of a field in some characters of a line."""
    text = piece.segment.text[span.start : span.end]
    if spec.name in NAMES:
        return _name(piece, span, support)
    spans = spec.kind.find(text)
    if not spans:
        return None
    first = _gone_on(text, spans[0]) if spec.name in NUMBERS else spans[0]
    parsed = spec.kind.parse(text[first.start : first.end], locale)
    if parsed.value is None and not parsed.alternatives:
        return None
    start, end = span.start + first.start, span.start + first.end
    return Printed(
        text[first.start : first.end],
        parsed.value,
        parsed.alternatives,
        places(piece, start, end),
        piece.score,
        support,
    )


def _gone_on(text: str, span: Span) -> Span:
    """A number with the groups that strokes with spaces part from its first one."""
    more = APART.match(text, span.end)
    return Span(span.start, more.end()) if more else span


def _name(piece: Piece, span: Span, support: float) -> Printed | None:
    """A name: letters, and what may stand between them."""
    for before in (MARK, TITLE):
        match = before.match(piece.segment.text, span.start, span.end)
        span = Span(match.end(), span.end) if match else span
    text = piece.segment.text[span.start : span.end].strip(" :/,;|")
    letters = sum(map(str.isalpha, text))
    if letters < 1 or any(map(str.isdigit, text)) or letters < 0.6 * len(text.replace(" ", "")):
        return None
    return Printed(text, text, (), places(piece, span.start, span.end), piece.score, support)
