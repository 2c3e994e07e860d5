"""A result's values as a page lists them: single ones, and tables of rows. Knows the form of results and the schema."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from docpipe.store.decisions import Correction
from docpipe.wording import sure_in_words, title_of

NUMBERS = frozenset({"money", "number", "percent", "quantity"})


@dataclass(frozen=True, slots=True)
class Cell:
    """One value. `printed`: what was read from the page, where that looks different. `sure`: how sure, in words."""

    value: str
    printed: str
    corrected: bool
    illegible: bool
    sure: str = ""


@dataclass(frozen=True, slots=True)
class Single:
    """A field that is no table; `cells` empty where nothing was found."""

    title: str
    cells: tuple[Cell, ...]
    critical: bool
    doubtful: bool


@dataclass(frozen=True, slots=True)
class Column:
    title: str
    number: bool


@dataclass(frozen=True, slots=True)
class Table:
    title: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell | None, ...], ...]


@dataclass(frozen=True, slots=True)
class Values:
    single: tuple[Single, ...]
    tables: tuple[Table, ...]

    @property
    def sure(self) -> bool:
        """Whether it is known of any of them how sure it is."""
        return any(cell.sure for one in self.single for cell in one.cells)


def values_of(fields: Mapping[str, Any], form: Iterable[Mapping[str, Any]], doubtful: frozenset[str]) -> Values:
    """The values in the order of the form, then what the form does not know. `doubtful`: fields that reasons name."""
    known = {one["name"]: one for one in form}
    order = [*(name for name in known if name in fields), *(name for name in fields if name not in known)]
    single, tables = [], []
    for name in order:
        shape = known.get(name, {})
        if _is_table(fields[name], shape):
            tables.append(_table(name, fields[name] or [], shape))
        else:
            told = fields[name] if isinstance(fields[name], list) else [fields[name]]
            cells = tuple(cell for one in told if (cell := _cell(one, shape)))
            single.append(Single(_title(name, shape), cells, bool(shape.get("critical")), name in doubtful))
    return Values(tuple(single), tuple(table for table in tables if table.rows))


def correction_of(one: Correction, form: Iterable[Mapping[str, Any]] = ()) -> dict[str, str]:
    """A correction as a line: which field, what was read, what stands there now (nothing where it was taken away)."""
    shape = _shape_at(one.path, form)
    before, after = (_cell(told, shape) for told in (one.before, one.after))
    return {
        "title": title_of(tuple(one.path)),
        "kind": one.kind,
        "before": before.value if before else "",
        "after": after.value if after else "",
        "why": one.why,
    }


def _shape_at(path: Sequence[str | int], form: Iterable[Mapping[str, Any]]) -> Mapping[str, Any]:
    """What the form says of the field, or the column, that a path leads to."""
    shape: Mapping[str, Any] = next((one for one in form if one["name"] == path[0]), {})
    if len(path) == 3:
        return next((one for one in shape.get("columns") or () if one["name"] == path[2]), {})
    return shape


def _is_table(told: Any, shape: Mapping[str, Any]) -> bool:
    if shape.get("columns"):
        return True
    return isinstance(told, list) and any(isinstance(row, Mapping) and "value" not in row for row in told)


def _table(name: str, rows: list[Any], shape: Mapping[str, Any]) -> Table:
    """Only columns in which something stands."""
    columns = shape.get("columns") or [{"name": column} for column in (rows[0] if rows else {})]
    used = [column for column in columns if any(row.get(column["name"]) for row in rows)]
    titles = tuple(Column(_title(one["name"], one), one.get("widget") in NUMBERS) for one in used)
    cells = tuple(tuple(_cell(row.get(column["name"]), column) for column in used) for row in rows)
    return Table(_title(name, shape), titles, cells)


def _title(name: str, shape: Mapping[str, Any]) -> str:
    return str(shape.get("title") or title_of((name,)))


def _cell(told: Any, shape: Mapping[str, Any]) -> Cell | None:
    if not isinstance(told, Mapping):
        return None
    value, text = _shown(told.get("value"), shape), " ".join(str(told.get("text") or "").split())
    corrected = bool(told.get("corrected"))
    sure = "" if corrected else sure_in_words(told.get("confidence"))
    return Cell(value or text, _printed(told, value, text), corrected, bool(told.get("illegible")), sure)


def _printed(told: Mapping[str, Any], value: str, text: str) -> str:
    """What the page says in other words. Not what a person typed, nor the signs or lines that a yes or no is from."""
    if not told.get("provenance") or told.get("corrected") or isinstance(told.get("value"), bool) or not value:
        return ""
    return "" if _plain(text) in (_plain(value), _plain(str(told.get("value")))) else text


def _plain(text: str) -> str:
    return "".join(text.lower().split())


def _shown(value: Any, shape: Mapping[str, Any]) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if value is None:
        return ""
    titles = {choice["value"]: str(choice["title"]) for choice in shape.get("choices") or ()}
    return f"{value} %" if shape.get("widget") == "percent" else titles.get(str(value), str(value))
