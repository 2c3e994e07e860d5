"""What differs between families of models, as data. Whatever is not told here goes the usual way.

The usual way: images stand inside the text, where the processor's own mark is; any number of them; one decoder.
"""

from dataclasses import dataclass
from enum import StrEnum


class Placing(StrEnum):
    """Where a family's processor wants the images."""

    MARKED = "marked"  # each where its mark stands in the text
    AHEAD = "ahead"  # before all text; the processor puts the mark itself
    WOVEN = "woven"  # one list of texts and images, in turn


@dataclass(frozen=True, slots=True)
class Family:
    """How one family differs. `most_images`: of one question, None for as many as fit.

    `why_not`: what stands against reading pages with it, by its design and not by a checkpoint's sizes; mostly nothing.
    """

    model_type: str
    placing: Placing = Placing.MARKED
    most_images: int | None = None
    why_not: str = ""


_FEW = "a page becomes 32 visual tokens, too few for its print"

_DIFFERENT = (
    Family("blip-2", Placing.AHEAD, 1, _FEW),
    Family("instructblip", Placing.AHEAD, 1, f"{_FEW}; beside a longer question a shorter one is read askew"),
    Family("idefics", Placing.WOVEN),
    Family("florence2", Placing.AHEAD, 1, "answers tasks of its own, such as OCR, and no questions"),
)

_BY_TYPE = {family.model_type: family for family in _DIFFERENT}


def family_of(model_type: str) -> Family:
    """The family that config.json's `model_type` names; one that differs in nothing where it is not told of."""
    return _BY_TYPE.get(model_type) or Family(model_type)
