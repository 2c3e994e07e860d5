"""The grammar: what an answer may be under each kind of schema, and what is refused rather than passed over."""

from typing import Any

import pytest
from llguidance import LLMatcher, LLTokenizer

from docpipe.errors import BadSchema
from docpipe.vlm.grammar import compact, lark

LETTERS = LLTokenizer("byte", slices=[])
TEXT = {"type": "string"}
PRINTED = {"type": ["string", "null"]}


def accepts(schema: dict[str, Any], answer: str) -> bool:
    """Whether a whole answer keeps to the grammar, byte by byte."""
    matcher = LLMatcher(LETTERS, LLMatcher.grammar_from_lark(lark(schema)))
    assert not matcher.is_error(), matcher.get_error()
    tokens = LETTERS.tokenize_str(answer)
    return matcher.try_consume_tokens(tokens) == len(tokens) and matcher.is_accepting()


@pytest.mark.parametrize(
    ("answer", "may_be"),
    [
        ("null", True),
        ('""', True),  # nothing stands there, said in another way
        ('"119,00 €"', True),
        ('"日本 😀 naïve"', True),
        (r'"say \"x\" \\ y"', True),
        (r'"two\nlines"', True),
        (r'"two\n\nlines"', False),  # nothing between the breaks
        (r'"two\n lines"', False),
        (r'"two \nlines\n"', True),
        ('"a\u00a0b"', False),  # one kind of blank is enough
        ('"a\tb"', False),
        ('"a\nb"', False),  # a break that is not escaped is no JSON
        (r'"\u00e4"', False),  # letters are written as they are
        (r'"\/"', False),
        ('"\ufffd"', False),  # a lost character
        ('"a\u202eb"', False),  # turns the direction
        ("nul", False),
        ("12", False),
        ('"open', False),
    ],
)
def test_printed_text(answer: str, may_be: bool) -> None:
    assert accepts(PRINTED, answer) is may_be


@pytest.mark.parametrize(
    ("schema", "yes", "no"),
    [
        ({"type": "integer"}, ["0", "-7", "123456789012345"], ["01", "-0", "1234567890123456", "1.5", "1e9"]),
        ({"type": "integer", "minimum": 1, "maximum": 120}, ["1", "99", "120"], ["0", "121", "-1", "01", " 1"]),
        ({"type": "number"}, ["0.5", "-12.123456", "3"], ["1.1234567", "1e5", ".5", "00"]),
        ({"type": "boolean"}, ["true", "false"], ["null", "True"]),
        ({"enum": ["a", "ä\n", None, 3, True]}, ['"a"', r'"ä\n"', "null", "3", "true"], ['"b"', "4", "false"]),
        ({"const": "a"}, ['"a"'], ["null"]),
        ({"anyOf": [{"type": "null"}, {"enum": ["x"]}]}, ["null", '"x"'], ['"y"']),
        ({"type": "array", "items": TEXT}, ["[]", '["a"]', '["a","b"]'], ['["a",]', "[null]", '["a", "b"]']),
        ({"type": "array", "items": TEXT, "minItems": 1}, ['["a"]', '["a","b","c"]'], ["[]"]),
        ({"type": "array", "items": TEXT, "maxItems": 2}, ["[]", '["a","b"]'], ['["a","b","c"]']),
        ({"type": "array", "items": TEXT, "minItems": 2, "maxItems": 2}, ['["a","b"]'], ['["a"]', '["a","b","c"]']),
        ({"type": "array", "items": TEXT, "maxItems": 0}, ["[]"], ['["a"]']),
        ({"type": "array", "prefixItems": [PRINTED, TEXT]}, ['[null,"b"]'], ["[]", '[null,"b","c"]', '["a",null]']),
        ({"type": "object", "properties": {}}, ["{}"], ['{"a":1}']),
        ({"$ref": "#/$defs/t", "$defs": {"t": TEXT}}, ['"a"'], ["null"]),
    ],
)
def test_kinds(schema: dict[str, Any], yes: list[str], no: list[str]) -> None:
    assert [accepts(schema, answer) for answer in (*yes, *no)] == [True] * len(yes) + [False] * len(no)


def test_keys_stand_in_the_order_of_the_schema() -> None:
    inner = {"type": "object", "properties": {"ö": PRINTED}, "required": ["ö"]}
    names = {"b": PRINTED, 'a "quoted" name': TEXT, "inner": inner}
    schema = {"type": "object", "properties": names, "required": list(names), "additionalProperties": False}
    assert accepts(schema, '{"b":null,"a \\"quoted\\" name":"x","inner":{"ö":"y"}}')
    assert not accepts(schema, '{"a \\"quoted\\" name":"x","b":null,"inner":{"ö":"y"}}')
    assert not accepts(schema, '{"b":null}')


@pytest.mark.parametrize(
    ("schema", "place"),
    [
        ({"type": "string", "maxLength": 5}, "maxLength"),  # the loop bounds lengths
        ({"type": "string", "pattern": "a+"}, "pattern"),
        ({"type": "number", "minimum": 0}, "minimum"),
        ({"type": "object", "properties": {"a": TEXT}}, "a is not"),  # a key that may be missing
        ({"type": "array"}, "items"),
        ({"type": "array", "prefixItems": [TEXT], "minItems": 0}, "prefixItems"),
        ({"type": "array", "items": TEXT, "minItems": 2, "maxItems": 1}, "at least 2"),
        ({"type": "thing"}, "'thing'"),
        ({}, "None"),
        ({"enum": []}, "choose"),
        ({"$ref": "#/$defs/t", "$defs": {"t": {"type": "array", "items": {"$ref": "#/$defs/t"}}}}, "to itself"),
        ({"$ref": "#/$defs/u"}, "nowhere"),
        ({"type": "array", "items": {"type": "object", "properties": {"x": {"not": {}}}, "required": ["x"]}}, "$[].x"),
    ],
)
def test_what_could_not_be_held_is_refused(schema: dict[str, Any], place: str) -> None:
    with pytest.raises(BadSchema) as refused:
        lark(schema)
    assert place in str(refused.value)


def test_compact_json() -> None:
    assert compact({"ö": [1, None]}) == '{"ö":[1,null]}'
