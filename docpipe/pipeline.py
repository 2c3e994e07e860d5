"""The steps in order: pages, documents, reading, checking, trust. `read` touches no store; `processing` does jobs."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from functools import partial

from docpipe.checking import (
    Claim,
    build,
    check_days,
    check_grounding,
    check_legibility,
    check_marks,
    check_pages,
    check_rules,
    check_second_reading,
    check_small_print,
    claims_of,
    disputed_paths,
    held_fields,
    settle,
    with_certainty,
)
from docpipe.document import Finding, Page, Provenance, Reading, Reason, Severity
from docpipe.errors import BadAnswer, BadDocument, ModelMemory, QuestionTooLong
from docpipe.filing import as_filed, filed_page
from docpipe.lifecycle import Status
from docpipe.monitoring import Stage, each, stage
from docpipe.outcome import Outcome
from docpipe.pages import Renderer
from docpipe.pages.again import Look, look_again
from docpipe.pages.ocr import Ocr
from docpipe.pages.page_images import closer_images, page_images
from docpipe.pages.preparing import prepare
from docpipe.reading import (
    Part,
    Sheet,
    classify,
    is_blank,
    locale_of,
    loose_pages,
    one_part,
    read_layout,
    sheet_of,
    split,
)
from docpipe.reading.by_model import Show, Terms, View, look_closer, read_by_model
from docpipe.reading.merging import Dispute, merged
from docpipe.trust import Calibration, decide, load_calibration, with_confidence, with_witnesses
from docpipe.vlm import Runner
from schemas import Registry
from schemas.document_type import DocumentType, critical_fields

READ_DPI = 200

Again = Callable[[Sequence[Provenance]], Sequence[Look]]


@dataclass(frozen=True, slots=True)
class Model:
    """The model that reads first, and how it is asked. `pixels`: most of a page that it is shown."""

    runner: Runner
    terms: Terms
    pixels: int


@dataclass(frozen=True, slots=True)
class Eyes:
    """How a document is looked at beyond its words: a second time at places, and by a model at pages and at places."""

    again: Again | None = None
    show: Show | None = None
    model: Model | None = None
    view: View | None = None


BLIND = Eyes()


def read(
    data: bytes,
    *,
    registry: Registry,
    renderer: Renderer,
    ocr: Ocr,
    document_type: str | None = None,
    password: str | None = None,
    day: date | None = None,
    page_nos: Collection[int] | None = None,
    model: Model | None = None,
    calibration: Calibration | None = None,
) -> Outcome:
    """Read one file: what it says, what is wrong with it, and whether it may pass.

    `document_type` is a registered name, None to find out; `day` is that of its receipt, by default today; `page_nos`:
    pages that are one document of a file which was split before, None for all pages, which may be several documents.
    `model`: reads first, where there is one; `calibration`: by default that which comes with docpipe. Raises the
    BadDocument errors of the renderer, and ModelUnavailable.
    """
    schema = registry.get(document_type) if document_type else None
    first = min(page_nos) if page_nos else 1
    drawn = renderer.pages(data, password=password, image_dpi=READ_DPI, colour=True, first_page=first)
    pages = [_prepared(page, ocr) for page in _chosen(each(Stage.RENDER, drawn), page_nos)]
    upright = {page.page_no: page for page in pages}
    again = partial(look_again, renderer, ocr, data, upright, password=password)
    show = partial(page_images, renderer, data, upright, pixels=model.pixels, password=password) if model else None
    view = partial(closer_images, renderer, data, upright, pixels=model.pixels, password=password) if model else None
    eyes = Eyes(again, show, model, view)
    outcome = read_pages(pages, schema, registry, day, eyes, page_nos is not None, calibration)
    return as_filed(outcome, {page.page_no: page.warp for page in pages})


def _chosen(pages: Iterable[Page], page_nos: Collection[int] | None) -> Iterator[Page]:
    """The pages to read; behind the last of them nothing is drawn, as a file of many parts is drawn for each."""
    for page in pages:
        if page_nos is None or page.page_no in page_nos:
            yield page
        if page_nos and page.page_no == max(page_nos):
            return


def _prepared(page: Page, ocr: Ocr) -> Page:
    """The page as it is read, without its image: all at once could fill the memory, and only ink is asked for later."""
    with stage(Stage.PREPARE):
        prepared = prepare(page, ocr)
        return replace(prepared, blank=is_blank(prepared), image=None, filed_size=(page.width, page.height))


def read_pages(
    pages: Sequence[Page],
    schema: type[DocumentType] | None,
    registry: Iterable[type[DocumentType]] = (),
    day: date | None = None,
    eyes: Eyes = BLIND,
    whole: bool = False,
    calibration: Calibration | None = None,
) -> Outcome:
    """Everything after the pages: what documents there are, and what each says. Places are those of the upright pages.

    Without a `schema` the types are found out among those of the registry. `whole`: the pages are known to be one
    document. `calibration`: by default that which comes with docpipe.
    """
    calibration = calibration or load_calibration(None)
    with stage(Stage.CLASSIFY):
        sheets = {page.page_no: sheet_of(page) for page in pages}
        in_order = list(sheets.values())
        if whole and schema is None:
            schema = classify(in_order, registry, pages)
        one = whole or schema is not None
        parts = (one_part(pages, in_order, schema),) if one else split(pages, in_order, registry)
        loose = loose_pages(parts, pages)
    day = day or datetime.now(UTC).date()
    outcomes = [_read_part(part, pages, sheets, day, eyes, calibration) for part in parts]
    if len(outcomes) == 1:
        return replace(outcomes[0], findings=(*loose, *outcomes[0].findings), page_count=len(pages))
    return Outcome.packet(outcomes, len(pages), loose)


def _read_part(
    part: Part,
    all_pages: Sequence[Page],
    all_sheets: Mapping[int, Sheet],
    day: date,
    eyes: Eyes,
    calibration: Calibration | None,
) -> Outcome:
    """What one document of a file came to, and which of its pages it takes."""
    pages = [page for page in all_pages if page.page_no in part.page_nos]
    sheets = [all_sheets[page.page_no] for page in pages]
    outcome = _read_document(part, pages, sheets, day, eyes, calibration)
    bare = tuple(page.bare() for page in pages)
    filed = tuple(filed_page(page) for page in pages)
    return replace(outcome, page_count=len(pages), pages=part.page_nos, bare_pages=bare, filed_pages=filed)


def _read_document(
    part: Part,
    pages: Sequence[Page],
    sheets: Sequence[Sheet],
    day: date,
    eyes: Eyes,
    calibration: Calibration | None,
) -> Outcome:
    """Reading, checking and trust."""
    seen = (*check_pages(pages), *check_legibility(pages), *part.findings)
    schema = part.schema
    if schema is None:
        sentence = "The document looks like none of the known types. Say of which it is, and it is read again as that."
        unknown = Reason("unknown_type", sentence)
        reasons = tuple(Reason(f.code, f.sentence) for f in seen if f.severity is not Severity.NOTE)
        return Outcome(Status.NEEDS_REVIEW, findings=seen, reasons=(*reasons, unknown))
    with stage(Stage.READ):
        reading = with_certainty(read_layout(sheets, schema, day), pages)
    with stage(Stage.MODEL):
        reading = _read_by_both(reading, sheets, pages, schema, eyes)
    with stage(Stage.SECOND_LOOK):
        reading, dissent = _read_twice(reading, schema, eyes.again)
    with stage(Stage.CHECK):
        document, faults = build(reading, schema)
        findings = (
            *seen,
            *reading.findings,
            *check_grounding(reading, pages),
            *check_marks(reading, pages, schema),
            *dissent,
            *faults,
            *check_rules(document, reading),
            *check_days(document, reading, day),
        )
    with stage(Stage.TRUST):
        held = held_fields(document)
        reading = with_confidence(with_witnesses(reading, pages), schema, findings, held, calibration)
        status, reasons = decide(reading, schema, findings, held)
    outcome = Outcome(status, schema.family or schema.name, schema.name, reading, findings, reasons)
    return replace(outcome, critical=critical_fields(schema), locale=locale_of(sheets, schema))


def _read_by_both(
    layout: Reading, sheets: Sequence[Sheet], pages: Sequence[Page], schema: type[DocumentType], eyes: Eyes
) -> Reading:
    """The model's reading with the layout reader's beside it; the latter alone where there is no model.

    A model that does not answer is waited for; one that cannot read this document leaves it to a person.
    """
    if eyes.model is None or eyes.show is None:
        return layout
    full = [sheet for sheet, page in zip(sheets, pages, strict=True) if not page.blank] or sheets
    try:
        first = read_by_model(eyes.model.runner, full, schema, eyes.show, eyes.model.terms)
    except (BadAnswer, ModelMemory, QuestionTooLong) as error:
        sentence = f"The model could not read this document: {error}"
        return replace(layout, findings=(*layout.findings, Finding("model_failed", sentence, Severity.SEVERE)))
    first = replace(first, findings=(*first.findings, *check_small_print(pages, eyes.model.pixels)))
    reading, disputes = merged(with_certainty(first, pages), layout, schema)
    return _read_closer(reading, disputes, full, schema, eyes)


def _read_closer(
    reading: Reading, disputes: Sequence[Dispute], sheets: Sequence[Sheet], schema: type[DocumentType], eyes: Eyes
) -> Reading:
    """The reading with what the model says of its doubtful values when it looks at them alone."""
    if eyes.model is None or eyes.view is None:
        return reading
    try:
        runner, most, locale = eyes.model.runner, eyes.model.terms.max_tokens, locale_of(sheets, schema)
        return look_closer(runner, reading, disputes, schema, eyes.view, locale, most)
    except (BadAnswer, ModelMemory, QuestionTooLong, BadDocument) as error:  # what was read is not thrown away
        sentence = f"Doubtful values could not be looked at more closely: {error}"
        return replace(reading, findings=(*reading.findings, Finding("closer_look_failed", sentence)))


def _read_twice(
    reading: Reading, schema: type[DocumentType], again: Again | None
) -> tuple[Reading, tuple[Finding, ...]]:
    """The reading with what a second look at its critical values says, and where that dissents."""
    claims = claims_of(reading, schema, disputed_paths(reading)) if again else ()
    if again is None or not claims:
        return reading, ()
    try:
        looks = iter(again([place for claim in claims for place in claim.cell.provenance]))
    except BadDocument as error:  # all pages were read; what is known is not thrown away
        sentence = f"The critical values could not be looked at a second time: {error}"
        return reading, (Finding("second_look_failed", sentence, Severity.SEVERE, _names(claims)),)
    looked, dissent = check_second_reading(reading, claims, [[next(looks) for _ in c.cell.provenance] for c in claims])
    return settle(looked), dissent


def _names(claims: Sequence[Claim]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(str(claim.path[0]) for claim in claims))
