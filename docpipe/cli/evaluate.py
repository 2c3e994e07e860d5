"""`docpipe evaluate`: read documents whose truth is known, and say how well they are read."""

import json
import tempfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from typing import Annotated, Any

import typer

from docpipe.cli.evaluate_table import print_evaluation
from docpipe.cli.extract import Extracted
from docpipe.cli.extract_apart import Asked, extract_apart
from docpipe.cli.printing import Json, print_json, progress, shown
from docpipe.cli.targets import target
from docpipe.cli.types import check_type, load_types
from docpipe.document import FiledPage
from docpipe.errors import BadDocument, BadRequest, BadTruth
from docpipe.files import write_whole
from docpipe.intake import read_plain_file
from docpipe.learning import Comparators, Evaluation, Judged, Told, Truth, judge, load_truth, match
from docpipe.learning import evaluate as figures_of
from docpipe.learning.picturing import Draw, Picture, picture
from docpipe.learning.predictions import load_predictions
from docpipe.learning.report import Heading, as_html
from docpipe.lifecycle import Status
from docpipe.pages import Renderer, RenderLimits
from docpipe.pages.showing import PageImages
from docpipe.settings import Settings, load_settings
from docpipe.vlm.choosing import Whereabouts, whereabouts
from schemas import Registry

Folder = Annotated[Path, typer.Argument(metavar="FOLDER", help="Documents with truth.jsonl beside them.")]
Split = Annotated[str | None, typer.Option("--split", help="Only documents of this split, such as measure.")]
TypeName = Annotated[str | None, typer.Option("--type", help="Only documents of this type.")]
TellTypes = Annotated[bool, typer.Option("--tell-types", help="Tell the reader each document's type beforehand.")]
Jobs = Annotated[int, typer.Option("--jobs", "-j", min=1, help="So many processes read at a time.")]
ReportFile = Annotated[
    Path | None, typer.Option("--report", metavar="FILE", callback=target, help="Write a report with pictures here.")
]
Predictions = Annotated[
    Path | None, typer.Option("--predictions", metavar="FILE", help="Judge these results; read nothing.")
]
Keep = Annotated[
    Path | None, typer.Option("--keep", metavar="FILE", callback=target, help="Keep what was read, as JSON lines.")
]

WORST_SHOWN = 12  # documents in the report
OF_ONE_LAYOUT = 2  # while there are others
PICTURE_DPI = 100
MOST_PICTURE_BYTES = 12_000_000  # of all pages in the report
TELL_EVERY = 10  # documents


@dataclass(slots=True)
class ReadSet:
    """What was said of each file, and where its words stand."""

    told: dict[str, Told] = field(default_factory=dict)
    pages: dict[str, tuple[FiledPage, ...]] = field(default_factory=dict)


def evaluate(
    folder: Folder,
    split: Split = None,
    document_type: TypeName = None,
    tell_types: TellTypes = False,
    jobs: Jobs = 1,
    report: ReportFile = None,
    predictions: Predictions = None,
    keep: Keep = None,
    as_json: Json = False,
) -> None:
    """Read documents whose truth is known, and say how well they are read.

    Results that are there already are judged with --predictions. Ends with 0 also where documents fail.
    """
    settings = load_settings()
    registry = load_types(settings)
    if tell_types:
        check_type(registry, document_type)
    truths = load_truth(folder, split, document_type)
    comparators = Comparators(registry)
    _check(truths, comparators)
    read = ReadSet()
    if predictions:
        read.told = _told_before(truths, load_predictions(predictions))
    else:
        _read(_asked(folder, truths, registry, tell_types), folder, settings, jobs, read, keep)
    evaluation = figures_of(_judged(truths, read, comparators, document_type), read.told.values())
    if report:
        heading = _heading(folder, split, document_type, settings, predictions)
        pictures = _pictures(folder, evaluation, read, comparators, settings)
        write_whole(report, as_html(heading, evaluation, pictures).encode())
        progress().print(f"The report is in [bold]{shown(report)}[/]; it holds pictures of the documents.")
    if as_json:
        print_json({"folder": str(folder), "split": split, "type": document_type, **evaluation.as_json()})
    else:
        print_evaluation(evaluation)


def _check(truths: Iterable[Truth], comparators: Comparators) -> None:
    """Whether every field can be judged, before hours of reading."""
    for truth in truths:
        for one in (truth, *truth.parts):
            for name in one.fields:
                comparators.of(one, name)


