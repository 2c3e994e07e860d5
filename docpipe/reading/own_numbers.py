"""The number that a document has of itself, where no known label names it.

It stands with the title or the date, is called a number or by a word that means nothing else, and payments quote it.
Of several that may be meant none is taken.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from docpipe.reading.addresses import CONTACT, REGISTER, TAX_NUMBER, town_in
from docpipe.reading.calling_numbers import FOREIGN, TITLED, Calling, calling_of, is_numbered, is_our_reference
from docpipe.reading.candidates import Candidate, Support, support_of
from docpipe.reading.captions import Caption, caption_of
from docpipe.reading.folding import squash
from docpipe.reading.quoting import Payments, speaks_of_paying
from docpipe.reading.segments import Segment, Sheet, sheet_at
from docpipe.reading.view import View
from schemas.document_type import DocumentType, FieldSpec, fields_of

YEAR = re.compile(r"(?:19|20)[0-9]{2}")  # "Annual invoice 2024"
DOUBTED = 0.5  # of the support of what may be a year
PLAIN = 0.4  # support by a known label that leaves nothing to ask
CLAIMED = 0.4  # support as something else from which on a number is that
HIGH = 0.6  # of the first page: such numbers stand no lower
QUOTED, NEAR, DATED, ALONE = 0.35, 0.1, 0.1, 0.2  # what speaks for a number beside its caption
LEAST, MOST = 0.55, 0.8  # support from which on it is taken, and at most
AHEAD = 0.15  # of any other
LINES = 4.5  # line heights between a number and the title or the day that it stands with
BEGINNING = 4  # words of a line that may hold the title
WELL = 0.6  # strength of a label that names the day
BEHIND = re.compile(r"(?i)^\W*(?:(?:vom|of|dated?|du|del?|van|d\.d\.|z(?: dnia)?|av(?: den)?|ze dne|den|le|il)\b.*)?$")
FORM = re.compile(r"(?=.*\d)[\w./\\+&# -]{1,24}")


def with_own_number(
    spec: FieldSpec,
    candidates: Sequence[Candidate],
    labelled: Mapping[int, Support],
    view: View,
    schema: type[DocumentType],
) -> dict[int, Support]:
    """The supports by label and, where none leaves it plain, that of the one number that must be the document's."""
    sober = {n: _sober(support, candidates[n]) for n, support in labelled.items()}
    if any(support.score >= PLAIN for support in sober.values()):
        return sober
    return {**sober, **_Search(spec, candidates, view, schema).found()}


def _sober(support: Support, candidate: Candidate) -> Support:
    """Behind a word that is no word for numbers, such as a title, a year is that which is billed."""
    label = support.label
    if label is None or not YEAR.fullmatch(candidate.text):
        return support
    counts = is_numbered(label.segment.text[label.start : label.end])
    return support if counts else replace(support, score=support.score * DOUBTED)


