"""A critical value is read twice: what a second look at its own pixels says, beside what the first reading said.

Knows no OCR and no image: whoever looked gives the characters seen, each with its runners-up. Text layers can say what
no one sees, a wrong map from glyphs to letters among the reasons; a second look at the ink cannot be told so.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from docpipe.cells import Path, cells_of, field_of, with_cells
from docpipe.checking.alignment import Glyph, agrees, glyphs_of_text
from docpipe.document import FieldReading, Finding, Reading, Severity
from docpipe.wording import title_of
from schemas.document_type import DocumentType, FieldSpec, fields_of
from schemas.fields.kind import Kind

REREADS = 3  # of a line for machines: it was looked at often enough
LEAST_SURE = 0.02  # probability of a runner-up that still speaks for it
BEYOND = 0.5  # of a character that must lie inside the value's box for the character to count


class SeenCharacter(Protocol):
    """One character that the second look saw; places are fractions of what was looked at."""

    @property
    def char(self) -> str: ...
    @property
    def score(self) -> float: ...
    @property
    def x0(self) -> float: ...
    @property
    def x1(self) -> float: ...
    @property
    def others(self) -> Sequence[tuple[str, float]]: ...


class Seen(Protocol):
    """What the second look saw in one box; `margin`: the share of its width at either end that lies outside the box."""

    @property
    def text(self) -> str: ...
    @property
    def characters(self) -> Sequence[SeenCharacter]: ...
    @property
    def margin(self) -> float: ...


@dataclass(frozen=True, slots=True)
class Claim:
    """A printed value of a critical field, as the first reading gave it."""

    path: Path
    cell: FieldReading
    kind: Kind


def claims_of(reading: Reading, schema: type[DocumentType], also: Collection[Path] = frozenset()) -> tuple[Claim, ...]:
    """The values that must not pass on one reading alone: those of critical fields and columns, rows' cells included.

    `also`: other values that a second look may settle.
    """
    specs: dict[tuple[str, ...], FieldSpec] = {(spec.name,): spec for spec in fields_of(schema)}
    lists = [(spec.name, fields_of(spec.row)) for spec in fields_of(schema) if spec.row]
    specs |= {(name, column.name): column for name, columns in lists for column in columns}
    return tuple(
        Claim(path, cell, own.kind)
        for path, cell in cells_of(reading)
        if (own := specs.get(names := field_of(path)))
        and (own.hints.critical or specs[names[:1]].hints.critical or path in also)
        and cell.provenance
        and cell.text.strip()
        and not cell.derived
        if cell.signals.get("rereads", 0) < REREADS
    )


def check_second_reading(
    reading: Reading, claims: Sequence[Claim], looks: Sequence[Sequence[Seen]]
) -> tuple[Reading, tuple[Finding, ...]]:
    """The reading with a signal `second` on each claim's cell, and a finding for each dissent.

    The signal is how sure the second look was of its least sure character: next to nothing where that is only a
    runner-up, and 0 where it dissents.

    `looks`: for each claim what was seen in each of its boxes, in order.
    """
    cells: dict[Path, FieldReading] = {}
    findings = []
    for claim, seen in zip(claims, looks, strict=True):
        plainly = _agrees(claim, seen, runners_up=False)
        fine = plainly or _agrees(claim, seen, runners_up=True)
        sureness = _sureness(seen) if plainly else LEAST_SURE if fine else 0.0
        cells[claim.path] = _marked(claim.cell, sureness)
        if not fine:
            findings.append(_dissent(claim, seen))
    return with_cells(reading, cells), tuple(findings)


def _marked(cell: FieldReading, sureness: float) -> FieldReading:
    return replace(cell, signals={**cell.signals, "second": round(sureness, 4)})


def _sureness(seen: Sequence[Seen]) -> float:
    return min((character.score for look in seen for character in look.characters), default=0.0)


def _agrees(claim: Claim, seen: Sequence[Seen], runners_up: bool) -> bool:
    """Whether the value is what was seen, or may have been, with or without what peeps in from the margin.

    A value that wraps stands in all its boxes together; one that is printed more than once, whole in one of them.
    """
    wholes, said = [seen, *([one] for one in seen)] if len(seen) > 1 else [seen], _said(claim)
    ways = [list(_glyphs(looks, whole, runners_up)) for looks in wholes for whole in (True, False)]
    return any(agrees(said, glyphs, claim.kind) for glyphs in ways)


def _said(claim: Claim) -> str:
    """What was read first, of a number that names something as its lookalikes were put right: 2o14 as 2014."""
    value = claim.cell.value
    plain = claim.kind.name == "identifier" and not claim.kind.distinct and isinstance(value, str)
    return str(value) if plain else claim.cell.text


def _glyphs(looks: Sequence[Seen], whole: bool, runners_up: bool) -> Iterator[Glyph]:
    """What was seen, box after box; with the margins around them or without."""
    for look in looks:
        for character in look.characters:
            inside = min(character.x1, 1 - look.margin) - max(character.x0, look.margin)
            if whole or inside >= BEYOND * (character.x1 - character.x0):
                others = "".join(char for char, score in character.others if runners_up and score >= LEAST_SURE)
                yield from glyphs_of_text(character.char, others)


def _dissent(claim: Claim, seen: Sequence[Seen]) -> Finding:
    name, text = title_of(claim.path), " ".join(look.text for look in seen if look.text.strip())
    said = f"a second look at its place reads “{text}”" if text else "a second look at its place reads nothing there"
    sentence = f"{name}: “{claim.cell.text}” was read first, {said}."
    return Finding("second_reading_differs", sentence, Severity.SEVERE, (str(claim.path[0]),), claim.cell.provenance)
