"""How `docpipe extract` shows one file to people: the decision, what speaks against it, and the fields.

A file that was split is a heading, with each of its documents under it.
"""

from collections.abc import Mapping
from pathlib import Path

from rich.console import Console, Group
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from docpipe.cli.printing import colour, print_indented, results, shown
from docpipe.document import Answer, FieldReading, Severity, plain
from docpipe.lifecycle import Status
from docpipe.outcome import Outcome, pages_in_words
from docpipe.wording import language_in_words, sure_in_words


def print_outcome(file: Path, outcome: Outcome, seconds: float) -> None:
    """One file: a heading, its reasons, its fields, its rows."""
    console = results()
    many = len(outcome.documents)
    kind = f"{many} documents" if many else "" if outcome.status is Status.FAILED else _kind(outcome)
    pages = f"{outcome.page_count} page{'s' if outcome.page_count != 1 else ''}, " if outcome.page_count else ""
    heading = (f"[bold]{shown(file)}[/]", kind, colour(outcome.status), f"[dim]{pages}{seconds:.2f} s[/]")
    console.print("  ".join(part for part in heading if part), soft_wrap=True)
    _print_said(console, outcome)
    console.print()
    for document in outcome.documents:
        where = pages_in_words(document.page_nos)
        console.print(f"[bold]{where}[/]  {_kind(document)}  {colour(document.status)}", soft_wrap=True)
        _print_said(console, document)
        console.print()


def _kind(outcome: Outcome) -> str:
    """What it is, and in which language, where that could be told."""
    language = language_in_words(outcome.reading.language if outcome.reading else None)
    return f"{outcome.schema or 'unknown type'}{f' in {language}' if language else ''}"


def _print_said(console: Console, outcome: Outcome) -> None:
    """Why a person must look, what is worth knowing, what was read. A file's documents give their own reasons."""
    for reason in () if outcome.documents else outcome.reasons:
        print_indented(console, f"[yellow]{shown(reason.sentence)}[/]")
    for finding in outcome.findings:
        if finding.severity is Severity.NOTE:
            print_indented(console, f"[dim]{shown(finding.sentence)}[/]")
    if outcome.reading is not None:
        _print_fields(console, outcome.reading.fields)


def _print_fields(console: Console, fields: Mapping[str, Answer]) -> None:
    values = Table.grid(padding=(0, 2))
    lists: list[Group] = []
    for name, answer in fields.items():
        items = (answer,) if isinstance(answer, FieldReading) else answer or ()
        rows = []
        for item in items:
            if isinstance(item, FieldReading):
                values.add_row(Text(name, "cyan"), shown(_value(item)), f"[dim]{_printed(item)}[/]", _page(item))
            else:
                rows.append(item)
        if rows:
            lists.append(Group(Text(f"{name} ({len(rows)})", "cyan"), Padding(_rows(rows), (0, 0, 0, 2), expand=False)))
    console.print(Padding(values, (0, 0, 0, 2), expand=False))
    for group in lists:
        console.print(Padding(group, (0, 0, 0, 2), expand=False))


def _page(cell: FieldReading) -> Text:
    """Where it stands, how sure it is where that is known, and whether it is printed at all."""
    page = f"p{cell.provenance[0].page_no}" if cell.provenance else ""
    told = (page, sure_in_words(cell.confidence), "computed" if cell.derived else "")
    return Text(" ".join(word for word in told if word), "dim")


def _rows(rows: list[Mapping[str, FieldReading | None]]) -> Table:
    table = Table.grid(padding=(0, 2))
    columns = list(rows[0]) if rows else []
    table.add_row(*(Text(column, "dim") for column in columns))
    for row in rows:
        table.add_row(*(shown(_value(row[column])) for column in columns))
    return table


def _value(cell: FieldReading | None) -> str:
    return "-" if cell is None or cell.value is None else str(plain(cell.value))


def _printed(cell: FieldReading) -> str:
    """The text as printed, where it differs from the value."""
    text = cell.text.replace("\n", ", ")
    return "" if text == _value(cell) else shown(text)
