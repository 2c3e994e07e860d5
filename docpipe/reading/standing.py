"""What speaks for a value without its label: the form of the value, where it stands, in whose block, how often."""

import re
from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from docpipe.reading.blocks import Block
from docpipe.reading.candidates import Candidate, Support, support_of
from docpipe.reading.deadlines import with_deadlines
from docpipe.reading.naming import Named, blocks_by_side
from docpipe.reading.paper_days import led_by_others, of_own_paper
from docpipe.reading.segments import sheet_at
from docpipe.reading.view import View
from schemas.document_type import FieldSpec
from schemas.fields.kind import Value

OWN_FORM = 0.45  # of a value that its form alone gives away, such as an IBAN
HEADING = 0.5  # of a value that stands where letters have theirs
ONLY = 0.65  # of the only value of its kind in the document
ELSEWHERE = 0.5  # support as something else that keeps a value from being read without its label
HIGH = 0.5  # of the first page
TIME = re.compile(r"(?i)[\s,/–-]*\b\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\b\.?|uhr|h)?\s*$")  # after a date
STAMPED = re.compile(r"[ ,/–-]{1,3}[0-2]?\d[:h][0-5]\d(?!\d)")  # as tills print a day: "12/07/2024 18:03 TICKET 00881"
PLACED = re.compile(  # where and when a paper was written: "Fait à Lyon, le 18 août 2025"
    r"(?i)^[^\W\d][^\d:;]{2,40},\s*(?:le|den|am|il|el|a|op|dnia|dne|em|the|on)?\s*$"
)
OTHER_SIDE = {"sender": "recipient", "recipient": "sender"}


def standing_support(
    spec: FieldSpec,
    candidates: Sequence[Candidate],
    labelled: dict[int, Support],
    view: View,
    names: Mapping[str, Named],
    rivals: frozenset[str] = frozenset(),
    specs: Sequence[FieldSpec] = (),
) -> dict[int, Support]:
    """The supports by label, raised and lowered by what the value's place says. `rivals`: other fields of its kind.

    `specs`: all fields that are looked for.
    """
    supports = dict(labelled)
    if spec.kind.name == "currency":
        return _by_count(candidates, supports)
    if spec.hints.place == "heading":
        if not spec.hints.labels:
            return _by_heading(candidates, supports, view)
        spoken_for = _spoken_for(spec, candidates, view, rivals) | led_by_others(candidates, view.labels, specs)
        return _beside_heading(candidates, of_own_paper(candidates, supports, view, specs), spoken_for, view)
    if spec.hints.place == "deadline":
        return with_deadlines(candidates, supports, view.sheets)
    if spec.kind.distinct:
        for index, candidate in enumerate(candidates):
            if candidate.parsed.value is not None and candidate.kind.sound(candidate.parsed.value):
                before = supports.get(index)
                if before is None or before.score < OWN_FORM:
                    supports[index] = Support(OWN_FORM, "form", before.label if before else None)
    if spec.hints.place in OTHER_SIDE:
        blocks = blocks_by_side(names)
        for index, support in list(supports.items()):
            score = support.score + _side_bonus(candidates[index], spec.hints.place or "", blocks, view)
            supports[index] = Support(max(0.0, min(1.0, score)), support.relation, support.label)
    return supports


def _by_count(candidates: Sequence[Candidate], supports: dict[int, Support]) -> dict[int, Support]:
    """The currency printed most often; a label says it outright, and a code what a sign of several countries means."""
    codes = {c.parsed.value for c in candidates if c.parsed.value is not None}
    meant = [_meant(c, codes) for c in candidates]
    counts = Counter(meant)
    total = sum(counts.values())
    for index, candidate in enumerate(candidates):
        if candidate.parsed.value is None and meant[index] is not None:
            continue
        share = counts[meant[index]] / total
        before = supports.get(index)
        score = 0.35 + 0.5 * share + (0.3 * before.score if before else 0.0)
        supports[index] = Support(
            min(1.0, score), before.relation if before else "count", before.label if before else None
        )
    return supports


