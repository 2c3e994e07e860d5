"""Content that shows only while certain layers are on or off."""

import pymupdf
import pytest

from docpipe.pages import Renderer

POLICIES = [  # policy, the layers' states, whether the content shows
    ("AllOn", (False,), False),
    ("AllOn", (True,), True),
    ("AllOn", (False, True), False),
    ("AnyOn", (False,), False),
    ("AnyOn", (False, True), True),
    ("AllOff", (False,), True),
    ("AllOff", (False, True), False),
    ("AnyOff", (True,), False),
    ("AnyOff", (False,), True),
    ("AnyOff", (False, True), True),
]
EXPRESSIONS = [  # an expression over a layer that is off and one that is on, whether the content shows
    (["and", "on", "off"], False),
    (["or", "on", "off"], True),
    (["not", "off"], True),
    (["not", "on"], False),
    (["and", "on", ["not", "off"]], True),
    (["or", ["not", "on"], ["and", "off", "on"]], False),
]


def words(renderer: Renderer, document: pymupdf.Document) -> tuple[list[str], list[tuple[str, str]]]:
    (page,) = renderer.pages(document.tobytes())
    return [word.text for word in page.words], [(hidden.word.text, hidden.why) for hidden in page.hidden]


@pytest.mark.parametrize(("policy", "states", "shows"), POLICIES)
def test_policies(renderer: Renderer, policy: str, states: tuple[bool, ...], shows: bool) -> None:
    document = pymupdf.open()
    layers = [document.add_ocg(f"layer {number}", on=on) for number, on in enumerate(states)]
    member = document.set_ocmd(ocgs=layers, policy=policy)
    document.new_page().insert_text((72, 72), "HERE", oc=member)
    assert words(renderer, document) == ((["HERE"], []) if shows else ([], [("HERE", "hidden_layer")]))


@pytest.mark.parametrize(("expression", "shows"), EXPRESSIONS)
def test_expressions(renderer: Renderer, expression: list[object], shows: bool) -> None:
    document = pymupdf.open()
    layers = {"off": document.add_ocg("off", on=False), "on": document.add_ocg("on", on=True)}

    def with_numbers(part: list[object]) -> list[object]:
        return [with_numbers(p) if isinstance(p, list) else layers.get(p, p) for p in part]  # type: ignore[call-overload]

    document.new_page().insert_text((72, 72), "HERE", oc=document.set_ocmd(ve=with_numbers(expression)))
    assert words(renderer, document) == ((["HERE"], []) if shows else ([], [("HERE", "hidden_layer")]))
