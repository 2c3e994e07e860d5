"""A made document with its truth, and the lines that go into truth.jsonl and words.jsonl."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from samples.paper import Paper, Place, Tag
from samples.truth import Fields, fields_of, places_of, texts_of, words_of

SET = "samples"


@dataclass(frozen=True, slots=True)
class Expect:
    """What a reader must decide: `accepted`, or `needs_review` for these reason codes about these fields."""

    status: str = "accepted"
    reasons: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()


ACCEPTED = Expect()


@dataclass(frozen=True, slots=True)
class Sample:
    """A document on disk. `group`: its layout; `fields`: canonical names and values, only those that are printed."""

    file: str
    document_type: str
    group: str
    split: str
    fields: Fields
    expect: Expect
    language: str
    pages: int
    alternatives: dict[str, list[str]] = field(default_factory=dict)

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
            "expect": expect | ({"fields": list(self.expect.fields)} if self.expect.fields else {}),
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
            placed[name] = [
                {column: _boxes(places.get((name, i, column), ())) for column in row} for i, row in enumerate(value)
            ]
        else:
            placed[name] = _boxes(places[(name,)])
    return placed


def _boxes(places: Iterable[Place]) -> list[dict[str, Any]]:
    return [{"page_no": page_no, "box": list(box)} for page_no, box in places]


def sample_of(file: str, paper: Paper, recipe: Any) -> Sample:
    """The sample that a recipe became on paper."""
    story = recipe.story
    fields = fields_of(story, texts_of(paper))
    swiss = {k: [v[:12]] for k, v in fields.items() if k.endswith("vat_id") and v.startswith("CHE")}
    return Sample(
        file=file,
        document_type="receipt" if story.kind == "receipt" else "invoice",
        group=recipe.layout.name,
        split=recipe.split,
        fields=fields,
        expect=recipe.expect,
        language=story.market.language.partition("-")[0],
        pages=paper.page_no,
        alternatives=swiss,
    )
