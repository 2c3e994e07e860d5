"""Evidence: which tokens speak for a value, whatever their borders, and what else might have stood there."""

import math

import pytest

from docpipe.vlm.answers import parse_answer
from docpipe.vlm.evidence import Evidence, evidence_of
from docpipe.vlm.runner import Token

PRINTED = {"type": ["string", "null"]}
SCHEMA = {"type": "object", "properties": {"a": PRINTED, "b": PRINTED}}


def tokens(*pieces: tuple[str, float | None] | str) -> tuple[str, list[Token]]:
    """A text and its tokens; a piece without a logarithm was forced."""
    text, made = "", []
    for piece in pieces:
        letters, logprob = (piece, None) if isinstance(piece, str) else piece
        margin = None if logprob is None else -logprob + 1
        made.append(Token(len(text), len(text) + len(letters), logprob, margin, logprob is None))
        text += letters
    return text, made


def test_the_tokens_of_a_value() -> None:
    text, made = tokens('{"a', ('":"', -0.1), ("11", -0.5), ("9", -2.0), ('","', -0.25), 'b":', ("null", -3.0), "}")
    first, second = parse_answer(text, SCHEMA, made).leaves
    assert first.value == "119"
    assert first.evidence is not None
    assert first.evidence.presence == -0.1  # the token that opened the string, and said that there is something
    assert first.evidence.first == -0.5
    assert first.evidence.least == -2.0
    assert first.evidence.mean == pytest.approx((-0.5 - 2.0 - 0.25) / 3)  # the closing quote says that it ends here
    assert first.evidence.margin == 1.25
    assert first.evidence.forced == 0
    assert second.evidence is not None
    assert (second.evidence.presence, second.evidence.first, second.evidence.least) == (-3.0, -3.0, -3.0)


def test_the_opening_quote_and_the_content_may_be_one_token() -> None:
    text, made = tokens('{"a":', ('"11', -0.5), ('9"}', -1.0))
    evidence = evidence_of(text, made, 5, 10)
    assert (evidence.presence, evidence.first, evidence.least) == (-0.5, -0.5, -1.0)


def test_forced_tokens_have_no_say() -> None:
    text, made = tokens('{"a":"', ("E", -1.0), "UR", '"}')
    evidence = evidence_of(text, made, 5, 10)
    assert evidence.presence is None
    assert (evidence.first, evidence.least) == (-1.0, -1.0)
    assert evidence.forced == pytest.approx(2 / 3)
    assert evidence_of('{"a":null}', [Token(0, 10, forced=True)], 5, 9) == Evidence(forced=1.0)


def test_an_empty_string_is_its_quotes() -> None:
    text, made = tokens('{"a":', ('"', -1.0), ('"', -2.0), "}")
    evidence = evidence_of(text, made, 5, 7)
    assert (evidence.presence, evidence.first) == (-1.0, -2.0)


def test_tokens_may_end_inside_a_character() -> None:
    text = '{"a":"😀€"}'
    made = [
        Token(0, 6, forced=True),
        *(Token(6, 7, -float(n)) for n in (1, 2, 3, 4)),
        Token(7, 8, -9.0),
        Token(8, 10, -0.5),
    ]
    evidence = evidence_of(text, made, 5, 9)
    assert evidence.first == -1.0
    assert evidence.least == -9.0
    assert evidence.mean == pytest.approx(-19.5 / 6)


def test_without_tokens_nothing_is_told() -> None:
    assert evidence_of('{"a":"x"}', [], 5, 8) == Evidence()
    assert parse_answer('{"a":"x"}', SCHEMA).leaves[0].evidence is None


def test_a_server_that_tells_no_logarithms() -> None:
    evidence = evidence_of('"x"', [Token(0, 1), Token(1, 2), Token(2, 3)], 0, 3)
    assert (evidence.first, evidence.least, evidence.mean, evidence.margin) == (None, None, None, None)


def test_other_values_that_the_tokens_tell_of() -> None:
    text = '{"a":"119,00"}'
    made = [
        Token(0, 5, forced=True),
        Token(5, 8, -0.5, 0.1, others=(('"11', -0.5), ('"17', -0.75), ("null", -3.0))),
        Token(8, 9, -0.25, 1.0, others=(("9", -0.25), ("3", -2.25), ('"}', -4.25), ("\n", -5.0), ("\\", -6.0))),
        Token(9, 14, -0.125, others=((',00"}', -0.125), (',50"}', -1.125))),
    ]
    evidence = evidence_of(text, made, 5, 13)
    assert evidence.others == made[1].others
    assert [(value, round(less, 3)) for value, less in evidence.alternatives] == [
        ("179,00", -0.25),
        ("119,50", -1.0),
        ("113,00", -2.0),
        ("11", -4.0),
    ]
    assert all(math.isfinite(less) for _, less in evidence.alternatives)


def test_a_token_that_closes_a_key_and_opens_its_value() -> None:
    text = '{"a":"1"}'
    made = [
        Token(0, 3, forced=True),
        Token(3, 7, -0.5, others=(('":"1', -0.5), ('":"7', -0.75), ('":null', -1.0), ('"', -2.0))),
    ]
    assert evidence_of(text, [*made, Token(7, 9, -0.1)], 5, 8).alternatives == (("7", -0.25),)


def test_escapes_and_lost_characters_are_no_values() -> None:
    text = '{"a":"x"}'
    made = [
        Token(0, 6, forced=True),
        Token(6, 7, -0.5, others=(("x", -0.5), ("\ufffd", -0.6), ("\\q", -0.7), ('\\"', -0.8))),
    ]
    assert [value for value, _ in evidence_of(text, made, 5, 8).alternatives] == ['"']
