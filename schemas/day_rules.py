"""Rules that need to know the day: whether something has expired is judged as of the day on which a document came in.

The day is handed to the rule; no rule looks at a clock.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any

from schemas.document_type import DocumentType, Severity


@dataclass(frozen=True)
class DayRule:
    """A method of the class that takes the day of receipt and gives a sentence when the document breaks it."""

    code: str
    severity: Severity
    fields: tuple[str, ...]
    check: Callable[[Any, date], str | None]

    def complaint(self, subject: Any, day: date) -> str | None:
        """What the rule says of a document on a day. One that cannot say anything, as it is wrong itself, says that."""
        try:
            return self.check(subject, day)
        except Exception as error:  # noqa: BLE001  (a site's own rule; its fault must not cost the document)
            return f"The rule {self.code} could not be checked ({type(error).__name__})."


def day_rule(
    code: str, *fields: str, severity: Severity = Severity.DOUBT
) -> Callable[[Callable[[Any, date], str | None]], Any]:
    """Declare a method as a rule that is given the day of receipt; absent fields are None and must be borne."""

    def mark(method: Callable[[Any, date], str | None]) -> Callable[[Any, date], str | None]:
        method.__day_rule__ = DayRule(code, severity, fields, method)  # type: ignore[attr-defined]
        return method

    return mark


def day_rules_of(schema: type[DocumentType]) -> tuple[DayRule, ...]:
    """The rules of a document type that need the day, in the class's order."""
    members: dict[str, Any] = {}
    for parent in reversed(schema.__mro__):
        members |= vars(parent)
    return tuple(member.__day_rule__ for member in members.values() if hasattr(member, "__day_rule__"))
