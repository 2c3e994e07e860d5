"""How much memory a model takes in each form, and which form is the best that fits.

Pure arithmetic on an `Anatomy`; knows no library that holds weights smaller. Estimates: what a GPU's libraries take
beside it differs.
"""

from dataclasses import dataclass

from docpipe.errors import ModelMemory
from docpipe.vlm.anatomy import BYTES, Anatomy

GIB = 1024**3
DOCUMENTS, TOKENS = 4, 8192  # a batch that there must be room for: so many documents of so many tokens
LIBRARIES = 1 * GIB  # what a GPU's own libraries take

# Bytes of a weight inside the language model's blocks, and of each row of such weights for what belongs to it.
FORMS = {
    "bf16": (2.0, 0),
    "fp8": (1.0, 4),
    "int8": (1.0, 4),
    "int8-torchao": (1.0, 2),
    "nf4": (0.5 + 1 / 64 + 4 / (64 * 256), 0),  # 64 weights share a scale of a byte, 256 scales share one of four
    "fp4": (0.5 + 1 / 64 + 4 / (64 * 256), 0),
}
FOUR_BITS = ("nf4", "fp4")


@dataclass(frozen=True, slots=True)
class Machine:
    """Where the model is to be held. `free`: bytes, None where nobody tells. `fp8`: whether it can reckon in 8 bits."""

    kind: str  # as torch names it: `cuda`, `cpu`
    free: int | None
    fp8: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """A form and why. `tight`: memory left no other, or hardly suffices for this one."""

    form: str
    reason: str
    tight: bool = False


def weight_bytes(anatomy: Anatomy, form: str) -> int:
    """All weights of a model whose inner ones are held in this form."""
    each, row = FORMS[form]
    whole = anatomy.uneven_weights if form in FOUR_BITS else 0
    smaller = int((anatomy.inner_weights - whole) * each) + anatomy.inner_rows * row
    return smaller + (whole + anatomy.other_weights) * BYTES


def room_bytes(anatomy: Anatomy, documents: int = DOCUMENTS, tokens: int = TOKENS) -> int:
    """What reading takes beside the weights: the cache of a batch, and its tokens and pixels on their way through."""
    return documents * tokens * (anatomy.token_bytes + anatomy.passing_bytes)


def choose(anatomy: Anatomy, machine: Machine) -> Choice:
    """bf16 where it fits with room for a batch, else fp8 where the hardware has it, else nf4; ModelMemory for none."""
    if machine.free is None:
        return Choice("bf16", "nothing tells how much memory is free")
    room = room_bytes(anatomy) + (LIBRARIES if machine.kind == "cuda" else 0)
    tried: list[str] = []
    for form in ("bf16", "fp8", "nf4") if machine.fp8 else ("bf16", "nf4"):
        needs = weight_bytes(anatomy, form) + room
        if needs <= machine.free:
            told = f"{form} needs {_gib(needs)}, {_gib(machine.free)} are free"
            return Choice(form, "; ".join([*tried, told]), tight=form == "nf4")
        tried.append(f"{form} would need {_gib(needs)}")
    least = weight_bytes(anatomy, "nf4")
    if least >= machine.free:
        raise ModelMemory(f"Its weights take {_gib(least)} in nf4, and {_gib(machine.free)} are free.")
    return Choice("nf4", "; ".join([*tried, f"{_gib(machine.free)} are free: fewer pages at once"]), tight=True)


def _gib(size: int) -> str:
    return f"{size / GIB:,.1f} GiB" if size >= GIB / 10 else f"{size / 1024**2:,.1f} MiB"
