"""The visual zone of a document: its lines for people, and the values that its labels and numbers give."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from docpipe.reading.identity.pieces import Piece, pieces_of
from docpipe.reading.identity.printed import NAMES, Printed, read_printed
from docpipe.reading.identity.seeming import country_of, kind_of, north_american, number_of, sex_of
from docpipe.reading.identity.unlabelled import TOLD, names_over_address
from docpipe.reading.labels import index_of
from docpipe.reading.mrz.years import plausible_days
from docpipe.reading.segments import Sheet
from schemas.document_type import DocumentType, FieldSpec
from schemas.fields import gather_locale
from schemas.fields.locale import Locale

ALONE = ("sex", "document_number")  # told without a label only where no label tells them
DAYS = ("birth_date", "expiry_date")
MONTHS_MAY_LEAD = frozenset(("USA", "CAN", "PHL", "FSM", "PLW", "MHL", "UMI", "BLZ", "KEN"))


@dataclass(frozen=True, slots=True)
class Visual:
    """The lines for people on all pages, the document's habits, and the printed values by field, best first."""

    pieces: tuple[Piece, ...]
    locale: Locale
    printed: dict[str, list[Printed]]


def look_at(
    sheets: Sequence[Sheet], specs: Sequence[FieldSpec], schema: type[DocumentType], day: date | None
) -> Visual:
    """Read what is printed for people."""
    pieces = tuple(piece for sheet in sheets for piece in pieces_of(sheet))
    lines = [piece.segment.text for piece in pieces]
    america = north_american(lines)
    locale = gather_locale(lines)
    if locale.day_first is None:
        locale = replace(locale, day_first=_day_first(sheets, america))
    found: dict[str, list[Printed]] = {spec.name: [] for spec in specs}
    for sheet in sheets:
        for name, values in read_printed(sheet, specs, index_of(schema), locale, america).items():
            found[name] += values
        kind = kind_of(sheet)
        country = country_of(sheet, america, str(kind.value) if kind else None)
        for name, seeming in (
            ("document_kind", kind),
            ("issuing_country", country),
            ("sex", sex_of(sheet)),
            ("document_number", number_of(sheet)),
        ):
            if seeming and not (name in ALONE and found[name]):
                found[name].append(seeming)
    if "surname" in found and not any(found.get(name) for name in NAMES):
        for name, told in names_over_address(sheets[0]).items():
            found[name] = [told]
    ranked = {name: sorted(values, key=lambda v: -v.support) for name, values in found.items()}
    ends = [p.value for p in ranked.get("expiry_date", ()) if isinstance(p.value, date)]
    for name in DAYS:
        ranked[name] = [_settled(one, name == "birth_date", day, ends[0] if ends else None) for one in ranked[name]]
    return Visual(pieces, locale, _with_given_names(ranked))


def _day_first(sheets: Sequence[Sheet], america: bool) -> bool | None:
    """Months come first in the United States; in Canada and the Philippines either does; else days do."""
    if america:
        return False
    states = {printed.value for sheet in sheets if (printed := country_of(sheet, america))}
    return None if not states or states & MONTHS_MAY_LEAD else True


def _settled(printed: Printed, birth: bool, day: date | None, expiry: date | None) -> Printed:
    """A day whose year has two digits, in the century that the document's other days leave."""
    among = [d for d in printed.alternatives if isinstance(d, date)]
    left = plausible_days(among, birth, day, expiry)
    if printed.value is None and len(left) == 1:
        return replace(printed, value=left[0], alternatives=())
    return printed


def _with_given_names(printed: dict[str, list[Printed]]) -> dict[str, list[Printed]]:
    """Both names behind one label, parted by a comma: "SMITH, JOHN"."""
    names = printed.get("surname") or []
    if not names or printed.get("given_names") or names[0].text.count(",") != 1:
        return printed
    surname, given = (part.strip() for part in names[0].text.split(","))
    if not surname or not given:
        return printed
    parts = {"surname": surname, "given_names": given}
    told = max(names[0].support, TOLD)
    return printed | {name: [replace(names[0], text=text, value=text, support=told)] for name, text in parts.items()}
