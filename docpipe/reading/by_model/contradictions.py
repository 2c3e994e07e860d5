"""What the eye may see that makes a page contradict itself, and the JSON Schema in which a model is asked for it."""

from collections.abc import Sequence
from enum import StrEnum
from typing import Any

MOST = 8  # contradictions of one answer: a page with more of them is for a person anyway
NAME = "contradictions"


class Sight(StrEnum):
    """A kind of contradiction; its value is the finding's code."""

    HANDWRITING_AGAINST_PRINT = "handwriting_against_print"  # something written says otherwise than what is printed
    STAMP_OVER_FIGURE = "stamp_over_figure"  # a stamp or seal covers a figure, a date or a name
    CROSSED_OUT = "crossed_out"  # a printed value is struck out
    TWO_TOTALS = "two_totals"  # two different figures, both of which call themselves the total
    ALTERED_AMOUNT = "altered_amount"  # a figure or date was changed: other type, erased ground, pasted over
    SIGNATURE_MISSING = "signature_missing"  # a place for a signature is empty
    SIGNATURE_MISPLACED = "signature_misplaced"  # a signature stands beside another name, or where none belongs
    LOGO_AGAINST_NAME = "logo_against_name"  # the logo is another company's than the one that the page names


TOLD = {
    Sight.HANDWRITING_AGAINST_PRINT: "something handwritten says otherwise than what is printed",
    Sight.STAMP_OVER_FIGURE: "a stamp or seal covers a figure, a date or a name",
    Sight.CROSSED_OUT: "a printed value is struck out",
    Sight.TWO_TOTALS: "two different figures both call themselves the total",
    Sight.ALTERED_AMOUNT: "a figure or date was changed: set in other type, erased or pasted over",
    Sight.SIGNATURE_MISSING: "a place for a signature is empty",
    Sight.SIGNATURE_MISPLACED: "a signature stands beside the name of somebody else, or where none belongs",
    Sight.LOGO_AGAINST_NAME: "the logo belongs to another company than the one that the page names as its sender",
}

# What a reviewer reads. `{quote}` and `{against}` are quoted from the page.
SENTENCES = {
    Sight.HANDWRITING_AGAINST_PRINT: "Something is written by hand against the print {quote} on page {page}{against}.",
    Sight.STAMP_OVER_FIGURE: "A stamp seems to lie over {quote} on page {page}.",
    Sight.CROSSED_OUT: "{quote} on page {page} seems to be crossed out.",
    Sight.TWO_TOTALS: "Page {page} seems to have two totals, {quote}{against}.",
    Sight.ALTERED_AMOUNT: "{quote} on page {page} seems to have been altered.",
    Sight.SIGNATURE_MISSING: "The place for a signature at {quote} on page {page} seems to be empty.",
    Sight.SIGNATURE_MISPLACED: "A signature on page {page} seems to stand in a wrong place, at {quote}{against}.",
    Sight.LOGO_AGAINST_NAME: "The logo on page {page} seems to be another company's than {quote}{against}.",
}

PLACES = tuple(f"{down} {across}" for down in ("top", "middle", "bottom") for across in ("left", "centre", "right"))


def sight_schema(page_nos: Sequence[int], field_names: Sequence[str]) -> dict[str, Any]:
    """The schema of the answer: a list of contradictions, each with its kind, page, quotes, place and field."""
    properties = {
        "kind": {"enum": [sight.value for sight in Sight]},
        "page": {"enum": list(page_nos)},
        "quote": {"type": "string"},
        "against": {"type": ["string", "null"]},
        "place": {"enum": [*PLACES, None]},
        "field": {"enum": [*field_names, None]},
    }
    row = {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }
    return {
        "type": "object",
        "properties": {NAME: {"type": "array", "items": row, "maxItems": MOST}},
        "required": [NAME],
        "additionalProperties": False,
    }
