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

    `reads_pages`: whether a page's print is legible to it by design; `why_not` says what stands against it.
    """

    model_type: str
    placing: Placing = Placing.MARKED
    most_images: int | None = None
    reads_pages: bool = True
    why_not: str = ""


_FEW = "a page becomes {} visual tokens"

_DIFFERENT = (
    Family("blip-2", Placing.AHEAD, 1, False, _FEW.format(32)),
    Family("instructblip", Placing.AHEAD, 1, False, _FEW.format(32)),
    Family("idefics", Placing.WOVEN, None, False, "a page is shrunk to 224 x 224 pixels"),
    Family("llava", reads_pages=False, why_not="a page is shrunk to 336 x 336 pixels"),
    Family("deepseek_vl", reads_pages=False, why_not="a page is shrunk to 384 x 384 pixels"),
    Family("florence2", Placing.AHEAD, 1, True, "answers its own tasks (OCR), not questions"),
)

_BY_TYPE = {family.model_type: family for family in _DIFFERENT}


def family_of(model_type: str) -> Family:
    """The family that config.json's `model_type` names; one that differs in nothing where it is not told of."""
    return _BY_TYPE.get(model_type) or Family(model_type)
