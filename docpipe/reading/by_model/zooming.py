"""Has a model read doubtful values once more, each from a closer view of its place alone.

What it says then chooses between two readings, or is one doubt more. Whether a doubt falls is not for this room: the
signal `zoom` tells what the closer look says of the value that stands now.
"""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from docpipe.cells import Path, with_cells
from docpipe.document import FieldReading, Finding, Image, Provenance, Reading, Severity
from docpipe.reading.by_model.given import Given, fields_given
from docpipe.reading.by_model.spots import HARDLY, Spot, spots_of
from docpipe.reading.merging import Dispute
from docpipe.reading.pairing import same
from docpipe.vlm import Question, Runner, Stop
from docpipe.vlm.answers import parse_answer
from docpipe.vlm.prompts import closer_turns
from docpipe.wording import title_of
from schemas import reading_schema
from schemas.document_type import DocumentType
from schemas.fields.locale import Locale

View = Callable[[Sequence[Provenance]], Sequence[Image]]  # RGB images of places on pages as they are read

MOST_TOKENS = 256
CONFIRMED, AGAIN, DENIED = 1.0, 0.5, 0.0  # of the signal `zoom`


@dataclass(frozen=True, slots=True)
class Closer:
    """What the closer look said: None where it saw no such value. `sure`: probability of its least likely token."""

    said: FieldReading | None
    sure: float | None = None

    @property
    def surely(self) -> bool:
        return self.sure is None or self.sure >= HARDLY


def look_closer(
    runner: Runner,
    reading: Reading,
    disputes: Sequence[Dispute],
    schema: type[DocumentType],
    view: View,
    locale: Locale,
    max_tokens: int = MOST_TOKENS,
) -> Reading:
    """The reading with what closer looks at its doubtful values say. Raises the ModelFault errors and view's own."""
    spots = spots_of(reading, disputes, schema)
    if not spots:
        return reading
    images = iter(view([place for spot in spots for place in spot.views]))
    questions = [_question(spot, [next(images) for _ in spot.views], schema, max_tokens) for spot in spots]
    cells: dict[Path, FieldReading] = {}
    findings: list[Finding] = []
    for spot, question, generation in zip(spots, questions, runner.generate(questions), strict=True):
        if generation.stop is Stop.END:
            given = fields_given(parse_answer(generation.text, question.schema, generation.tokens), question.schema)
            closer = _closer(given.get(spot.spec.name), spot, locale)
            cells[spot.path] = _settled(spot, closer)
            findings += _doubts(spot, closer)
    return replace(with_cells(reading, cells), findings=(*reading.findings, *findings))


def _question(spot: Spot, images: Sequence[Image], schema: type[DocumentType], max_tokens: int) -> Question:
    part: Mapping[str, Any] = reading_schema(schema)["properties"][str(spot.path[0])]
    if spot.spec.row is None and "items" in part:
        part = part["items"].get("properties", {}).get(spot.spec.name, {"description": part["description"]})
    told = {"type": ["string", "null"], "description": part["description"]}
    asked = {
        "type": "object",
        "properties": {spot.spec.name: told},
        "required": [spot.spec.name],
        "additionalProperties": False,
    }
    return Question(closer_turns(asked, images), asked, min(max_tokens, MOST_TOKENS))


def _closer(given: object, spot: Spot, locale: Locale) -> Closer:
    if not isinstance(given, Given):
        return Closer(None)
    parsed, least = spot.spec.kind.parse(given.text, locale), given.evidence.least
    said = FieldReading(given.text, parsed.value, alternatives=parsed.alternatives)
    return Closer(said, None if least is None else math.exp(least))


def _settled(spot: Spot, closer: Closer) -> FieldReading:
    """The value that the closer look speaks for, with what it says as signals; the one that stands where for none.

    Where the readers differ on which place is meant, a model that repeats itself settles nothing.
    """
    kind, cell, other, said = spot.spec.kind, spot.cell, spot.other, closer.said
    told = {} if closer.sure is None else {"zoom_least": round(closer.sure, 4)}
    if said and other and closer.surely and same(kind, said, other) and other.value is not None:
        alternatives = tuple(dict.fromkeys(v for v in (cell.value, *cell.alternatives) if v not in (None, other.value)))
        signals = {**cell.signals, **other.signals, **told, "likeness": 1.0, "zoom": CONFIRMED}
        return replace(other, signals=signals, alternatives=(*other.alternatives, *alternatives))
    if said and same(kind, said, cell):
        return replace(
            cell, signals={**cell.signals, **told, "zoom": CONFIRMED if spot.near and closer.surely else AGAIN}
        )
    further = () if said is None or said.value in (None, cell.value, *cell.alternatives) else (said.value,)
    return replace(cell, signals={**cell.signals, **told, "zoom": DENIED}, alternatives=(*cell.alternatives, *further))


def _doubts(spot: Spot, closer: Closer) -> list[Finding]:
    """A finding where the closer look says what neither reader says."""
    said, readings = closer.said, [spot.cell, *([spot.other] if spot.other else [])]
    if said and any(same(spot.spec.kind, said, one) for one in readings):
        return []
    seen = f"reads “{said.text}”" if said else "sees no such value"
    sentence = f"{title_of(spot.path)}: “{spot.cell.text}” was read first, a closer look at its place {seen}."
    severity = Severity.SEVERE if spot.matters else Severity.DOUBT
    places = spot.cell.provenance
    return [Finding("closer_look_differs", sentence, severity, (str(spot.path[0]),), places, spot.path)]
