"""Reads an identity document: its machine-readable zone where it has one, what is printed beside it, both together."""

from collections.abc import Mapping, Sequence
from datetime import date

from docpipe.document import Answer, FieldReading, Finding, Provenance, Severity
from docpipe.reading.identity.merging import merge
from docpipe.reading.identity.odd_numbers import odd_licence_number, odd_personal_number
from docpipe.reading.identity.printed import Printed
from docpipe.reading.identity.searching import nearly, search
from docpipe.reading.identity.speaking import language_of_card
from docpipe.reading.identity.visual import Visual, look_at
from docpipe.reading.identity.whole_names import unparted
from docpipe.reading.identity.zone_fields import Said, fields_of_zone
from docpipe.reading.mrz import Zone, read_zones
from docpipe.reading.segments import Sheet
from schemas.document_type import DocumentType, FieldSpec, fields_of

MACHINE = ("mrz_lines", "mrz_valid")
FOREIGN = {**dict.fromkeys("IAC", ("passport", "visa", "driving_licence")), "P": ("visa",), "V": ("passport",)}


def read_identity(
    sheets: Sequence[Sheet], schema: type[DocumentType], day: date | None
) -> tuple[dict[str, Answer], tuple[Finding, ...], str | None]:
    """All fields of an identity document; `day` of receipt decides what two-digit years mean.

    Gives the answers by field, what was noticed on the way, and the language of the captions.
    """
    zones = [zone for sheet in sheets for zone in read_zones(sheet.page_no, sheet.machine_lines)]
    zone = max(zones, key=lambda z: (not z.solution.broken, z.solution.weight), default=None)
    specs = [spec for spec in fields_of(schema) if spec.name not in MACHINE]
    visual = look_at(sheets, specs, schema, day)
    said = fields_of_zone(zone, day) if zone else {}
    code = zone.solution.slots["code"].text if zone else ""
    rereads = min((line.rereads for line in zone.lines), default=0) if zone else 0
    merged = {spec.name: merge(spec, said.get(spec.name), _found(spec, said, visual, code), rereads) for spec in specs}
    answers: dict[str, Answer] = {name: one.answer for name, one in merged.items()}
    findings = [finding for one in merged.values() for finding in one.findings]
    answers |= _machine_answers(zone)
    if "surname" not in said:
        findings += unparted(_cell(answers, "surname"), _cell(answers, "given_names"))
    issuer, kind = _cell(answers, "issuing_country"), _cell(answers, "document_kind")
    state = str(issuer.value) if issuer and issuer.value else None
    birth = _cell(answers, "birth_date")
    if state and kind and kind.value == "driving_licence" and zone is None:
        lines = [piece.text.strip() for piece in visual.pieces]
        findings += odd_licence_number(_cell(answers, "document_number"), state, lines, birth)
    personal = _cell(answers, "personal_number")
    findings += odd_personal_number(personal, state or "", birth, "personal_number" in said)
    noticed = (*findings, *_missing(zone, answers), *_covered(zone), *_repairs(zone), *_further(zones, zone))
    return answers, noticed, language_of_card(visual.pieces, schema, state)


def _cell(answers: Mapping[str, Answer], name: str) -> FieldReading | None:
    answer = answers.get(name)
    return answer if isinstance(answer, FieldReading) else None


def _found(spec: FieldSpec, said: Mapping[str, Said], visual: Visual, code: str) -> list[Printed]:
    """The printed values of a field: by its label or number, and wherever what the lines say is printed."""
    known = said.get(spec.name)
    if spec.name == "document_kind" and code:  # cards are of many kinds, but none is a passport or a visa
        return [p for p in visual.printed[spec.name] if p.value not in FOREIGN.get(code[:1], ())]
    if known is None:
        return visual.printed[spec.name]
    found = [*visual.printed[spec.name], *search(spec, known, visual.pieces, visual.locale)]
    return found or list(nearly(spec, known, visual.pieces, visual.locale)) if known.broken else found


def _machine_answers(zone: Zone | None) -> dict[str, Answer]:
    if zone is None:
        return {"mrz_lines": (), "mrz_valid": None}
    lines = [
        FieldReading(raw, text, (Provenance(zone.page_no, line.box),), None, {"rereads": float(line.rereads)})
        for raw, text, line in zip(zone.raw, zone.texts, zone.lines, strict=True)
    ]
    unclear = zone.covered or (not zone.solution.broken and any(s.sure < 0.5 for s in zone.solution.slots.values()))
    valid = None if unclear else not zone.solution.broken
    places = tuple(Provenance(zone.page_no, line.box) for line in zone.lines)
    return {
        "mrz_lines": tuple(lines),
        "mrz_valid": FieldReading("\n".join(zone.raw), valid, places, None, {}, (), True),
    }


def _missing(zone: Zone | None, answers: Mapping[str, Answer]) -> list[Finding]:
    """All passports and visas of today have lines for machines (ICAO 9303-4, 9303-7)."""
    kind = answers.get("document_kind")
    if zone is not None or not isinstance(kind, FieldReading) or kind.value not in ("passport", "visa"):
        return []
    sentence = "No machine-readable lines were found, which passports and visas have: cut off, covered or unreadable."
    return [Finding("mrz_missing", sentence, Severity.DOUBT, ("mrz_lines",), kind.provenance)]


def _covered(zone: Zone | None) -> list[Finding]:
    """Places that nobody can read: then no check digit says anything about the document."""
    if zone is None or not zone.covered:
        return []
    places = [Provenance(zone.page_no, p.box) for line in zone.lines for p in line.places if not p.choices[0][0]]
    sentence = f"{len(places)} characters of the machine-readable lines cannot be seen: covered, cut off or worn."
    return [Finding("mrz_unclear", sentence, Severity.DOUBT, ("mrz_lines",), tuple(places))]


def _repairs(zone: Zone | None) -> list[Finding]:
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
