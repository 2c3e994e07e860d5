"""`docpipe calibrate`: learn how far values can be trusted, from documents whose truth is known."""

from collections.abc import Iterator
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Annotated

import typer

from docpipe.cli.extract_apart import extract_apart
from docpipe.cli.printing import Json, print_json, progress, results, shown
from docpipe.cli.targets import target
from docpipe.cli.types import load_types
from docpipe.errors import TooFewValues
from docpipe.files import write_whole
from docpipe.learning import Comparators, Truth, load_truth
from docpipe.learning.calibrating import LEAST_VALUES, fit_curves
from docpipe.learning.marking import MarkedValue, marked_values
from docpipe.outcome import Outcome
from docpipe.settings import Settings, load_settings
from docpipe.trust import Calibration
from schemas import Registry

TELL_EVERY = 10  # documents
ENOUGH = 100  # documents: of fewer, confidence may be too high
READABLE = 0o644  # workers have accounts of their own, and it holds nothing of any document


def calibrate(
    folders: Annotated[list[Path], typer.Argument(metavar="FOLDER", help="Documents with truth.jsonl beside them.")],
    out: Annotated[Path, typer.Option("--out", metavar="FILE", callback=target, help="Write the calibration here.")],
    split: Annotated[str | None, typer.Option("--split", help="Only documents of this split.")] = None,
    whole: Annotated[
        bool, typer.Option("--whole", help="The truth is whole: what it does not list is not printed.")
    ] = False,
    known: Annotated[
        list[Path] | None,
        typer.Option("--known", metavar="FOLDER", help="Further documents, whose truth lists only what is known."),
    ] = None,
    called: Annotated[str, typer.Option("--called", help="What the documents are, in a few words.")] = "documents",
    jobs: Annotated[int, typer.Option("--jobs", "-j", min=1, help="So many processes read at a time.")] = 1,
    as_json: Json = False,
) -> None:
    """Learn how far values can be trusted, from documents whose truth is known.

    Take documents that nothing else was learned from: of others it would be too sure.
    """
    settings = load_settings().model_copy(update={"calibration": None})  # it may be what is to be replaced
    registry = load_types(settings)
    values, count = [], 0
    for folder, all_told in [*((one, whole) for one in folders), *((one, False) for one in known or ())]:
        truths = load_truth(folder, split)
        count += len(truths)
        progress().print(f"Reading {len(truths)} documents of {shown(folder)} ...")
        values += list(_marked(folder, truths, registry, settings, jobs, all_told))
    curves = fit_curves(values)
    if not curves:
        raise TooFewValues(f"{len(values)} values are known; of one way of reading {LEAST_VALUES} are the least.")
    if count < ENOUGH:
        progress().print(f"These are {count} documents, which make docpipe too sure: take {ENOUGH}, of many senders.")
    fitted_on = (
        f"{count} {called}, {sum(value.way in curves for value in values):,} values, {datetime.now(UTC):%Y-%m-%d}"
    )
    write_whole(out, Calibration(fitted_on, curves, version("docpipe")).as_json(), READABLE)
    if as_json:
        print_json({"fitted_on": fitted_on, "ways": sorted(curves), "file": str(out)})
    else:
        results().print(f"Learned from {fitted_on}: {len(curves)} ways of reading, in {shown(out)}.")


def _marked(
    folder: Path, truths: list[Truth], registry: Registry, settings: Settings, jobs: int, whole: bool
) -> Iterator[MarkedValue]:
    comparators, by_file = Comparators(registry), {truth.file: truth for truth in truths}
    asked = [(folder / file, None) for file in by_file]
    for number, extracted in enumerate(extract_apart(asked, settings, jobs), start=1):
        truth = by_file[extracted.file.relative_to(folder).as_posix()]
        for part, outcome in _parts(truth, extracted.outcome):
            if outcome.reading and outcome.schema and outcome.document_type == part.document_type:
                schema = registry.get(outcome.schema)
                yield from marked_values(outcome.reading, schema, outcome.findings, part, comparators, whole)
        if number % TELL_EVERY == 0:
            progress().print(f"{number} of {len(asked)} read")


def _parts(truth: Truth, outcome: Outcome) -> Iterator[tuple[Truth, Outcome]]:
    """A document, or each of those of a file that were cut out rightly, with its truth."""
    if not truth.parts:
        yield truth, outcome
    found = {one.page_nos: one for one in outcome.documents}
    for part in truth.parts:
        if part.pages in found:
            yield part, found[part.pages]
