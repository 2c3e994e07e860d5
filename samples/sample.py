"""A made document with its truth, and the lines that go into truth.jsonl and words.jsonl."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from samples.paper import Paper, Place, Tag
from samples.recipe import ACCEPTED as ACCEPTED
from samples.recipe import Alternatives, Expect, Fields, Recipe
from samples.truth import places_of, texts_of, words_of

SET = "samples"


@dataclass(frozen=True, slots=True)
class Sample:
    """A document on disk. `group`: its layout; `fields`: canonical names and values, only those that are printed.

    `alternatives`: other right answers by field, also for a field that is not printed by itself; `derived`: the fields
    whose value follows from what is printed.
    """

    file: str
    document_type: str
    group: str
    split: str
    fields: Fields
    expect: Expect
    language: str
    pages: int
    alternatives: Alternatives = field(default_factory=dict)
    derived: tuple[str, ...] = ()

    def as_truth(self) -> dict[str, Any]:
        """The line of truth.jsonl."""
        expect = {"status": self.expect.status, "reasons": list(self.expect.reasons)}
        return {
            "set": SET,
            "file": self.file,
            "document_type": self.document_type,
            "split": self.split,
            "group": self.group,
            "language": self.language,
            "pages": self.pages,
            "fields": self.fields,
            **({"alternatives": self.alternatives} if self.alternatives else {}),
            **({"derived": list(self.derived)} if self.derived else {}),
            "expect": expect | ({"fields": list(self.expect.fields)} if self.expect.fields else {}),
            "problems": list(self.expect.problems),
        }


def words_line(sample: Sample, paper: Paper) -> dict[str, Any]:
    """The line of words.jsonl: every word of every page, and the boxes of every value of the truth."""
    pages: list[dict[str, Any]] = [
        {"page_no": n, "width": paper.width, "height": paper.height, "words": []} for n in range(1, paper.page_no + 1)
    ]
    for word in words_of(paper):
        page_no, box = word.place
        pages[page_no - 1]["words"].append([word.text, *box])
    return {"file": sample.file, "pages": pages, "fields": _placed(sample.fields, places_of(paper))}


def _placed(fields: Fields, places: dict[Tag, list[Place]]) -> dict[str, Any]:
    placed: dict[str, Any] = {}
    for name, value in fields.items():
        if isinstance(value, list):
            placed[name] = [_row(name, i, row, places) for i, row in enumerate(value)]
        else:
            placed[name] = _boxes(places.get((name,), ()))
    return placed


def _row(name: str, i: int, row: Any, places: dict[Tag, list[Place]]) -> Any:
    if isinstance(row, dict):
        return {column: _boxes(places.get((name, i, column), ())) for column in row}
    return _boxes(places.get((name, i), ()))


def _boxes(places: Iterable[Place]) -> list[dict[str, Any]]:
    return [{"page_no": page_no, "box": list(box)} for page_no, box in places]


def sample_of(recipe: Recipe, paper: Paper) -> tuple[Sample, dict[str, Any]]:
    """The sample that a recipe on paper is, and where its words and values stand: its lines of both files."""
    fields = recipe.fields(texts_of(paper))
    sample = Sample(
        file=f"{recipe.name}.pdf",
        document_type=recipe.document_type,
        group=recipe.group,
        split=recipe.split,
        fields=fields,
        expect=recipe.expect,
        language=recipe.language,
        pages=paper.page_no,
        alternatives=recipe.alternatives(fields),
        derived=recipe.derived(fields),
    )
    return sample, words_line(sample, paper)
