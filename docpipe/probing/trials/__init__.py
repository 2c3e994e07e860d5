"""The trials of a probe, each of which makes the cases that tell of one risk."""

import random
from collections.abc import Callable, Iterable, Iterator

from docpipe.probing.cases import Case, Risk
from docpipe.probing.studio import Studio
from docpipe.probing.trials import blindness, coarseness, emptiness, names, orders, places, strangers, turning
from schemas.document_type import DocumentType

Trial = Callable[[], Iterator[Case]]


def trials(studio: Studio, types: Iterable[type[DocumentType]], seed: int) -> dict[Risk, Trial]:
    """What makes the cases of each risk, one after another; the same seed gives the same pages."""
    known = list(types)

    def chance(risk: Risk) -> random.Random:
        return random.Random(f"{seed} {risk}")  # noqa: S311  (it makes up figures, and hides nothing)

    return {
        Risk.INVENTS: lambda: emptiness.cases(studio, known),
        Risk.BLIND: lambda: blindness.cases(studio, chance(Risk.BLIND)),
        Risk.COARSE: lambda: coarseness.cases(studio, chance(Risk.COARSE)),
        Risk.TURNED: lambda: turning.cases(studio, chance(Risk.TURNED)),
        Risk.STRANGERS: lambda: strangers.cases(studio),
        Risk.OBEYS: lambda: orders.cases(studio, chance(Risk.OBEYS)),
        Risk.PLACES: lambda: places.cases(studio, chance(Risk.PLACES)),
        Risk.BIASED: lambda: names.cases(studio, chance(Risk.BIASED)),
    }
