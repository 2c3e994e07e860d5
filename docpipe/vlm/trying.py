"""Load a model as a worker would and have it read pages, to tell what it takes and how fast it is on this machine.

The pages are drawn here and mean nothing: speed and memory are measured, not how well it reads. Loads torch.
"""

import json
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from docpipe.document import Image
from docpipe.vlm.anatomy import Anatomy, find_anatomy
from docpipe.vlm.conversation import page_tokens
from docpipe.vlm.folder import look_into
from docpipe.vlm.loading import Loaded, class_for, load
from docpipe.vlm.local import LocalRunner
from docpipe.vlm.quantizing import STORED, forms_here, machine
from docpipe.vlm.runner import Generation, Question, Stop, Turn
from docpipe.vlm.sizing import scale
from docpipe.vlm.weighing import FORMS, weight_bytes

A4 = (1240, 1754)  # at 150 dots per inch
FIELDS = tuple(f"field_{number}" for number in range(1, 9))
SCHEMA = {
    "type": "object",
    "properties": {name: {"type": ["string", "null"]} for name in FIELDS},
    "required": list(FIELDS),
    "additionalProperties": False,
}
LONGEST = 24  # characters of a value: about what fields have


@dataclass(frozen=True, slots=True)
class Form:
    """One form of the weights: bytes that they take in it, and what is missing here for it; nothing where it can be."""

    name: str
    weight_bytes: int
    missing: str


@dataclass(frozen=True, slots=True)
class Trial:
    """What was seen. Bytes, seconds, pixels; `page_bytes` is measured on a GPU and reckoned elsewhere, `bound` tells
    whether its answers kept to the schema. `pages_a_second`: of `batch` pages at once, each with a short answer.
    """

    class_name: str
    family_doubt: str
    device: str
    free_bytes: int | None
    forms: tuple[Form, ...]
    form: str
    load_seconds: float
    context: int | None
    window: int
    page_pixels: int
    page_tokens: int
    page_bytes: int | None
    page_bytes_measured: bool
    first_token_seconds: float
    tokens_a_second: float
    pages_a_second: float
    batch: int
    answer_tokens: int
    bound: bool


def try_model(
    folder: Path,
    *,
    quantization: str = "auto",
    device: str | None = None,
    pixels: int,
    batch: int = 1,
    seconds: float = 120.0,
) -> Trial:
    """Raises what loading raises: ModelNotFound, UnsafeModel, UnsupportedModel, ModelMemory; each says what to do."""
    found = look_into(folder)
    place = device or ("cuda" if torch.cuda.is_available() else "cpu")
    free = machine(place).free
    anatomy = find_anatomy(*class_for(found))
    started = time.monotonic()
    loaded = load(folder, quantization, place)
    load_seconds = time.monotonic() - started
    runner = LocalRunner(loaded, pixels=pixels, batch=batch, seconds=seconds)
    answers, spent, page_bytes = _read(runner, batch)
    tokens = page_tokens(loaded, *A4, pixels)
    answered = sum(len(answer.tokens) for answer in answers.several)
    return Trial(
        class_name=type(loaded.model).__name__,
        family_doubt=loaded.family.why_not,
        device=place,
        free_bytes=free,
        forms=_forms(anatomy, place, loaded, found.weight_bytes),
        form=loaded.quantization,
        load_seconds=load_seconds,
        context=anatomy.context if anatomy else None,
        window=runner.window,
        page_pixels=_seen(loaded, pixels),
        page_tokens=tokens,
        page_bytes=page_bytes or (tokens * anatomy.token_bytes if anatomy else None),
        page_bytes_measured=page_bytes is not None,
        first_token_seconds=spent.first,
        tokens_a_second=len(answers.one.tokens) / max(spent.one - spent.first, 1e-6),
        pages_a_second=batch / spent.several,
        batch=batch,
        answer_tokens=answered // max(batch, 1),
        bound=all(map(_keeps, (answers.one, *answers.several))),
    )


@dataclass(frozen=True, slots=True)
class _Answers:
    one: Generation
    several: tuple[Generation, ...]


@dataclass(frozen=True, slots=True)
class _Spent:
    first: float
    one: float
    several: float


def _read(runner: LocalRunner, batch: int) -> tuple[_Answers, _Spent, int | None]:
    """One page, then a batch; each once before the clock runs, as the first time prepares much."""
    _timed(runner, [_question(0, 8)])
    first = min(_timed(runner, [_question(1, 1)])[0] for _ in range(2))
    held = _held(runner.loaded.device)
    one, [answer] = min((_timed(runner, [_question(2)]) for _ in range(2)), key=lambda timed: timed[0])
    page_bytes = torch.cuda.max_memory_allocated(runner.loaded.device) - held if held is not None else None
    several, answers = _timed(runner, [_question(3 + number) for number in range(batch)])
    return _Answers(answer, tuple(answers)), _Spent(first, one, several), page_bytes


def _timed(runner: LocalRunner, questions: Sequence[Question]) -> tuple[float, list[Generation]]:
    runner.close()  # nothing is gone on with
    started = time.monotonic()
    answers = runner.generate(questions)
    return time.monotonic() - started, answers


def _question(number: int, most: int = 400) -> Question:
    return Question((Turn("user", ("Read the page.", page(number), "Answer in JSON.")),), SCHEMA, most, LONGEST)


def page(number: int) -> Image:
    """A page with lines of dark patches where words would stand; others for other numbers."""
    chance = np.random.default_rng(number)
    width, height = A4
    drawn = np.full((height, width, 3), 255, dtype=np.uint8)
    for top in range(120, height - 120, 36):
        left = 110
        while left < width - 250 and chance.random() > 0.06:  # lines end here and there
            length = int(chance.integers(24, 140))
            drawn[top : top + 16 : 2, left : left + length : 3] = 30
            left += length + 14
    return Image(width, height, drawn.tobytes(), 3)


def _held(device: torch.device) -> int | None:
    """Bytes on the GPU now, from which a peak is counted; None on what is none."""
    if device.type != "cuda":
        return None
    torch.cuda.reset_peak_memory_stats(device)
    return torch.cuda.memory_allocated(device)


def _forms(anatomy: Anatomy | None, device: str, loaded: Loaded, stored: int) -> tuple[Form, ...]:
    if anatomy is None or loaded.quantization == STORED:
        return (Form(loaded.quantization, stored, ""),)
    missing = forms_here(device)
    return tuple(Form(name, weight_bytes(anatomy, name), missing[name]) for name in FORMS)


def _seen(loaded: Loaded, pixels: int) -> int:
    """How many of the page's own pixels the model sees at this budget."""
    width, height = A4
    return int(width * height * scale(loaded.processor.image_processor, width, height, pixels) ** 2)


def _keeps(answer: Generation) -> bool:
    """Whether an answer is whole, and JSON of just the fields that were asked for."""
    if answer.stop is not Stop.END:
        return False
    try:
        told = json.loads(answer.text)
    except ValueError:
        return False
    return list(told) == list(FIELDS) and all(value is None or isinstance(value, str) for value in told.values())
