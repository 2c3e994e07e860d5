"""Reads an identity document: its machine-readable zone where it has one, what is printed beside it, both together."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from docpipe.document import Answer, FieldReading, Finding, Provenance, Severity
from docpipe.reading.identity.merging import merge
from docpipe.reading.identity.pieces import pieces_of
from docpipe.reading.identity.printed import Printed, read_printed
from docpipe.reading.identity.seeming import country_of, kind_of, north_american
from docpipe.reading.identity.zone_fields import fields_of_zone
from docpipe.reading.labels import index_of
from docpipe.reading.mrz import Zone, read_zones
from docpipe.reading.mrz.years import plausible_days
from docpipe.reading.segments import Sheet
from schemas.document_type import DocumentType, FieldSpec, fields_of
from schemas.fields import gather_locale

MACHINE = ("mrz_lines", "mrz_valid")


def read_identity(
    sheets: Sequence[Sheet], schema: type[DocumentType], day: date | None
) -> tuple[dict[str, Answer], tuple[Finding, ...]]:
    """All fields of an identity document; `day` of receipt decides what two-digit years mean.

    Gives the answers by field, and what was noticed on the way.
    """
    zones = [zone for sheet in sheets for zone in read_zones(sheet.page_no, sheet.machine_lines)]
    zone = max(zones, key=lambda z: (not z.solution.broken, z.solution.weight), default=None)
    specs = [spec for spec in fields_of(schema) if spec.name not in MACHINE]
    printed = _printed(sheets, specs, schema)
    said = fields_of_zone(zone, day) if zone else {}
    printed = _with_centuries(printed, day)
    rereads = min((line.rereads for line in zone.lines), default=0) if zone else 0
    merged = {spec.name: merge(spec, said.get(spec.name), printed[spec.name], rereads) for spec in specs}
    answers: dict[str, Answer] = {name: one.answer for name, one in merged.items()}
    findings = [finding for one in merged.values() for finding in one.findings]
    answers |= _machine_answers(zone)
    return answers, (*findings, *_zone_findings(zone), *_further(zones, zone))


def _printed(
    sheets: Sequence[Sheet], specs: Sequence[FieldSpec], schema: type[DocumentType]
) -> dict[str, list[Printed]]:
    """The printed values of all pages by field."""
    lines = [piece.segment.text for sheet in sheets for piece in pieces_of(sheet)]
    america = north_american(lines)
    locale = gather_locale(lines)
    if america and locale.day_first is None:
        locale = replace(locale, day_first=False)
    found: dict[str, list[Printed]] = {spec.name: [] for spec in specs}
    for sheet in sheets:
        for name, values in read_printed(sheet, specs, index_of(schema), locale, america).items():
            found[name] += values
        for name, seeming in (("document_kind", kind_of(sheet)), ("issuing_country", country_of(sheet, america))):
            if not found[name] and seeming:
                found[name].append(seeming)
    return {name: sorted(values, key=lambda v: -v.support) for name, values in found.items()}


def _with_centuries(printed: Mapping[str, Sequence[Printed]], day: date | None) -> dict[str, list[Printed]]:
    """Printed days whose year has two digits, with the centuries that the document's other days leave."""
    ends = [v for p in printed.get("expiry_date", ()) if isinstance(v := p.value, date)]
    settled = dict(printed.items())
    for name in ("birth_date", "expiry_date"):
        days = []
        for one in printed.get(name, ()):
            among = [d for d in one.alternatives if isinstance(d, date)]
            left = plausible_days(among, name == "birth_date", day, ends[0] if ends else None)
            days.append(replace(one, value=left[0], alternatives=()) if one.value is None and len(left) == 1 else one)
        settled[name] = days
    return {name: list(values) for name, values in settled.items()}


def _machine_answers(zone: Zone | None) -> dict[str, Answer]:
    if zone is None:
        return {"mrz_lines": (), "mrz_valid": None}
    lines = [
        FieldReading(raw, text, (Provenance(zone.page_no, line.box),), None, {"rereads": float(line.rereads)})
        for raw, text, line in zip(zone.raw, zone.texts, zone.lines, strict=True)
    ]
    unclear = any(slot.sure < 0.5 for slot in zone.solution.slots.values())
    valid = None if unclear and not zone.solution.broken else not zone.solution.broken
    places = tuple(Provenance(zone.page_no, line.box) for line in zone.lines)
    return {
        "mrz_lines": tuple(lines),
        "mrz_valid": FieldReading("\n".join(zone.raw), valid, places, None, {}, (), True),
    }


def _zone_findings(zone: Zone | None) -> list[Finding]:
    """Repairs, said place by place."""
    if zone is None or not (repaired := zone.repaired()):
        return []
    places = tuple(Provenance(zone.page_no, zone.lines[line].places[column].box) for line, column in repaired)
    what = ", ".join(
        f"“{zone.raw_at(line, column)}” as “{zone.texts[line][column]}” in place {column + 1} of line {line + 1}"
        for line, column in repaired[:6]
    )
    sentence = f"In the machine-readable lines, check digits decided to read {what}."
    return [Finding("mrz_repaired", sentence, Severity.NOTE, ("mrz_lines",), places)]


def _further(zones: Sequence[Zone], taken: Zone | None) -> list[Finding]:
    """A second zone that says something else belongs to another document."""
    numbers = {zone.solution.slots["number"].text for zone in zones}
    if taken is None or len(numbers) < 2:
        return []
    others = [zone for zone in zones if zone.solution.slots["number"].text != taken.solution.slots["number"].text]
    places = tuple(Provenance(zone.page_no, line.box) for zone in others for line in zone.lines)
    sentence = f"There are machine-readable lines of {len(numbers)} documents; those of one were read."
    return [Finding("several_documents", sentence, Severity.DOUBT, ("mrz_lines",), places)]
