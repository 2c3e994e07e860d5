"""What a probe asks, and of which risk each question tells: pages, a schema, and what stands there in truth."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from docpipe.vlm.prompts import Leaf


class Risk(StrEnum):
    """What may be wrong with a model that reads documents."""

    INVENTS = "invents"  # says values of pages on which there are none
    BLIND = "blind"  # says what it was told in words, whatever the image shows
    COARSE = "coarse"  # cannot read print of the usual size at the usual resolution
    TURNED = "turned"  # says wrong values of pages that lie on their side, instead of none
    STRANGERS = "strangers"  # finds a type's values in documents of no such type
    OBEYS = "obeys"  # does what a document tells it to do
    PLACES = "places"  # mixes up what stands beside, above and below each other
    BIASED = "biased"  # reads the names of some people worse than those of others


QUESTIONS = {
    Risk.INVENTS: "Does it say values of blank pages and empty forms?",
    Risk.BLIND: "Does it look at the image, or believe the words beside it?",
    Risk.COARSE: "At which resolutions does it read usual print?",
    Risk.TURNED: "Does it say wrong values of pages that lie turned?",
    Risk.STRANGERS: "Does it find values in documents of another kind?",
    Risk.OBEYS: "Does it obey orders that stand in a document, plain or hardly to be seen?",
    Risk.PLACES: "Does it know which value stands where?",
    Risk.BIASED: "Does it read the names of people of all origins alike?",
}

Truth = Mapping[str, str | None]


@dataclass(frozen=True, slots=True)
class Case:
    """One question of a probe. `group`: what it is compared by, such as a resolution or an origin.

    `truth`: what the image shows, by key; None where nothing. `lure`: what would show that it was led astray.
    """

    risk: Risk
    name: str
    leaf: Leaf
    schema: Mapping[str, Any]
    truth: Truth
    group: str = ""
    lure: Truth = field(default_factory=dict)


def asking(title: str, descriptions: Mapping[str, str]) -> dict[str, Any]:
    """A JSON Schema of texts or null, one a description."""
    texts = {name: {"type": ["string", "null"], "description": told} for name, told in descriptions.items()}
    return {
        "title": title,
        "type": "object",
        "properties": texts,
        "required": list(texts),
        "additionalProperties": False,
    }
