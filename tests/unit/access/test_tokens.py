"""Tokens: long enough, told apart, and of no use where only their hash is known."""

import re

import pytest

from docpipe.access.tokens import csrf_of, is_csrf_of, new_token, token_hash


def test_tokens_hold_256_bits_and_may_stand_in_addresses() -> None:
    tokens = {new_token() for _ in range(1000)}
    assert len(tokens) == 1000
    assert all(re.fullmatch(r"[A-Za-z0-9_-]{43}", token) for token in tokens)


@pytest.mark.parametrize("given", ["", "\0", "\ud800", "ü" * 10_000])
def test_whatever_a_client_sends_can_be_hashed(given: str) -> None:
    assert len(token_hash(given)) == 32


def test_csrf_belongs_to_one_session_and_does_not_tell_its_token() -> None:
    one, other = new_token(), new_token()
    assert is_csrf_of(one, csrf_of(one))
    assert csrf_of(one) != csrf_of(other)
    assert csrf_of(one) not in (one, token_hash(one).hex())


@pytest.mark.parametrize("given", [None, "", "x", "é", "\ud800", "0" * 64])
def test_what_is_not_the_csrf(given: str | None) -> None:
    assert not is_csrf_of("token", given)
