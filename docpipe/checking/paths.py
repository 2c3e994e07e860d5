"""Where the values of fields stand, and the reading that a path of names and row numbers leads to."""

from docpipe.document import Answer, FieldReading, Provenance, Reading


def places_of(answer: Answer) -> tuple[Provenance, ...]:
    """All places of an answer, a list's rows included."""
    if answer is None:
        return ()
    if isinstance(answer, FieldReading):
        return answer.provenance
    return tuple(
        place
        for item in answer
        for cell in ([item] if isinstance(item, FieldReading) else item.values())
        for place in places_of(cell)
    )


def places_of_fields(reading: Reading, fields: tuple[str, ...]) -> tuple[Provenance, ...]:
    return tuple(place for name in fields for place in places_of(reading.fields.get(name)))


def cell_at(reading: Reading, path: tuple[str | int, ...]) -> FieldReading | None:
    """The reading that a path such as `("line_items", 2, "unit_price")` leads to."""
    answer = reading.fields.get(str(path[0])) if path else None
    if isinstance(answer, FieldReading) or answer is None:
        return answer
    if len(path) < 2 or not isinstance(path[1], int) or path[1] >= len(answer):
        return None
    item = answer[path[1]]
    if isinstance(item, FieldReading):
        return item
    return item.get(str(path[2])) if len(path) > 2 else None
