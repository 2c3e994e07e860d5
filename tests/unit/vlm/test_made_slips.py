"""The errors that models make, made on purpose: one each, by the seed, and none where there is no occasion."""

import json
import random
from typing import Any

import pytest

from docpipe.vlm.slips import Slip, with_slip

ANSWER: dict[str, Any] = {
    "number": "RE-4711",
    "name": "Muster GmbH",
    "refund": "-20,00 EUR",
    "nothing": None,
    "rows": [{"what": "Bolts", "sum": "12,50"}, {"what": "Nuts", "sum": "(3,00)"}, {"what": "Pins", "sum": "2,00-"}],
    "lines": ["AB12", "CD34"],
}
EMPTY: dict[str, Any] = {"number": None, "rows": []}
NOTHING = [  # an answer, a slip that it offers no occasion for
    (EMPTY, Slip.DIGIT_SWAPPED),
    ({"number": "1111"}, Slip.DIGIT_SWAPPED),  # nobody would see it
    (EMPTY, Slip.SIGN_LOST),
    ({"number": "RE-4711", "date": "2025-11-03", "sum": "12,50"}, Slip.SIGN_LOST),  # dashes, and no signs
    ({"number": "A"}, Slip.INVENTED),
    ({"number": "A", "name": "A"}, Slip.FIELDS_SWAPPED),
    ({"number": "A", "rows": [{"what": "x"}]}, Slip.FIELDS_SWAPPED),
    (EMPTY, Slip.ROW_DROPPED),
]


@pytest.mark.parametrize(("answer", "slip"), NOTHING)
def test_no_occasion(answer: dict[str, Any], slip: Slip) -> None:
    assert with_slip(answer, slip, random.Random(1)) is None


def flat(answer: dict[str, Any]) -> dict[str, Any]:
    return {
        f"{name}{n}{key}": cell
        for name, value in answer.items()
        for n, item in enumerate(value if isinstance(value, list) else [value])
        for key, cell in (item.items() if isinstance(item, dict) else [("", item)])
    }


@pytest.mark.parametrize("seed", range(12))
@pytest.mark.parametrize("slip", [slip for slip in Slip if slip is not Slip.TRUNCATED])
def test_one_error_and_no_more(slip: Slip, seed: int) -> None:
    before = json.dumps(ANSWER)
    made = with_slip(ANSWER, slip, random.Random(seed))
    assert json.dumps(ANSWER) == before  # the right one is left as it is
    assert made is not None
    assert made == with_slip(ANSWER, slip, random.Random(seed))
    one, other = flat(ANSWER), flat(made)
    changed = [name for name in one if one[name] != other.get(name)]
    if slip is Slip.ROW_DROPPED:
        assert sum(map(len, (made["rows"], made["lines"]))) == 4
        return
    assert len(changed) == (2 if slip is Slip.FIELDS_SWAPPED else 1)
    [(was, is_), *_] = [(one[name], other[name]) for name in changed]
    if slip is Slip.DIGIT_SWAPPED:
        assert sorted(was) == sorted(is_)
    if slip is Slip.SIGN_LOST:
        assert is_ in was
        assert not set(is_) & set("-()")
    if slip is Slip.INVENTED:
        assert was is None


def test_a_truncated_answer_is_whole_until_it_is_written() -> None:
    assert with_slip(ANSWER, Slip.TRUNCATED, random.Random(1)) == ANSWER