def _told_before(truths: Sequence[Truth], results: Sequence[Mapping[str, Any]]) -> dict[str, Told]:
    found = match([truth.file for truth in truths], results)
    if not found:
        raise BadTruth("None of the results is of a file that the truth knows.")
    seconds = {file: result.get("seconds") for file, result in found.items()}
    return {
        file: Told(result, seconds[file] if isinstance(seconds[file], (int, float)) else None)
        for file, result in found.items()
    }


def _asked(folder: Path, truths: Iterable[Truth], registry: Registry, tell_types: bool) -> list[Asked]:
    """Each file once, with its type where it is to be told and is one that is known here."""
    types = {truth.file: truth.document_type for truth in truths}
    return [(folder / file, named if tell_types and named in registry else None) for file, named in types.items()]


def _read(
    asked: Sequence[Asked], folder: Path, settings: Settings, jobs: int, read: ReadSet, keep: Path | None
) -> None:
    """Read everything, saying how far it is on standard error."""
    console, failed = progress(), 0
    console.print(f"Reading {len(asked)} file{'s' if len(asked) != 1 else ''} ...")
    lines = []
    for number, extracted in enumerate(extract_apart(asked, settings, jobs), start=1):
        file, result = extracted.file.relative_to(folder).as_posix(), extracted.outcome.as_json()
        read.told[file] = Told(result, extracted.seconds)
        read.pages[file] = _words(extracted)
        lines.append({"file": file, "seconds": round(extracted.seconds, 3), **result})
        failed += extracted.outcome.status is Status.FAILED
        if number % TELL_EVERY == 0 and number < len(asked):
            console.print(f"{number} of {len(asked)} read{f', {failed} failed' if failed else ''}")
    if keep:
        write_whole(keep, "".join(json.dumps(line, ensure_ascii=False) + "\n" for line in lines).encode())


def _words(extracted: Extracted) -> tuple[FiledPage, ...]:
    outcome = extracted.outcome
    return tuple(page for one in outcome.documents or (outcome,) for page in one.filed_pages)


def _judged(
    truths: Iterable[Truth], read: ReadSet, comparators: Comparators, document_type: str | None
) -> Iterator[Judged]:
    for truth in truths:
        for one in judge(truth, read.told.get(truth.file, Told()), comparators):
            if document_type in (None, one.truth.document_type):
                yield one


def _heading(
    folder: Path, split: str | None, document_type: str | None, settings: Settings, predictions: Path | None
) -> Heading:
    chosen = ", ".join(f"{what} {name}" for what, name in (("split", split), ("type", document_type)) if name)
    model = whereabouts(settings) is not Whereabouts.NONE
    reader = f"results of {predictions.name}" if predictions else "read by a model" if model else "read without a model"
    return Heading(folder.resolve().name, datetime.now(UTC), chosen, reader, version("docpipe"))


def _pictures(
    folder: Path, evaluation: Evaluation, read: ReadSet, comparators: Comparators, settings: Settings
) -> list[Picture]:
    """The worst documents, with as many of their pages drawn as the report has room for."""
    limits = RenderLimits.of(settings)
    worst = evaluation.worst_few(WORST_SHOWN, OF_ONE_LAYOUT)
    with tempfile.TemporaryDirectory() as scratch, Renderer(limits) as renderer:
        images = PageImages(limits, Path(scratch), 1)
        try:
            draw = _drawing(folder, images, settings)
            words = [read.pages.get(one.truth.file) or _layer(folder, one, renderer, settings) for one in worst]
            return [picture(one, own, comparators, draw) for one, own in zip(worst, words, strict=True)]
        finally:
            images.close()


def _drawing(folder: Path, images: PageImages, settings: Settings) -> Draw:
    """Draws pages until there is no more room; a file that cannot be drawn has no picture."""
    spent = 0

    def draw(file: str, page_no: int) -> bytes | None:
        nonlocal spent
        if spent > MOST_PICTURE_BYTES:
            return None
        try:
            data = read_plain_file(folder / file, settings.max_file_bytes)
            drawn = images.draw(sha256(data).hexdigest(), page_no, PICTURE_DPI, data)
        except (BadDocument, BadRequest):
            return None
        spent += len(drawn)
        return drawn

    return draw


def _layer(folder: Path, judged: Judged, renderer: Renderer, settings: Settings) -> tuple[FiledPage, ...]:
    """The words of a file's text layer, where nobody has read it here."""
    try:
        data = read_plain_file(folder / judged.truth.file, settings.max_file_bytes)
        pages = list(renderer.pages(data))
    except BadDocument:
        return ()
    return tuple(FiledPage(page.page_no, page.width, page.height, words=page.words) for page in pages)
