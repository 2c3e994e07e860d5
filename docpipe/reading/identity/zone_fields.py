"""The fields of a machine-readable zone: its texts as values, and how sure each is."""

from dataclasses import dataclass, replace
from datetime import date

from docpipe.document import Provenance, Value
from docpipe.reading.identity.national_numbers import holds_check_digit
from docpipe.reading.mrz import Zone, box_of, split_names
from docpipe.reading.mrz.alphabet import FILLER
from docpipe.reading.mrz.years import birth_days, expiry_days
from schemas.fields.states import state_of

SURE = 0.97  # share of all that the zone may say; 1 for places that all re-reads agree on
CARDS = ("I<", "ID", "A<", "C<")  # other second letters are the state's own, for cards of many kinds
PERMITS = ("IR", "AR", "CR")  # residence permits, after EU regulation 1030/2002


@dataclass(frozen=True, slots=True)
class Said:
    """What a zone says of a field: its `text` as seen, and all values that it may mean, the likeliest first."""

    name: str
    text: str
    values: tuple[Value, ...]
    sure: bool
    place: Provenance
    cut: bool = False  # a name that the line may have been too short for
    room: int | None = None  # of a name: the characters that the line has for it
    broken: bool = False  # its own check digit does not hold


def fields_of_zone(zone: Zone, today: date | None) -> dict[str, Said]:
    """The fields of a zone by their names in the schema; those that it leaves empty are left out."""
    said = [_kind(zone), _state(zone, "issuing_country", "issuer"), _state(zone, "nationality", "nationality")]
    said += [_number(zone), _sex(zone), _personal(zone), *_names(zone), *_days(zone, today)]
    return {field.name: field for field in said if field}


def _said(
    zone: Zone, name: str, slot: str, values: list[Value | None], start: int = 0, end: int | None = None
) -> Said | None:
    """A field out of some places of a slot."""
    solved = zone.solution.slots[slot]
    last = solved.slot.length if end is None else end
    kept = tuple(dict.fromkeys(value for value in values if value is not None))
    if not kept:
        return None
    line, first, behind = solved.slot.line, solved.slot.start + start, solved.slot.start + last
    seen = "".join(zone.raw_at(line, column) for column in range(first, behind))
    place = Provenance(zone.page_no, box_of(zone, line, first, behind))
    broken = f"{slot}_check" in zone.solution.broken
    sure = solved.sure >= SURE and len(kept) == 1 and not broken
    return Said(name, seen.strip(FILLER), kept, sure, place, broken=broken)


def _kind(zone: Zone) -> Said | None:
    code = zone.solution.slots["code"].text
    kinds = {**dict.fromkeys(CARDS, "identity_card"), **dict.fromkeys(PERMITS, "residence_permit")}
    begins = {"P": "passport", "V": "visa"}
    return _said(zone, "document_kind", "code", [kinds.get(code) or begins.get(code[:1])])


def _state(zone: Zone, name: str, slot: str) -> Said | None:
    return _said(zone, name, slot, [state_of(zone.solution.slots[slot].text)]) if zone.solution.form.has(slot) else None


def _number(zone: Zone) -> Said | None:
    """The document's number; one that is too long goes on in the optional places, its check digit behind it."""
    solved, check = zone.solution.slots["number"], zone.solution.slots["number_check"]
    if check.text == FILLER and solved.text.strip(FILLER) and zone.solution.form.name in ("TD1", "TD2"):
        return _long_number(zone)
    texts = [solved.text, *(solved.others if solved.sure < SURE else ())]
    return _said(zone, "document_number", "number", [_plain(text) for text in texts])


def _long_number(zone: Zone) -> Said | None:
    rest = zone.solution.slots["optional"]
    tail = rest.text.partition(FILLER)[0]
    number = _said(zone, "document_number", "number", [_plain(zone.solution.slots["number"].text + tail[:-1])])
    if number is None or not tail:
        return None
    more = box_of(zone, rest.slot.line, rest.slot.start, rest.slot.start + len(tail) - 1 or 1)
    seen = "".join(zone.raw_at(rest.slot.line, rest.slot.start + n) for n in range(len(tail) - 1))
    place = Provenance(zone.page_no, number.place.box.join(more) if zone.solution.form.name == "TD1" else more)
    return replace(number, text=number.text + seen, place=place, sure=number.sure and rest.sure >= SURE)


