"""The tables of reviews: what waits for a person, who has it, what was decided and corrected, and the pages' words."""

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    DateTime,
    Double,
    ForeignKey,
    Identity,
    Index,
    Integer,
    SmallInteger,
    Table,
    Text,
    Uuid,
    func,
    text,
)
from sqlalchemy.dialects.postgresql import JSONB

from docpipe.store.tables import PRIORITY, metadata

DECISIONS = ("accepted", "rejected", "retyped", "cut", "reopened")
CORRECTIONS = ("value", "absent", "illegible", "row_added", "row_removed")


def among(column: str, words: tuple[str, ...], name: str) -> CheckConstraint:
    """A constraint on words."""
    return CheckConstraint(f"{column} IN ({', '.join(repr(word) for word in words)})", name=name)


reviews = Table(
    "reviews",
    metadata,
    Column("document_id", Uuid, ForeignKey("documents.id"), primary_key=True),
    Column("document_type", Text, nullable=False),
    Column("severity", SmallInteger, nullable=False),  # of the worst finding: 0 note, 1 doubt, 2 severe
    Column("doubtful_critical", SmallInteger, nullable=False),  # how many critical fields are in doubt
    Column("confidence", Double),  # the least of a critical field, once it is calibrated
    Column("priority", PRIORITY, nullable=False),
    Column("received_at", DateTime(timezone=True), nullable=False),
    Column("opened_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    Column("closed_at", DateTime(timezone=True)),
    Column("postponed_until", DateTime(timezone=True)),
    Column("postponed_why", Text),
    Column("claimed_by", Uuid, ForeignKey("users.id")),
    Column("claimed_at", DateTime(timezone=True)),
    Column("claim_until", DateTime(timezone=True)),
    Column("claim_token", BigInteger, nullable=False, server_default="0"),  # one more at every claim, never less
    Column("draft", JSONB),
    Column("draft_version", Integer, nullable=False, server_default="0"),
    Column("draft_by", Uuid, ForeignKey("users.id")),
    Column("draft_at", DateTime(timezone=True)),
    CheckConstraint("(claimed_by IS NULL) = (claim_until IS NULL)", name="claims_end"),
    Index(
        "reviews_worst_first",
        "document_type",
        text("(- severity)"),  # so that all of it goes upwards, and a page of the queue begins by one comparison
        text("(- doubtful_critical)"),
        "priority",
        "received_at",
        "document_id",
        postgresql_where=text("closed_at IS NULL AND postponed_until IS NULL"),
    ),
    Index(
        "reviews_postponed",
        "postponed_until",
        postgresql_where=text("closed_at IS NULL AND postponed_until IS NOT NULL"),
    ),
    Index("reviews_by_claim", "claimed_by", postgresql_where=text("claimed_by IS NOT NULL")),
)

decisions = Table(
    "decisions",
    metadata,
    Column("id", BigInteger, Identity(always=True), primary_key=True),
    Column("document_id", Uuid, ForeignKey("documents.id"), nullable=False),
    Column("reading_id", BigInteger, ForeignKey("readings.id")),  # what the person saw
    Column("version", Integer, nullable=False),  # of the document, that it was decided on
    Column("kind", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    Column("why", Text, nullable=False, server_default=""),
    Column("seconds", Double),  # that the person had it open
    Column("looked_seconds", Double),  # that the person was at it, as their browser says
    Column("result", JSONB),  # as `Outcome.as_json`, with the corrections
    Column("edits", JSONB, nullable=False, server_default="[]"),  # what the person did, step by step
    Column("confirmed", JSONB, nullable=False, server_default="[]"),  # findings that were accepted on purpose
    among("kind", DECISIONS, "known_decision"),
    Index("decisions_by_document", "document_id", "id"),
)

corrections = Table(
    "corrections",
    metadata,
    Column("id", BigInteger, Identity(always=True), primary_key=True),
    Column("decision_id", BigInteger, ForeignKey("decisions.id"), nullable=False),
    Column("document_id", Uuid, ForeignKey("documents.id"), nullable=False),
    Column("path", JSONB, nullable=False),  # ["line_items", 2, "quantity"]
    Column("kind", Text, nullable=False),
    Column("before", JSONB),  # the field as it was read
    Column("after", JSONB),
    Column("why", Text, nullable=False, server_default=""),
    Column("actor", Text, nullable=False),
    Column("at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    among("kind", CORRECTIONS, "known_correction"),
    Index("corrections_by_document", "document_id", "id"),
)

page_words = Table(
    "page_words",
    metadata,
    Column("document_id", Uuid, ForeignKey("documents.id"), primary_key=True),
    Column("page_no", Integer, primary_key=True),  # of the file
    Column("words", JSONB, nullable=False),  # [[text, x0, y0, x1, y1], ...] in fractions of the file's page
)
