"""What came of one file or document, and the form in which every door shows it. Knows no store and no step."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from docpipe.document import (
    Answer,
    FieldReading,
    FiledPage,
    Finding,
    Page,
    Provenance,
    Reading,
    Reason,
    Severity,
    plain,
)
from docpipe.lifecycle import Status
from schemas.fields import Locale

PACKET = "packet"  # the type of a file that holds several documents
WORST = (Status.ACCEPTED, Status.NEEDS_REVIEW, Status.FAILED)  # what reading may end in, the worst last


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one document: its reading, what was found, and whether it may pass.

    `document_type` is the schema's family; `schema` its registered name. `pages`: the file's pages that it takes, empty
    for all `page_count` of them. `documents`: of a file that was split, what came of each document in it. `bare_pages`:
    its pages without words and pixels; `filed_pages`: the same as people see them, with their visible words.
    `critical`: the fields that must not be wrong. `locale`: how the document writes numbers and dates.
    """

    status: Status
    document_type: str = "unknown"
    schema: str | None = None
    reading: Reading | None = None
    findings: tuple[Finding, ...] = ()
    reasons: tuple[Reason, ...] = ()
    page_count: int = 0
    pages: tuple[int, ...] = ()
    documents: tuple["Outcome", ...] = ()
    bare_pages: tuple[Page, ...] = ()
    filed_pages: tuple[FiledPage, ...] = ()
    critical: tuple[str, ...] = ()
    locale: Locale | None = None

    @classmethod
    def packet(cls, documents: Sequence["Outcome"], page_count: int, findings: tuple[Finding, ...] = ()) -> "Outcome":
        """A file of several documents: it stands as the worst of them does, and gives their reasons with their pages.

        `findings` are those of the file as a whole, such as pages that belong to none of the documents.
        """
        status = max((document.status for document in documents), key=WORST.index)
        own = [Reason(f.code, f.sentence) for f in findings if f.severity is not Severity.NOTE]
        theirs = [
            Reason(reason.code, f"{pages_in_words(document.page_nos)}: {reason.sentence}", reason.field)
            for document in documents
            for reason in document.reasons
        ]
        status = Status.NEEDS_REVIEW if own and status is Status.ACCEPTED else status
        return cls(
            status,
            PACKET,
            findings=findings,
            reasons=(*own, *theirs),
            page_count=page_count,
            documents=tuple(documents),
        )

    @property
    def page_nos(self) -> tuple[int, ...]:
        """The pages of the file that it takes."""
        return self.pages or tuple(range(1, self.page_count + 1))

    def as_json(self) -> dict[str, Any]:
        """The contract of `docpipe extract --json` and of the outbox, less file name and seconds.

        A file that was split is of the type `packet`, has no fields of its own, and adds `documents`: the same objects,
        each with its own `pages`. Provenance always names the file's pages. `marks`: what people left on the pages.
        `calibrated_on`: what confidence was learned from.
        """
        answers = self.reading.fields if self.reading else {}
        told = {
            "document_type": self.document_type,
            "schema": self.schema,
            "status": self.status.value,
            "language": self.reading.language if self.reading else None,
            "page_count": self.page_count,
            "pages": list(self.page_nos),
            "reasons": [reason.as_json() for reason in self.reasons],
            "findings": [finding.as_json() for finding in self.findings],
            "fields": {name: _answer_as_json(answer) for name, answer in answers.items()},
            "marks": [mark for page in self.bare_pages for mark in _marks_as_json(page)],
            "calibrated_on": self.reading.calibrated_on if self.reading else None,
        }
        documents = [document.as_json() for document in self.documents]
        return {**told, "documents": documents} if documents else told

    def details_as_json(self) -> dict[str, Any]:
        """What reviews need beside `as_json`: each value's signals and alternatives, and what lies on its pages."""
        answers = self.reading.fields if self.reading else {}
        fields = {name: _details(answer) for name, answer in answers.items()}
        return {
            "reader": self.reading.reader if self.reading else None,
            "fields": fields,
            "pages": [_page_as_json(page) for page in self.bare_pages],
            "filed": [_filed_as_json(page) for page in self.filed_pages],
            "critical": list(self.critical),
            "locale": _locale_as_json(self.locale) if self.locale else None,
        }


def as_packet(result: Mapping[str, Any]) -> dict[str, Any]:
    """The result of a file that was taken for one document and was then cut: its values are its documents' to tell."""
    if result["document_type"] == PACKET:
        return {**result}
    every = list(range(1, result["page_count"] + 1))
    empty: dict[str, Any] = {"schema": None, "language": None, "fields": {}, "findings": [], "marks": []}
    return {**result, "document_type": PACKET, "pages": every, **empty}


def pages_in_words(page_nos: Sequence[int]) -> str:
    """`Page 3`, `Pages 1-2`, `Pages 1-2, 4`."""
    return f"{'Pages' if len(page_nos) > 1 else 'Page'} {page_ranges(page_nos)}"


def page_ranges(page_nos: Sequence[int]) -> str:
    """`3`, `1-2`, `1-2, 4`."""
    runs: list[list[int]] = []
    for page_no in page_nos:
        if runs and page_no == runs[-1][-1] + 1:
            runs[-1].append(page_no)
        else:
            runs.append([page_no])
    return ", ".join(f"{run[0]}-{run[-1]}" if len(run) > 1 else f"{run[0]}" for run in runs)


def _marks_as_json(page: Page) -> list[dict[str, Any]]:
    """The marks of a page as they lie in the file."""
    return [
        {
            "kind": mark.kind.value,
            **Provenance(page.page_no, page.warp.box(mark.box)).as_json(),
            **({} if mark.checked is None else {"checked": mark.checked}),
        }
        for mark in page.marks
    ]


def _details(answer: Answer) -> Any:
    """The same form as the answer, with what the contract does not show of each value."""
    if answer is None:
        return None
    if isinstance(answer, FieldReading):
        others = [plain(value) for value in answer.alternatives]
        return {"signals": dict(answer.signals), "alternatives": others}
    return [
        _details(item)
        if isinstance(item, FieldReading)
        else {name: _details(cell) for name, cell in item.items() if cell}
        for item in answer
    ]


def _page_as_json(page: Page) -> dict[str, Any]:
    """Size in points, how it lies in the file, what people left on it, and how well it can be read."""
    return {
        "page_no": page.page_no,
        "width": page.width,
        "height": page.height,
        "warp": list(page.warp),
        "marks": [asdict(mark) for mark in page.marks],
        "legibility": asdict(page.legibility) if page.legibility else None,
    }


def _filed_as_json(page: FiledPage) -> dict[str, Any]:
    return {"page_no": page.page_no, "width": page.width, "height": page.height, "turn": page.turn}


def _locale_as_json(locale: Locale) -> dict[str, Any]:
    days = [day.isoformat() for day in locale.days] if locale.days else None
    return {**asdict(locale), "days": days}


def _answer_as_json(answer: Answer) -> Any:
    if answer is None:
        return None
    if isinstance(answer, FieldReading):
        return answer.as_json()
    return [
        item.as_json()
        if isinstance(item, FieldReading)
        else {name: cell.as_json() if cell else None for name, cell in item.items()}
        for item in answer
    ]
