"""Optional content by membership: content that shows only while certain layers are on or off (ISO 32000, 8.11.2.2).

MuPDF takes `AllOn` for `AnyOn`, `AnyOff` for `AllOff`, and knows no visibility expressions, so it may show what viewers
hide. Here each membership is told plainly whether it shows.
"""

import re
from collections.abc import Callable, Collection, Iterator, Mapping

import pymupdf

MOST_OBJECTS = 200_000  # looked through; a file of more is no business document
DEEPEST = 20  # expressions within expressions
UNENCRYPTED = 1  # of PyMuPDF: PDF_ENCRYPT_NONE
TOKEN = re.compile(r"\[|\]|/(\w+)|(\d+)\s+\d+\s+R")
REFERENCE = re.compile(r"(\d+)\s+\d+\s+R")

States = Mapping[int, bool]

POLICIES: Mapping[str, Callable[[Collection[bool]], bool]] = {
    "/AllOn": all,
    "/AnyOn": any,
    "/AllOff": lambda states: not any(states),
    "/AnyOff": lambda states: not all(states),
}


def settled(document: pymupdf.Document) -> pymupdf.Document:
    """The document with each membership rewritten so that MuPDF shows and hides what it belongs to as it should.

    One that has memberships is opened anew from its changed bytes: MuPDF reads the states of layers but once.
    """
    states = _states(document)
    members = list(_memberships(document)) if states else []
    if not members:
        return document
    shown = {xref: _shows(document, xref, states) for xref in members}
    hidden = document.add_ocg("hidden by membership", on=False)
    for xref, shows in shown.items():
        document.update_object(xref, "<</Type/OCMD>>" if shows else f"<</Type/OCMD/OCGs {hidden} 0 R>>")
    return pymupdf.open(stream=document.tobytes(encryption=UNENCRYPTED), filetype="pdf")


def show_memberships(document: pymupdf.Document) -> None:
    """Let all content that belongs to memberships show."""
    for xref in list(_memberships(document)):
        document.update_object(xref, "<</Type/OCMD>>")


def _memberships(document: pymupdf.Document) -> Iterator[int]:
    """The numbers of the objects that are memberships."""
    for xref in range(1, min(document.xref_length(), MOST_OBJECTS)):
        if document.xref_get_key(xref, "Type") == ("name", "/OCMD"):
            yield xref


def _states(document: pymupdf.Document) -> dict[int, bool]:
    """Which layers are on as the file opens, by their object's number."""
    layers = document.get_ocgs() if document.is_pdf else {}
    if not layers:
        return {}
    root = document.pdf_catalog()
    usual = document.xref_get_key(root, "OCProperties/D/BaseState")[1] != "/OFF"
    on, off = (_references(document.xref_get_key(root, f"OCProperties/D/{name}")[1]) for name in ("ON", "OFF"))
    return {layer: layer not in off if usual else layer in on for layer in layers}


def _shows(document: pymupdf.Document, xref: int, states: States) -> bool:
    kind, expression = document.xref_get_key(xref, "VE")
    if kind == "array":
        return _holds(expression, states)
    named = [states[layer] for layer in _layers(document, xref) if layer in states]
    policy = POLICIES.get(document.xref_get_key(xref, "P")[1], any)
    return policy(named) if named else True


def _layers(document: pymupdf.Document, xref: int) -> list[int]:
    """The layers that a membership names: one, or an array, which may be an object of its own."""
    found = _references(document.xref_get_key(xref, "OCGs")[1])
    if len(found) == 1 and document.xref_get_key(found[0], "Type")[0] == "null":
        return _references(document.xref_object(found[0]))
    return found


def _references(text: str) -> list[int]:
    return [int(number) for number in REFERENCE.findall(text)]


def _holds(expression: str, states: States) -> bool:
    """Whether an expression such as `[/Or 12 0 R [/Not 13 0 R]]` holds; one that makes no sense does."""
    stack: list[tuple[str, list[bool]]] = []
    for token in TOKEN.finditer(expression):
        if token[0] == "[":
            stack.append(("", []))
        elif token[0] == "]" and len(stack) > 1:
            operator, operands = stack.pop()
            stack[-1][1].append(_value(operator, operands))
        elif token[1] and stack:
            stack[-1] = (token[1], stack[-1][1])
        elif token[2] and stack:
            stack[-1][1].append(states.get(int(token[2]), True))
        if len(stack) > DEEPEST:
            return True
    return _value(*stack[0]) if stack else True


def _value(operator: str, operands: Collection[bool]) -> bool:
    if not operands:
        return True
    if operator == "Not":
        return not any(operands)
    return any(operands) if operator == "Or" else all(operands)
