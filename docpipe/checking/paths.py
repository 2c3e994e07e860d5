"""Where the values of fields stand, and the reading that a path of names and row numbers leads to."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from docpipe.document import Answer, FieldReading, Provenance, Reading, Row

Path = tuple[str | int, ...]  # ("line_items", 2, "unit_price")


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


def cells_of(reading: Reading) -> Iterator[tuple[Path, FieldReading]]:
    """Every value of a reading with its path, rows' cells included."""
    for name, answer in reading.fields.items():
        yield from _walk((name,), answer)


def with_cells(reading: Reading, cells: Mapping[Path, FieldReading]) -> Reading:
    """The reading with some of its values replaced."""
    fields = {name: _replaced((name,), answer, cells) for name, answer in reading.fields.items()}
    return replace(reading, fields=fields)


def _walk(path: Path, answer: Answer) -> Iterator[tuple[Path, FieldReading]]:
    if isinstance(answer, FieldReading):
        yield path, answer
    elif answer is not None:
        items: Sequence[FieldReading | Row] = answer
        for number, item in enumerate(items):
            if isinstance(item, FieldReading):
                yield (*path, number), item
            else:
                yield from (((*path, number, column), cell) for column, cell in item.items() if cell is not None)


def _replaced(path: Path, answer: Answer, cells: Mapping[Path, FieldReading]) -> Answer:
    if answer is None or isinstance(answer, FieldReading):
        return cells.get(path, answer)
    items: Sequence[FieldReading | Row] = answer
    values = [cells.get((*path, n), item) for n, item in enumerate(items) if isinstance(item, FieldReading)]
    return values or [
        {column: cells.get((*path, n, column), cell) for column, cell in item.items()}
        for n, item in enumerate(items)
        if not isinstance(item, FieldReading)
    ]
