import math
from typing import Any

import pytest

from docpipe.vlm.served.spans import tokens_of


def entry(token: str, logprob: Any = -0.5, raw: bytes | None = None, **others: float) -> dict[str, Any]:
    made: dict[str, Any] = {"token": token, "logprob": logprob, "bytes": list(raw) if raw is not None else None}
    return {**made, "top_logprobs": [{"token": other, "logprob": value} for other, value in others.items()]}


def spoken(text: str, entries: list[Any]) -> list[str]:
    return [text[token.start : token.end] for token in tokens_of(text, entries)]


EURO = "€".encode()
CASES = [  # answer, tokens as told, what they stand for
    ('{"a":1}', [entry('{"'), entry("a"), entry('":'), entry("1"), entry("}")], ['{"', "a", '":', "1", "}"]),
    ('{"a":1}', [entry("```json\n"), entry('{"a'), entry('":1}')], ['{"a', '":1}']),  # a fence that was taken off
    ('{"a":1}', [entry('{"a":1'), entry("}"), entry("<|im_end|>")], ['{"a":1', "}"]),  # the end is told as a token
    ('{"a":1}', [entry('\n{"a'), entry('":1}\n')], ['{"a', '":1}']),  # blanks around it were taken off
    ('"5 €"', [entry('"5 '), entry("�", raw=EURO[:2]), entry("�", raw=EURO[2:]), entry('"')], ['"5 ', "€", "€", '"']),
    ('"5 €"', [entry('"5 '), entry("�"), entry("�"), entry('"')], ['"5 ', "€", "€", '"']),  # no bytes are told
    ('"né"', [entry('"n'), entry("é"), entry('"')], ['"n', "é", '"']),
    ('"abc"', [entry('"a'), entry("<unk>"), entry('c"')], ['"a', 'c"']),  # one that is not in the answer
    # a letter without bytes, after a fence whose word stands in the answer too
    (
        '{"a":"json €"}',
        [entry("```"), entry("json"), entry('{"a":"'), entry("json"), entry(" �"), entry("�"), entry('"}')],
        ['{"a":"', "json", " €", " €", '"}'],
    ),
    ('{"total":"119"}', [entry("The"), entry(" total"), entry(" is")], []),  # tokens of something else
    ('{"a":1}', [], []),
    ('{"a":1}', [None, 7, {"token": 3}, {}], []),
    ("", [entry("<|im_end|>")], []),
]


@pytest.mark.parametrize(("text", "entries", "expected"), CASES)
def test_tokens_stand_for_characters(text: str, entries: list[Any], expected: list[str]) -> None:
    assert spoken(text, entries) == expected


def test_the_best_stand_first_and_the_chosen_one_among_them() -> None:
    (token,) = tokens_of("7", [entry("7", -2.0, **{"1": -0.3, "4": -3.0})])
    assert token.logprob == -2.0
    assert token.others == (("1", -0.3), ("7", -2.0), ("4", -3.0))
    assert token.margin == pytest.approx(1.7)
    assert not token.forced


@pytest.mark.parametrize(
    ("told", "logprob"),
    [
        (-0.5, -0.5),
        (0, 0.0),
        (0.0001, 0.0),
        (math.nan, None),
        (-math.inf, None),
        (None, None),
        ("-1", None),
        (True, None),
    ],
)
def test_what_is_no_logprob_is_not_known(told: Any, logprob: float | None) -> None:
    (token,) = tokens_of("7", [entry("7", told)])
    assert token.logprob == logprob
    assert token.margin is None
