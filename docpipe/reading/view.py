"""A document as the layout reader sees it, with one schema's labels in mind."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from itertools import pairwise

from docpipe.reading.blocks import Block, blocks_of
from docpipe.reading.labels import Label, find_labels, index_of
from docpipe.reading.lining import body_box
from docpipe.reading.segments import GAP, Segment, Sheet, sheet_at
from schemas.document_type import DocumentType, fields_of
from schemas.fields import Locale, gather_locale
from schemas.fields.booked_days import BookedDayKind, days_of

LONGEST_RUN = 16  # words: an IBAN in groups has nine


@dataclass(frozen=True, eq=False)
class View:
    """The sheets of a document, their blocks, the labels found on them, and the document's habits."""

    sheets: tuple[Sheet, ...]
    blocks: tuple[Block, ...]
    labels: tuple[Label, ...]
    locale: Locale

    @cached_property
    def wrapped(self) -> list[Segment]:
        """Segments read on into their neighbour, below or to the right: long numbers may be broken there."""
        below = [above.followed_by(under) for block in self.blocks for above, under in pairwise(block.segments)]
        return below + [run for sheet in self.sheets for row in sheet.rows for run in _runs(row, sheet)]

    def called(self, fields: Collection[str]) -> list[Segment]:
        """The labels of some fields read on into what stands behind them in their row, or right under them.

        Some numbers are known by the word before them alone: "P.IVA", and in the next cell "01234567897".
        """
        named = {id(label.segment): label.segment for label in self.labels if label.field in fields}
        return [label.followed_by(cell) for label in named.values() for cell in self._cells(label)]

    def _cells(self, label: Segment) -> Iterator[Segment]:
        """The next segment of the row, and that under a label which it is aligned with."""
        if any(map(str.isdigit, label.text)):
            return
        sheet = sheet_at(self.sheets, label.page_no)
        yield from sheet.rows[label.row][label.column + 1 : label.column + 2]
        for row in sheet.rows[label.row + 1 : label.row + 2]:
            yield from (s for s in row if abs(sheet.dx(s.box.x0, label.box.x0)) < sheet.line_height / 2)

    @cached_property
    def segments(self) -> list[Segment]:
        return [segment for sheet in self.sheets for segment in sheet.segments]


def view_of(sheets: Sequence[Sheet], schema: type[DocumentType]) -> View:
    """Look at a document with the labels of a schema in mind."""
    segments = [segment for sheet in sheets for segment in sheet.segments]
    blocks = tuple(block for sheet in sheets for block in blocks_of(sheet))
    return View(tuple(sheets), blocks, tuple(find_labels(index_of(schema), segments)), _locale_of(segments, schema))


def locale_of(sheets: Sequence[Sheet], schema: type[DocumentType]) -> Locale:
    """How a document writes numbers and dates; who corrects its values writes them so too."""
    return _locale_of([segment for sheet in sheets for segment in sheet.segments], schema)


def _locale_of(segments: Sequence[Segment], schema: type[DocumentType]) -> Locale:
    locale = gather_locale([segment.text for segment in segments])
    locale = replace(
        locale,
        decimal_mark=schema.habits.decimal_mark or locale.decimal_mark,
        day_first=locale.day_first if schema.habits.day_first is None else schema.habits.day_first,
        country=schema.habits.country or locale.country,
    )
    if _has_days_without_year(schema):
        locale = replace(locale, days=days_of((segment.text for segment in segments), locale))
    return locale


@lru_cache(maxsize=64)
def _has_days_without_year(schema: type[DocumentType]) -> bool:
    rows = [spec.row for spec in fields_of(schema) if spec.row]
    return any(isinstance(spec.kind, BookedDayKind) for row in rows for spec in fields_of(row))


def language_of(sheets: Sequence[Sheet]) -> str | None:
    """The language of a document, ISO 639-1; None where it cannot be told."""
    return gather_locale([segment.text for sheet in sheets for segment in sheet.segments]).language


def _runs(row: Sequence[Segment], sheet: Sheet) -> list[Segment]:
    """Segments of a row joined to those that stand no further than words do: figures are parted sooner."""
    runs: list[Segment] = []
    for position, segment in enumerate(row[:-1]):
        run = segment
        for after in row[position + 1 :]:
            gap = sheet.dx(after.box.x0, body_box(run.words[-1]).x1)
            if gap > GAP * min(run.box.height, after.box.height) or len(run.words) >= LONGEST_RUN:
                break
            run = run.followed_by(after)
        if run is not segment:
            runs.append(run)
    return runs
