"""Asks a model, in the conversation in which it has read a document, for contradictions that the eye sees.

What it quotes must stand on the page that it names: a quote that does not never becomes a finding. A model can see
what is not there, so what remains is a doubt for a person to settle, and changes no value.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from docpipe.cells import cells_of
from docpipe.document import Finding, Provenance, Reading, Severity
from docpipe.errors import BadAnswer, ModelMemory, QuestionTooLong
from docpipe.reading.by_model.contradictions import NAME, PLACES, SENTENCES, TOLD, Sight, sight_schema
from docpipe.reading.by_model.index import digits, folded
from docpipe.reading.by_model.placing import Ground, Hit
from docpipe.vlm import Question, Runner, Stop, Turn
from docpipe.vlm.answers import parse_answer, positional
from docpipe.vlm.prompts import sight_turn
from schemas.document_type import DocumentType, fields_of

MOST_TOKENS = 1024
LEAST = 2  # letters or digits of a quote: shorter ones stand on any page
OVER = 0.5  # of a value's box that a quote must cover to be said of its field

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Talk:
    """A conversation so far, the model's answer its last turn, and the pages that were shown in it."""

    turns: tuple[Turn, ...]
    page_nos: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Sights:
    """What a model says that it sees. `cut`: an answer ended too early; `fault`: why it could not be asked."""

    rows: tuple[Row, ...] = ()
    cut: bool = False
    fault: str | None = None

    @classmethod
    def of(cls, parts: Sequence["Sights"]) -> "Sights":
        """Those of all windows."""
        faults = [part.fault for part in parts if part.fault]
        return cls(
            tuple(row for part in parts for row in part.rows), any(p.cut for p in parts), next(iter(faults), None)
        )


def look_for_contradictions(
    runner: Runner, talks: Sequence[Talk], field_names: Sequence[str], max_tokens: int = MOST_TOKENS
) -> Sights:
    """What the model sees beside the values, which are not thrown away where it cannot say that."""
    schemas = [sight_schema(talk.page_nos, field_names) for talk in talks]
    sent = [positional(one) if runner.positional else one for one in schemas]
    turn = sight_turn({sight.value: told for sight, told in TOLD.items()})
    most = min(max_tokens, MOST_TOKENS)
    questions = [Question((*talk.turns, turn), one, most) for talk, one in zip(talks, sent, strict=True)]
    try:
        generations = runner.generate(questions)
        answers = [
            parse_answer(generation.text, asked, generation.tokens)
            for generation, asked in zip(generations, schemas, strict=True)
        ]
    except (BadAnswer, ModelMemory, QuestionTooLong) as error:
        return Sights(fault=str(error))
    rows = tuple(row for answered in answers for row in (answered.value or {}).get(NAME) or ())
    return Sights(rows, any(generation.stop is not Stop.END for generation in generations))


def check_sights(sights: Sights, reading: Reading, schema: type[DocumentType], ground: Ground) -> tuple[Finding, ...]:
    """A finding for each contradiction whose quotes stand on their page."""
    found = dict.fromkeys(f for row in sights.rows if (f := _finding(row, reading, schema, ground)))
    if sights.cut:
        sentence = "The model's answer about contradictions was cut before its end. Look at the pages."
        found[Finding("seeing_cut", sentence)] = None
    if sights.fault:
        sentence = f"The model could not be asked for contradictions on the pages: {sights.fault}"
        found[Finding("seeing_failed", sentence)] = None
    return tuple(found)


def _finding(row: Row, reading: Reading, schema: type[DocumentType], ground: Ground) -> Finding | None:
    """What a reviewer is told; None where a quote does not stand on the page, or says nothing."""
    if not {"kind", "page", "quote"} <= row.keys():
        return None
    sight, page_no, against = Sight(row["kind"]), int(row["page"]), row.get("against")
    hit = _hit(row["quote"], page_no, row.get("place"), ground)
    other = _hit(against, page_no, None, ground) if against else None
    if hit is None or (against and other is None) or not _sensible(sight, row["quote"], against):
        return None
    places = (*hit.places, *(other.places if other else ()))
    names = tuple(dict.fromkeys(name for name in (row.get("field"), _field_at(places, reading)) if name))
    said = {"quote": f"“{row['quote']}”", "against": f" and “{against}”" if against else "", "page": page_no}
    severity = Severity.SEVERE if _that_matter(schema) & set(names) else Severity.DOUBT
    sentence = SENTENCES[sight].format(**said)
    return Finding(sight.value, f"{sentence} The model saw it: look there.", severity, names, places)


def _sensible(sight: Sight, quote: str, against: str | None) -> bool:
    """Two totals are two different figures; what was altered is one."""
    if sight is Sight.TWO_TOTALS:
        return (
            bool(against) and digits(quote) != digits(against or "") and bool(digits(quote) and digits(against or ""))
        )
    return sight is not Sight.ALTERED_AMOUNT or bool(digits(quote))


def _hit(quote: object, page_no: int, place: str | None, ground: Ground) -> Hit | None:
    """Where a quote stands on a page, of several places the one nearest to where the model says it is.

    Print must stand there as it is quoted; what was read from pixels may differ in a character.
    """
    if not isinstance(quote, str) or len(folded(quote)) < LEAST:
        return None
    hits = [hit for hit in ground.find(quote, page_no) if hit.likeness == 1 or _from_pixels(hit)]
    return min(hits, key=lambda hit: _away(hit, place), default=None)


def _from_pixels(hit: Hit) -> bool:
    return all(word.score is not None for word in hit.words)


def _away(hit: Hit, place: str | None) -> float:
    if place not in PLACES:
        return 0.0
    down, across = divmod(PLACES.index(place), 3)
    x, y = (hit.box.x0 + hit.box.x1) / 2, hit.box.middle
    return abs(x - (across + 0.5) / 3) + abs(y - (down + 0.5) / 3)


def _field_at(places: Sequence[Provenance], reading: Reading) -> str | None:
    """The field whose value stands in one of the places."""
    return next(
        (
            str(path[0])
            for path, cell in cells_of(reading)
            for own in cell.provenance
            for place in places
            if own.page_no == place.page_no and own.box.share_in(place.box) >= OVER
        ),
        None,
    )


def _that_matter(schema: type[DocumentType]) -> set[str]:
    return {spec.name for spec in fields_of(schema) if spec.hints.critical or spec.required}
