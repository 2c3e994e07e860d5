"""Gives each party field of a schema the name that its place speaks for, both parties chosen together."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from rapidfuzz.distance import Levenshtein

from docpipe.document import FieldReading
from docpipe.reading.blocks import Block
from docpipe.reading.folding import holds_run, squash, words_of
from docpipe.reading.labels import Label
from docpipe.reading.legal_forms import bare_name
from docpipe.reading.parties import PartyName, find_names
from docpipe.reading.segments import Sheet
from docpipe.reading.signs import Sign
from docpipe.reading.ways import borne_out
from schemas.document_type import FieldSpec

LEAST = 0.3  # support below which no name is given
SEVERAL, MOST = 0.1, 3  # more for each further place that names the same party, and how many of them count
BRANCH = 8  # names a side that are weighed against those of the other
SAME_BLOCK = 0.3  # less for two parties in one block
TWO_BLOCKS, FIRST_BLOCK = 0.2, 0.05  # more for the sender of a page with two addresses, and where its is the upper
ON_TOP = 0.1  # more for what stands first where no recipient is asked for
OWN = frozenset((Sign.LEGAL, Sign.HOUSE, Sign.DOMAIN, Sign.REACHED, Sign.TAXED, Sign.TOP, Sign.LARGE, Sign.HOLDER))
ONLY = 0.2  # more there for what stands over the only address
ADDRESSED = frozenset((Sign.ADDRESS, Sign.LOW_ADDRESS, Sign.LINE))
PLACED = frozenset((Sign.ADDRESS, Sign.IMPRINT))
HALF_NAME = 0.02  # less for a name that stands in full elsewhere
LONG = 6  # letters of a name in which OCR may have mistaken one


@dataclass(frozen=True, eq=False)
class Named:
    """The name read for a party field, and the block in which it stands."""

    reading: FieldReading | None
    side: str
    block: Block | None = None


@dataclass(frozen=True, eq=False)
class Party:
    """Names that mean one party, the one to be told first, with how much speaks for them together."""

    names: tuple[PartyName, ...]
    score: float

    @property
    def told(self) -> PartyName:
        return self.names[0]


def read_names(
    sheets: Sequence[Sheet], blocks: Sequence[Block], labels: Sequence[Label], specs: Sequence[FieldSpec]
) -> dict[str, Named]:
    """Readings of the fields of kind name that have a place, by field name."""
    sides = {s.name: s.hints.place for s in specs if s.kind.name == "name" and s.hints.place in ("sender", "recipient")}
    if not sides or not sheets:
        return {}
    pages = [sheets[0], *(sheets[-1:] if len(sheets) > 1 else ())]
    names = [
        name
        for sheet in pages
        for name in find_names(
            sheet,
            [block for block in blocks if block.segments[0].page_no == sheet.page_no],
            [label for label in labels if label.segment.page_no == sheet.page_no],
            {field: str(side) for field, side in sides.items()},
            first=sheet is sheets[0],
        )
    ]
    sender, recipient = _pair(names, "sender" in sides.values(), "recipient" in sides.values())
    chosen = {"sender": sender, "recipient": recipient}
    return {field: _named(chosen[str(side)], str(side), names) for field, side in sides.items()}


def _pair(names: Sequence[PartyName], sender: bool, recipient: bool) -> tuple[Party | None, Party | None]:
    """The best two different parties."""
    senders = sorted(_senders(names), key=lambda p: -p.score)[:BRANCH] if sender else []
    recipients = sorted(_recipients(names), key=lambda p: -p.score)[:BRANCH] if recipient else []
    best: tuple[float, Party | None, Party | None] = (0.0, None, None)
    for s in (None, *senders):
        for r in (None, *recipients):
            if s and r and _is_same(s.told, r.told):
                continue
            beside = (_beside(s, r) if recipient else _alone(s, names)) if s else 0.0
            own = s.score + beside if s else 0.0
            if (s and own < LEAST) or (r and r.score + max(beside, 0.0) < LEAST):
                continue
            score = own + (r.score if r else 0.0)
            if score > best[0]:
                best = (score, s and replace(s, score=own), r)
    return best[1], best[2]


def _beside(sender: Party, recipient: Party | None) -> float:
    """What a sender's and a recipient's places say of each other: of two addresses, one is each party's."""
    if recipient is None:
        return 0.0
    one, other = sender.told, recipient.told
    if one.block is other.block and not one.labelled and not other.labelled:
        return -SAME_BLOCK
    if Sign.ADDRESS not in other.signs:
        return 0.0
    apart = [n for n in sender.names if n.block is not other.block and n.labelled != "other" and n.signs & OWN]
    upper = any(_is_over(name, other) for name in apart if Sign.ADDRESS in name.signs)
    addressed = any(name.signs & PLACED for name in apart)
    return TWO_BLOCKS * addressed + FIRST_BLOCK * upper


