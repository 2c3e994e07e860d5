"""How `docpipe models` shows models to people."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from docpipe.cli.printing import plain_table, results, shown
from docpipe.vlm.packing.inspecting import Inspection

if TYPE_CHECKING:
    from docpipe.vlm.trying import Trial  # loads torch


def size(count: int) -> str:
    """Bytes in the largest unit that says it."""
    for unit, power in (("GiB", 3), ("MiB", 2), ("KiB", 1)):
        if count >= 1024**power:
            return f"{count / 1024**power:,.1f} {unit}"
    return f"{count} bytes"


def print_refused(found: Inspection) -> None:
    """What is wrong with a folder that was not loaded."""
    console = results()
    console.print(f"[bold red]not loaded[/]  {shown(found.folder)}", soft_wrap=True)
    for fault in found.faults:
        console.print(f"  {shown(fault)}", soft_wrap=True)


def print_trial(found: Inspection, trial: "Trial | None") -> None:
    """What a folder is and, where it was loaded, what it takes and does here."""
    table = plain_table("", "")
    table.show_header = False
    for name, value in [*_folder_rows(found), *(_trial_rows(trial) if trial else ())]:
        table.add_row(f"[dim]{name}[/]", value)
    results().print(table)
    if trial:
        _print_forms(trial)


def print_listed(listed: Sequence[Inspection], chosen: Path | None) -> None:
    """One line a model."""
    table = plain_table("model", "family", "size", "licence", "manifest", "", numbers=("size",))
    for one in listed:
        state = f"[red]{shown(one.faults[0])}[/]" if one.faults else ""
        if one.folder.absolute() == chosen:
            state = f"[green]the one that reads[/] {state}"
        sealed = "yes" if one.sealed else "no"
        table.add_row(
            shown(one.folder.name), shown(one.model_type), size(one.disk_bytes), shown(one.licence), sealed, state
        )
    results().print(table)


def _folder_rows(found: Inspection) -> list[tuple[str, str]]:
    origin = f"{found.source} at {found.revision[:12]}" if found.source else ""
    hashes = "as the manifest says" if found.hashed else "no manifest; `docpipe models seal` writes one"
    rows = [
        ("folder", shown(found.folder)),
        ("family", shown(found.model_type)),
        ("from", shown(origin)),
        ("licence", shown(found.licence)),
        ("size on disk", size(found.disk_bytes)),
        ("hashes", hashes),
    ]
    return [(name, value) for name, value in rows if value]


def _trial_rows(trial: "Trial") -> list[tuple[str, str]]:
    free = f", {size(trial.free_bytes)} free before" if trial.free_bytes else ""
    kind = "measured" if trial.page_bytes_measured else "of cache, reckoned"
    memory = f", {size(trial.page_bytes)} {kind}" if trial.page_bytes else ""
    rows = [
        ("class", trial.class_name),
        ("doubt", f"[yellow]{trial.family_doubt}[/]" if trial.family_doubt else ""),
        ("held as", f"{trial.form} on {trial.device}{free}"),
        ("loaded in", f"{trial.load_seconds:,.1f} s"),
        ("context", f"{trial.context:,} tokens" if trial.context else "not told"),
        ("a page", f"{trial.page_pixels:,} pixels, {trial.page_tokens:,} tokens{memory}"),
        ("pages a question", f"{trial.window}"),
        ("first token", f"after {trial.first_token_seconds:,.2f} s"),
        ("writes", f"{trial.tokens_a_second:,.1f} tokens/s, one page at a time"),
        (
            "reads",
            f"{trial.pages_a_second:,.2f} pages/s, {trial.batch} at a time, answers of {trial.answer_tokens} tokens",
        ),
        ("bound output", "[green]works[/]" if trial.bound else "[bold red]an answer did not keep to the schema[/]"),
    ]
    return [(name, value) for name, value in rows if value]


def _print_forms(trial: "Trial") -> None:
    table = plain_table("held as", "weights", "", numbers=("weights",))
    for form in trial.forms:
        table.add_row(form.name, size(form.weight_bytes), shown(form.missing))
    results().print()
    results().print(table)
