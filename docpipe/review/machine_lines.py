"""Machine-readable lines that a person has changed: whether their check digits hold now, and what they say otherwise.

What the lines say is worked out anew, as ICAO 9303 has it; what is printed beside them is never changed by itself.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from docpipe.document import Box, FieldReading, Finding, MachineLine, MachinePlace, Severity, Value
from docpipe.reading.identity.zone_fields import Said, fields_of_zone
from docpipe.reading.mrz import Zone, spells
from docpipe.reading.mrz.formats import FORMATS, Format
from docpipe.reading.mrz.solving import Solution, Solved, check_holds
from docpipe.review.doubts import Doubt, doubt_of
from docpipe.review.edits import EditKind, Path
from docpipe.review.sheet import Sheet
from docpipe.wording import title_of
from schemas.document_type import FieldSpec, fields_of

LINES, VALID = "mrz_lines", "mrz_valid"
NAMES = ("surname", "given_names")
ROUGH = ("document_kind", LINES, VALID)  # the lines tell kinds roughly; the others are themselves
OF_FIELDS = frozenset({"mrz_disagrees", "mrz_unclear", "mrz_truncated", "year_ambiguous"})
CHARACTERS = re.compile(r"[A-Z0-9<]+")


@dataclass(frozen=True, slots=True)
class Lines:
    """The lines of a document before and after edits, and what each says by field. `holds`: None for no known form."""

    sheet: Sheet
    texts: Sequence[str]
    changed: bool
    holds: bool | None
    before: Mapping[str, Said]
    after: Mapping[str, Said]

    @classmethod
    def of(cls, sheet: Sheet, day: date) -> "Lines | None":
        """None of a type that has no such lines, or of a document that was read without any and has none now."""
        if not {LINES, VALID} <= {spec.name for spec in fields_of(sheet.schema)}:
            return None
        read = _texts(sheet.before, range(sheet.read_rows[LINES]))
        texts = _texts(sheet.cells, sheet.rows[LINES])
        if not texts:
            return None  # nothing says anything any more; what was worked out from them is doubted
        zones = [_zone(lines) for lines in (read, texts)]
        before, after = (fields_of_zone(zone, day) if zone else {} for zone in zones)
        holds = not zones[1].solution.broken if zones[1] else None
        return cls(sheet, texts, read != texts, holds, before, after)

    def follow(self) -> None:
        """Put right whether the check digits hold, where the lines were changed and nobody said otherwise.

        What else stands in the lines' places, such as a number, has no part in it.
        """
        path = (VALID,)
        self.sheet.followed.add(path)
        if not self.changed or path in self.sheet.done:
            return
        cells = [self.sheet.cells[(LINES, number)] for number in self.sheet.numbers(LINES)]
        places = tuple(place for cell in cells for place in cell.provenance)
        text = "\n".join(self.texts)
        self.sheet.follow(path, FieldReading(text, self.holds, places, derived=True))

    def is_outdated(self, finding: Finding) -> bool:
        """Whether a finding of the reading is about what the lines of then said of a field, and now say otherwise."""
        names = [name for name in finding.fields if name != LINES]
        return finding.code in OF_FIELDS and bool(names) and all(map(self._says_otherwise, names))

    def doubts(self, told: Sequence[Finding]) -> Iterator[Doubt]:
        """What the lines say against the values as they are now. `told`: the findings of the reading."""
        known = {name for finding in told if finding.code == "mrz_disagrees" for name in finding.fields}
        yield from self._form()
        yield from self._denied()
        for spec in fields_of(self.sheet.schema):
            said = self.after.get(spec.name)
            if said and spec.name not in ROUGH and self._contradicts(spec, said, spec.name in known):
                yield self._dissent(spec, said)

    def _form(self) -> Iterator[Doubt]:
        """Lines of no known form, such as one with a character too few, prove nothing."""
        if self.changed and self.holds is None:
            lengths = " and ".join(str(len(text)) for text in self.texts)
            sentence = f"The machine-readable lines have {lengths} characters, which no form of such lines has."
            yield doubt_of(Finding("mrz_unclear", sentence, Severity.SEVERE, (LINES,), path=(LINES,)))

    def _denied(self) -> Iterator[Doubt]:
        """Somebody says that check digits hold which do not: that may be so taken, with a word why."""
        now = self.sheet.cells.get((VALID,))
        read = self.sheet.before.get((VALID,))
        holds = self.holds if self.changed or read is None else read.value
        if holds is False and (VALID,) in self.sheet.done and (now is None or now.value is not False):
            sentence = "Check digits of the machine-readable lines do not hold, whatever is said of them."
            yield doubt_of(Finding("mrz_invalid", sentence, Severity.SEVERE, (VALID, LINES), path=(VALID,)))

    def _says_otherwise(self, name: str) -> bool:
        before, after = self.before.get(name), self.after.get(name)
        return (before and before.values) != (after and after.values)

    def _contradicts(self, spec: FieldSpec, said: Said, known: bool) -> bool:
        """Whether the lines contradict a value that did not contradict them before, or that they now say anew."""
        path: Path = (spec.name,)
        done, now, was = self.sheet.done.get(path), self.sheet.cells.get(path), self.sheet.before.get(path)
        taken_away = done is not None and done.kind in (EditKind.ABSENT, EditKind.ILLEGIBLE)
        if path in self.sheet.unclear or taken_away or _agrees(spec, now, said):
            return False
        if self._says_otherwise(spec.name):
            return True
        before = self.before.get(spec.name)
        return self.sheet.differs(path) and not known and before is not None and _agrees(spec, was, before)

    def _dissent(self, spec: FieldSpec, said: Said) -> Doubt:
        cell = self.sheet.cells.get((spec.name,))
        severity = Severity.SEVERE if spec.hints.critical else Severity.DOUBT
        what = f"“{cell.text}” stands here" if cell and cell.text else "no value stands here"
        sentence = f"{title_of((spec.name,))}: {what}, but the machine-readable lines say “{said.text}”."
        places = cell.provenance if cell else ()
        return doubt_of(
            Finding("mrz_disagrees", sentence, severity, (spec.name,), places, (spec.name,)), said.values[:4]
        )


def _texts(cells: Mapping[Path, FieldReading], numbers: Sequence[int]) -> list[str]:
    values = (cells[(LINES, number)].value for number in numbers if (LINES, number) in cells)
    return [str(value).upper() for value in values if value]


def _zone(texts: Sequence[str]) -> Zone | None:
    """The zone that exactly these lines make; None where they have no form that ICAO 9303 knows."""
    if not texts or not all(map(CHARACTERS.fullmatch, texts)):
        return None
    fitting = (form for form in FORMATS if form.count == len(texts) and form.takes(texts[0]))
    form = next((form for form in fitting if all(len(text) == form.length for text in texts)), None)
    return Zone(1, tuple(map(_line, texts)), _solution(form, texts)) if form else None


def _solution(form: Format, texts: Sequence[str]) -> Solution:
    slots = {slot.name: texts[slot.line][slot.start : slot.end] for slot in form.slots}
    broken = tuple(check.digit for check in form.checks if not check_holds(check, slots, form))
    return Solution(form, {slot.name: Solved(slot, slots[slot.name], 1.0, ()) for slot in form.slots}, broken, 0.0)


def _line(text: str) -> MachineLine:
    """A line that leaves nothing open; where its characters stand plays no part here."""
    anywhere = Box(0, 0, 1, 1)
    return MachineLine(0, anywhere, tuple(MachinePlace(anywhere, ((character, 1.0),)) for character in text))


def _agrees(spec: FieldSpec, cell: FieldReading | None, said: Said) -> bool:
    """Whether a value says what the lines say."""
    if cell is None or cell.value is None:
        return False
    return any(_same(spec, cell.value, value, said) for value in said.values)


def _same(spec: FieldSpec, value: Value, other: Value, said: Said) -> bool:
    if spec.name in NAMES:
        return spells(str(value), str(other), said.room)
    return value is not None and other is not None and spec.kind.same(value, other)
