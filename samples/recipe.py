"""A document before it is set: what every kind of sample must be able to say. Knows no kind."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol

from samples.paper import Paper, Tag

Fields = dict[str, Any]
Printed = Mapping[Tag, str]  # what is printed for each tag
Alternatives = dict[str, list[str]]


@dataclass(frozen=True, slots=True)
class Expect:
    """What a reader must decide: `accepted`, or `needs_review` for these reason codes about these fields.

    `problems`: what is wrong with the document, in the generator's own codes (wrong_total, missing_page, ...).
    """

    status: str = "accepted"
    reasons: tuple[str, ...] = ()
    fields: tuple[str, ...] = ()
    problems: tuple[str, ...] = ()


ACCEPTED = Expect()


class Recipe(Protocol):
    """`name` becomes the file's name, `group` is the layout's; `language` ISO 639-1."""

    @property
    def name(self) -> str: ...
    @property
    def document_type(self) -> str: ...
    @property
    def group(self) -> str: ...
    @property
    def split(self) -> str: ...
    @property
    def language(self) -> str: ...
    @property
    def expect(self) -> Expect: ...

    def set(self) -> Paper:
        """Set the document on paper."""

    def fields(self, printed: Printed) -> Fields:
        """Its values in canonical form, those alone that were printed."""

    def alternatives(self, fields: Fields) -> Alternatives:
        """Other right answers by field, also for a field that is not printed by itself."""

    def derived(self, fields: Fields) -> tuple[str, ...]:
        """The fields whose value is not printed as such but follows from what is."""
