import pytest

from docpipe.vlm.served.rambling import is_rambling, with_bounds

TEXT = {"type": ["string", "null"]}


@pytest.mark.parametrize(
    ("text", "rambling"),
    [
        ('{"a": "0123456789', True),
        ('{"a": "01234567', False),  # may still come to its end
        ('{"a": "0123456789"', False),  # it came to its end
        ('{"a": "0123456789", "b": "', False),
        (r'{"a": "\"12345678', True),  # an escaped quote ends nothing
        (r'{"a": "\\", "b": ["0123456789', True),  # an escaped backslash escapes nothing
        ('{"a": [', False),
        ("", False),
    ],
)
def test_a_string_without_end_is_known(text: str, rambling: bool) -> None:
    assert is_rambling(text, 8) is rambling


def test_every_string_gets_its_bound_and_nothing_else_changes() -> None:
    row = {"type": "array", "prefixItems": [TEXT], "items": False}
    schema = {"type": "object", "properties": {"a": TEXT, "rows": {"type": "array", "items": row}}, "required": ["a"]}
    bound = {**TEXT, "maxLength": 9}
    assert with_bounds(schema, 9) == {
        "type": "object",
        "properties": {"a": bound, "rows": {"type": "array", "items": {**row, "prefixItems": [bound]}}},
        "required": ["a"],
    }
