"""What a reviewer does to a document's values, step by step: the form in which browsers send it and the store keeps it.

Knows no schema: whether a path leads anywhere is for `editing` to say.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from docpipe.document import Box, Provenance
from docpipe.errors import BadRequest

Path = tuple[str | int, ...]  # ("due_date",), ("mrz_lines", 1), ("line_items", 2, "unit_price")

MOST_EDITS = 10_000
LONGEST_TEXT = 50_000  # characters: a clause of a contract over some ten pages
MOST_TEXT = 1_000_000  # characters of all edits together
LONGEST_PATH = 3
MOST_PLACES = 200
HIGHEST_ROW = 99_999
UNSTORABLE = re.compile("[\0\ud800-\udfff]")  # what the store would keep as something else
KEYS = frozenset({"path", "kind", "text", "value", "provenance", "why", "position"})


class EditKind(StrEnum):
    """What was done."""

    CONFIRMED = "confirmed"  # it is right as it was read
    VALUE = "value"  # it says something else
    ABSENT = "absent"  # it is not on the document
    ILLEGIBLE = "illegible"  # it is there, and nobody can read it
    ROW_ADDED = "row_added"  # a list has one row more
    ROW_REMOVED = "row_removed"  # what was read as a row is none


@dataclass(frozen=True, slots=True)
class Edit:
    """One step. Rows keep the numbers that they were read with, from 0; added ones go on counting.

    `text`: what was typed, or what is printed where words of the page were taken over, `provenance` then being their
    places. `value`: the value as results show it, where it was chosen rather than typed. `position`: the number of the
    row before which an added one stands, None for the end.
    """

    path: Path
    kind: EditKind
    text: str = ""
    value: str | bool | None = None
    provenance: tuple[Provenance, ...] = ()
    why: str = ""
    position: int | None = None

    @property
    def says_something(self) -> bool:
        """Whether it gives a value; a blank text says that there is none."""
        return self.kind is EditKind.VALUE and (self.value is not None or bool(self.text.strip()))

    def as_json(self) -> dict[str, Any]:
        told: dict[str, Any] = {"path": list(self.path), "kind": self.kind.value}
        if self.kind is EditKind.VALUE:
            told |= {"text": self.text, **({} if self.value is None else {"value": self.value})}
        if self.provenance:
            told["provenance"] = [place.as_json() for place in self.provenance]
        if self.why:
            told["why"] = self.why
        if self.position is not None:
            told["position"] = self.position
        return told


def edits_of(told: Sequence[Any]) -> tuple[Edit, ...]:
    """The edits that a browser sent, or BadRequest with the number of the first that cannot be understood."""
    if not isinstance(told, list | tuple) or len(told) > MOST_EDITS:
        raise BadRequest(f"Edits are a list of at most {MOST_EDITS:,}.")
    edits = tuple(_edit(number, one) for number, one in enumerate(told))
    if sum(len(edit.text) + len(edit.why) for edit in edits) > MOST_TEXT:
        raise BadRequest(f"All edits together hold at most {MOST_TEXT:,} characters.")
    return edits


def without_blank_rows(edits: Sequence[Edit]) -> tuple[Edit, ...]:
    """The edits, and at their end the removal of each row that was added and never filled in."""
    filled = {edit.path[:2] for edit in edits if edit.kind is EditKind.ILLEGIBLE or edit.says_something}
    added = dict.fromkeys(edit.path for edit in edits if edit.kind is EditKind.ROW_ADDED)
    removed = {edit.path for edit in edits if edit.kind is EditKind.ROW_REMOVED}
    blank = [path for path in added if path not in filled and path not in removed]
    return (*edits, *(Edit(path, EditKind.ROW_REMOVED) for path in blank))


def places_of_edit(told: Any) -> tuple[Provenance, ...]:
    """The places of an edit as sent; ValueError, TypeError or KeyError where they are none."""
    places = [] if told is None else told if isinstance(told, list) else [told]
    if len(places) > MOST_PLACES:
        raise ValueError("too many places")
    return tuple(_place(place) for place in places)


def _edit(number: int, told: Any) -> Edit:
    try:
        _check_length(number, told)
        return _read(told)
    except (AttributeError, ValueError, TypeError, KeyError):
        raise BadRequest(f"Edit {number + 1} is not of the form that edits have.") from None


def _check_length(number: int, told: Mapping[str, Any]) -> None:
    if isinstance(text := told.get("text"), str) and len(text) > LONGEST_TEXT:
        raise BadRequest(
            f"Edit {number + 1} holds {len(text):,} characters; a value has at most {LONGEST_TEXT:,}. "
            "Take over fewer words of the page."
        )


def _read(told: Mapping[str, Any]) -> Edit:
    if not set(told) <= KEYS:
        raise ValueError("unknown keys")
    kind = EditKind(told["kind"])
    path, position = _path(told["path"]), told.get("position")
    if position is not None and not _is_row(position):
        raise ValueError("no position")
    value = told.get("value")
    if value is not None and not isinstance(value, str | bool):
        raise ValueError("values are as results show them")
    return Edit(
        path,
        kind,
        _text(told.get("text") or ""),
        _text(value) if isinstance(value, str) else value,
        places_of_edit(told.get("provenance")),
        _text(told.get("why") or ""),
        position,
    )


def _path(told: Any) -> Path:
    """A field; a field and a row; a field, a row and a column."""
    if not isinstance(told, list | tuple) or not 1 <= len(told) <= LONGEST_PATH:
        raise ValueError("no path")
    wanted = (str, int, str)[: len(told)]
    if not all(isinstance(part, kind) and not isinstance(part, bool) for part, kind in zip(told, wanted, strict=True)):
        raise ValueError("no path")
    if len(told) > 1 and not _is_row(told[1]):
        raise ValueError("no row")
    return tuple(told)


def _is_row(number: Any) -> bool:
    return isinstance(number, int) and not isinstance(number, bool) and 0 <= number <= HIGHEST_ROW


def _text(told: Any) -> str:
    if not isinstance(told, str) or len(told) > LONGEST_TEXT or UNSTORABLE.search(told):
        raise ValueError("no text")
    return told


def _place(told: Mapping[str, Any]) -> Provenance:
    page_no, sides = told["page_no"], tuple(float(side) for side in told["box"])
    if isinstance(page_no, bool) or not isinstance(page_no, int) or page_no < 1 or len(sides) != 4:
        raise ValueError("no place")
    x0, y0, x1, y1 = sides
    if not (0 <= x0 <= x1 <= 1 and 0 <= y0 <= y1 <= 1):
        raise ValueError("no place on a page")
    return Provenance(page_no, Box(x0, y0, x1, y1))
