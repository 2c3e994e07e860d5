"""What the samples say, beside what was read: value by value, and the decision beside the one that is expected."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from pathlib import Path
from typing import Any

from docpipe.lifecycle import Status

Cell = tuple[str, Any]  # a place such as `grand_total` or `line_items[2].quantity`, and its value


@dataclass(frozen=True, slots=True)
class Comparison:
    """`total` counts the values that are printed or were read; `wrong` names those that differ, with both values."""

    right: int
    total: int
    wrong: tuple[tuple[str, Any, Any], ...]
    decided_as_expected: bool
    expected: str


def load_truth(folder: Path) -> dict[str, dict[str, Any]]:
    """The truth of each sample, by file name."""
    lines = [json.loads(line) for line in (folder / "truth.jsonl").read_text().splitlines()]
    return {line["file"]: line for line in lines}


def compare(truth: Mapping[str, Any], result: Mapping[str, Any] | None, status: Status) -> Comparison:
    """Hold one result against its truth. Tables that the truth does not tell of are not judged.

    Of a file of several documents each is held against that of the same pages.
    """
    wanted = dict(_values(truth))
    read = dict(_values(result, truth)) if result else {}
    others = dict(_alternatives(truth))
    wrong = tuple(
        (place, wanted.get(place), read.get(place))
        for place in {**wanted, **read}
        if not any(_same(value, read.get(place)) for value in (wanted.get(place), *others.get(place, ())))
    )
    total = len({**wanted, **read})
    expect = truth["expect"]
    return Comparison(total - len(wrong), total, wrong, _as_expected(expect, result, status), _sentence(expect))


def count_values(result: Mapping[str, Any]) -> int:
    """How many values were read, the cells of rows among them, of all documents in a file."""
    return sum(1 for _ in _values(result))


def _values(told: Mapping[str, Any], truth: Mapping[str, Any] | None = None) -> Iterator[Cell]:
    """The values of a document, or of the documents in a file, each place with the pages before it.

    With a `truth` only lists that it tells of.
    """
    for document, beside in _documents(told, truth):
        where = f"pages {','.join(map(str, document['pages']))}: " if document is not told else ""
        fields = document["fields"]
        judged = {n: a for n, a in fields.items() if truth is None or _told(beside, n, a)}
        yield from ((f"{where}{place}", value) for place, value in _cells(judged))


def _documents(
    told: Mapping[str, Any], truth: Mapping[str, Any] | None
) -> Iterator[tuple[Mapping[str, Any], Mapping[str, Any]]]:
    """Each document that is told of, and the truth of the same pages."""
    parts = {tuple(part["pages"]): part for part in (truth or {}).get("documents", ())}
    if "documents" not in told:
        yield told, truth or {}
        return
    for document in told["documents"]:
        yield document, parts.get(tuple(document["pages"]), {})


def _alternatives(truth: Mapping[str, Any]) -> Iterator[tuple[str, Any]]:
    for document, _ in _documents(truth, None):
        where = f"pages {','.join(map(str, document['pages']))}: " if document is not truth else ""
        yield from ((f"{where}{name}", values) for name, values in document.get("alternatives", {}).items())


def _as_expected(expect: Mapping[str, Any], result: Mapping[str, Any] | None, status: Status) -> bool:
    if expect["status"] == "accepted":
        return status in (Status.ACCEPTED, Status.DELIVERED)
    told = result or {}
    codes = {reason["code"] for reason in told.get("reasons", ())}
    judged = told.get("status", status)  # as it was read: a person may have decided since
    return judged == Status.NEEDS_REVIEW and codes.issuperset(expect["reasons"])


def _sentence(expect: Mapping[str, Any]) -> str:
    why = f" for {', '.join(expect['reasons'])}" if expect["reasons"] else ""
    return f"{expect['status'].replace('_', ' ')}{why}"


def _told(truth: Mapping[str, Any], name: str, answer: Any) -> bool:
    return name in truth.get("fields", {}) or not isinstance(answer, list)


def _cells(fields: Mapping[str, Any]) -> Iterator[Cell]:
    """Every value that is there; a result's value stands in an object, a truth's by itself."""
    for name, answer in fields.items():
        rows = answer if isinstance(answer, list) else None
        if rows is None:
            yield from _cell(name, answer)
            continue
        for number, row in enumerate(rows, start=1):
            if isinstance(row, Mapping) and "value" not in row:
                for column, value in row.items():
                    yield from _cell(f"{name}[{number}].{column}", value)
            else:
                yield from _cell(f"{name}[{number}]", row)


def _cell(place: str, answer: Any) -> Iterator[Cell]:
    value = answer["value"] if isinstance(answer, Mapping) else answer
    if value is not None:
        yield place, value


def _same(wanted: Any, read: Any) -> bool:
    """Numbers by value, text without regard to case and blanks."""
    if wanted is None or read is None:
        return False
    try:
        return Decimal(str(wanted)) == Decimal(str(read))
    except InvalidOperation:
        return " ".join(str(wanted).split()).casefold() == " ".join(str(read).split()).casefold()
