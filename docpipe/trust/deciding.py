"""Acceptance by rules, grounding and reading signals; a reason in words for everything that needs a person."""

from collections.abc import Iterator, Sequence

from docpipe.document import FieldReading, Finding, Reading, Reason, Severity
from docpipe.lifecycle import Status
from docpipe.wording import title_of
from schemas.document_type import DocumentType, fields_of

SUPPORT = 0.55  # least support of a critical field that no sum confirms
MARGIN = 0.1  # least lead over the next other value for the same


def decide(
    reading: Reading, schema: type[DocumentType], findings: Sequence[Finding], confirmed: frozenset[str]
) -> tuple[Status, tuple[Reason, ...]]:
    """Accept, or say why a person must look. `confirmed`: fields that stand in a sum that holds."""
    doubts = [finding for finding in findings if finding.severity is not Severity.NOTE]
    reasons = [Reason(f.code, f.sentence, f.fields[0] if f.fields else None) for f in doubts]
    reasons += _weak(reading, schema, confirmed, {name for f in doubts for name in f.fields})
    return (Status.NEEDS_REVIEW if reasons else Status.ACCEPTED), tuple(reasons)


def _weak(
    reading: Reading, schema: type[DocumentType], confirmed: frozenset[str], doubted: set[str]
) -> Iterator[Reason]:
    for spec in fields_of(schema):
        answer = reading.fields.get(spec.name)
        if not (spec.hints.critical or spec.required) or not isinstance(answer, FieldReading):
            continue
        if spec.name in confirmed or spec.name in doubted:
            continue
        title = title_of((spec.name,))
        if answer.signals.get("support", 1.0) < SUPPORT:
            yield Reason("weak_evidence", f"{title}: “{answer.text}” stands there without a clear label.", spec.name)
        elif answer.signals.get("margin", 1.0) < MARGIN:
            yield Reason("two_candidates", f"{title}: another value on the page fits nearly as well.", spec.name)
