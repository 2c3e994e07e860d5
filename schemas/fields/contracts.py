"""The field types that contracts need: lengths of time, dates in words, whose law governs."""

from datetime import date
from typing import Annotated

from schemas.fields.durations import DurationKind
from schemas.fields.jurisdictions import JurisdictionKind
from schemas.fields.written_dates import WrittenDateKind

Duration = Annotated[str, DurationKind()]
Jurisdiction = Annotated[str, JurisdictionKind()]
WrittenDate = Annotated[date, WrittenDateKind()]
