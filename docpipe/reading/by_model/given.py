"""What a model gave, field by field: the parts of a cut answer joined, and the windows of a long document made one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from docpipe.vlm.answers import Answered
from docpipe.vlm.evidence import Evidence

UNTOLD = Evidence()


@dataclass(frozen=True, slots=True)
class Given:
    """A text that a model gave.

    `others`: what it gave for the same field elsewhere, of other pages. `copied`: the pages' words were shown to it
    beside their images, so that it may have copied them without looking. `cut`: it is the beginning of a longer text.
    """

    text: str
    evidence: Evidence = UNTOLD
    others: tuple[str, ...] = ()
    copied: bool = False
    cut: bool = False


GivenRow = Mapping[str, Given | None]
GivenList = list[GivenRow | Given]
Fields = dict[str, "Given | GivenList | None"]


def fields_given(
    answered: Answered, schema: Mapping[str, Any], copied: bool = False, most: int | None = None
) -> Fields:
    """The fields that an answer has got to; a text of blanks alone is none.

    `copied`: as of `Given`; `most`: characters of a text, of which one that has just so many was cut by who bound it.
    """
    evidence = {leaf.path: leaf.evidence for leaf in answered.leaves}
    bound = () if most is None else (most - 1, most)  # a blank at its end is none of its characters

    def given(value: Any, *path: str | int) -> Given | None:
        text = value.strip() if isinstance(value, str) else ""
        told = evidence.get(path) or UNTOLD
        return Given(text, told, (), copied, told.closed or len(value) in bound) if text else None

    fields: Fields = {}
    for name in schema["properties"]:
        value = (answered.value or {}).get(name)
        if isinstance(value, list):
            items = [
                {key: given(cell, name, number, key) for key, cell in item.items()}
                if isinstance(item, Mapping)
                else given(item, name, number)
                for number, item in enumerate(value)
            ]
            fields[name] = [item for item in items if item and (isinstance(item, Given) or any(item.values()))]
        elif answered.value and name in answered.value:
            fields[name] = given(value, name)
    return fields


def joined(parts: Sequence[Fields]) -> Fields:
    """One answer of its parts, each of which goes on where the one before was cut."""
    whole: Fields = {}
    for part in parts:
        for name, value in part.items():
            before = whole.get(name)
            if isinstance(before, list) and isinstance(value, list):
                whole[name] = before + value[_doubled(before, value) :]
            else:
                whole[name] = value if before is None else before
    return whole


def made_one(answers: Sequence[Fields]) -> Fields:
    """One answer of those for all windows: lists in their order; of other fields the one that speaks clearest."""
    names = list(dict.fromkeys(name for answer in answers for name in answer))
    return {name: _made_one([answer[name] for answer in answers if name in answer]) for name in names}


def _made_one(values: Sequence[Given | GivenList | None]) -> Given | GivenList | None:
    if any(isinstance(value, list) for value in values):
        return [item for value in values if isinstance(value, list) for item in value]
    texts = [value for value in values if isinstance(value, Given)]
    if not texts:
        return None
    best = max(texts, key=_clearness)
    others = dict.fromkeys(other.text for other in texts if other.text.split() != best.text.split())
    return replace(best, others=tuple(others))


def _clearness(given: Given) -> float:
    """How sure the model was; of answers that do not tell, the first counts."""
    told = (given.evidence.presence, given.evidence.least)
    return sum(logprob for logprob in told if logprob is not None)


def _doubled(before: GivenList, after: GivenList) -> int:
    """How many rows a part repeats of those before it."""
    said, again = [_said(row) for row in before], [_said(row) for row in after]
    most = min(len(said), len(again))
    return next((count for count in range(most, 0, -1) if said[-count:] == again[:count]), 0)


def _said(item: GivenRow | Given) -> Any:
    return item.text if isinstance(item, Given) else {key: cell and cell.text for key, cell in item.items()}


def cut_texts(answer: Given | GivenList | None) -> list[str]:
    """The texts of a field that are not whole, its rows' among them."""
    if isinstance(answer, list):
        return [text for item in answer for cell in _cells(item) for text in cut_texts(cell)]
    return [answer.text] if answer and answer.cut else []


def _cells(item: GivenRow | Given) -> Sequence[Given | None]:
    return [item] if isinstance(item, Given) else list(item.values())