def _meant(candidate: Candidate, codes: Collection[Value]) -> Value | None:
    """The currency; of a sign that may be several the one of them that is printed as a code."""
    said = [value for value in candidate.parsed.alternatives if value in codes]
    return said[0] if len(said) == 1 else candidate.parsed.value


def _by_heading(candidates: Sequence[Candidate], supports: dict[int, Support], view: View) -> dict[int, Support]:
    """What stands large, early and alone is what the document calls itself."""
    sizes = sorted(segment.size for segment in view.segments)
    body = sizes[len(sizes) // 2] if sizes else 0.01
    for index, candidate in enumerate(candidates):
        segment = candidate.segment
        large = min(0.4, 0.4 * max(0.0, segment.size / body - 1.0))
        early = 0.25 * max(0.0, 1.0 - 2 * segment.box.y0) if segment.page_no == view.sheets[0].page_no else 0.0
        first = 0.2 if candidate.span.start == 0 else 0.0
        alone = 0.2 * (candidate.span.end - candidate.span.start) / len(segment.text)
        bold = 0.08 if segment.bold else 0.0
        supports[index] = Support(min(1.0, large + early + first + alone + bold), "heading")
    return supports


def _spoken_for(spec: FieldSpec, candidates: Sequence[Candidate], view: View, rivals: frozenset[str]) -> set[int]:
    """The values that a label of something else names: a date of delivery, or when payment is due, is none of issue."""
    others = [label for label in view.labels if spec.name in label.instead_of or label.field in rivals]
    return {n for n, support in support_of(others, candidates, view.sheets).items() if support.score > ELSEWHERE}


def _beside_heading(
    candidates: Sequence[Candidate], supports: dict[int, Support], spoken_for: set[int], view: View
) -> dict[int, Support]:
    """A value without its label, alone or after a word or two, high on the first page or the only one anywhere."""
    only = len({c.parsed.value for c in candidates}) == 1
    for index, candidate in enumerate(candidates):
        segment = candidate.segment
        after = TIME.sub("", segment.text[candidate.span.end :])
        rest = segment.text[: candidate.span.start] + after
        alone = len(rest.split()) <= 3 and not any(c.isdigit() for c in rest)
        high = segment.page_no == view.sheets[0].page_no and segment.box.y0 < HIGH
        last = not after.strip()
        stamped = only and STAMPED.match(segment.text[candidate.span.end :]) is not None
        signed = only and last and PLACED.search(segment.text[: candidate.span.start]) is not None
        if ((alone and last and (high or only)) or stamped or signed) and index not in spoken_for:
            told = Support(ONLY if only else HEADING, "heading")
            before = supports.get(index)
            supports[index] = before if before and before.score >= told.score else told
    return supports


def _side_bonus(candidate: Candidate, side: str, blocks: Mapping[str, Block], view: View) -> float:
    """For the block of the own party, against the block of the other; the sender's is also the page's foot."""
    own, other = blocks.get(side), blocks.get(OTHER_SIDE[side])
    if other and _within(candidate, other, view):
        return -0.35
    if own and _within(candidate, own, view):
        return 0.3
    foot = candidate.segment.box.y0 > 0.8 or candidate.segment.box.y1 < 0.12
    return (0.12 if side == "sender" else -0.12) + ((0.1 if side == "sender" else -0.1) if foot else 0.0)


def _within(candidate: Candidate, block: Block, view: View) -> bool:
    """In the block, or under it in its column within a few lines."""
    segment, box = candidate.segment, block.box
    if segment in block.segments:
        return True
    if segment.page_no != block.segments[0].page_no:
        return False
    sheet = sheet_at(view.sheets, segment.page_no)
    below = segment.box.y0 - box.y1
    place = segment.box_of(candidate.span)
    beside = abs(sheet.dx(segment.box.x0, box.x0)) < 2.5 * sheet.line_height or (
        below < 0 and box.x0 <= place.x0 <= box.x1
    )
    return beside and -box.height <= below < 4.5 * sheet.line_height
