"""The report that is shipped beside the weights: how they were made, and how they did when they were tried."""

from collections.abc import Mapping, Sequence
from datetime import date

from docpipe.learning.trying import Tried


def as_markdown(
    day: date, command: str, seconds: float, sizes: Mapping[str, int], figures: Sequence[tuple[str, Tried]]
) -> str:
    """How the weights were made and how they do, for people."""
    counts = ", ".join(f"{number:,} {name}" for name, number in sizes.items())
    lines = [
        "# What the layout reader's scorer learned",
        "",
        f"Made on {day} by `{command}` in {seconds / 60:.1f} minutes: {counts}.",
        "",
        "An example is a field of a document with all its choices, of which one is right, or none. Generated",
        "documents count four times: as they are; with labels that nobody knows; with values left out; as if read",
        "from pixels. The figures count fields alone, the best choice of each, before sums between fields are weighed;",
        "harmed documents are among those that were kept apart.",
        "",
        "| judged on, and by | right | wrong | missing | surely chosen | of them right |",
        "| --- | ---: | ---: | ---: | ---: | ---: |",
    ]
    lines += [
        f"| {name} | {one.right} | {one.wrong} | {one.missing} | {one.sure or ''} | {_share(one)} |"
        for name, one in figures
    ]
    return "\n".join(lines) + "\n"


def _share(one: Tried) -> str:
    return f"{one.surely_right / one.sure:.4f}" if one.sure else ""
