"""What is still to be said against values that a person has worked on.

What was found in how a value was read goes with the value that was confirmed or changed. What the values say together
is judged anew. What was found on the pages, beside any value, stays until it is accepted on purpose.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from docpipe.checking import build, check_days, check_rules, held_fields
from docpipe.document import Box, Finding, Provenance, Reading, Severity
from docpipe.review.doubts import Doubt, doubt_of, key_of
from docpipe.review.edits import EditKind, Path
from docpipe.review.machine_lines import Lines
from docpipe.review.sheet import Sheet
from docpipe.review.worked_out import stale_values
from docpipe.trust import decide
from docpipe.wording import title_of
from schemas.day_rules import day_rules_of
from schemas.document_type import DocumentType, fields_of, rules_of

LACKING = frozenset({"missing_required", "unreadable_required"})


def doubts_of(
    told: Sequence[Mapping[str, Any]], before: Reading, after: Reading, sheet: Sheet, day: date
) -> tuple[Doubt, ...]:
    """What remains. `told`: the findings of the reading, as in its result; `sheet`: what was done to its values."""
    judged, held = _judge(after, sheet.schema, day)
    read = [finding_of(one) for one in told]
    lines = Lines.of(sheet, day)
    seen = _seen([one for one in read if not (lines and lines.is_outdated(one))], before, sheet, day)
    doubts = [*map(doubt_of, (*seen, *_standing(judged, sheet))), *stale_values(sheet)]
    doubts += lines.doubts(read) if lines else ()
    found = [doubt.finding for doubt in doubts]
    weak = decide(after, sheet.schema, found, held)[1][sum(doubt.is_open for doubt in doubts) :]
    return (
        *_unclear(sheet),
        *doubts,
        *(
            Doubt(Finding(r.code, r.sentence, fields=(r.field,) if r.field else ()), key_of(r.code, r.sentence), False)
            for r in weak
        ),
    )


def finding_of(told: Mapping[str, Any]) -> Finding:
    """A finding as results tell of it."""
    places = tuple(Provenance(place["page_no"], Box(*place["box"])) for place in told.get("provenance") or ())
    return Finding(told["code"], told["sentence"], Severity(told["severity"]), tuple(told.get("fields") or ()), places)


def _seen(read: Sequence[Finding], before: Reading, sheet: Sheet, day: date) -> Iterator[Finding]:
    """The findings of the reading that are about the pages and how they were read, less those that were settled.

    Those of its values alone are judged anew, and left out.
    """
    said = {(finding.code, finding.sentence) for finding in _judge(before, sheet.schema, day)[0]}
    codes = _codes(sheet.schema)
    for finding in read:
        if finding.code in codes or (finding.code, finding.sentence) in said:
            continue
        if not finding.fields or not all(map(sheet.is_settled, _meant(finding, sheet))):
            yield finding


def _meant(finding: Finding, sheet: Sheet) -> list[Path]:
    """The cells that a finding is about: those of its fields in its places, else all of its fields."""
    at = sheet.cells_at
    there = [path for name in finding.fields for place in finding.provenance for path in at.get((name, place), ())]
    return there or [path for name in finding.fields for path in sheet.read_cells.get(name, ((name,),))]


def _standing(judged: Sequence[Finding], sheet: Sheet) -> Iterator[Finding]:
    """What the values say now, less what a person has said is so: that a value is not there, or cannot be read."""
    for finding in judged:
        path = sheet.by_position(finding.path)
        done = sheet.done.get(path)
        if finding.code in LACKING and (path in sheet.unclear or (done and done.why and _takes_away(done.kind))):
            continue
        yield Finding(finding.code, finding.sentence, finding.severity, finding.fields, finding.provenance, path)


def _takes_away(kind: EditKind) -> bool:
    return kind in (EditKind.ABSENT, EditKind.ILLEGIBLE)


def _judge(reading: Reading, schema: type[DocumentType], day: date) -> tuple[tuple[Finding, ...], frozenset[str]]:
    """What validation, sums and rules say of values; and which fields stand in a sum that holds."""
    document, faults = build(reading, schema)
    findings = (*faults, *check_rules(document, reading), *check_days(document, reading, day))
    return findings, held_fields(document)


def _codes(schema: type[DocumentType]) -> frozenset[str]:
    """The codes of all that is judged by values alone."""
    rules = {rule.code for rule in rules_of(schema)} | {rule.code for rule in day_rules_of(schema)}
    rows = {rule.code for spec in fields_of(schema) if spec.row for rule in rules_of(spec.row)}
    return frozenset({equation.code for equation in schema.equations} | rules | rows | LACKING)


def _unclear(sheet: Sheet) -> Iterator[Doubt]:
    """What was typed and has no meaning, or more than one: it must be said otherwise."""
    for path, parsed in sheet.unclear.items():
        sentence = f"{title_of(path)}: {parsed.problem or 'it has no meaning.'}"
        if parsed.alternatives:
            finding = Finding("ambiguous_value", sentence, Severity.SEVERE, (str(path[0]),), path=path)
        else:
            finding = Finding("value_unreadable", sentence, Severity.SEVERE, (str(path[0]),), path=path)
        yield doubt_of(finding, parsed.alternatives, acceptable=False)
