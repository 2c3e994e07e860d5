"""Answers: values with their places, whole or cut at every character, keyed or positional, as servers say them."""

import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from docpipe.errors import BadAnswer
from docpipe.vlm.answers import parse_answer, positional
from docpipe.vlm.grammar import compact

PRINTED: dict[str, Any] = {"type": ["string", "null"]}


def keyed(**names: Any) -> dict[str, Any]:
    return {"type": "object", "properties": names, "required": list(names), "additionalProperties": False}


LINE = keyed(what=PRINTED, amount=PRINTED)
SCHEMA = keyed(
    number=PRINTED,
    lines={"type": "array", "description": "The lines", "items": LINE},
    names={"type": "array", "items": {"type": "string"}},
    place=keyed(town=PRINTED, street=PRINTED),
    total=PRINTED,
)
VALUE = {
    "number": 'R "1" \\ ä😀',
    "lines": [{"what": "Bolt\nM8", "amount": "1,00"}, {"what": None, "amount": "2,00"}],
    "names": ["A", "B"],
    "place": {"town": "Köln", "street": None},
    "total": "3,00 €",
}
ROWS = {**VALUE, "lines": [list(row.values()) for row in VALUE["lines"]]}
TEXT = compact(ROWS)


@pytest.mark.parametrize(
    "text", [TEXT, compact(VALUE), json.dumps(VALUE, indent=2), f"Here:\n```json\n{TEXT}\n```\nDone."]
)
def test_rows_come_keyed_or_positional(text: str) -> None:
    answered = parse_answer(text, SCHEMA)
    assert answered.value == VALUE
    assert not answered.cut
    assert answered.faults == ()
    for leaf in answered.leaves:
        printed = json.loads(text[leaf.start : leaf.end])
        assert leaf.value == printed
        assert _at(VALUE, leaf.path) == printed
    assert [(leaf.path, leaf.value, text[leaf.start]) for leaf in answered.lists] == [
        (("lines",), 2, "]"),
        (("names",), 2, "]"),
    ]


def _at(value: Any, path: tuple[str | int, ...]) -> Any:
    for key in path:
        value = value[key]
    return value


def test_an_answer_cut_anywhere_gives_whole_values_and_rows() -> None:
    for end in range(1, len(TEXT)):
        answered = parse_answer(TEXT[:end], SCHEMA)
        assert answered.cut
        assert answered.faults == ()
        for key, value in answered.value.items():
            if key in ("lines", "names"):
                assert value == VALUE[key][: len(value)]
            elif key == "place":
                assert value.items() <= VALUE[key].items()
            else:
                assert value == VALUE[key]
        part = TEXT[: answered.whole]
        assert TEXT.startswith(part)
        if part:
            assert parse_answer(part, SCHEMA).value == answered.value
            assert TEXT[len(part)] in ",]}"


def test_an_empty_list_is_known_only_when_it_is_closed() -> None:
    assert "lines" not in parse_answer('{"number":null,"lines":[', SCHEMA).value
    assert parse_answer('{"number":null,"lines":[]', SCHEMA).value["lines"] == []


@pytest.mark.parametrize(
    ("text", "value", "fault"),
    [
        ('{"total":119.00}', {"total": "119.00"}, "total: a number where text"),
        ('{"total":" "}', {"total": None}, None),  # nothing is printed there
        ('{"total":""}', {"total": None}, None),
        ('{"total":["1"]}', {}, "total: a list or object"),
        ('{"total":true}', {}, "total: not of the kind"),
        ('{"total":"1","total":"2"}', {"total": "1"}, "total: said twice"),
        ('{"sum":"1","total":"2"}', {"total": "2"}, "sum: no such key"),
        ('{"lines":null}', {"lines": []}, None),
        ('{"lines":[["a","1","b"],["b","1"]]}', {"lines": [{"what": "b", "amount": "1"}]}, "lines[0]: 3 values"),
        ('{"lines":[["a"]]}', {"lines": []}, "lines[0]: 1 values"),
        ('{"total":119,00 €,"number":"1"}', {}, "From character 13 on"),  # not 119
        ('{"total":119,00}', {}, "From character 13 on"),
        ('{"lines":[[119,00,"1"]]}', {"lines": []}, "lines[0]: 3 values"),
        ('{"lines":["a",["b","1"]]}', {"lines": [{"what": "b", "amount": "1"}]}, "lines[0]: not of the kind"),
        ('{"names":["a",null,"b"]}', {"names": ["a", "b"]}, "names[1]: not of the kind"),
        ('{"total":"\\ud83d"}', {"total": "\ufffd"}, None),  # half a character
        ('{"total":"a\tb"}', {"total": "a\tb"}, None),
        ('{"total":"1"', {"total": "1"}, None),
        ('{"total":"1";"number":"2"}', {"total": "1"}, "From character 12 on"),
        ('{"total":"1","number":so}', {"total": "1"}, "From character 22 on"),
        ('{"total":"\\x"}', {}, "From character 9 on"),
        ('{"total":007}', {"total": "007"}, "a number"),
        ('{"total":' + "9" * 9000 + "}", {}, "From character 9 on"),
        ('{"total":1e999}', {}, "From character 9 on"),
        ('{"total":٣}', {}, "From character 9 on"),
        ('{"total":"1"}{"total":"2"}', {"total": "1"}, None),
        ('{"lines":' + "[" * 100, {}, "From character"),
        ('[1] is this: {"total":"1"}', {"total": "1"}, None),
        ('[{"total":"1"}]', {"total": "1"}, None),
    ],
)
def test_what_servers_say(text: str, value: Any, fault: str | None) -> None:
    answered = parse_answer(text, SCHEMA)
    assert (answered.value or None) == (value or None)
    said = [each for each in answered.faults if "without" not in each]
    assert bool(said) == (fault is not None)
    assert fault is None or fault in said[0]


