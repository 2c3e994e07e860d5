"""The days by which sentences ask for payment: "please transfer the amount by 4 June", not the last day of a discount.

Knows how such sentences go in the languages of Europe; reckons no day that is not printed.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from docpipe.reading.candidates import Candidate, Support
from docpipe.reading.segments import Segment, Sheet, sheet_at

TOLD = 0.62  # support of a day by which a sentence asks for payment
OTHER = 0.6  # less for the last day of a discount, or of no payment, whatever label stands before it
LONG = 5  # words of a sentence that says what is to be done by a day
PROSE = 3  # words of a line that a sentence may go on from or into
NEAR = 2.5  # heights of a line between two lines of one sentence
BY = re.compile(
    r"(?i)(?:\bbis(?: spätestens)?(?: zum| zu dem| dem)?|\bspätestens(?: bis)?(?: zum| am| den)?|\bfällig(?: am"
    r"| zum| bis)*"
    r"|\bby|\bbefore|\b(?:no|not) later than|\buntil|\bdue(?: on| by| date)?:?|\bavant le|\bau plus tard le"
    r"|\bjusqu['’]au"
    r"|\bexigible (?:au|le)"
    r"|\bsoit le|\bsoit au|\béchéance(?: au| le)?:?|\bantes del?|\bhasta(?: el)?|\ba más tardar el|\bvence el"
    r"|\bentro(?: e non oltre)?"
    r"(?: il)?|\bv[oó][oó]r|\buiterlijk(?: op| voor)?|\btot en met|\baté(?: ao)?(?: dia)?|\bdo(?: dnia)?"
    r"|\bnejpozději do"
    r"|\bsenast(?: den)?|\bföre(?: den)?|\bsenest(?: den)?|\binnen)"
    r"[ ,]*(?:(?:mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun)\w*[.,]? *|(?:den|dem|the|el|il|le|o|dnia) )?$"
)
PAYING = re.compile(
    r"(?i)zahl|paie|überw|begleich|begl[ei]|entricht|fällig|\bpay|paid|settle|remit|transfer|\bdue\b|règl|régl|regl"
    r"|virement|échéance|exigible"
    r"|acquitt|\bpag|abon[ae]|ingres|\bvence|bonific|\bsald|\bvers[ai]|scad|betal|voldo|over ?(?:te )?ma|overschr"
    r"|liquid|płat"
    r"|zapła|przel|ureg|uhra|zapla|splat|tillhanda|erlägg|transf|dovut|corrispo|ausgl[ei]|einzahl|anweis|wpła[tc]|stort"
    r"|satisfac|acquit|honor|\bvir[ée]"
)
NET = re.compile(  # what is left of the time to pay behind that for a discount: "otherwise net 23 January"
    r"(?i)\b(?:rein )?(?:netto|net|nett|neto|nets|líquido|liquido|splatn[éáoýa]|netto kasse)"
    r"(?: (?:bis|zum|am|per|by|on|au|le|al|il|entro|el|hasta|a|até|em|op|voor|uiterlijk|do|dnia|dne|den"
    r"|senast|kontant))*"
    r"[ :,]*$"
)
DEBIT = re.compile(
    r"(?i)abgebucht|buchen wir|\babbuch|eingezogen|ziehen wir|\bziehen\b.*\bein\b|einzug|einziehen|belasten"
    r"|direct debit|\bdebit|charged?\b|collect|prélev|addebit|\bcargar|adeudar|\bgirar|afgeschreven|afschrijv|incass"
    r"|debitad|\bdebitar|pobran|pobier|obciąż|\bdras\b|autogiro|stržen|inkas|strhn"
    r"|[iï]ncass|\bdomicil"
)
DONE = re.compile(  # of a debit that was made: no day to pay by
    r"(?i)\b(?:wurden?|haben wir|has been|have been|was|were|a été|ont été|è stat[oa]|ha sido|fue|werd|foi"
    r"|został\w*|byl[ao]?|har dragits|drogs|is op .* afgeschreven)\b"
)
ON = re.compile(
    r"(?i)\b(?:am|zum|on(?: or (?:around|about|after))?|le|il(?: giorno)?|el(?: día)?|op(?: of omstreeks)?|em|a|no dia"
    r"|dia|dnia|w dniu|den|dne|ab|from|vanaf|från|um|gegen|around|vers|autour du|intorno al|verso il|alrededor del"
    r"|hacia el|omstreeks|rond|por volta d[eo]|cerca d[eo]|około|kolem|kring|omkring|con valuta|dras)"
    r"[ ,]*(?:(?:mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun)\w*[.,]? *|(?:dem|the) )?$"
)
PAST = re.compile(  # of money that came
    r"(?i)eingäng|eingang|eingegang|berücksichtig|verbucht|(?<!be )received|reçu|ricevut|recibid|ontvangen"
)
PERIOD = re.compile(r"(?i)zeitraum|period")  # of the time that is billed
DISCOUNT = re.compile(
    r"(?i)skont|discount|escompte|sconto|descuento|pronto pago|korting|rabat|desconto|abzüglich|\d ?%"
)
SENTENCE = re.compile(r"(?<=[^\W\d]{2})[.!?] +(?=[^\W_a-z])|(?<=[/. -][12]\d{3})[.!?] +(?=[^\W\d_a-z])|(?<=\))[.!?] +")
CLAUSE = re.compile(r"(?i)[,;]|\b(?:oder|sonst|or|otherwise|ou|oppure|sinon|o bien|of|anders)\b")


@dataclass(frozen=True, slots=True)
class Day:
    """A day in a running text: characters `start` up to `end`; `index` of its candidate, None in a line beside."""

    start: int
    end: int
    index: int | None


def with_deadlines(
    candidates: Sequence[Candidate], supports: Mapping[int, Support], sheets: Sequence[Sheet]
) -> dict[int, Support]:
    """The supports of days as those of a deadline, raised and lowered by what their sentences say."""
    judged = dict(supports)
    for index, is_meant in _judged(candidates, sheets):
        before = judged.get(index)
        if not is_meant and before:
            judged[index] = replace(before, score=max(0.0, before.score - OTHER))
        elif is_meant and (before is None or before.score < TOLD):
            judged[index] = Support(TOLD, "inline", before.label if before else None)
    return judged


def _judged(candidates: Sequence[Candidate], sheets: Sequence[Sheet]) -> Iterator[tuple[int, bool]]:
    """Candidates that are the last day for something, and whether that is to pay all."""
    by_line: dict[int, list[int]] = {}
    for index, candidate in enumerate(candidates):
        by_line.setdefault(id(candidate.segment), []).append(index)
    for indices in by_line.values():
        text, days = _running(candidates[indices[0]].segment, indices, candidates, by_line, sheets)
        yield from _days_told(text, days)


def _running(
    segment: Segment,
    indices: Sequence[int],
    candidates: Sequence[Candidate],
    by_line: Mapping[int, list[int]],
    sheets: Sequence[Sheet],
) -> tuple[str, list[Day]]:
    """A line with those above and below it that its sentence may come from and go on in, and the days in them."""
    text, days = "", list[Day]()
    for line in _around(segment, sheet_at(sheets, segment.page_no)):
        for index in by_line.get(id(line), ()):
            span = candidates[index].span
            days.append(Day(len(text) + span.start, len(text) + span.end, index if index in indices else None))
        text += line.text + " "
    return text, sorted(days, key=lambda day: day.start)


def _around(segment: Segment, sheet: Sheet) -> Iterator[Segment]:
    above = sheet.rows[segment.row - 1] if segment.row else ()
    below = sheet.rows[segment.row + 1] if segment.row + 1 < len(sheet.rows) else ()
    yield from (s for s in above if _goes_on(s, segment, sheet))
    yield segment
    yield from (s for s in below if _goes_on(segment, s, sheet))


def _goes_on(one: Segment, other: Segment, sheet: Sheet) -> bool:
    """Whether the sentence of a line may go on in one under it."""
    aligned = abs(sheet.dx(one.box.x0, other.box.x0)) < sheet.line_height
    return aligned and abs(one.box.y0 - other.box.y0) < NEAR * sheet.line_height and len(one.words) >= PROSE


def _days_told(text: str, days: Sequence[Day]) -> Iterator[tuple[int, bool]]:
    claimed = -1  # how far a discount's words were told of a day before
    for nth, day in enumerate(days):
        start = max((m.end() for m in SENTENCE.finditer(text, 0, day.start)), default=0)
        end = next((m.start() for m in SENTENCE.finditer(text, day.end)), len(text))
        sentence = text[start:end]
        if PERIOD.search(sentence):
            continue
        if _is_debited(text[start : day.start], sentence):
            if day.index is not None:
                yield day.index, True
            continue
        rest = NET.search(text[start : day.start]) is not None
        if not rest and not BY.search(text[start : day.start]):
            continue
        if PAST.search(sentence) or not (PAYING.search(sentence) or DISCOUNT.search(sentence)):
            if day.index is not None and len(sentence.split()) >= LONG:
                yield day.index, False
            continue
        earlier = days[nth - 1].end if nth and days[nth - 1].end > start else start
        later = days[nth + 1].start if nth + 1 < len(days) and days[nth + 1].start < end else end
        before, after = _clause_before(text, earlier, day.start, start), _clause_after(text, day.end, later, end)
        ahead = DISCOUNT.search(text, max(before, claimed), day.start)
        behind = DISCOUNT.search(text, day.end, after)
        claimed = behind.end() if behind and not ahead else claimed
        if day.index is not None:
            yield day.index, rest or not (ahead or behind)


def _is_debited(before: str, sentence: str) -> bool:
    """Whether a sentence says that money will be taken on a day."""
    return bool(ON.search(before) and DEBIT.search(sentence) and not DONE.search(sentence))


def _clause_before(text: str, earlier: int, place: int, start: int) -> int:
    """Where the clause of a day begins: behind the last comma after another day, or with its sentence."""
    if earlier == start:
        return start
    return max((m.end() for m in CLAUSE.finditer(text, earlier, place)), default=earlier)


def _clause_after(text: str, place: int, later: int, end: int) -> int:
    """Where the clause of a day ends: at the last comma before another day, or with its sentence."""
    if later == end:
        return end
    return max((m.start() for m in CLAUSE.finditer(text, place, later)), default=later)
