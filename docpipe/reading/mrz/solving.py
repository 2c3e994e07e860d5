"""What a zone says: of all that its places may say, the likeliest that its check digits bear, and how sure that is.

Check digits cannot see swaps of characters whose values differ by 10 (G/6, U/0), nor pairs such as ZS/25: what remains
possible beside the likeliest text is kept, so that nobody takes a text for sure that another may stand for.
"""

import heapq
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from docpipe.document import MachineLine
from docpipe.reading.mrz.alphabet import FILLER, holds
from docpipe.reading.mrz.formats import Check, Format, Slot
from docpipe.reading.mrz.weighing import Weights, likeliest, weights_of
from docpipe.reading.mrz.years import days_of
from schemas.fields.states import state_of

TEXTS = 160  # of a slot that are looked at
KEPT = 24  # of them that go into the whole
WHOLES = 1500  # texts of the whole zone
BROKEN = math.log(1e-4)  # what a check digit that does not hold takes from a text's weight
NO_DAY = math.log(1e-3)  # a date that no calendar has
NO_STATE = math.log(1e-3)  # a state that nobody knows
OPEN = 0.75  # weight that the likeliest character of an unchecked place needs
RIVAL = 0.12  # weight of its next that is too much
SEEN = 0.1  # weight that a character needs beside a check digit that bears it


@dataclass(frozen=True, slots=True)
class Solved:
    """The text of a slot. `sure` 0..1; `others` what else it may be, the likeliest first."""

    slot: Slot
    text: str
    sure: float
    others: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Solution:
    """The texts of all slots by name. `broken`: the checks that do not hold. `weight`: a logarithm, to be compared."""

    form: Format
    slots: Mapping[str, Solved]
    broken: tuple[str, ...]
    weight: float

    def line(self, number: int) -> str:
        """A line of the zone as its slots have it."""
        parts = sorted((s for s in self.slots.values() if s.slot.line == number), key=lambda s: s.slot.start)
        return "".join(part.text for part in parts)


def solve(form: Format, lines: Sequence[MachineLine]) -> Solution:
    """Read a zone whose lines have the form's number of places."""
    weights = {slot.name: _places(slot, lines) for slot in form.slots}
    checked = _checked(form)
    texts = {name: _texts(form.slot(name), weights[name]) for name in checked}
    wholes = list(_wholes(texts, form))
    best = wholes[0]
    slots = {name: _solved(form.slot(name), weights[name], wholes) for name in checked}
    loose = {slot.name: _loose(slot, weights[slot.name]) for slot in form.slots if slot.name not in checked}
    broken = tuple(check.digit for check in form.checks if not check_holds(check, best[1], form))
    return Solution(form, slots | loose, broken, best[0] + _weight(loose, weights))


def check_holds(check: Check, texts: Mapping[str, str], form: Format) -> bool:
    """Whether a check digit holds, also that of a number too long for its slot, which goes on in the optional one.

    States differ in whether the filler between both parts counts: ICAO 9303-5, note j, leaves it open.
    """
    digit = texts[check.digit]
    text = "".join(texts[name] for name in check.over)
    if check.digit == "number_check" and digit == FILLER and form.name in ("TD1", "TD2"):
        rest = texts["optional"].partition(FILLER)[0]
        return len(rest) > 1 and any(holds(text + between + rest[:-1], rest[-1]) for between in (FILLER, ""))
    return holds(text, digit)


def _checked(form: Format) -> tuple[str, ...]:
    """The slots that a check digit is over, and the digits themselves, in the form's order."""
    names = {name for check in form.checks for name in (check.digit, *check.over)}
    return tuple(slot.name for slot in form.slots if slot.name in names)


def _places(slot: Slot, lines: Sequence[MachineLine]) -> list[Weights]:
    return [weights_of(place, slot) for place in lines[slot.line].places[slot.start : slot.end]]


def _texts(slot: Slot, places: Sequence[Weights]) -> list[tuple[float, str]]:
    """The likeliest texts of a slot, impossible days set back."""
    found = [(weight + _sense(slot, text), text) for text, weight in likeliest(places, TEXTS)]
    return sorted(found, reverse=True)[: TEXTS if slot.name == "number" else KEPT]


def _sense(slot: Slot, text: str) -> float:
    if slot.name == "expiry" and not days_of(text):
        return NO_DAY
    if slot.name == "birth" and FILLER not in text and not days_of(text):
        return NO_DAY
    if slot.name in ("issuer", "nationality") and state_of(text) is None:
        return NO_STATE
    return 0.0


