"""Examples for the layout reader's scorer: of documents whose truth is known, each field's choices and which are right.

Reads text layers alone: words as OCR mistakes them are made from those, as reading pixels takes too long.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random
from typing import Any

import numpy as np
from numpy.typing import NDArray

from docpipe.document import Page, Word, plain
from docpipe.errors import BadDocument
from docpipe.learning.comparing import Comparators
from docpipe.learning.harming import Harm, next_digit
from docpipe.learning.truth import Truth
from docpipe.pages import Renderer
from docpipe.reading import sheet_of
from docpipe.reading.choosing import Choice
from docpipe.reading.considering import Considered
from docpipe.reading.looking import look
from docpipe.reading.own import read_own
from docpipe.reading.segments import Segment
from schemas import Registry
from schemas.document_type import DocumentType, FieldSpec, fields_of
from schemas.fields.kind import Span

Bools = NDArray[np.bool_]

SELDOM = 0.15  # times as often are values left out that such documents must have


@dataclass(frozen=True, slots=True)
class Example:
    """A field of a document: a row of features for each choice, and which of them are right; none where it is absent.

    `layout`: which examples are right or wrong together.
    """

    layout: str
    field: str
    features: NDArray[np.float32]
    right: Bools
    asked: Bools


def examples_of(
    folder: Path, truth: Truth, registry: Registry, renderer: Renderer, harms: Sequence[Harm], rng: Random, whole: bool
) -> Iterator[Example]:
    """The examples of one document, as it is and harmed in each of these ways.

    `whole`: what the truth does not list is not on the page; else nothing is known of it, and it is left out.
    """
    called = truth.document_type or ""
    if truth.parts or called not in registry:
        return
    schema = registry.get(called)
    try:
        pages = list(renderer.pages((folder / truth.file).read_bytes()))
    except BadDocument:
        return
    comparators = Comparators(registry)
    if not any(page.words for page in pages):
        return
    seen = _seen(pages, schema, Harm(), rng)
    yield from _judged(seen, truth, comparators, whole)
    right = {one.spec: _right(one, truth, comparators) for one in seen}
    for harm in harms:
        less, part, lost = _harmed(pages, truth, right, harm, rng)
        yield from _judged(_seen(less, schema, harm, rng), part, comparators, whole, lost)


def _harmed(
    pages: Sequence[Page], truth: Truth, right: Mapping[FieldSpec, Sequence[Choice]], harm: Harm, rng: Random
) -> tuple[list[Page], Truth, list[str]]:
    """The pages and their truth with some values left out, half of them with their labels, and numbers made unsound."""
    known, others = dict(truth.fields), dict(truth.alternatives)
    words: dict[int, Word | None] = {}
    lost = []
    for spec, choices in right.items():
        if choices and rng.random() < harm.values * (SELDOM if spec.required else 1.0):
            with_label = rng.random() < 0.5
            gone = [w for c in choices for w in (*_words(c), *(_label_words(c) if with_label else ()))]
            words |= {id(word): None for word in gone}
            known.pop(spec.name)
            others.pop(spec.name, None)
            lost.append(spec.name)
        elif choices and spec.kind.distinct and rng.random() < harm.unsound:
            others.pop(spec.name, None)
            known[spec.name] = next_digit(str(known[spec.name]))
            for last in (_words(choice)[-1] for choice in choices):
                words[id(last)] = replace(last, text=next_digit(last.text))
    changed = [replace(page, words=tuple(_changed(page.words, words))) for page in pages]
    return changed, replace(truth, fields=known, alternatives=others), lost


def _changed(words: Sequence[Word], changes: Mapping[int, Word | None]) -> Iterator[Word]:
    for word in words:
        if (now := changes.get(id(word), word)) is not None:
            yield now


def _seen(pages: Sequence[Page], schema: type[DocumentType], harm: Harm, rng: Random) -> list[Considered]:
    sheets = [sheet_of(harm.page(page, rng)) for page in pages]
    specs = [spec for spec in fields_of(schema) if spec.name not in read_own(sheets, schema, None).fields]
    return list(look(sheets, schema, specs, lambda view: harm.view(view, rng)).considered)


def _judged(
    seen: Sequence[Considered], truth: Truth, comparators: Comparators, whole: bool, lost: Sequence[str] = ()
) -> Iterator[Example]:
    for one in seen:
        name = one.spec.name
        absent = name not in truth.fields
        unsure = absent and (name in truth.alternatives or not (whole or name in lost))
        if unsure or not one.choices or one.spec.many:
            continue
        right = _right(one, truth, comparators)
        mask = np.array([any(choice is other for other in right) for choice in one.choices])
        asked = np.array([choice.asked for choice in one.choices])
        yield Example(truth.layout, name, one.features, mask, asked)


def _right(one: Considered, truth: Truth, comparators: Comparators) -> list[Choice]:
    """The choices that say what the truth says."""
    if one.spec.name not in truth.fields:
        return []
    verdicts: dict[Any, bool] = {}
    for choice in one.choices:
        value = choice.candidate.parsed.value
        if value not in verdicts:
            answer = {"value": plain(value)}
            verdicts[value] = value is not None and comparators.compare(truth, one.spec.name, answer).right
    return [choice for choice in one.choices if verdicts[choice.candidate.parsed.value]]


def _words(choice: Choice) -> list[Word]:
    return _touched(choice.candidate.segment, choice.candidate.span)


def _label_words(choice: Choice) -> list[Word]:
    label = choice.support.label
    return _touched(label.segment, Span(label.start, label.end)) if label else []


def _touched(segment: Segment, span: Span) -> list[Word]:
    pairs = zip(segment.words, segment.starts, strict=True)
    return [word for word, start in pairs if start < span.end and start + len(word.text) > span.start]
