"""A recipe whose paper lacks pages: what was lost on the way to the scanner. Knows no kind of document."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from samples.paper import Note, Paper
from samples.recipe import Alternatives, Expect, Fields, Printed, Recipe

MISSING = Expect("needs_review", ("page_missing",), (), ("missing_page",))


@dataclass(frozen=True, slots=True)
class Cut:
    """The same document without some of its pages; `lost` counts from 1, from the end below 0."""

    recipe: Recipe
    lost: tuple[int, ...]
    expect: Expect = MISSING

    @property
    def name(self) -> str:
        return self.recipe.name

    @property
    def document_type(self) -> str:
        return self.recipe.document_type

    @property
    def group(self) -> str:
        return self.recipe.group

    @property
    def split(self) -> str:
        return self.recipe.split

    @property
    def language(self) -> str:
        return self.recipe.language

    def set(self) -> Paper:
        whole = self.recipe.set()
        lost = {page_no if page_no > 0 else whole.page_no + 1 + page_no for page_no in self.lost}
        kept = [page_no for page_no in range(1, whole.page_no + 1) if page_no not in lost]
        if not kept:
            raise ValueError(f"{self.name} has {whole.page_no} pages, and all of them are lost")
        paper = Paper(whole.width, whole.height)
        paper.pages = [whole.pages[page_no - 1] for page_no in kept]
        paper.notes = _moved(whole.notes, kept)
        return paper

    def fields(self, printed: Printed) -> Fields:
        return self.recipe.fields(printed)

    def alternatives(self, fields: Fields) -> Alternatives:
        return self.recipe.alternatives(fields)

    def derived(self, fields: Fields) -> tuple[str, ...]:
        return self.recipe.derived(fields)


def _moved(notes: Sequence[Note], kept: Sequence[int]) -> list[Note]:
    places = {page_no: at for at, page_no in enumerate(kept, 1)}
    return [replace(note, place=(places[note.place[0]], note.place[1])) for note in notes if note.place[0] in places]
