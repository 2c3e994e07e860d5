"""What a model gave: parts of a cut answer joined, windows of a long document made one."""

import json
from collections.abc import Sequence
from typing import Any

import pytest

from docpipe.reading.by_model.given import Fields, Given, fields_given, joined, made_one
from docpipe.vlm.answers import parse_answer
from docpipe.vlm.evidence import Evidence

TEXT = {"type": ["string", "null"]}
ROW = {"type": "object", "properties": {"what": TEXT, "sum": TEXT}}
SCHEMA = {
    "type": "object",
    "properties": {
        "number": TEXT,
        "rows": {"type": "array", "items": ROW},
        "lines": {"type": "array", "items": {"type": "string"}},
        "total": TEXT,
    },
}


def said(text: str) -> Any:
    """What was given, as plain texts."""
    return plain(fields_given(parse_answer(text, SCHEMA), SCHEMA))


def plain(fields: Fields) -> dict[str, Any]:
    return {name: bare(value) for name, value in fields.items()}


def bare(value: Any) -> Any:
    if isinstance(value, list):
        return [bare(item) for item in value]
    if isinstance(value, Given):
        return value.text
    return {key: bare(cell) for key, cell in value.items()} if isinstance(value, dict) else value


def rows(*texts: str) -> list[Any]:
    return [{"what": Given(text), "sum": Given("1,00")} for text in texts]


GIVEN = [  # the answer, what it gives
    ('{"number":"A","rows":[],"lines":[],"total":null}', {"number": "A", "rows": [], "lines": [], "total": None}),
    ('{"number":"  ","rows":[["x",null]]', {"number": None, "rows": [{"what": "x", "sum": None}]}),  # blanks are none
    ('{"rows":[[null,null],[" ",""],["x","1"]],"lines":[]}', {"rows": [{"what": "x", "sum": "1"}], "lines": []}),
    ('{"lines":["", " a ", "b"]', {"lines": ["a", "b"]}),
    ('{"number":"A","rows":[["x","1"],["y","2', {"number": "A", "rows": [{"what": "x", "sum": "1"}]}),  # half a row
    ('{"number":"A","tot', {"number": "A"}),  # what was not come to is not given as nothing
    ("{}", {}),
]


@pytest.mark.parametrize(("answer", "fields"), GIVEN)
def test_what_an_answer_gives(answer: str, fields: dict[str, Any]) -> None:
    assert said(answer) == fields


JOINED = [  # rows of the parts, rows of the whole
    ([["a", "b"], ["c"]], "abc"),
    ([["a", "b"], ["b", "c"]], "abc"),  # the last row said again
    ([["a", "b"], ["a", "b", "c"]], "abc"),  # all of them
    ([["a", "a", "a"], ["a", "b"]], "aaab"),  # of equal rows no more than it can have repeated
    ([["a", "b", "c"], ["b", "c", "b", "c", "d"]], "abcbcd"),
    ([["a"], [], ["b"]], "ab"),
    ([[], ["a"]], "a"),
]


@pytest.mark.parametrize(("parts", "whole"), JOINED)
def test_parts_go_on_where_the_one_before_was_cut(parts: Sequence[list[str]], whole: str) -> None:
    made = joined([{"rows": rows(*part)} for part in parts])
    assert [row["what"] for row in bare(made["rows"])] == list(whole)


def test_a_value_that_was_given_stands_and_one_that_was_not_comes_later() -> None:
    made = joined([{"number": Given("A"), "total": None}, {"number": Given("B"), "total": Given("9")}])
    assert plain(made) == {"number": "A", "total": "9"}


def sure(text: str, presence: float | None, least: float | None) -> Given:
    return Given(text, Evidence(presence=presence, least=least))


ONE = [  # what was said of each window, what stands, what else was said
    ([None, Given("A")], "A", ()),
    ([Given("A"), None, Given("A")], "A", ()),
    ([Given("A"), Given("B")], "A", ("B",)),  # nothing tells: the first
    ([sure("A", -2.0, -1.0), sure("B", -0.1, -0.1)], "B", ("A",)),
    ([sure("A", -0.1, -3.0), sure("B", -0.1, -0.1), Given("B")], "B", ("A",)),
    ([Given("Muster GmbH"), Given("Muster  GmbH")], "Muster GmbH", ()),  # other blanks alone
    ([None, None], None, ()),
    ([], None, ()),
]


@pytest.mark.parametrize(("values", "text", "others"), ONE)
def test_windows_are_made_one(values: list[Given | None], text: str | None, others: tuple[str, ...]) -> None:
    made = made_one([{"number": value} for value in values]).get("number")
    assert bare(made) == text
    assert (made.others if isinstance(made, Given) else ()) == others


def test_lists_of_windows_follow_each_other_whatever_they_repeat() -> None:
    """Two pages may each have the same rows: that is printed twice."""
    made = made_one([{"rows": rows("a", "b")}, {"rows": []}, {"rows": rows("b", "c")}])
    assert [row["what"] for row in bare(made["rows"])] == ["a", "b", "b", "c"]
    assert json.dumps(bare(made["rows"][0]), sort_keys=True) == '{"sum": "1,00", "what": "a"}'  # type: ignore[index]