def _wholes(texts: Mapping[str, Sequence[tuple[float, str]]], form: Format) -> Iterator[tuple[float, dict[str, str]]]:
    """Texts of all checked slots together, the likeliest first, after what their check digits say."""
    groups = [_group(check, texts, form) for check in form.checks if len(check.over) == 1]
    grouped = {name for group in groups for name in group[0][1]}
    groups += [[(weight, {name: text}) for weight, text in texts[name]] for name in texts if name not in grouped]
    over_all = [check for check in form.checks if len(check.over) > 1]
    wholes = []
    for weight, whole in _together(groups, WHOLES):
        late = [*over_all, *(c for c in form.checks if _goes_on(c, whole, form))]
        wholes.append((weight + sum(BROKEN for check in late if not check_holds(check, whole, form)), whole))
    wholes.sort(key=lambda pair: -pair[0])
    return iter(wholes)


def _goes_on(check: Check, texts: Mapping[str, str], form: Format) -> bool:
    """Whether the number may go on in the optional slot, so that its check could not be looked at alone."""
    return check.digit == "number_check" and texts["number_check"] == FILLER and form.name in ("TD1", "TD2")


def _group(
    check: Check, texts: Mapping[str, Sequence[tuple[float, str]]], form: Format
) -> list[tuple[float, dict[str, str]]]:
    """A slot with its own check digit: pairs of texts, those that do not fit set back."""
    (name,) = check.over
    pairs = []
    for weight, text in texts[name]:
        for further, digit in texts[check.digit]:
            both = {name: text, check.digit: digit}
            fits = _goes_on(check, both, form) or holds(text, digit)
            pairs.append((weight + further + (0.0 if fits else BROKEN), both))
    return sorted(pairs, key=lambda pair: -pair[0])[:KEPT]


def _together(
    groups: Sequence[Sequence[tuple[float, dict[str, str]]]], limit: int
) -> Iterator[tuple[float, dict[str, str]]]:
    """The likeliest combinations of one of each group."""
    start = (0,) * len(groups)
    heap = [(-sum(group[0][0] for group in groups), start)]
    seen = {start}
    for _ in range(limit):
        if not heap:
            return
        cost, ranks = heapq.heappop(heap)
        yield -cost, {k: v for group, rank in zip(groups, ranks, strict=True) for k, v in group[rank][1].items()}
        for n, rank in enumerate(ranks):
            further = (*ranks[:n], rank + 1, *ranks[n + 1 :])
            if rank + 1 < len(groups[n]) and further not in seen:
                seen.add(further)
                heapq.heappush(heap, (cost + groups[n][rank][0] - groups[n][rank + 1][0], further))


def _solved(slot: Slot, places: Sequence[Weights], wholes: Sequence[tuple[float, dict[str, str]]]) -> Solved:
    """The slot's text in the likeliest whole; its share of the weight of all wholes is how sure it is.

    A check digit alone makes no character that hardly any re-read gave: whoever changes a digit leaves one that fails.
    """
    shares: dict[str, float] = {}
    for weight, whole in wholes:
        shares[whole[slot.name]] = shares.get(whole[slot.name], 0.0) + math.exp(weight - wholes[0][0])
    text = wholes[0][1][slot.name]
    others = sorted((t for t in shares if t != text), key=lambda t: -shares[t])
    total = sum(shares.values())
    seen = min(dict(place)[character] for place, character in zip(places, text, strict=True))
    sure = shares[text] / total if seen >= SEEN else min(0.5, shares[text] / total)
    return Solved(slot, text, sure, tuple(t for t in others[:6] if shares[t] / total > 1e-4))


def _loose(slot: Slot, places: Sequence[Weights]) -> Solved:
    """A slot that no check digit is over: sure only where each place is."""
    found = [(weight + _sense(slot, text), text) for text, weight in likeliest(places, 24)]
    found.sort(reverse=True)
    text = found[0][1]
    if slot.name in ("issuer", "nationality") and state_of(text):
        total = sum(math.exp(weight - found[0][0]) for weight, other in found if other == text or state_of(other))
        return Solved(slot, text, 1 / total, tuple(t for w, t in found[1:] if state_of(t) and w > found[0][0] - 6))
    sure = min(_clear(place, character) for place, character in zip(places, text, strict=True))
    return Solved(slot, text, sure, tuple(t for weight, t in found[1:] if weight > found[0][0] - 6))


def _clear(place: Weights, character: str) -> float:
    """1 for a place that all re-reads agree on, less where they dissent; 0 where another character is likelier."""
    weights = dict(place)
    rival = max((w for c, w in place if c != character), default=0.0)
    own = weights.get(character, 0.0)
    if own < OPEN or rival > RIVAL:
        return min(own, 0.5)
    return 1.0


def _weight(loose: Mapping[str, Solved], weights: Mapping[str, Sequence[Weights]]) -> float:
    return sum(
        math.log(dict(place).get(character, 1e-4))
        for name, solved in loose.items()
        for place, character in zip(weights[name], solved.text, strict=True)
    )
