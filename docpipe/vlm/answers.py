"""A model's answer as values with their places in its text: whole or cut, positional or keyed.

Knows JSON Schema and characters. Knows no document: what a text means is for the fields' own parsers.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from docpipe.errors import BadAnswer
from docpipe.vlm.evidence import Evidence, evidence_of
from docpipe.vlm.fitting import Fitting, Path
from docpipe.vlm.runner import Token
from docpipe.vlm.scanning import Node, Scanner


@dataclass(frozen=True, slots=True)
class Leaf:
    """A value and where it stands in the answer, its quotes among the characters; a text without letters is None."""

    path: Path
    value: Any
    start: int
    end: int
    evidence: Evidence | None = None  # None where no tokens are told


@dataclass(frozen=True, slots=True)
class Answered:
    """What an answer says.

    `value`: keyed by the schema, without what was not answered. `leaves`: every value in the text's order. `lists`: of
    every list that was closed, its length, as a leaf at the closing bracket. `cut`: the text ends too early, or is no
    JSON from some place on; then only whole values and whole rows are given. `whole`: the characters up to the end of
    the last of these, from where an answer can go on. `faults`: where the text breaks the schema, in sentences.
    """

    value: Any
    leaves: tuple[Leaf, ...]
    lists: tuple[Leaf, ...] = ()
    cut: bool = False
    whole: int = 0
    faults: tuple[str, ...] = ()


def parse_answer(text: str, schema: Mapping[str, Any], tokens: Sequence[Token] = ()) -> Answered:
    """The values of an answer, whether its rows came keyed or positional; `schema` is the one with keyed rows.

    Bears blanks, another order of keys, and words around the JSON. `tokens`: the answer's, for the values' evidence.
    Raises BadAnswer where no JSON begins.
    """
    scanner = Scanner(text)
    node = scanner.read("{" if "properties" in schema else "{[")
    if node is None:
        raise BadAnswer("No JSON begins in it.")
    fitting = Fitting(schema)
    value = fitting.fit(node)
    if scanner.stopped is not None:
        fitting.faults.append(f"From character {scanner.stopped} on it is no JSON.")
    return Answered(
        value,
        tuple(_leaf(found, path, value, text, tokens) for path, value, found in fitting.leaves),
        tuple(_closing(found, path, text, tokens) for path, found in fitting.lists),
        not node.whole,
        node.end if node.whole else fitting.whole,
        tuple(fitting.faults),
    )


def positional(schema: Mapping[str, Any]) -> dict[str, Any]:
    """The schema with rows as arrays of fixed length, so that their keys need not be said again and again.

    Each place bears its key as `title`. Objects outside of lists stay keyed.
    """
    return _positional(schema, in_row=False)


def _leaf(node: Node, path: Path, value: Any, text: str, tokens: Sequence[Token]) -> Leaf:
    evidence = evidence_of(text, tokens, node.start, node.end) if tokens else None
    return Leaf(path, value, node.start, node.end, evidence)


def _closing(node: Node, path: Path, text: str, tokens: Sequence[Token]) -> Leaf:
    evidence = evidence_of(text, tokens, node.end - 1, node.end) if tokens else None
    return Leaf(path, len(node.items), node.end - 1, node.end, evidence)


def _positional(schema: Mapping[str, Any], in_row: bool) -> dict[str, Any]:
    made = dict(schema)
    if isinstance(made.get("items"), Mapping):
        made["items"] = _positional(made["items"], in_row=True)
    if "properties" in made:
        inner = {name: _positional(part, in_row) for name, part in made["properties"].items()}
        made = _row(made, inner) if in_row else {**made, "properties": inner}
    return made


def _row(schema: Mapping[str, Any], properties: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    told = {"description": schema["description"]} if "description" in schema else {}
    places = [{"title": name, **part} for name, part in properties.items()]
    size = {"items": False, "minItems": len(places), "maxItems": len(places)}
    return {"type": "array", **told, "prefixItems": places, **size}
