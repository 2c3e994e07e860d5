"""What is still to be said against values that a person has worked on.

What was found in how a value was read goes with the value that was confirmed or changed. What the values say together
is judged anew. What was found on the pages, beside any value, stays until it is accepted on purpose.
"""

import hashlib
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from docpipe.checking import build, check_days, check_rules, held_fields
from docpipe.document import Box, FieldReading, Finding, Provenance, Reading, Severity, Value, plain
from docpipe.review.edits import EditKind, Path
from docpipe.review.sheet import Sheet
from docpipe.trust import decide
from docpipe.wording import title_of
from schemas.day_rules import day_rules_of
from schemas.document_type import DocumentType, fields_of, rules_of

DURATION = re.compile(r"P[0-9]+[YMWD]")  # a length of time, as results have it
LACKING = frozenset({"missing_required", "unreadable_required"})


@dataclass(frozen=True, slots=True)
class Doubt:
    """A finding, or a reason that is none, that no edit has settled.

    `key` names it among others of its code as long as it says the same. `open`: a person must settle it; notes are not.
    `acceptable`: it may be accepted on purpose; a text that was typed and has no meaning may not. `alternatives`: what
    such a text may mean, in the form of results.
    """

    finding: Finding
    key: str
    is_finding: bool = True
    acceptable: bool = True
    alternatives: tuple[Any, ...] = ()

    @property
    def is_open(self) -> bool:
        return self.finding.severity is not Severity.NOTE

    def is_named(self, names: Iterable[str]) -> bool:
        """Whether one of the names is its key or its code."""
        return bool({self.key, self.finding.code} & set(names))

    def as_json(self) -> dict[str, Any]:
        path = {"path": list(self.finding.path)} if self.finding.path else {}
        others = {"alternatives": list(self.alternatives)} if self.alternatives else {}
        return {**self.finding.as_json(), **path, "key": self.key, "acceptable": self.acceptable, **others}

    def as_reason(self) -> dict[str, Any]:
        field = self.finding.fields[0] if self.finding.fields else None
        return {"code": self.finding.code, "sentence": self.finding.sentence, "field": field, "key": self.key}


def doubts_of(
    told: Sequence[Mapping[str, Any]], before: Reading, after: Reading, sheet: Sheet, day: date
) -> tuple[Doubt, ...]:
    """What remains. `told`: the findings of the reading, as in its result; `sheet`: what was done to its values."""
    judged, held = _judge(after, sheet.schema, day)
    seen = _seen(told, _judge(before, sheet.schema, day)[0], sheet)
    found = [*seen, *_standing(judged, sheet), *_stale(sheet)]
    reasons = decide(after, sheet.schema, found, held)[1]
    weak = reasons[sum(finding.severity is not Severity.NOTE for finding in found) :]
    return (
        *_unclear(sheet),
        *(Doubt(finding, key_of(finding.code, finding.sentence)) for finding in found),
        *(
            Doubt(Finding(r.code, r.sentence, fields=(r.field,) if r.field else ()), key_of(r.code, r.sentence), False)
            for r in weak
        ),
    )


def key_of(code: str, sentence: str) -> str:
    """A short name of a finding that changes with what it says."""
    return f"{code}:{hashlib.sha256(sentence.encode()).hexdigest()[:8]}"


def finding_of(told: Mapping[str, Any]) -> Finding:
    """A finding as results tell of it."""
    places = tuple(Provenance(place["page_no"], Box(*place["box"])) for place in told.get("provenance") or ())
    return Finding(told["code"], told["sentence"], Severity(told["severity"]), tuple(told.get("fields") or ()), places)


def _seen(told: Sequence[Mapping[str, Any]], judged: Sequence[Finding], sheet: Sheet) -> Iterator[Finding]:
    """The findings of the reading that are about the pages and how they were read, less those that were settled.

    `judged`: those of its values alone, which are judged anew.
    """
    said = {(finding.code, finding.sentence) for finding in judged}
    codes = _codes(sheet.schema)
    for finding in map(finding_of, told):
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


def _stale(sheet: Sheet) -> Iterator[Finding]:
    """Values that were worked out from others, such as an end from a term, where one of these was changed since."""
    changed = [path for path in sheet.done if sheet.differs(path)]
    for path, cell in sheet.before.items():
        if cell.derived and not sheet.is_settled(path) and any(_may_feed(other, cell, sheet) for other in changed):
            sentence = f"{title_of(path)}: “{plain(cell.value)}” was worked out from values that were changed since."
            yield Finding("stale_value", sentence, Severity.DOUBT, (str(path[0]),), cell.provenance, path)


def _may_feed(path: Path, worked_out: FieldReading, sheet: Sheet) -> bool:
    """Whether a value may be worked out from another: it stands in the same place, or both tell of time."""
    cells = [cell for cell in (sheet.before.get(path), sheet.cells.get(path)) if cell]
    same_place = any(_meet(one, other) for cell in cells for one in cell.provenance for other in worked_out.provenance)
    return same_place or (isinstance(worked_out.value, date) and any(_is_time(cell.value) for cell in cells))


def _meet(one: Provenance, other: Provenance) -> bool:
    return one.page_no == other.page_no and (one.box.share_in(other.box) > 0 or other.box.share_in(one.box) > 0)


def _is_time(value: Value) -> bool:
    return isinstance(value, date) or (isinstance(value, str) and DURATION.fullmatch(value) is not None)


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
        others = tuple(plain(value) for value in parsed.alternatives)
        yield Doubt(finding, key_of(finding.code, sentence), acceptable=False, alternatives=others)
