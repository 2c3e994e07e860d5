"""How every verb prints: the result on standard output, all else on standard error; for people, or as JSON lines."""

import json
import shlex
import shutil
import sys
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console
from rich.markup import escape
from rich.padding import Padding
from rich.table import Table

from docpipe.lifecycle import Status

Json = Annotated[bool, typer.Option("--json", help="Print JSON, one object a line.")]

WIDE = 160  # columns where the output is no terminal
NARROW = 110  # columns below which a table leaves out what can be seen elsewhere
STYLES = {
    Status.RECEIVED: "dim",
    Status.PROCESSING: "cyan",
    Status.SPLIT: "blue",
    Status.NEEDS_REVIEW: "yellow",
    Status.ACCEPTED: "green",
    Status.DELIVERED: "green",
    Status.REJECTED: "magenta",
    Status.REPLACED: "dim",
    Status.FAILED: "red",
}


def results() -> Console:
    """Standard output, for people."""
    return Console(highlight=False, emoji=False, width=None if sys.stdout.isatty() else WIDE)


def progress() -> Console:
    """Standard error, for people."""
    return Console(
        stderr=True, highlight=False, emoji=False, soft_wrap=True, width=None if sys.stderr.isatty() else WIDE
    )


def program() -> str:
    """How to call docpipe from here: by its name where the shell finds it, else as it was called."""
    called = sys.argv[0]
    return "docpipe" if shutil.which("docpipe") or Path(called).name != "docpipe" else shlex.quote(called)


def print_json(value: Mapping[str, Any]) -> None:
    """One object on one line of standard output, seen at once: UTF-8 as JSON has it, whatever the terminal's.

    What is no character (of a file's name in another encoding) is escaped, so that it can be read back.
    """
    line = json.dumps(value, ensure_ascii=False, default=_plain)
    sys.stdout.flush()
    sys.stdout.buffer.write(line.encode("utf-8", "backslashreplace") + b"\n")
    sys.stdout.buffer.flush()


def colour(status: Status) -> str:
    """The status as a word in its colour."""
    return f"[{STYLES[status]}]{words(status)}[/]"


def words(code: str) -> str:
    """A code as words: `needs_review` -> `needs review`."""
    return code.replace("_", " ")


def plain_table(*columns: str, numbers: Sequence[str] = ()) -> Table:
    """A table without lines; the columns named in `numbers` stand to the right."""
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    for column in columns:
        table.add_column(column, justify="right" if column in numbers else "left", overflow="fold")
    return table


def print_indented(console: Console, sentence: str) -> None:
    """A sentence, two columns in: wrapped between words on a terminal, else on one line, as programs read lines."""
    if console.is_terminal:
        console.print(Padding(sentence, (0, 0, 0, 2), expand=False))
    else:
        console.print(f"  {sentence}", soft_wrap=True)


def shown(text: object) -> str:
    """Text from outside, as the terminal may show it: no markup, no control characters."""
    return escape(
        "".join(character if character.isprintable() else "\N{REPLACEMENT CHARACTER}" for character in str(text))
    )


def ago(moment: datetime, now: datetime | None = None) -> str:
    """How long ago, in the largest unit that says it: `4 s ago`, `12 min ago`, `3 h ago`, `5 days ago`."""
    return f"{span(((now or datetime.now(UTC)) - moment).total_seconds())} ago"


def span(seconds: float) -> str:
    """A length of time in the largest unit that says it."""
    for unit, length in (("days", 86_400), ("h", 3_600), ("min", 60)):
        if seconds >= 2 * length:
            return f"{seconds / length:.0f} {unit}"
    return f"{max(0.0, seconds):.0f} s"


def _plain(value: object) -> str:
    if isinstance(value, datetime):
        return value.astimezone(UTC).isoformat(timespec="milliseconds")
    return str(value)
