"""Documents read as the layout reader reads them, up to its choices, but with all candidates of each field.

The scorer looks at those that a label, a place or a need speaks for; the small model may look at all of them.
"""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from random import Random
from unittest import mock

import numpy as np

from benchmarks.small_model.papers import MOST, Asked, Labels, Pairs, Paper, places_of
from docpipe.document import Page
from docpipe.errors import BadDocument
from docpipe.learning.comparing import Comparators
from docpipe.learning.harming import Harm
from docpipe.learning.layout_examples import _harmed, _right
from docpipe.learning.truth import Truth
from docpipe.pages import Renderer
from docpipe.reading import considering, sheet_of
from docpipe.reading.choosing import Choice
from docpipe.reading.considering import Considered, Sought
from docpipe.reading.folding import squash
from docpipe.reading.looking import Looked, look
from docpipe.reading.own import read_own
from docpipe.reading.segments import Segment
from docpipe.reading.view import View
from schemas import Registry
from schemas.document_type import DocumentType, FieldSpec, fields_of

FURTHER = 150  # candidates of a field beyond those that the scorer looks at

usual_unnamed = considering._unnamed
Usual = dict[FieldSpec, set[int]]  # the candidates that the scorer looks at, by identity


class Gathering:
    """Gathers papers of documents with their truth. `harms`: the states beside that as it is.

    `whole`: what the truth does not list is not on the page; else nothing is known of it, and it is left out.
    """

    def __init__(self, registry: Registry, renderer: Renderer, harms: Sequence[Harm], whole: bool) -> None:
        self._registry, self._renderer, self._harms, self._whole = registry, renderer, harms, whole
        self._comparators = Comparators(registry)

    def papers(self, folder: Path, truth: Truth, source: str) -> Iterator[Paper]:
        """A document as it is, and harmed in each way; nothing where it has no text layer or no known type."""
        called = truth.document_type or ""
        if truth.parts or called not in self._registry:
            return
        schema, rng = self._registry.get(called), Random(truth.file)
        pages = self._pages(folder / truth.file)
        if not any(page.words for page in pages):
            return
        seen = _Seen(pages, schema, Harm(), rng)
        yield self._paper(seen, truth, source, ())
        right = {one.spec: _right(one, truth, self._comparators) for one in seen.looked.considered}
        for harm in self._harms:
            less, part, lost = _harmed(pages, truth, right, harm, rng)
            yield self._paper(_Seen(less, schema, harm, rng), part, source, lost, harmed=True)

    def _pages(self, file: Path) -> list[Page]:
        try:
            return list(self._renderer.pages(file.read_bytes()))
        except BadDocument:
            return []

    def _paper(self, seen: "_Seen", truth: Truth, source: str, lost: Sequence[str], harmed: bool = False) -> Paper:
        asked = []
        for one in seen.looked.considered:
            name, absent = one.spec.name, one.spec.name not in truth.fields
            unsure = absent and (name in truth.alternatives or not (self._whole or name in lost))
            if not unsure and not one.spec.many and (told := seen.asked(one, _right(one, truth, self._comparators))):
                asked.append(told)
        view, segments = seen.looked.view, seen.segments
        return Paper(
            source, truth.layout, truth.document_type or "", view.locale.language or "", harmed,
            truth.split == "measure", [s.text for s in segments], places_of(view.sheets[0].page_no, segments), asked,
        )  # fmt: skip


class _Seen:
    """A document in the eyes of the layout reader, and of the small model."""

    def __init__(self, pages: Sequence[Page], schema: type[DocumentType], harm: Harm, rng: Random) -> None:
        sheets = [sheet_of(harm.page(page, rng)) for page in pages]
        specs = [spec for spec in fields_of(schema) if spec.name not in read_own(sheets, schema, None).fields]
        self._usual: Usual = {}
        self._unknown: set[str] = set()
        with mock.patch.object(considering, "_unnamed", self._unnamed):
            self.looked: Looked = look(sheets, schema, specs, lambda view: self._through(view, harm, rng))
        self.segments: list[Segment] = [segment for sheet in sheets for segment in sheet.segments][:MOST]
        self._text = "".join(squash(s.text) for s in self.segments)
        self._index = {(s.page_no, s.row, s.column): n for n, s in enumerate(self.segments)}

    def _unnamed(self, one: Sought, rivals: Mapping[int, float]) -> list[int]:
        """What the scorer looks at, and behind it all other candidates of the kinds that it learned from."""
        usual = usual_unnamed(one, rivals)
        seen = {*one.supports, *usual}
        self._usual[one.spec] = {id(one.candidates[n]) for n in seen}
        if one.spec.kind.name not in considering.LEARNED:
            return usual
        more = [n for n, c in enumerate(one.candidates) if n not in seen and c.parsed.value is not None]
        return [*usual, *more[:FURTHER]]

    def _through(self, view: View, harm: Harm, rng: Random) -> View:
        """What the harm leaves of the labels; those of fields that it leaves none are not told to the small model."""
        less = harm.view(view, rng)
        self._unknown = {x.field for x in view.labels if x.field} - {x.field for x in less.labels if x.field}
        return less

    def asked(self, one: Considered, right: Sequence[Choice]) -> Asked | None:
        spec, usual = one.spec, self._usual[one.spec]
        good = {id(choice) for choice in right}
        told = [(n, c, c.asked or id(c.candidate) in usual, self._at(c)) for n, c in enumerate(one.choices)]
        told = [(n, choice, considered, at) for n, choice, considered, at in told if considered or at >= 0]
        if not told:
            return None
        pairs = Pairs(
            np.asarray([at for *_, at in told], np.int32),
            [c.candidate.segment.text[: c.candidate.span.start][-60:] for _, c, *_ in told],
            [c.candidate.text[:40] for _, c, *_ in told],
            [c.candidate.segment.text[c.candidate.span.end :][:40] for _, c, *_ in told],
            one.features[[n for n, *_ in told]],
            np.asarray([considered for *_, considered, _ in told]),
            np.asarray([id(c) in good for _, c, *_ in told]),
            np.asarray([c.asked for _, c, *_ in told]),
        )
        place, labels = spec.hints.place or "", self._labels(spec)
        return Asked(spec.name, labels, spec.kind.name, place, spec.required, spec.kind.distinct, pairs)

    def _at(self, choice: Choice) -> int:
        segment = choice.candidate.segment
        return self._index.get((segment.page_no, segment.row, segment.column), -1)

    def _labels(self, spec: FieldSpec) -> Labels:
        unknown = spec.name in self._unknown
        return {
            language: tuple(label for label in labels if not (unknown and squash(label) in self._text))
            for language, labels in spec.hints.labels.items()
        }
