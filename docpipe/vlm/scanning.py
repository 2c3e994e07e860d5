"""JSON as a tree of places in its text, as far as it goes: what was cut or is no JSON ends it, what came before stays.

Knows no schema.
"""

import json
import re
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

_BLANK = re.compile(r"[ \t\r\n]*")
_NUMBER = re.compile(r"-?\d{1,99}(\.\d{1,99})?([eE][+-]?\d{1,2})?(?=[ \t\r\n]*([,\]}]|$))", re.ASCII)
_STRING = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"', re.DOTALL)
_WORDS = {"null": None, "true": True, "false": False}
_DEEPEST = 32


class Form(StrEnum):
    """What a node is."""

    OBJECT = "object"
    ARRAY = "array"
    STRING = "string"
    NUMBER = "number"
    WORD = "word"  # null, true, false


@dataclass(slots=True)
class Node:
    """A value from `start` up to `end`; `whole`: it was closed. `items`: what it holds, with keys in an object."""

    form: Form
    start: int
    end: int
    value: Any = None
    raw: str = ""
    whole: bool = True
    items: list[tuple[str, "Node"]] = field(default_factory=list)


class Scanner:
    """Reads one value out of a text. `stopped`: where it is no JSON any more; None where it is, as far as it goes."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.stopped: int | None = None
        self._place = 0

    def read(self, openings: str) -> Node | None:
        """What begins with the first of these brackets, whatever words are around it; None where there is none."""
        begins = [place for opening in openings if (place := self.text.find(opening)) >= 0]
        self._place = min(begins, default=len(self.text))
        return self._value(0) if begins else None

    def _value(self, depth: int) -> Node | None:
        """The value at this place; None where it is not whole, unless it is a list or object."""
        letter = self._next()
        if letter in "{[" and letter and depth < _DEEPEST:
            return self._container(letter, depth)
        if letter == '"':
            return self._string()
        return self._bare()

    def _container(self, opening: str, depth: int) -> Node:
        keyed = opening == "{"
        node = Node(Form.OBJECT if keyed else Form.ARRAY, self._place, len(self.text), whole=False)
        self._place += 1
        if self._closes(node, keyed):
            return node
        while self.stopped is None:
            key = self._key() if keyed else ""
            inner = self._value(depth + 1) if key is not None else None
            if inner is None:
                break
            node.items.append((key or "", inner))
            if not inner.whole or self._closes(node, keyed) or not self._take(","):
                break
        if self.stopped is not None and node.items and node.items[-1][1].form is Form.NUMBER:
            node.items.pop()  # as of 119,00 without quotes
        return node

    def _closes(self, node: Node, keyed: bool) -> bool:
        if self._next() == ("}" if keyed else "]"):
            self._place += 1
            node.end, node.whole = self._place, True
        return node.whole

    def _key(self) -> str | None:
        if self._next() != '"':
            self._stop()
            return None
        named = self._string()
        return str(named.value) if named and self._take(":") else None

    def _string(self) -> Node | None:
        found = _STRING.match(self.text, self._place)
        if found is None:
            return None  # the text ends inside it
        try:
            value = json.loads(found[0], strict=False)
        except json.JSONDecodeError:
            self._stop()
            return None
        return self._leaf(Form.STRING, found.end(), _sound(value))

    def _bare(self) -> Node | None:
        """A number or word; a number at the very end of the text may go on, so it is not whole."""
        found = _NUMBER.match(self.text, self._place)
        if found:
            form, end, value = Form.NUMBER, found.end(), json.loads(_plain(found[0]))
        else:
            word = next((word for word in _WORDS if self.text.startswith(word, self._place)), None)
            if word is None:
                if not self._ends_in_word():
                    self._stop()
                return None
            form, end, value = Form.WORD, self._place + len(word), _WORDS[word]
        return self._leaf(form, end, value) if end < len(self.text) or form is Form.WORD else None

    def _leaf(self, form: Form, end: int, value: Any) -> Node:
        start, self._place = self._place, end
        return Node(form, start, end, value, self.text[start:end])

    def _ends_in_word(self) -> bool:
        left = self.text[self._place :]
        return left == "-" or any(word.startswith(left) for word in _WORDS)

    def _take(self, letter: str) -> bool:
        if self._next() != letter:
            self._stop()
            return False
        self._place += 1
        return True

    def _next(self) -> str:
        """The next letter that is no blank; nothing at the end of the text."""
        blank = _BLANK.match(self.text, self._place)
        self._place = blank.end() if blank else self._place
        return self.text[self._place : self._place + 1]

    def _stop(self) -> None:
        """What stands here is no JSON; the end of the text is no such thing."""
        if self._next():
            self.stopped = self._place


def _plain(number: str) -> str:
    """A number as JSON has it: some servers' models write it with leading noughts."""
    return re.sub(r"^(-?)0+(?=\d)", r"\1", number)


def _sound(text: str) -> str:
    """Text without halves of characters, which some servers' models write as escapes."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