def _alone(sender: Party, names: Sequence[PartyName]) -> float:
    """Where no one is addressed, who hands the paper out stands first on it, or over the only address."""
    addressed = {id(name.block) for name in names if name.signs & ADDRESSED}
    own = sender.told.signs
    only = bool(own & ADDRESSED) and len(addressed) == 1 and Sign.PERSON not in own and not sender.told.labelled
    return ON_TOP * (Sign.HIGHEST in own) + ONLY * only


def _is_over(one: PartyName, other: PartyName) -> bool:
    return other.segment.box.y0 - one.segment.box.y0 > 2 * one.segment.box.height


def _senders(names: Sequence[PartyName]) -> Iterator[Party]:
    """A sender's name stands in letterhead, sender line and footer alike: the best place speaks for all of them.

    A logo is short for the name in full, which is told where it stands for itself, too.
    """
    for name in names:
        alike = [other for other in names if _is_same(other, name) or _is_short_for(other, name)]
        best = max(alike, key=lambda n: n.sender)
        score = best.sender + SEVERAL * min(len(alike) - 1, MOST)
        fuller = any(_is_fuller(other, name) for other in names if other.sender > 0)
        full = name is best or any(_is_fuller(name, other) for other in alike)
        yield Party((name, *alike), score if full and not fuller else score - HALF_NAME)


def _is_fuller(one: PartyName, other: PartyName) -> bool:
    """Whether one name is the other in full, or with its legal form."""
    formal = Sign.LEGAL in one.signs and Sign.LEGAL not in other.signs and _is_same(one, other)
    return formal or _is_short_for(other, one)


def _recipients(names: Sequence[PartyName]) -> Iterator[Party]:
    for name in names:
        alike = [other for other in names if _is_same(other, name)]
        best = max(alike, key=lambda n: n.recipient)
        others = [other for other in alike if other is not best and other.recipient > 0]
        yield Party((best, *alike), best.recipient + SEVERAL * min(len(others), MOST))


def _is_same(one: PartyName, other: PartyName) -> bool:
    """Whether two texts are one name, with or without its legal form, or misread from pixels."""
    if one is other:
        return True
    a, b = _letters(one.text), _letters(other.text)
    if a == b:
        return True
    if abs(len(a) - len(b)) > 1 or min(len(a), len(b)) < LONG or Levenshtein.distance(a, b, score_cutoff=1) > 1:
        return False
    return any(word.score is not None for name in (one, other) for word in name.segment.words)


@lru_cache(maxsize=16384)
def _letters(text: str) -> str:
    """What a name is compared by: each is compared with all the others of its page."""
    return squash(bare_name(text))


def _is_short_for(short: PartyName, full: PartyName) -> bool:
    """Whether words stand in a row in a longer name: a logo's in a firm's full name, a person's in that of a trade.

    So do a logo's letters that begin the words of the longer name.
    """
    known = full.signs & {Sign.LEGAL, Sign.LARGE, Sign.DOMAIN}
    if full.sender < 0 or not known or Sign.LEGAL in short.signs:
        return False
    a, b = words_of(short.text), words_of(full.text)
    letters = "".join(a)
    if Sign.LARGE in short.signs and 2 <= len(letters) <= len(b) and short.text.isupper():
        return "".join(token[0] for token in b).startswith(letters)
    return holds_run(b, a) and len(letters) >= 4 and (len(a) > 1 or Sign.LARGE in short.signs)


def _named(party: Party | None, side: str, names: Sequence[PartyName]) -> Named:
    if party is None:
        return Named(None, side)
    name = party.told
    ranked = list(_senders(names) if side == "sender" else _recipients(names))
    own = max(p.score for p in ranked if p.told in party.names)
    rivals = [p.score for p in ranked if p.told not in party.names]
    signals = {
        "support": round(min(1.0, party.score), 4),
        "margin": round(own - max(rivals, default=0.0), 4),
        **borne_out(party.names, side, names),
    }
    return Named(FieldReading(name.text, name.text, name.places, None, signals), side, name.block)


def blocks_by_side(names: Mapping[str, Named]) -> dict[str, Block]:
    return {named.side: named.block for named in names.values() if named.block}
