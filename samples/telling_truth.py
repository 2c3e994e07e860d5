"""Turn a written file into its sample and the line of words.jsonl: where every word, value and mark is seen in it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from samples.arrival import Arrival, File, Packet
from samples.finish import Finished, FinishedPage
from samples.paper import Note, Paper, Place, Tag
from samples.recipe import Fields, Recipe
from samples.sample import Enclosed, Sample, boxes
from samples.truth import places_of, texts_of, words_of

Line = dict[str, Any]


def tell_truth(made: File, papers: Sequence[Paper], finished: Finished) -> tuple[Sample, Line]:
    """The sample and the words of a file; `papers` stand in the order of its pages."""
    if isinstance(made, Packet):
        return _of_packet(made, papers, finished)
    recipe, paper = made.recipe, papers[0]
    fields = recipe.fields(texts_of(paper))
    sample = Sample(
        file=finished.file,
        document_type=recipe.document_type,
        group=recipe.group,
        split=recipe.split,
        fields=fields,
        expect=made.expected,
        language=recipe.language,
        pages=len(finished.pages),
        alternatives=recipe.alternatives(fields),
        derived=recipe.derived(fields),
        finish=made.finish.kind.value,
        marks=_marks(papers, finished),
    )
    return sample, _words(papers, finished) | {"fields": _placed(fields, _seen(paper, 0, finished))}


def tell_born(recipe: Recipe) -> tuple[Sample, Line]:
    """The same of a recipe whose file is not written, as if born digital."""
    paper = recipe.set()
    pages = (FinishedPage(paper.width, paper.height),) * paper.page_no
    return tell_truth(Arrival(recipe), [paper], Finished(f"{recipe.name}.pdf", pages))


def _of_packet(packet: Packet, papers: Sequence[Paper], finished: Finished) -> tuple[Sample, Line]:
    documents, lines, start = [], [], 0
    blanks = iter((*packet.blanks, *[0] * len(packet.parts)))
    rest = iter(papers)
    for part in packet.parts:
        paper = next(rest)
        enclosed = _enclosed(part, paper, start)
        documents.append(enclosed)
        lines.append({"pages": list(enclosed.pages), "fields": _placed(enclosed.fields, _seen(paper, start, finished))})
        start += paper.page_no
        for _ in range(next(blanks)):
            start += next(rest).page_no
    sample = Sample(
        file=finished.file,
        document_type="packet",
        group=packet.group,
        split=packet.split,
        fields={},
        expect=packet.expected,
        language=packet.parts[0].recipe.language,
        pages=len(finished.pages),
        finish=packet.parts[0].finish.kind.value,
        marks=_marks(papers, finished),
        documents=tuple(documents),
    )
    return sample, _words(papers, finished) | {"fields": {}, "documents": lines}


def _enclosed(part: Arrival, paper: Paper, start: int) -> Enclosed:
    recipe = part.recipe
    fields = recipe.fields(texts_of(paper))
    return Enclosed(
        document_type=recipe.document_type,
        group=recipe.group,
        language=recipe.language,
        pages=tuple(range(start + 1, start + paper.page_no + 1)),
        fields=fields,
        alternatives=recipe.alternatives(fields),
        derived=recipe.derived(fields),
    )


def _words(papers: Sequence[Paper], finished: Finished) -> Line:
    """Every word of every page that is in sight, with its box in the file."""
    pages: list[Line] = [
        {"page_no": n, "width": round(page.width, 2), "height": round(page.height, 2), "words": []}
        for n, page in enumerate(finished.pages, 1)
    ]
    start = 0
    for paper in papers:
        for word in words_of(paper):
            place = finished.place((start + word.place[0], word.place[1]))
            if place:
                pages[place[0] - 1]["words"].append([word.text, *(round(side, 5) for side in place[1])])
        start += paper.page_no
    return {"file": finished.file, "pages": pages}


def _marks(papers: Sequence[Paper], finished: Finished) -> tuple[Line, ...]:
    marks, start = [], 0
    for paper in papers:
        for note in paper.notes:
            place = finished.place((start + note.place[0], note.place[1]))
            if place:
                marks.append(_mark(replace(note, place=place)))
        start += paper.page_no
    return tuple(marks)


def _mark(note: Note) -> Line:
    (place,) = boxes([note.place])
    return {"kind": note.kind.value, **place, "checked": note.checked, **({"text": note.text} if note.text else {})}


def _seen(paper: Paper, start: int, finished: Finished) -> dict[Tag, list[Place]]:
    """Where each value of a paper is seen in the file."""
    seen: dict[Tag, list[Place]] = {}
    for tag, places in places_of(paper).items():
        found = [finished.place((start + page_no, box)) for page_no, box in places]
        seen[tag] = [place for place in found if place]
    return seen


def _placed(fields: Fields, places: Mapping[Tag, Sequence[Place]]) -> Line:
    placed: Line = {}
    for name, value in fields.items():
        if isinstance(value, list):
            placed[name] = [_row(name, i, row, places) for i, row in enumerate(value)]
        else:
            placed[name] = boxes(places.get((name,), ()))
    return placed


def _row(name: str, i: int, row: Any, places: Mapping[Tag, Sequence[Place]]) -> Any:
    if isinstance(row, dict):
        return {column: boxes(places.get((name, i, column), ())) for column in row}
    return boxes(places.get((name, i), ()))
