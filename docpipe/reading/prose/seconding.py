"""Holds the parties of the preamble against those who sign: who stands in both is surer; who only signs fills a gap.

Tells, too, in how many ways a party is told, and what on the paper dissents.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from rapidfuzz import fuzz

from docpipe.document import FieldReading, Row
from docpipe.reading.prose.dissenting import LONGER, is_longer, list_dissent, name_dissent, ways_of
from docpipe.reading.prose.forms import is_closing
from docpipe.reading.prose.names import name_at
from docpipe.reading.prose.parties import Party, is_owner
from docpipe.reading.prose.signing import Block, name_of
from docpipe.reading.prose.spelling import usual_place
from docpipe.reading.prose.text import Prose
from docpipe.reading.segments import Segment
from schemas.fields.folding import fold
from schemas.fields.kind import Span

ALIKE = 88  # of 100: names that are the same but for misread letters
SECONDED = 0.1
ACTS = 0.6  # support at least of who is given a role to act in
DISSENT = 0.5  # support at most of a name that was spelt in two ways
OFTEN = 3  # places where the same words stand
SIGNS_ONLY = 0.45
MANAGES = re.compile(r"(?i)\b(?:by|its|as)\b\W|\b(?:general\s+partner|manag(?:er|ing)|agent|attorney|trustee)\b")


def party_rows(prose: Prose, parties: Sequence[Party], blocks: Sequence[Block]) -> list[Row]:
    """The parties with what speaks for them."""
    signers = list(_signers(blocks))
    dissent = list_dissent(prose.text, [(p.name, p.defined) for p in parties])
    rows = [_row(prose, party, signers, dissent) for party in parties]
    if len(rows) >= 2:
        return [_doubted(row) for row in rows] if _others_sign(prose, parties, blocks) else rows
    known = [_bare(prose.text[party.name.start : party.name.end]) for party in parties]
    for name in signers:
        if not any(_alike(_bare(name.text), other) for other in known):
            known.append(_bare(name.text))
            rows.append({"name": name, "role": None, "defined_name": None})
    return rows


def _others_sign(prose: Prose, parties: Sequence[Party], blocks: Sequence[Block]) -> bool:
    """Whether a firm signs that is no party: one of both was read wrong. Who manages a party signs for it."""
    known = [_bare(prose.text[party.name.start : party.name.end]) for party in parties]
    called = [fold(prose.text[p.defined.start : p.defined.end]) for p in parties if p.defined]
    for block in blocks:
        name = _firm_name(block.firm.segment) if block.firm else None
        if name is None or not any(is_closing(word) for word in name.text.split()[1:]):
            continue
        own, line = _bare(name.text), block.firm.text if block.firm else ""
        if MANAGES.search(line) or fold(name.text) in called or own in called:
            continue
        if not any(_alike(own, other) or own in other or other in own for other in known):
            return True
    return False


def _doubted(row: Row) -> Row:
    """The row with a lead that is none."""
    none = {"margin": 0.0, "dissent": 1.0}
    return {name: replace(cell, signals={**cell.signals, **none}) if cell else None for name, cell in row.items()}


def _row(prose: Prose, party: Party, signers: Sequence[FieldReading], others: float) -> Row:
    """`others`: how much speaks for parties that were missed."""
    name = _bare(prose.text[party.name.start : party.name.end])
    seconded = any(_alike(name, _bare(signer.text)) for signer in signers)
    support = round(min(1.0, party.strength + (SECONDED if seconded else 0.0)), 4)
    if party.role and party.defined:  # a person has no legal form, but is given a role
        support = max(support, ACTS)
    if _spelt_otherwise(prose, party.name, signers) or is_owner(prose.text, party.name):
        support = min(support, DISSENT)
    longer = any(is_longer(signer.text, prose.text[party.name.start : party.name.end]) for signer in signers)
    told = {
        "ways": float(ways_of(prose.text, party.name, party.defined) + seconded),
        "dissent": max(others, name_dissent(prose.text, party.name), LONGER if longer else 0.0),
    }

    def cell(span: Span | None) -> FieldReading | None:
        if span is None:
            return None
        span = usual_place(prose, span)
        text = " ".join(prose.text[span.start : span.end].split())
        signals = {"support": support, **told, **_repeated(prose, span)}
        return FieldReading(text, text, prose.places(*span), None, signals)

    return {"name": cell(party.name), "role": cell(party.role), "defined_name": cell(party.defined)}


def _spelt_otherwise(prose: Prose, name: Span, signers: Sequence[FieldReading]) -> bool:
    """Whether recognition spelt a name in another way where its bearer signs; one may be a part of the other."""
    if prose.score(name) is None:
        return False
    own = prose.text[name.start : name.end]
    others = [signer.text for signer in signers if _alike(_bare(own), _bare(signer.text))]
    return bool(others) and not any(_is_part(own, other) for other in others)


def _is_part(one: str, other: str) -> bool:
    """Whether both are the same to the letter, accents included, as far as the shorter goes."""
    first, second = sorted(("".join(name.casefold().split()).rstrip(".,") for name in (one, other)), key=len)
    return second.startswith(first)


def _repeated(prose: Prose, span: Span) -> dict[str, float]:
    """Words that stand in many places and were recognized alike in all were read again as often as they stand there."""
    if prose.score(span) is None:
        return {}
    same = re.compile(rf"(?<!\w){re.escape(prose.text[span.start : span.end])}(?!\w)")
    spans = (Span(*match.span()) for match in same.finditer(prose.text))
    scores = sorted(score for one in spans if (score := prose.score(one)) is not None)
    return {"rereads": float(len(scores)), "second": scores[-OFTEN]} if len(scores) >= OFTEN else {}


def _signers(blocks: Sequence[Block]) -> Iterator[FieldReading]:
    """The firms that sign; persons where no firm stands over their name."""
    for block in blocks:
        name = _firm_name(block.firm.segment) if block.firm else name_of(block)
        if name:
            yield FieldReading(name.text, name.text, name.provenance, None, {"support": SIGNS_ONLY})


def _firm_name(segment: Segment) -> FieldReading | None:
    named = name_at(segment.text, 0, len(segment.text))
    if named is None:
        return None
    text = segment.text[named.span.start : named.span.end]
    return FieldReading(text, text, segment.places(named.span))


def _bare(name: str) -> str:
    """The name without legal forms, case and punctuation."""
    return fold(" ".join(word for word in name.split() if not is_closing(word))) or fold(name)


def _alike(one: str, other: str) -> bool:
    return one == other or fuzz.ratio(one, other) >= ALIKE
