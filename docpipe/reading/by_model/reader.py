"""The model's reading of a document: its texts get their meanings by our own parsers, and their places on the page.

A text that stands nowhere keeps its value and has no place, which checking reports.
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from docpipe.document import Answer, FieldReading, Finding, Reading, Row, Severity, Value
from docpipe.reading.by_model.asking import Show, Terms, ask
from docpipe.reading.by_model.given import Fields, Given, cut_texts
from docpipe.reading.by_model.index import folded
from docpipe.reading.by_model.placing import Ground, Hit
from docpipe.reading.by_model.rows import place_rows
from docpipe.reading.by_model.seeing import check_sights
from docpipe.reading.labels import Label
from docpipe.reading.segments import Sheet
from docpipe.reading.view import view_of
from docpipe.vlm import Runner
from docpipe.wording import title_of
from schemas.document_type import DocumentType, FieldSpec, fields_of
from schemas.fields.kind import Kind
from schemas.fields.locale import Locale

STOPS = frozenset(",.;:")
SHOWN, MOST_NAMED = 40, 3  # characters and texts, of those that are too long
LIKELY = math.log(0.05)  # an alternative that is so much less likely than what was said is not offered


def read_by_model(
    runner: Runner, sheets: Sequence[Sheet], schema: type[DocumentType], show: Show, terms: Terms
) -> Reading:
    """All printed fields as the model reads them, and the contradictions that it sees.

    `show`: gives the pages' images. Raises the ModelFault errors.
    """
    said = ask(runner, sheets, schema, show, terms)
    view = view_of(sheets, schema)
    meaning = _Meaning(Ground(sheets), view.labels, view.locale)
    fields: dict[str, Answer] = {}
    for spec in fields_of(schema):
        if spec.kind.printed:
            fields[spec.name] = meaning.answer(spec, said.fields)
    findings = (*_cut(said.missing), *_too_long(said.fields, schema), *meaning.findings)
    reading = Reading(runner.name, schema.family, fields, view.locale.language, findings)
    seen = check_sights(said.sights, reading, schema, meaning.ground)
    return replace(reading, findings=(*findings, *seen))


class _Meaning:
    """What texts mean in this document, and where they stand."""

    def __init__(self, ground: Ground, labels: Sequence[Label], locale: Locale) -> None:
        self.ground, self.labels, self.locale = ground, labels, locale
        self.findings: list[Finding] = []

    def answer(self, spec: FieldSpec, fields: Fields) -> Answer:
        given = fields.get(spec.name)
        if spec.row is not None:
            rows = [row for row in given if not isinstance(row, Given)] if isinstance(given, list) else []
            return self._rows(fields_of(spec.row), rows)
        if spec.many:
            texts = [text for text in given if isinstance(text, Given)] if isinstance(given, list) else []
            return [self._cell(spec.kind, text, self._field_hit(spec, text)) for text in texts]
        if not isinstance(given, Given):
            return None
        self._tell_others(spec, given)
        return self._cell(spec.kind, given, self._field_hit(spec, given))

    def _rows(self, columns: Sequence[FieldSpec], rows: Sequence[Mapping[str, Given | None]]) -> list[Row]:
        told = [{name: cell for name, cell in row.items() if cell} for row in rows]
        texts = [{name: cell.text for name, cell in row.items()} for row in told]
        hits = place_rows([{name: self.ground.find(text) for name, text in row.items()} for row in texts], texts)
        return [
            {c.name: self._cell(c.kind, row[c.name], at.get(c.name)) if c.name in row else None for c in columns}
            for row, at in zip(told, hits, strict=True)
        ]

    def _cell(self, kind: Kind, given: Given, hit: Hit | None) -> FieldReading:
        """A value with its place. The page's own writing of the same letters counts, unless it means something else."""
        text, parsed = given.text, kind.parse(given.text, self.locale)
        if hit and folded(hit.text) == folded(given.text):
            own = _trimmed(hit.text, given.text)
            printed = kind.parse(own, self.locale)
            if _means_alike(parsed.value, printed.value) and (printed.value is not None or printed.alternatives):
                text, parsed = own, printed
        others = (*parsed.alternatives, *self._others(kind, given))
        alternatives = tuple(dict.fromkeys(other for other in others if other != parsed.value))
        return FieldReading(text, parsed.value, hit.places if hit else (), None, _signals(given, hit), alternatives)

    def _others(self, kind: Kind, given: Given) -> list[Value]:
        """What the model nearly said instead, and what it said on other pages."""
        nearly = [text for text, less in given.evidence.alternatives if less > LIKELY]
        values = (kind.parse(text, self.locale).value for text in (*given.others, *nearly))
        return [value for value in values if value is not None]

    def _field_hit(self, spec: FieldSpec, given: Given) -> Hit | None:
        """Of all places where a text stands, the one nearest to a label of its field; else the first."""
        hits = self.ground.find(given.text)
        labels = [label for label in self.labels if label.field == spec.name]
        return min(hits, key=lambda hit: _unfitness(hit, given.text, labels), default=None)

    def _tell_others(self, spec: FieldSpec, given: Given) -> None:
        if given.others:
            others = ", ".join(f"“{other}”" for other in given.others)
            sentence = f"{title_of((spec.name,))}: the model reads “{given.text}” on one page and {others} on another."
            severity = Severity.SEVERE if spec.hints.critical else Severity.DOUBT
            self.findings.append(Finding("pages_differ", sentence, severity, (spec.name,), (), (spec.name,)))


