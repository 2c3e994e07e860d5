"""Fits what stands in an answer to its schema: keys rows again, leaves out what does not belong and says so.

Knows places in a text and JSON Schema. Types other than the schema's are taken where nothing is guessed: a number that
is printed where text was asked for is that text.
"""

from collections.abc import Mapping
from typing import Any

from docpipe.vlm.scanning import Form, Node

Path = tuple[str | int, ...]
_TAKEN = {
    Form.STRING: {"string"},
    Form.NUMBER: {"integer", "number"},
}
_NOTHING = object()  # not answered, or not as the schema says


class Fitting:
    """One answer's values, collected while it is fitted."""

    def __init__(self, root: Mapping[str, Any]) -> None:
        self.root = root
        self.leaves: list[tuple[Path, Any, Node]] = []
        self.lists: list[tuple[Path, Node]] = []
        self.faults: list[str] = []
        self.whole = 0  # the end of the last value or row that is whole

    def fit(self, node: Node) -> Any:
        """The value of the answer's outermost node."""
        value = self._value(node, self.root, ())
        return {} if value is _NOTHING and "properties" in self.root else None if value is _NOTHING else value

    def _value(self, node: Node, schema: Mapping[str, Any], path: Path) -> Any:
        schema = self._chosen(node, schema)
        if "properties" in schema and node.form in (Form.OBJECT, Form.ARRAY):
            return self._object(node, schema["properties"], path)
        if node.form is Form.ARRAY and ("items" in schema or "prefixItems" in schema):
            return self._array(node, schema, path)
        return self._plain(node, schema, path)

    def _chosen(self, node: Node, schema: Mapping[str, Any]) -> Mapping[str, Any]:
        """The schema that says what this node is: behind a reference, or the one of several that it may be."""
        while "$ref" in schema:
            schema = self.root.get("$defs", {}).get(str(schema["$ref"]).removeprefix("#/$defs/"), {})
        choices = schema.get("anyOf") or schema.get("oneOf") or ()
        nested = node.form in (Form.OBJECT, Form.ARRAY)
        for choice in choices:
            chosen = self._chosen(node, choice)
            fits = ("properties" in chosen or "items" in chosen) if nested else _suits(node, chosen)
            if fits:
                return chosen
        return schema

    def _object(self, node: Node, properties: Mapping[str, Any], path: Path) -> Any:
        if node.form is Form.ARRAY:
            if node.whole and len(node.items) != len(properties):  # whose value is whose nobody knows
                return self._fault(path, f"{len(node.items)} values where there are {len(properties)} columns")
            items = [(name, inner) for name, (_, inner) in zip(properties, node.items, strict=False)]
        else:
            items = node.items
        found: dict[str, Any] = {}
        for name, inner in items:
            if name not in properties or name in found:
                self._fault((*path, name), "said twice" if name in found else "no such key")
                continue
            value = self._value(inner, properties[name], (*path, name))
            if value is not _NOTHING:
                found[name] = value
        self._ends(node)
        missing = properties.keys() - found.keys()
        if node.whole and node.form is Form.OBJECT and missing:
            self._fault(path, f"without {', '.join(name for name in properties if name in missing)}")
        return found if found or node.whole else _NOTHING

    def _array(self, node: Node, schema: Mapping[str, Any], path: Path) -> Any:
        """A list; of a row that was cut nothing is taken, and a list that was cut before its first row is not known."""
        first = schema.get("prefixItems", ())
        values: list[Any] = []
        for place, (_, inner) in enumerate(node.items):
            of = first[place] if place < len(first) else schema.get("items")
            if not inner.whole:
                break
            if not isinstance(of, Mapping):
                self._fault((*path, place), "one value too many")
                continue
            value = self._value(inner, of, (*path, len(values)))
            if value is not _NOTHING:
                values.append(value)
        self._ends(node)
        if node.whole:
            self.lists.append((path, node))
        return values if node.whole or values else _NOTHING

    def _plain(self, node: Node, schema: Mapping[str, Any], path: Path) -> Any:
        value = self._taken(node, schema, path)
        if value is not _NOTHING:
            self._ends(node)
            self.leaves.append((path, value, node))
        return value

    def _taken(self, node: Node, schema: Mapping[str, Any], path: Path) -> Any:
        if node.form in (Form.OBJECT, Form.ARRAY):
            return self._fault(path, "a list or object where a value was asked for")
        if _suits(node, schema):
            return _printed(node.value)
        wants = _kinds(schema)
        if node.value is None and "array" in wants:
            return []
        if node.form is Form.NUMBER and "string" in wants and "enum" not in schema:
            self._fault(path, "a number where text was asked for")
            return node.raw
        return self._fault(path, "not of the kind that was asked for")

    def _ends(self, node: Node) -> None:
        if node.whole and node.form is not Form.NUMBER:  # whoever goes on after a number might add to it
            self.whole = max(self.whole, node.end)

    def _fault(self, path: Path, what: str) -> Any:
        place = "".join(f"[{key}]" if isinstance(key, int) else f".{key}" for key in path).lstrip(".")
        self.faults.append(f"{place or 'The answer'}: {what}.")
        return _NOTHING


def _suits(node: Node, schema: Mapping[str, Any]) -> bool:
    """Whether a plain value is one that the schema names."""
    if "enum" in schema or "const" in schema:
        choices = schema["enum"] if "enum" in schema else [schema["const"]]
        return any(type(choice) is type(node.value) and choice == node.value for choice in choices)
    if node.value is None:
        return "null" in _kinds(schema)
    if node.form is Form.WORD:
        return "boolean" in _kinds(schema)
    wanted = _TAKEN.get(node.form, set()) & _kinds(schema)
    return bool(wanted) and (wanted != {"integer"} or isinstance(node.value, int))


def _kinds(schema: Mapping[str, Any]) -> set[str]:
    kinds = schema.get("type", ())
    return {kinds} if isinstance(kinds, str) else set(kinds)


def _printed(value: Any) -> Any:
    """A text without blanks around it; None where nothing is left."""
    return value.strip() or None if isinstance(value, str) else value
