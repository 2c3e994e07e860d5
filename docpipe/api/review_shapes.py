"""What reviews look like on the wire: the queue, claims, drafts, decisions. The routes stand in `reviewing`."""

from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import AwareDatetime, BaseModel, ConfigDict, Field

from docpipe.api.shapes import EXAMPLE_ID, Asked, ReasonShown, TypeName, Words
from docpipe.job import Priority
from docpipe.lifecycle import Status
from docpipe.review import EditKind
from docpipe.review.edits import LONGEST_TEXT

MOST_EDITS = 10_000
LARGEST = 2**31 - 1
LONGEST_LOOK = 86_400.0  # seconds
LARGEST_TOKEN = 2**63 - 1

RowNumber = Annotated[int, Field(ge=0, le=99_999)]
Version = Annotated[int, Field(ge=0, le=LARGEST)]
Token = Annotated[int, Field(ge=0, le=LARGEST_TOKEN, description="Of the caller's claim.")]
Looked = Annotated[
    Annotated[float, Field(ge=0, le=LONGEST_LOOK, allow_inf_nan=False)] | None,
    Field(description="For how long the person was at it, where that was measured; it stands in the story."),
]


class ClaimShown(BaseModel):
    """Who is at a review."""

    by: str
    full_name: str
    mine: bool
    until: datetime = Field(description="It ends then, without a further sign of life.")
    token: int | None = Field(None, description="To be sent along with drafts and decisions; only one's own is told.")


class Postponed(BaseModel):
    """A review that was put off."""

    until: datetime | None = Field(description="Null once it is due again.")
    why: str | None


class QueuedShown(BaseModel):
    """A line of the queue."""

    model_config = ConfigDict(extra="allow")
    id: str = Field(examples=[EXAMPLE_ID])
    file: str
    document_type: str
    status: Status
    version: int
    priority: Priority
    received_at: datetime
    severity: Literal["note", "doubt", "severe"] = Field(description="Of the worst finding.")
    doubtful_critical: int = Field(description="How many critical fields are in doubt.")
    reasons: list[ReasonShown]
    claim: ClaimShown | None
    postponed: Postponed | None
    has_draft: bool


class Wanted(Asked):
    """What kind of review is wanted."""

    document_type: TypeName | None = None


class Held(Asked):
    """The claim that somebody holds."""

    token: Token


class PlaceAsked(Asked):
    """Where a value stands on the file's pages."""

    page_no: Annotated[int, Field(ge=1, le=100_000)]
    box: Annotated[list[Annotated[float, Field(ge=0, le=1)]], Field(min_length=4, max_length=4)]


class EditAsked(Asked):
    """One step of a reviewer. Rows keep the numbers that they were read with; added ones go on counting."""

    model_config = ConfigDict(
        json_schema_extra={
            "examples": [
                {"path": ["grand_total"], "kind": "value", "text": "119,00"},
                {"path": ["line_items", 2], "kind": "row_removed"},
            ]
        }
    )
    path: Annotated[list[Annotated[str, Field(max_length=200)] | RowNumber], Field(min_length=1, max_length=3)]
    kind: EditKind
    text: str | None = Field(None, description=f"At most {LONGEST_TEXT:,} characters.")
    value: Annotated[str, Field(max_length=LONGEST_TEXT)] | bool | None = None
    provenance: PlaceAsked | Annotated[list[PlaceAsked], Field(max_length=200)] | None = None
    why: Words | None = None
    position: RowNumber | None = None


Edits = Annotated[list[EditAsked], Field(max_length=MOST_EDITS)]


class DraftAsked(Asked):
    """All edits made so far; they replace those of the draft that they are based on."""

    claim_token: Token
    base_version: Version = Field(description="Of the draft as it was shown or saved last; 0 where there was none.")
    edits: Edits


class DraftShown(BaseModel):
    """What the edits come to."""

    model_config = ConfigDict(extra="allow")
    version: int
    fields: dict[str, Any] = Field(description="As in results, with the edits applied.")
    findings: list[dict[str, Any]] = Field(description="What still speaks against them.")


class DecisionAsked(Asked):
    """On what somebody decides: the version that they saw, by the claim that they hold."""

    claim_token: Token
    version: Version = Field(description="Of the document, as it was shown.")
    seconds: Looked = None


class Acceptance(DecisionAsked):
    """The values are right."""

    edits: Edits | None = Field(None, description="Null for those of the draft.")
    draft_version: Version | None = Field(None, description="Of the draft, where it matters that it is that one.")
    confirmed: Annotated[list[Annotated[str, Field(max_length=500)]], Field(max_length=1000)] = Field(
        [], description="Codes or keys of findings that are accepted on purpose."
    )
    why: Words = ""


class Rejection(DecisionAsked):
    """The document is turned away."""

    why: Words


class Retyping(DecisionAsked):
    """The document is something else."""

    document_type: TypeName
    why: Words = ""


class Postponement(DecisionAsked):
    """The review is put off."""

    until: AwareDatetime
    why: Words


class Reopening(Asked):
    """A decided document is sent back."""

    why: Words
    version: Version | None = Field(None, description="Of the document, where it matters that it is that one.")


class DecidedShown(BaseModel):
    """Where the document stands now."""

    model_config = ConfigDict(json_schema_extra={"examples": [{"id": EXAMPLE_ID, "status": "accepted", "version": 4}]})
    id: str
    status: Status
    version: int


class ReviewShown(BaseModel):
    """All that a review screen shows of a document."""

    model_config = ConfigDict(extra="allow")
    document: dict[str, Any] = Field(description="id, file, status, version, document_type, pages, ...")
    claim: ClaimShown | None
    postponed: Postponed | None
    reasons: list[ReasonShown]
    findings: list[dict[str, Any]]
    form: dict[str, Any] = Field(description="The fields with widgets, columns and choices; equations over them.")
    fields: dict[str, Any] = Field(description="As in results.")
    details: dict[str, Any] = Field(description="Signals and other meanings of each value.")
    pages: list[dict[str, Any]] = Field(description="page_no, width, height, turn.")
    marks: list[dict[str, Any]]
    draft: dict[str, Any] | None


class NextReview(ReviewShown):
    """The review that was claimed."""

    id: str
