"""A made file with its truth, and the lines that go into truth.jsonl and words.jsonl."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from samples.recipe import ACCEPTED as ACCEPTED
from samples.recipe import Alternatives, Expect, Fields

SET = "samples"


@dataclass(frozen=True, slots=True)
class Enclosed:
    """One document of a file that holds several, with its pages."""

    document_type: str
    group: str
    language: str
    pages: tuple[int, ...]
    fields: Fields
    alternatives: Alternatives = field(default_factory=dict)
    derived: tuple[str, ...] = ()

    def as_truth(self) -> dict[str, Any]:
        return {
            "document_type": self.document_type,
            "group": self.group,
            "language": self.language,
            "pages": list(self.pages),
            "fields": self.fields,
            **({"alternatives": self.alternatives} if self.alternatives else {}),
            **({"derived": list(self.derived)} if self.derived else {}),
        }


@dataclass(frozen=True, slots=True)
class Sample:
    """A file on disk. `group`: its layout; `fields`: canonical names and values, only those that are printed.

    `alternatives`: other right answers by field, also for a field that is not printed by itself; `derived`: the fields
    whose value follows from what is printed; `finish`: born, scan or photo; `documents`: of a file of several.
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
    finish: str = "born"
    marks: tuple[dict[str, Any], ...] = ()
    documents: tuple[Enclosed, ...] = ()

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
            "finish": self.finish,
            "fields": self.fields,
            **({"alternatives": self.alternatives} if self.alternatives else {}),
            **({"derived": list(self.derived)} if self.derived else {}),
            **({"documents": [one.as_truth() for one in self.documents]} if self.documents else {}),
            "expect": expect | ({"fields": list(self.expect.fields)} if self.expect.fields else {}),
            "problems": list(self.expect.problems),
            "marks": list(self.marks),
        }


def boxes(places: Iterable[tuple[int, tuple[float, ...]]]) -> list[dict[str, Any]]:
    """Places as the files carry them."""
    return [{"page_no": page_no, "box": [round(side, 5) for side in box]} for page_no, box in places]