def _plain(text: str) -> str | None:
    """The number without its fillers; those inside it stand for what a machine cannot print."""
    return text.strip(FILLER).replace(FILLER, "") or None


def _sex(zone: Zone) -> Said | None:
    text = zone.solution.slots["sex"].text
    said = _said(zone, "sex", "sex", ["X" if text == FILLER else text])
    return replace(said, text=text) if said else None


def _personal(zone: Zone) -> Said | None:
    """The number in the optional places, where a state puts one there."""
    form = zone.solution.form
    if form.visa:
        return None
    for slot in ("optional", "optional_2"):
        if not form.has(slot):
            continue
        solved = zone.solution.slots[slot]
        text = solved.text
        if slot == "optional" and zone.solution.slots["number_check"].text == FILLER and form.name in ("TD1", "TD2"):
            text = text.partition(FILLER)[2]
        number = text.strip(FILLER).replace(FILLER, " ")
        if sum(map(str.isdigit, number)):
            return _said(zone, "personal_number", slot, [_with_birth(number, zone)])
    return None


def _with_birth(number: str, zone: Zone) -> str:
    """The whole of a Romanian number, of whose day of birth the lines tell in its own places alone."""
    whole = number[:1] + zone.solution.slots["birth"].text + number[1:]
    romanian = zone.solution.slots["issuer"].text == "ROU" and len(number) == 7
    return whole if romanian and holds_check_digit(whole, "ROU") else number


def _names(zone: Zone) -> list[Said | None]:
    if not zone.solution.form.has("names"):
        return [_name_alone(zone, name) for name in ("surname", "given_names")]
    solved = zone.solution.slots["names"]
    names = split_names(solved.text)
    border = solved.text.find(FILLER * 2)
    border = border if border > 0 else len(solved.text.rstrip(FILLER))
    end = len(solved.text.rstrip(FILLER))
    surname = _said(zone, "surname", "names", [names.surname or None], 0, border)
    given = _said(zone, "given_names", "names", [names.given], border + 2, end) if names.given else None
    initials = names.given is not None and len(names.given.split()[-1]) == 1
    rooms = (None if names.given else solved.slot.length, solved.slot.length - border - 2)
    return [
        replace(name, text=name.text.replace(FILLER, " "), cut=names.cut or initials, room=room) if name else None
        for name, room in zip((surname, given), rooms, strict=True)
    ]


def _name_alone(zone: Zone, slot: str) -> Said | None:
    """A name in places of its own, as France sets them; two fillers part given names there."""
    solved = zone.solution.slots[slot]
    value = " ".join(part for part in solved.text.split(FILLER) if part)
    said = _said(zone, slot, slot, [value or None], 0, len(solved.text.rstrip(FILLER)))
    cut = not solved.text.endswith(FILLER)
    return replace(said, text=value, cut=cut, room=solved.slot.length) if said else None


def _days(zone: Zone, today: date | None) -> list[Said | None]:
    """Both days; what a two-digit year may mean is told by the other day and by today."""
    birth, expiry = zone.solution.slots["birth"], zone.solution.slots.get("expiry")
    ends = expiry_days(expiry.text, today) if expiry else []
    born = birth_days(birth.text, today, ends[0] if len(ends) == 1 else None)
    others = birth.others if birth.sure < SURE else ()
    also = expiry.others if expiry and expiry.sure < SURE else ()
    days = [_said(zone, "birth_date", "birth", [*born, *(d for t in others for d in birth_days(t, today, None))])]
    if expiry:
        days.append(_said(zone, "expiry_date", "expiry", [*ends, *(d for t in also for d in expiry_days(t, today))]))
    return days