class _Search:
    """One document's numbers, looked at together."""

    def __init__(
        self,
        spec: FieldSpec,
        candidates: Sequence[Candidate],
        view: View,
        schema: type[DocumentType],
    ) -> None:
        self._candidates, self._view = candidates, view
        self._calling: Calling = calling_of(schema, spec.name)
        others = [label for label in view.labels if label.field != spec.name]
        claims = support_of(others, candidates, view.sheets)
        self._claimed = {n for n, s in claims.items() if s.score >= CLAIMED and not _refers(s) and self._reaches(n, s)}
        self._anchors = list(self._places(schema))
        self._payments = Payments(view.sheets)

    def _reaches(self, n: int, support: Support) -> bool:
        """Whether a label names what it claims, with no words between them that are the claimed number's own."""
        segment = self._candidates[n].segment
        before = segment.text[: self._candidates[n].span.start]
        if support.relation == "right" and support.label:
            row = self._sheet(segment).rows[segment.row]
            return not any(_speaks(s) for s in row[support.label.segment.column + 1 : segment.column])
        return support.relation == "inline" or not (support.relation == "wrapped" or any(map(str.isalpha, before)))

    def _places(self, schema: type[DocumentType]) -> Iterator[Segment]:
        """The first page's titles, and the labels of the day on which it was written."""
        days = {s.name for s in fields_of(schema) if s.kind.name == "date" and s.hints.place == "heading"}
        yield from (label.segment for label in self._view.labels if label.field in days and label.strength > WELL)
        titles = self._calling.titles
        first = [segment for sheet in self._view.sheets[:1] for segment in sheet.segments]
        yield from (s for s in first if any(squash(w.text) in titles for w in s.words[:BEGINNING]))

    def found(self) -> dict[int, Support]:
        judged: dict[int, tuple[float, Caption]] = {}
        for n, candidate in enumerate(self._candidates):
            if (
                n not in self._claimed
                and self._may_be(candidate)
                and (caption := caption_of(candidate, self._view, self._calling))
            ):
                score = self._score(candidate, caption)
                if score > 0:
                    judged[n] = (score, caption)
        values = {squash(self._candidates[n].text) for n in judged}
        if len(values) == 1:
            judged = {n: (score + ALONE, caption) for n, (score, caption) in judged.items()}
        return self._ahead(judged)

    def _ahead(self, judged: Mapping[int, tuple[float, Caption]]) -> dict[int, Support]:
        best: dict[str, float] = {}
        for n, (score, _) in judged.items():
            said = squash(self._candidates[n].text)
            best[said] = max(score, best.get(said, 0.0))
        order = sorted(best.values(), reverse=True)
        if not order or order[0] < LEAST or (len(order) > 1 and order[0] - order[1] < AHEAD):
            return {}
        return {
            n: Support(min(MOST, score), _relation(self._candidates[n], caption))
            for n, (score, caption) in judged.items()
            if score == order[0]
        }

    def _may_be(self, candidate: Candidate) -> bool:
        """Whether a number stands where and as such numbers do: high on the first page, nothing but a day behind it."""
        segment = candidate.segment
        first = segment.page_no == self._view.sheets[0].page_no and segment.box.y0 < HIGH
        text = segment.text
        if not first or not FORM.fullmatch(candidate.text) or not BEHIND.match(text[candidate.span.end :]):
            return False
        row = " ".join(s.text for s in self._sheet(segment).rows[segment.row][: segment.column + 1])
        return not (CONTACT.search(row) or REGISTER.search(row) or TAX_NUMBER.search(row))

    def _score(self, candidate: Candidate, caption: Caption) -> float:
        score = self._calling.of(caption.text)
        if score == FOREIGN or (speaks_of_paying(caption.text) and not is_our_reference(caption.text)):
            return 0.0
        if score < TITLED and town_in(candidate.segment.text):
            return 0.0
        quoted = QUOTED if self._payments.quote(candidate) else 0.0
        near = any(self._is_near(candidate.segment, anchor) for anchor in self._anchors)
        if not near and not quoted and score < TITLED:
            return 0.0
        dated = DATED if candidate.segment.text[candidate.span.end :].strip(" .,") else 0.0
        return score + quoted + (NEAR if near else 0.0) + dated

    def _is_near(self, segment: Segment, anchor: Segment) -> bool:
        sheet = self._sheet(segment)
        if anchor.page_no != segment.page_no:
            return False
        return abs(anchor.box.y0 - segment.box.y0) < LINES * sheet.line_height

    def _sheet(self, segment: Segment) -> Sheet:
        return sheet_at(self._view.sheets, segment.page_no)


def _speaks(segment: Segment) -> bool:
    return sum(map(str.isalpha, segment.text)) > 1


def _refers(support: Support) -> bool:
    """Whether it is claimed as a reference of the sender's, which may well be the number."""
    label = support.label
    return label is not None and is_our_reference(label.segment.text[label.start : label.end])


def _relation(candidate: Candidate, caption: Caption) -> str:
    if caption.segment is candidate.segment:
        return "inline"
    return "right" if caption.segment.row == candidate.segment.row else "above"
