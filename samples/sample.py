"""A made document with its truth, and the lines that go into truth.jsonl and words.jsonl."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from samples.paper import Paper, Place, Tag
from samples.story import Story
from samples.truth import Fields, fields_of, places_of, plain, texts_of, words_of

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
    """A document on disk. `group`: its layout; `fields`: canonical names and values, only those that are printed.

    `alternatives`: other right answers by field, also for a field that is not printed by itself.
    """

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


def sample_of(name: str, story: Story, paper: Paper, group: str, split: str, expect: Expect) -> tuple[Sample, Fields]:
    """The sample that a story on paper is, and where its words and values stand: its lines of both files."""
    fields = fields_of(story, texts_of(paper))
    sample = Sample(
        file=f"{name}.pdf",
        document_type="receipt" if story.kind == "receipt" else "invoice",
        group=group,
        split=split,
        fields=fields,
        expect=expect,
        language=story.market.language.partition("-")[0],
        pages=paper.page_no,
        alternatives=_alternatives(story, fields),
    )
    return sample, words_line(sample, paper)


def _alternatives(story: Story, fields: Fields) -> dict[str, list[str]]:
    """Swiss VAT ids may be read without their mark; where nothing else is due, the grand total is what is due."""
    others = {name: [value[:12]] for name, value in fields.items() if name.endswith("vat_id") and value[:3] == "CHE"}
    if story.kind != "receipt" and story.totals.due == story.totals.grand:
        others["amount_due"] = [plain(story.totals.due)]
    return others
