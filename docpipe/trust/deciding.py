"""Acceptance by rules, grounding and reading signals; a reason in words for everything that needs a person."""

from collections.abc import Iterator, Sequence

from docpipe.cells import Path, cells_of, field_of
from docpipe.document import FieldReading, Finding, Reading, Reason, Severity
from docpipe.lifecycle import Status
from docpipe.trust.contesting import MARGIN, contested
from docpipe.wording import sure_in_words, title_of
from schemas.document_type import DocumentType, fields_of

CONFIDENCE = 0.75  # least of a critical value, where it is calibrated; where it is not, the next two count instead
LIKELY = 0.25  # the same of any other value that stands by itself; confidence is on the low side
SUPPORT = 0.55  # least support of a critical field that no sum confirms
DISSENT = 0.5  # of the signal that the paper says otherwise elsewhere: so much asks for a person in any case
SAID_SURELY = 0.3  # least probability of any token of a value that only the model reads
COPIED = 0.5  # of the signal `readers`: both say the same, the model after it was shown the words that the other reads
LEGIBLE = 0.75  # least score of the characters of a value that was read from pixels, in the better of two readings


def decide(
    reading: Reading, schema: type[DocumentType], findings: Sequence[Finding], confirmed: frozenset[str]
) -> tuple[Status, tuple[Reason, ...]]:
    """Accept, or say why a person must look. `confirmed`: fields that stand in a sum that holds."""
    doubts = [finding for finding in findings if finding.severity is not Severity.NOTE]
    reasons = [Reason(f.code, f.sentence, f.fields[0] if f.fields else None) for f in doubts]
    doubted = {name for finding in doubts for name in finding.fields}
    reasons += _weak(reading, schema, confirmed, doubted)
    reasons += _blurry(reading, schema, doubted)
    reasons += _said_by_one(reading, schema, confirmed, doubted)
    reasons += _seen_by_none(reading, schema, doubted)
    return (Status.NEEDS_REVIEW if reasons else Status.ACCEPTED), tuple(reasons)


def _weak(
    reading: Reading, schema: type[DocumentType], confirmed: frozenset[str], doubted: set[str]
) -> Iterator[Reason]:
    """One reason a field for values, rows' among them, that little speaks for."""
    rivalled, matter = contested(reading), dict(_that_matter(reading, schema))
    told = (confirmed - rivalled) | doubted
    for path, cell in cells_of(reading):
        name, title = str(path[0]), title_of(path)
        least = CONFIDENCE if path in matter else LIKELY
        if name in told or (path not in matter and (cell.confidence is None or len(path) > 1)):
            continue
        if path in matter and cell.signals.get("dissent", 0.0) >= DISSENT:
            yield Reason("said_otherwise", f"{title}: the paper has more, or something else, than “{cell.text}”.", name)
            told = told | {name}
        elif (cell.confidence is None or cell.confidence < least or name in rivalled) and (found := _weakness(cell)):
            code, why = found
            yield Reason(code, f"{title}: {why}.{_how_sure(cell, least)}", name)
            told = told | {name}


def _weakness(cell: FieldReading) -> tuple[str, str] | None:
    """What speaks against a value, its code and its words: its label, a rival, or all of it together."""
    if cell.signals.get("support", 1.0) < SUPPORT:
        return "weak_evidence", f"“{cell.text}” stands there without a clear label"
    if cell.signals.get("margin", 1.0) < MARGIN:
        return "two_candidates", "another value on the page fits nearly as well"
    return None if cell.confidence is None else ("low_confidence", f"too little speaks for “{cell.text}”")


def _how_sure(cell: FieldReading, least: float) -> str:
    if cell.confidence is None or cell.confidence >= least:
        return ""
    return f" It is right with a probability of {sure_in_words(cell.confidence)}; {sure_in_words(least)} are asked for."


def _that_matter(reading: Reading, schema: type[DocumentType]) -> Iterator[tuple[Path, FieldReading]]:
    """The values of fields that are critical or required, and of critical columns."""
    wanted = {(spec.name,) for spec in fields_of(schema) if spec.hints.critical or spec.required} | _columns(schema)
    return ((path, cell) for path, cell in cells_of(reading) if _is_of(wanted, path))


def _is_of(fields: set[tuple[str, ...]], path: Path) -> bool:
    """Whether a value is of one of the fields, or columns."""
    names = field_of(path)
    return names in fields or names[:1] in fields


def _columns(schema: type[DocumentType]) -> set[tuple[str, ...]]:
    """The critical columns, each with the name of its list."""
    lists = ((spec.name, fields_of(spec.row)) for spec in fields_of(schema) if spec.row)
    return {(name, column.name) for name, columns in lists for column in columns if column.hints.critical}


def _blurry(reading: Reading, schema: type[DocumentType], doubted: set[str]) -> Iterator[Reason]:
    """Values read from pixels of which neither reading was sure. What a sum confirms may still be two slips."""
    told = set(doubted)
    for path, cell in _that_matter(reading, schema):
        name, ocr = str(path[0]), cell.signals.get("ocr", 1.0)
        if name not in told and max(ocr, cell.signals.get("second", 0.0)) < LEGIBLE:
            yield Reason("unsure_characters", f"{title_of(path)}: “{cell.text}” could not be read for sure.", name)
            told.add(name)


def _said_by_one(
    reading: Reading, schema: type[DocumentType], confirmed: frozenset[str], doubted: set[str]
) -> Iterator[Reason]:
    """Values that only one of two readers reads.

    Those that matter need a sum that holds, and that a model said them surely; others the latter, and to stand on the
    page just so. A server that tells no probabilities said nothing surely.
    """
    told, matter = set(doubted), {path for path, _ in _that_matter(reading, schema)}
    for path, cell in cells_of(reading):
        name = str(path[0])
        if cell.signals.get("readers", 1.0) or name in told:
            continue
        by_model, exact = "likeness" in cell.signals, cell.signals.get("likeness", 1.0) == 1
        surely = cell.signals.get("model_least", 0.0 if by_model else 1.0) >= SAID_SURELY
        if not surely or not (name in confirmed if path in matter else exact):
            told.add(name)
            less = " and is not sure of it" if not surely else "" if exact else ", and it does not stand there just so"
            yield Reason("one_reading", f"{title_of(path)}: only one of two readers reads “{cell.text}”{less}.", name)


def _seen_by_none(reading: Reading, schema: type[DocumentType], doubted: set[str]) -> Iterator[Reason]:
    """Critical values on which two readers agree that may both only have copied the page's words, and no look at the
    print bears out."""
    told = set(doubted)
    critical = {(spec.name,) for spec in fields_of(schema) if spec.hints.critical} | _columns(schema)
    for path, cell in cells_of(reading):
        name, looked = str(path[0]), {"second", "rereads"} & cell.signals.keys()
        if _is_of(critical, path) and name not in told and cell.signals.get("readers", 1.0) == COPIED and not looked:
            told.add(name)
            sentence = (
                f"{title_of(path)}: “{cell.text}” was taken from the file's text; nobody has looked at its print."
            )
            yield Reason("one_reading", sentence, name)
