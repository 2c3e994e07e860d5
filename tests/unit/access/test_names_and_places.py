"""Names and addresses as they are counted and kept."""

import pytest

from docpipe.access.names import fold_name, plain_name, shown_name
from docpipe.access.tries import place_of
from docpipe.errors import BadRequest


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("anna", "anna"),
        (" Anna.Berg@Example.ORG ", "anna.berg@example.org"),
        ("0x", "0x"),
        ("", None),
        (".anna", None),  # begins with a sign
        ("an na", None),
        ("änna", None),
        ("٣", None),  # a digit, but none of ours
        ("a" * 80, "a" * 80),
        ("a" * 81, None),
    ],
)
def test_names(typed: str, kept: str | None) -> None:
    assert fold_name(typed) == kept
    if kept is None:
        with pytest.raises(BadRequest):
            plain_name(typed)


def test_full_names_are_one_line() -> None:
    assert shown_name("  Anna\n Berg ") == "Anna Berg"
    for typed in ("a\x1b[31m", "a\u202eb", "x" * 201):  # colours, writing direction, length
        with pytest.raises(BadRequest):
            shown_name(typed)


@pytest.mark.parametrize(
    ("address", "place"),
    [
        ("10.0.0.1", "10.0.0.1"),
        ("::ffff:10.0.0.1", "10.0.0.1"),  # the same machine over IPv6
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"),  # one line
        ("fe80::1%eth0", "fe80::/64"),
        ("testclient", "testclient"),  # what is no address
        ("x" * 500, "x" * 80),
        ("", ""),
    ],
)
def test_addresses(address: str, place: str) -> None:
    assert place_of(address) == place
