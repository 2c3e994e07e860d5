"""The single values of a reading, each with the path that leads to it."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from docpipe.document import Answer, FieldReading, Reading, Row

Path = tuple[str | int, ...]  # ("line_items", 2, "unit_price")


def cells_of(reading: Reading) -> Iterator[tuple[Path, FieldReading]]:
    """Every value of a reading with its path, rows' cells included."""
    for name, answer in reading.fields.items():
        yield from _walk((name,), answer)


def field_of(path: Path) -> tuple[str, ...]:
    """The names of field and column: `("line_items", 2, "unit_price")` -> `("line_items", "unit_price")`."""
    return tuple(step for step in path if isinstance(step, str))


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
