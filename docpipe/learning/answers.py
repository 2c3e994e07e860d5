"""The JSON of a result, as the evaluation reads it: values in their objects or bare, lists of them, rows of them."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

Place = Mapping[str, Any]  # {"page_no": 1, "box": [x0, y0, x1, y1]}


def value_of(answer: Any) -> Any:
    """The value of `{"value": ..., "text": ...}`; anything else is its own value."""
    return answer.get("value") if isinstance(answer, Mapping) and "value" in answer else answer


def is_empty(value: Any) -> bool:
    """Nothing was answered."""
    return value is None or (isinstance(value, (str, list, Mapping)) and not value)


def row_of(answer: Any) -> dict[str, Any]:
    """A row's bare values by column; empty where it is no row."""
    row = value_of(answer)
    return {name: value_of(cell) for name, cell in row.items()} if isinstance(row, Mapping) else {}


def rows_of(answer: Any) -> list[dict[str, Any]]:
    """The rows of a list; what is no row is left out."""
    return [row_of(one) for one in answer if isinstance(value_of(one), Mapping)] if isinstance(answer, list) else []


def leaves_of(answer: Any) -> Iterator[Mapping[str, Any]]:
    """The objects that bear a value, at any depth of the answer."""
    if isinstance(answer, Mapping):
        if "value" in answer:
            yield answer
            return
        answer = list(answer.values())
    if isinstance(answer, Sequence) and not isinstance(answer, str):
        for one in answer:
            yield from leaves_of(one)


def confidence_of(answer: Any) -> float | None:
    """How sure the reader was: of a list the least of all its values; None where it does not say of all of them."""
    told = [leaf.get("confidence") for leaf in leaves_of(answer) if not is_empty(leaf["value"])]
    sure = [float(one) for one in told if isinstance(one, (int, float)) and not isinstance(one, bool) and 0 <= one <= 1]
    return min(sure) if sure and len(sure) == len(told) else None


def places_of(answer: Any) -> list[Place]:
    """Where the answer was read."""
    return [
        place
        for leaf in leaves_of(answer)
        for place in leaf.get("provenance") or ()
        if isinstance(place, Mapping) and isinstance(place.get("box"), Sequence) and len(place["box"]) == 4
    ]
