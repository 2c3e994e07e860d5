"""Holds a document against the rules of its class that need the day of receipt: expired, too old, not yet valid."""

from datetime import date

from docpipe.checking.paths import places_of_fields
from docpipe.document import Finding, Reading, Severity
from schemas.day_rules import day_rules_of
from schemas.document_type import DocumentType


def check_days(document: DocumentType, reading: Reading, day: date) -> tuple[Finding, ...]:
    """A finding for each such rule that the document breaks as of `day`, on which it came in."""
    return tuple(
        Finding(rule.code, sentence, Severity(rule.severity.value), rule.fields, places_of_fields(reading, rule.fields))
        for rule in day_rules_of(type(document))
        if (sentence := rule.complaint(document, day))
    )
