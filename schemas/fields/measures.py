"""Units right behind a number, which make it a count or a measure and no amount of money: "3.412 kWh", "31,20 ct"."""

import re

from schemas.fields.kind import Span

# A till's mark of tax is a capital, and "12,50 KM" are Bosnian marks; so short units count in small letters alone.
_UNIT = re.compile(
    r" ?(?:(?i:kwh|mwh|gwh|wh|kw|kva|kvarh|kg|kgs|m²|m³|m2|m3|qm|cbm|lbs|ltr|litres?|liter|std|stdn|stunden?|hrs|hours?"
    r"|heures?|horas|uur|uren|godz|hod|tim|timmar|timmer|stk|stck|pcs|pieces|szt|tage|tagen|days|jours|giorni|dagen"
    r"|dagar|dni|dnů|monate|months|mois|meses|nights|nächte|nuits)|km|cm|mm|ct|cent|h|m)(?!\w)"
)


def is_measure(line: str, span: Span) -> bool:
    """Whether a unit of something else than money stands right behind a number without a currency."""
    return line[span.end - 1].isdigit() and line[span.start].isdigit() and _UNIT.match(line, span.end) is not None
