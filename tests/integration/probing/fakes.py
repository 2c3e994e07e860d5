"""Models that are none: told the truth of every page of a probe by its pixels, each with one fault, or with none."""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from docpipe.document import Image
from docpipe.probing.cases import Case, Truth
from docpipe.vlm import Generation, Question, Stop
from docpipe.vlm.forming import formed

Fault = Callable[[Case, Truth], Truth]  # what is said instead of the truth
Key = tuple[bytes, str | None]


def digest(image: Image) -> bytes:
    return hashlib.sha256(image.pixels).digest()


class Fake:
    """Knows cases by image and words; says their truth, or what its fault makes of it."""

    name, window, positional = "fake", 8, True

    def __init__(self, cases: Sequence[Case], fault: Fault = lambda _, truth: truth) -> None:
        self._cases: dict[bytes, list[Case]] = {}
        for case in cases:
            self._cases.setdefault(digest(case.leaf.image), []).append(case)
        self._fault = fault

    def generate(self, questions: Sequence[Question]) -> list[Generation]:
        return [Generation(formed(self._said(question), question.schema), (), Stop.END) for question in questions]

    def close(self) -> None:
        pass

    def _said(self, question: Question) -> Mapping[str, Any]:
        parts = question.turns[-1].parts
        [image] = [part for part in parts if isinstance(part, Image)]
        told = "".join(part for part in parts if isinstance(part, str))
        keys = set(question.schema["properties"])
        known = [case for case in self._cases[digest(image)] if keys == set(case.truth)]
        case = next((case for case in known if case.leaf.words and case.leaf.words in told), known[0])
        said = self._fault(case, case.truth)
        return {key: _as_asked(said[key], question.schema["properties"][key]) for key in keys}


def _as_asked(said: str | None, schema: Mapping[str, Any]) -> Any:
    """A text where a list is asked for is a list of nothing, or of a row with this text."""
    if schema.get("type") != "array":
        return said
    places = (schema.get("items") or {}).get("prefixItems")
    row = {places[0]["title"]: said} if places else said
    return [row] if said else []
