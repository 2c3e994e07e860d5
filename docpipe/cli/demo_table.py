"""What the demo shows at its end: a table for people or JSON lines, and a verdict."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console

from docpipe.cli.demo_follow import Followed
from docpipe.cli.demo_truth import Comparison, count_values
from docpipe.cli.printing import NARROW, colour, plain_table, print_json, results, shown, words
from docpipe.lifecycle import Status

MOST_FAULTS = 20
COLUMNS = ("document", "type", "status", "fields", "right/known", "seconds", "why a person must look")
NUMBERS = ("fields", "right/known", "seconds")


@dataclass(frozen=True, slots=True)
class Row:
    """One document of the table."""

    followed: Followed
    comparison: Comparison

    @property
    def decision(self) -> Status | None:
        """What was decided: a delivered document was accepted."""
        status = self.followed.status
        return Status.ACCEPTED if status is Status.DELIVERED else status

    @property
    def reasons(self) -> list[str]:
        return [reason.sentence for reason in self.followed.reasons]

    @property
    def clean(self) -> bool:
        """Is it a sample without a fault in it?"""
        return self.comparison.expected == "accepted"

    @property
    def as_expected(self) -> bool:
        """Decided as expected; and where nothing is wrong with the sample, every value right."""
        return self.comparison.decided_as_expected and not (self.clean and self.comparison.wrong)


def print_rows(rows: Sequence[Row]) -> None:
    """The table, and what is not as expected. The reasons stand below it where the terminal is narrow."""
    console = results()
    columns = COLUMNS[:-1] if console.width < NARROW else COLUMNS
    table = plain_table(*columns, numbers=NUMBERS)
    for row in rows:
        table.add_row(*_cells(row)[: len(columns)])
    console.print()
    console.print(table)
    console.print()
    if columns is not COLUMNS:
        _print_reasons(console, rows)
    _print_faults(rows)


def print_verdict(rows: Sequence[Row], seconds: float | None, outbox: Path) -> None:
    """The sums, and where the results lie. `seconds`: of processing; None where nothing was read now."""
    clean, faulty = [row for row in rows if row.clean], [row for row in rows if not row.clean]
    right, total = _right_of(clean)
    caught = sum(row.as_expected for row in faulty)
    accepted = sum(row.decision is Status.ACCEPTED for row in clean)
    console = results()
    console.print(
        f"Clean samples accepted: [bold]{accepted} of {len(clean)}[/]; their fields right: [bold]{right} of {total}[/]."
    )
    console.print(f"Faulty samples sent to a person for the right reason: [bold]{caught} of {len(faulty)}[/].")
    where = f"The results lie in {shown(outbox)}, a JSON file a document and a CSV file a list."
    took = f"Processing took {seconds:.1f} s. " if seconds is not None else ""
    console.print(f"{took}{where}", soft_wrap=True)


def _right_of(rows: Sequence[Row]) -> tuple[int, int]:
    """How many values are right, of how many."""
    return sum(row.comparison.right for row in rows), sum(row.comparison.total for row in rows)


def print_rows_json(rows: Sequence[Row], seconds: float, outbox: Path) -> None:
    """One object a document, then one with the sums."""
    for row in rows:
        document, result = row.followed.document, row.followed.reading
        told = {"file": row.followed.file, "id": document and document.id, "status": row.decision}
        read = {"seconds": result and result.seconds, "reasons": row.reasons}
        counts = {"right": row.comparison.right, "total": row.comparison.total, "as_expected": row.as_expected}
        print_json({**told, **read, **counts})
    right, total = _right_of([row for row in rows if row.clean])
    as_expected = all(row.as_expected for row in rows)
    print_json({"as_expected": as_expected, "right": right, "total": total, "seconds": seconds, "outbox": outbox})


def _cells(row: Row) -> list[str]:
    result, comparison = row.followed.reading, row.comparison
    fields = str(count_values(result.result)) if result else ""
    mark = "green" if not comparison.wrong else "red" if row.clean else "yellow"
    return [
        shown(row.followed.file),
        shown(_type_of(row.followed)),
        colour(row.decision) if row.decision else "[red]not taken[/]",
        fields,
        f"[{mark}]{comparison.right}/{comparison.total}[/]",
        f"{result.seconds:.2f}" if result else "",
        shown(" ".join(row.reasons)),
    ]


def _type_of(followed: Followed) -> str:
    """The type; of a file of several documents all of theirs: `packet: contract, invoice`."""
    document, types = followed.document, [part.document_type or "unknown" for part in followed.parts]
    if document is None:
        return ""
    return f"{document.document_type}: {', '.join(types)}" if types else document.document_type or ""


def _print_reasons(console: Console, rows: Sequence[Row]) -> None:
    for row in rows:
        if row.reasons:
            console.print(f"{shown(row.followed.file)}: {shown(' '.join(row.reasons))}")
    console.print()


def _print_faults(rows: Sequence[Row]) -> None:
    """What is not as it should be, the first of it at least."""
    faults = [fault for row in rows if not row.as_expected for fault in _faults(row)]
    console = results()
    for fault in faults[:MOST_FAULTS]:
        console.print(fault, soft_wrap=True)
    if len(faults) > MOST_FAULTS:
        console.print(f"... and {len(faults) - MOST_FAULTS} more.")
    if faults:
        console.print()


def _faults(row: Row) -> Iterator[str]:
    file = f"[red]{shown(row.followed.file)}[/]"
    if not row.comparison.decided_as_expected:
        decided = words(row.decision) if row.decision else "not taken"
        yield f"{file}: {decided}, expected: {shown(row.comparison.expected)}."
    for place, printed, read in row.comparison.wrong if row.clean else ():
        is_printed = "not printed" if printed is None else f"printed “{shown(printed)}”"
        is_read = "not read" if read is None else f"read “{shown(read)}”"
        yield f"{file} {place}: {is_printed}, {is_read}."
