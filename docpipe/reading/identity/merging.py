"""One answer out of what the machine-readable lines say of a field and what is printed for people.

Both together are two readings: where they agree, the printed one is shown, accents and all. Where they do not, that
is a finding, and the lines, which bear check digits, stand.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from docpipe.document import FieldReading, Finding, Severity, Value
from docpipe.reading.identity.pieces import DOUBTFUL
from docpipe.reading.identity.printed import Printed
from docpipe.reading.identity.zone_fields import Said
from docpipe.reading.mrz import respaced, restored, spells
from docpipe.wording import title_of
from schemas.document_type import FieldSpec

_LIKE = str.maketrans("OQDUILZSGB", "0000112568")
REREADS = 3  # of the lines, which make one reading of them two
LEGIBLE = 0.75  # OCR score of a name that stands by itself
NAMES = ("surname", "given_names")
AGREED = 3.0  # ways in which a value is told that lines and print agree on: the lines, their check digits, a label
CLEAR = 0.8  # support of a printed value that may contradict the lines


@dataclass(frozen=True, slots=True)
class Merged:
    """The answer for a field, and what was noticed on the way."""

    answer: FieldReading | None
    findings: tuple[Finding, ...] = ()


def merge(spec: FieldSpec, said: Said | None, printed: Sequence[Printed], rereads: int) -> Merged:
    """The answer for a field. `rereads`: how often the lines were read."""
    if said is None:
        return Merged(_printed_alone(printed), _unsure(spec, printed))
    agreeing = [(p, value) for p in printed for value in said.values if _same(spec, p, value, said)]
    if agreeing:
        same, value = agreeing[0]
        whole = any(not p.sought and spells(p.text, str(v)) for p, v in agreeing)  # all of what its label says is there
        ends = said.cut and spec.name == "given_names" and spells(same.text, str(value)) and not whole
        more = (_finding("mrz_truncated", "may go on where the line ends", spec, said),) if ends else ()
        return Merged(_agreed(spec, said, same, value, rereads), more)
    findings = _dissent(spec, said, printed)
    if said.cut and spec.name == "given_names":
        findings = (*findings, _finding("mrz_truncated", "may go on where the line ends", spec, said))
    clear = _clear(printed)
    if said.broken and clear and findings:
        return Merged(_printed_alone(clear), findings)
    if said.sure and len(said.values) == 1:
        return Merged(_reading(said.text, said.values[0], said, rereads), findings)
    return Merged(
        FieldReading(said.text, None, (said.place,), None, _signals(rereads, 0.0), said.values),
        findings or (_unclear(spec, said),),
    )


def _printed_alone(printed: Sequence[Printed]) -> FieldReading | None:
    """The best of the printed values; others that say something else speak against it."""
    if not printed:
        return None
    best = printed[0]
    rivals = [p.support for p in printed[1:] if p.value != best.value]
    signals = {"support": round(best.support, 4), "margin": round(best.support - max(rivals, default=0.0), 4)}
    return FieldReading(best.text, best.value, best.places, None, signals, best.alternatives)


def _unsure(spec: FieldSpec, printed: Sequence[Printed]) -> tuple[Finding, ...]:
    """A name that nothing confirms: a second look at it would lose the same strokes and dots again."""
    if spec.name not in NAMES or not printed or printed[0].score >= LEGIBLE:
        return ()
    sentence = f"{title_of((spec.name,))}: “{printed[0].text}” could not be read for sure."
    return (Finding("unsure_characters", sentence, Severity.DOUBT, (spec.name,), printed[0].places),)


def _agreed(spec: FieldSpec, said: Said, printed: Printed, value: Value, rereads: int) -> FieldReading:
    """The printed value, which people look at; the lines' own where print has another alphabet or form."""
    shown, second = value, 1.0
    if spec.name in NAMES:
        spaced = respaced(_clean(printed.text), str(value))
        shown = restored(spaced, str(value))
        second = 1.0 if shown != spaced else printed.score  # the lines tell nothing of most accents
    signals = {**_signals(rereads, 1.0, second), "ways": AGREED}
    return FieldReading(printed.text, shown, (*printed.places, said.place), None, signals)


def _clean(name: str) -> str:
    """A name without specks at its ends that were taken for points; behind a single letter they are points."""
    bare = name.strip(" .,;:·'")
    return name if len(bare.rpartition(" ")[2]) == 1 else bare


def _same(spec: FieldSpec, printed: Printed, value: Value, said: Said) -> bool:
    """Whether a printed value says what the lines say; a character that looks alike was recognized wrong."""
    if isinstance(value, date):
        return printed.value == value or (printed.value is None and value in printed.alternatives)
    if spec.name in NAMES:
        return spells(printed.text, str(value), said.room)
    if spec.name in ("document_number", "personal_number"):
        exact = printed.value is not None and value is not None and spec.kind.same(printed.value, value)
        return exact or (said.sure and _alike(str(printed.value)) == _alike(str(value)))
    return printed.value == value


def _alike(text: str) -> str:
    return "".join(c for c in text.upper() if c.isalnum()).translate(_LIKE)


def _dissent(spec: FieldSpec, said: Said, printed: Sequence[Printed]) -> tuple[Finding, ...]:
    """A printed value that says something else; one that is no clear one says nothing."""
    clear = _clear(printed)
    if not clear:
        return ()
    other = clear[0]
    severity = Severity.SEVERE if spec.hints.critical and other.score >= DOUBTFUL else Severity.DOUBT
    sentence = f"{title_of((spec.name,))}: “{other.text}” is printed, but the machine-readable lines say “{said.text}”."
    return (Finding("mrz_disagrees", sentence, severity, (spec.name,), (*other.places, said.place)),)


def _clear(printed: Sequence[Printed]) -> list[Printed]:
    return [p for p in printed if p.support >= CLEAR and p.value is not None]


def _unclear(spec: FieldSpec, said: Said) -> Finding:
    meanings = " or ".join(str(value) for value in said.values[:4])
    days = {value.strftime("%m-%d") for value in said.values if isinstance(value, date)}
    if len(said.values) > 1 and len(days) == 1:
        return _finding("year_ambiguous", f"has a year of two digits and may be {meanings}", spec, said)
    if said.broken:
        return _finding("mrz_unclear", "does not fit its check digit", spec, said)
    return _finding("mrz_unclear", f"cannot be read for sure; it may be {meanings}", spec, said)


def _finding(code: str, what: str, spec: FieldSpec, said: Said) -> Finding:
    sentence = f"{title_of((spec.name,))}: “{said.text}” in the machine-readable lines {what}."
    return Finding(code, sentence, Severity.DOUBT, (spec.name,), (said.place,))


def _reading(text: str, value: Value, said: Said, rereads: int) -> FieldReading:
    return FieldReading(text, value, (said.place,), None, _signals(rereads, 1.0, 1.0))


def _signals(rereads: int, support: float, second: float = 0.0) -> dict[str, float]:
    """What speaks for a value of the lines; read often enough, they are their own second reading."""
    signals = {"support": support, "margin": support, "rereads": float(rereads)}
    return signals | {"second": round(second, 4)} if rereads >= REREADS and second else signals
