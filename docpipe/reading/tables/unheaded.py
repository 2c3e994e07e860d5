"""Finds tables whose headers say nothing known, or which have none, by runs of amounts that arithmetic proves."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import islice, pairwise

from docpipe.document import Box
from docpipe.reading.labels import LabelIndex
from docpipe.reading.segments import Segment, Sheet
from docpipe.reading.tables.fitting import cut_behind_counts, extents_of, is_figure_like
from docpipe.reading.tables.headers import BAND, SURE, Column, Header, claims_of
from docpipe.reading.tables.parting import part_columns
from docpipe.reading.tables.running import runs_of
from docpipe.reading.tables.stacking import Amount
from docpipe.reading.tables.totals import Totals
from schemas.document_type import FieldSpec
from schemas.fields.locale import Locale

MOST_TABLES = 8  # that are proposed for a document
ABOVE = 1.6  # line heights between a header and the rows under it


@dataclass(frozen=True, eq=False)
class Unheaded:
    """A table that its figures show: its columns as a header, where it ends, and what its rows must add up to."""

    header: Header
    end: tuple[int, int]
    total: Decimal
    count: int


def unheaded_tables(
    sheets: Sequence[Sheet],
    index: LabelIndex,
    amount: FieldSpec,
    totals: Totals,
    locale: Locale,
    lacking: Collection[Decimal] = (),
) -> Iterator[Unheaded]:
    """Tables with a column of amounts, longest first. `amount`: the field that is added up.

    `lacking`: what rows read before lack to a stated total.
    """
    for run in islice(runs_of(sheets, amount.kind, totals, locale, lacking), MOST_TABLES):
        sheet = sheets[run.amounts[0].page_no - sheets[0].page_no]
        header = _header(sheet, run.amounts, index, amount.name)
        if header is not None:
            yield Unheaded(header, run.end, run.total, len(run.amounts))


def _header(sheet: Sheet, amounts: Sequence[Amount], index: LabelIndex, name: str) -> Header | None:
    """The columns of the rows that begin with the first amount, the words above them as their names."""
    here = [one for one in amounts if one.page_no == sheet.page_no]
    first = here[0].row
    lead = _lead(sheet, first)
    body = [sheet.rows[one.row] for one in here]
    extents = extents_of(cut_behind_counts(part_columns(body)))
    over = [s for row in sheet.rows[lead:first] for s in row]
    columns = [_column(extent, over, index) for extent in extents]
    home = next((n for n, c in enumerate(columns) if any(_within(one, c.box) for one in here)), None)
    if home is None:
        return None
    columns[home] = _named(columns[home], name)
    named = any(sum(map(str.isalpha, s.text)) > 2 for s in sheet.rows[first])
    return Header(sheet.page_no, lead, first - 1 if named or not first else first - 2, tuple(columns))


def _lead(sheet: Sheet, first: int) -> int:
    """The row in which the header begins: several words, and no figures, close above the rows."""
    lead = first
    for row, below in pairwise(reversed(sheet.rows[max(0, first - BAND) : first + 1])):
        gap = min(s.box.y0 for s in row) - max(s.box.y1 for s in below)
        if len(below) < 2 or any(map(is_figure_like, below)) or gap > ABOVE * sheet.line_height:
            break
        lead -= 1
    return lead


def _column(extent: tuple[float, float], over: Sequence[Segment], index: LabelIndex) -> Column:
    above = [s for s in over if min(s.box.x1, extent[1]) > max(s.box.x0, extent[0])]
    top, foot = (min(s.box.y0 for s in above), max(s.box.y1 for s in above)) if above else (0.0, 0.0)
    text = " ".join(s.text for s in above)
    return Column(Box(extent[0], top, extent[1], foot), text, None, 0.0, claims_of(above, index) if above else ())


def _named(column: Column, name: str) -> Column:
    claims = {**dict(column.claims), name: 1.0}
    return Column(column.box, column.text, name, SURE, tuple(claims.items()))


def _within(amount: Amount, box: Box) -> bool:
    return box.x0 <= (amount.box.x0 + amount.box.x1) / 2 <= box.x1