def _trimmed(printed: str, given: str) -> str:
    """The page's writing without the stop that ends its sentence, which is none of the value's."""
    return printed if given[-1:] in STOPS else printed.rstrip("".join(STOPS))


def _means_alike(one: Value, printed: Value) -> bool:
    """Whether the page's writing may stand for a value: of texts that differ in case alone, the page is right."""
    if isinstance(one, str) and isinstance(printed, str):
        return one.casefold() == printed.casefold()
    return one in (None, printed)


def _unfitness(hit: Hit, text: str, labels: Sequence[Label]) -> tuple[float, bool]:
    return min((_away(hit, label) for label in labels), default=0.0), hit.text.split() != text.split()


def _away(hit: Hit, label: Label) -> float:
    """How far a text is from a label: beside it in its row is nearest, then below it."""
    if hit.page_no != label.segment.page_no:
        return 10.0
    place, box = hit.box, label.segment.box
    down, across = place.middle - box.middle, place.x0 - box.x0
    if abs(down) < box.height:
        return abs(across) * 0.3 + (1.0 if across < 0 else 0.0)
    return abs(down) * (1.0 if down > 0 else 4.0) + abs(across)


def _signals(given: Given, hit: Hit | None) -> dict[str, float]:
    """What speaks for the value: probabilities of the model's, and how like it the page's own words are.

    `model_copied`: 1 where the model was shown these words beside the image, and may have copied them unseen.
    """
    told = {"presence": given.evidence.presence, "first": given.evidence.first, "least": given.evidence.least}
    signals = {f"model_{name}": round(math.exp(logprob), 4) for name, logprob in told.items() if logprob is not None}
    if given.evidence.margin is not None:
        signals["model_margin"] = round(given.evidence.margin, 4)
    return {**signals, "model_copied": float(given.copied), "likeness": hit.likeness if hit else 0.0}


def _cut(missing: Sequence[str]) -> list[Finding]:
    if not missing:
        return []
    names = ", ".join(title_of((name,)) for name in missing)
    sentence = f"The model's answer was cut before its end; it did not come to all of: {names}."
    return [Finding("answer_cut", sentence, Severity.SEVERE, tuple(missing))]


def _too_long(fields: Fields, schema: type[DocumentType]) -> Iterator[Finding]:
    """A finding for each field with texts that were too long to be written to their ends."""
    for spec in fields_of(schema):
        if cut := cut_texts(fields.get(spec.name)):
            severity = Severity.SEVERE if spec.hints.critical else Severity.DOUBT
            texts = ", ".join(f"“{text[:SHOWN]}…”" for text in cut[:MOST_NAMED])
            sentence = f"{title_of((spec.name,))}: only the beginning was read of a text that is too long, {texts}."
            yield Finding("text_cut", sentence, severity, (spec.name,), (), (spec.name,))
