"""JSON Schema into a grammar of compact JSON: keys in the schema's order, no needless blanks, no endless digits.

Knows no tokenizer. Lengths of strings are not bounded here (`maxLength` makes masks twelve times dearer): the loop
counts them.
"""

import json
from collections.abc import Mapping
from itertools import count
from typing import Any

from docpipe.errors import BadSchema

# What printed text is made of: no control characters, no blank but the usual one, nothing that turns the direction of
# writing, nothing of private use, no U+FFFD, which stands where a character was lost.
CHARACTER = (
    r'[^"\\\x00-\x1F\x7F-\xA0\u{1680}\u{2000}-\u{200B}\u{200E}\u{200F}\u{2028}-\u{202F}\u{205F}-\u{206F}\u{3000}'
    r"\u{E000}-\u{F8FF}\u{FEFF}\u{FFF0}-\u{FFFF}\u{E0000}-\u{10FFFF}]"
)
_VISIBLE = CHARACTER.replace(r"\x1F", r"\x20", 1)
_ESCAPE = r'\\["\\]'
# A line may break, but not twice at once nor before a blank. It can be closed after each character.
_STRING = rf'/"({CHARACTER}|{_ESCAPE}|\\n({_VISIBLE}|{_ESCAPE}))*(\\n)?"/'
_INTEGER = r"/0|-?[1-9][0-9]{0,14}/"
_NUMBER = r"/-?(0|[1-9][0-9]{0,14})(\.[0-9]{1,6})?/"
_BOUNDS = {"minimum", "maximum"}
_SILENT = {"title", "description", "default", "examples", "$schema", "$id", "$defs", "$comment", "deprecated"}
_KNOWN = {
    "object": {"type", "properties", "required", "additionalProperties"},
    "array": {"type", "items", "prefixItems", "minItems", "maxItems"},
    "string": {"type"},
    "integer": {"type"} | _BOUNDS,
    "number": {"type"},
    "boolean": {"type"},
    "null": {"type"},
}


def lark(schema: Mapping[str, Any]) -> str:
    """The grammar of a schema's answers, in llguidance's form of Lark.

    Raises BadSchema, with the place, where the schema says what the grammar could not hold an answer to.
    """
    writer = _Writer(schema)
    start = writer.value(schema, "$", ())
    rules = [f"start: {start}", *writer.rules, f"STRING: {_STRING}", f"INTEGER: {_INTEGER}", f"NUMBER: {_NUMBER}"]
    return "\n".join(rules) + "\n"


class _Writer:
    """Writes rules; those of equal schemas once."""

    def __init__(self, root: Mapping[str, Any]) -> None:
        self.root = root
        self.rules: list[str] = []
        self._names: dict[str, str] = {}
        self._numbers = count(1)

    def value(self, schema: Any, place: str, within: tuple[str, ...]) -> str:
        """What stands for a value of this schema in a rule. `within`: the references that led here."""
        if not isinstance(schema, Mapping):
            raise BadSchema(f"{place}: {schema!r} is not a schema that an answer can be bound to.")
        if "$ref" in schema:
            return self._referred(schema, place, within)
        if "enum" in schema or "const" in schema:
            _only(schema, place, {"type", "enum", "const"})
            choices = schema["enum"] if "enum" in schema else [schema["const"]]
            return _either([_literal(compact(choice)) for choice in choices], place)
        for word in ("anyOf", "oneOf"):
            if word in schema:
                _only(schema, place, {word})
                return _either([self.value(each, place, within) for each in schema[word]], place)
        kinds = schema.get("type")
        kinds = kinds if isinstance(kinds, list) else [kinds]
        _only(schema, place, {"type"}.union(*(_KNOWN.get(str(kind), set()) for kind in kinds)))
        return _either([self._of_kind(kind, schema, place, within) for kind in kinds], place)

    def _of_kind(self, kind: Any, schema: Mapping[str, Any], place: str, within: tuple[str, ...]) -> str:
        match kind:
            case "string":
                return "STRING"
            case "null":
                return '"null"'
            case "boolean":
                return '("true" | "false")'
            case "number":
                return "NUMBER"
            case "integer":
                return self._integer(schema)
            case "array":
                return self._named(self._array(schema, place, within))
            case "object":
                return self._named(self._object(schema, place, within))
        raise BadSchema(f"{place}: an answer cannot be bound to the type {kind!r}.")

    def _integer(self, schema: Mapping[str, Any]) -> str:
        bounds = {word: schema[word] for word in _BOUNDS if word in schema}
        return self._named("%json " + compact({"type": "integer", **bounds})) if bounds else "INTEGER"

    def _object(self, schema: Mapping[str, Any], place: str, within: tuple[str, ...]) -> str:
        properties = schema.get("properties") or {}
        if missing := properties.keys() - set(schema.get("required", ())):
            raise BadSchema(f"{place}: every property must be required, {', '.join(sorted(missing))} is not.")
        parts: list[str] = []
        for name, part in properties.items():
            parts.append(_literal(("," if parts else "{") + compact(name) + ":"))
            parts.append(self.value(part, f"{place}.{name}", within))
        return " ".join([*parts, '"}"']) if parts else '"{}"'

    def _array(self, schema: Mapping[str, Any], place: str, within: tuple[str, ...]) -> str:
        first = [self.value(s, f"{place}[{n}]", within) for n, s in enumerate(schema.get("prefixItems", ()))]
        least, most = schema.get("minItems", len(first)), schema.get("maxItems")
        if first:
            if schema.get("items", False) is not False or least != len(first) or most not in (None, len(first)):
                raise BadSchema(f"{place}: an array with prefixItems must have as many items as they are.")
            return '"[" ' + ' "," '.join(first) + ' "]"'
        if "items" not in schema:
            raise BadSchema(f"{place}: an array must say what its items are.")
        return _repeated(self.value(schema["items"], f"{place}[]", within), least, most, place)

    def _referred(self, schema: Mapping[str, Any], place: str, within: tuple[str, ...]) -> str:
        _only(schema, place, {"$ref"})
        name = str(schema["$ref"])
        found = self.root.get("$defs", {}).get(name.removeprefix("#/$defs/"))
        if found is None or name in within:
            raise BadSchema(f"{place}: {name} leads nowhere, or to itself.")
        return self.value(found, place, (*within, name))

    def _named(self, body: str) -> str:
        if body not in self._names:
            self._names[body] = f"part_{next(self._numbers)}"
            self.rules.append(f"{self._names[body]}: {body}")
        return self._names[body]


def compact(value: Any) -> str:
    """JSON without a blank that says nothing, letters of all scripts as they are."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def _literal(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _either(choices: list[str], place: str) -> str:
    if not choices:
        raise BadSchema(f"{place}: nothing to choose from.")
    return choices[0] if len(choices) == 1 else "(" + " | ".join(dict.fromkeys(choices)) + ")"


def _repeated(item: str, least: int, most: int | None, place: str) -> str:
    if most is not None and (most < least or most < 0):
        raise BadSchema(f"{place}: at least {least} and at most {most} items cannot be.")
    if most == 0:
        return '"[]"'
    more = f'("," {item}){{{max(least - 1, 0)},{"" if most is None else most - 1}}}'
    filled = f"{item} {more}"
    return f'"[" {filled} "]"' if least else f'"[" ({filled})? "]"'


def _only(schema: Mapping[str, Any], place: str, known: set[str]) -> None:
    """Refuse what would be passed over: an answer might then break it."""
    if unknown := schema.keys() - known - _SILENT:
        raise BadSchema(f"{place}: an answer cannot be bound to {', '.join(sorted(unknown))}.")