def test_missing_keys_are_named() -> None:
    assert parse_answer('{"number":"1"}', SCHEMA).faults == ("The answer: without lines, names, place, total.",)


@pytest.mark.parametrize("text", ["", "I cannot read this page.", "null", "[[[[", '["1"]'])
def test_no_json_is_no_answer(text: str) -> None:
    with pytest.raises(BadAnswer):
        parse_answer(text, SCHEMA)


@given(st.text(alphabet='{}[]",:\\nulltrue 0-1.aé\n', max_size=80))
@settings(max_examples=300, deadline=None)
def test_no_text_upsets_it(text: str) -> None:
    try:
        answered = parse_answer("{" + text, SCHEMA)
    except BadAnswer:
        return
    assert answered.whole <= len(text) + 1
    assert all(leaf.start < leaf.end <= len(text) + 1 for leaf in answered.leaves)


def test_types_that_are_not_text() -> None:
    schema = keyed(
        page_no={"type": "integer"}, kind={"enum": ["a", "b", None]}, sure={"type": "boolean"},
        box={"anyOf": [{"type": "array", "items": {"type": "number"}}, {"type": "null"}]},
        line={"$ref": "#/$defs/line"},
    )  # fmt: skip
    schema["$defs"] = {"line": LINE}
    text = '{"page_no":3,"kind":"b","sure":false,"box":[0,0.5],"line":{"what":null,"amount":"1"}}'
    answered = parse_answer(text, schema)
    assert (answered.value, answered.faults) == (json.loads(text), ())
    wrong = parse_answer('{"page_no":1.5,"kind":"c","sure":null,"box":null,"line":{"what":null,"amount":"1"}}', schema)
    assert wrong.value == {"box": None, "line": {"what": None, "amount": "1"}}
    assert len(wrong.faults) == 4  # three values, and that they are missing


def test_a_number_at_the_end_of_a_cut_answer_may_go_on() -> None:
    schema = keyed(a={"type": "integer"}, b={"type": "integer"})
    assert parse_answer('{"a":1', schema).value == {}
    assert parse_answer('{"a":1,', schema).value == {"a": 1}
    assert parse_answer('{"a":1,"b":2', schema).whole == 0


def test_rows_are_positional_and_what_is_outside_of_lists_keeps_its_keys() -> None:
    made = positional(SCHEMA)
    rows = made["properties"]["lines"]
    assert rows["description"] == "The lines"
    assert rows["items"]["prefixItems"] == [{"title": "what", **PRINTED}, {"title": "amount", **PRINTED}]
    assert (rows["items"]["minItems"], rows["items"]["maxItems"], rows["items"]["items"]) == (2, 2, False)
    assert made["properties"]["place"] == SCHEMA["properties"]["place"]
    assert made["properties"]["names"] == SCHEMA["properties"]["names"]
    assert SCHEMA["properties"]["lines"]["items"] is LINE  # the schema itself is as it was


def test_objects_and_lists_inside_rows_are_keyed_again() -> None:
    schema = keyed(
        lines={"type": "array", "items": keyed(a=keyed(b=PRINTED, c=PRINTED), d={"type": "array", "items": LINE})}
    )
    made = positional(schema)["properties"]["lines"]["items"]["prefixItems"]
    assert made[0]["prefixItems"][1] == {"title": "c", **PRINTED}
    answered = parse_answer('{"lines":[[["x",null],[["y","1"]]]]}', schema)
    assert answered.value == {"lines": [{"a": {"b": "x", "c": None}, "d": [{"what": "y", "amount": "1"}]}]}
    assert answered.faults == ()
