"""Which form of a model's weights is chosen for a machine, and what each takes."""

from dataclasses import replace

import pytest

from docpipe.errors import ModelMemory
from docpipe.vlm.anatomy import Anatomy
from docpipe.vlm.weighing import FORMS, GIB, Machine, choose, room_bytes, weight_bytes

# Of the size of a model of eight billion weights.
EIGHT = Anatomy(
    inner=frozenset({"model.layers.0.mlp.up_proj"}),
    uneven=frozenset(),
    kept=("model.visual", "lm_head"),
    inner_weights=6_950_000_000,
    inner_rows=1_800_000,
    uneven_weights=0,
    other_weights=1_820_000_000,
    token_bytes=147_456,
    passing_bytes=139_264,
    context=262_144,
)


@pytest.mark.parametrize(
    ("free_gib", "fp8", "form", "tight"),
    [
        (139, True, "bf16", False),  # a large GPU: as trained, whatever the hardware has
        (48, False, "bf16", False),
        (24, True, "fp8", False),  # bf16 leaves no room; the hardware reckons in 8 bits
        (24, False, "nf4", True),  # ... and here it does not
        (16, True, "nf4", True),  # room for fewer pages at once than usual
        (None, False, "bf16", False),  # nobody tells
    ],
)
def test_the_best_form_that_fits(free_gib: int | None, fp8: bool, form: str, tight: bool) -> None:
    free = None if free_gib is None else free_gib * GIB
    choice = choose(EIGHT, Machine("cuda", free, fp8))
    assert (choice.form, choice.tight) == (form, tight)
    assert choice.reason


def test_where_nothing_fits_it_is_said_what_would_be_needed() -> None:
    with pytest.raises(ModelMemory, match=r"6\.\d GiB in nf4, and 6\.0 GiB are free"):
        choose(EIGHT, Machine("cuda", 6 * GIB))


def test_what_the_forms_take() -> None:
    sizes = {form: weight_bytes(EIGHT, form) / GIB for form in FORMS}
    assert sizes["bf16"] == pytest.approx(2 * 8.77e9 / GIB)
    assert sizes["fp8"] == pytest.approx(9.87, abs=0.02)  # the parts outside of the blocks stay in 16 bits
    assert sizes["nf4"] == sizes["fp4"] == pytest.approx(6.73, abs=0.02)
    assert sizes["nf4"] < sizes["int8-torchao"] < sizes["int8"] < sizes["bf16"]


def test_layers_that_four_bits_do_not_suit_count_whole() -> None:
    some = replace(EIGHT, uneven_weights=1_000_000_000)
    assert weight_bytes(some, "nf4") - weight_bytes(EIGHT, "nf4") == pytest.approx(1.484e9, rel=0.001)
    assert weight_bytes(some, "int8") == weight_bytes(EIGHT, "int8")


def test_a_larger_batch_takes_more_room() -> None:
    assert room_bytes(EIGHT, documents=1, tokens=1) == 147_456 + 139_264
    assert room_bytes(EIGHT, documents=8) == 2 * room_bytes(EIGHT, documents=4)
