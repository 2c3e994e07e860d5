"""The tables, as the queries of this room see them. `migrations/` makes them; a test compares the two.

Here those of documents and their jobs; further ones in `people_tables`, `review_tables` and `notice_tables`.
"""

from enum import StrEnum

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    DateTime,
    Double,
    Enum,
    ForeignKey,
    Identity,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
    UniqueConstraint,
    Uuid,
    func,
    text,
)
from sqlalchemy.dialects.postgresql import ARRAY, JSONB

from docpipe.job import JobKind, JobState, Priority, Queue
from docpipe.lifecycle import Status

metadata = MetaData()

PRIORITY = Enum(Priority, name="priority", values_callable=lambda kind: [member.value for member in kind])
OPEN = "state IN ('waiting', 'running')"


def one_of(column: str, words: type[StrEnum]) -> CheckConstraint:
    """A constraint that agrees with an enum."""
    listed = ", ".join(f"'{word.value}'" for word in words)
    return CheckConstraint(f"{column} IN ({listed})", name=f"known_{column}")


documents = Table(
    "documents",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("parent_id", Uuid, ForeignKey("documents.id")),  # the file's own document, of a part of it
    Column("pages", ARRAY(Integer)),  # the file's pages that a part takes
    Column("sha256", Text, nullable=False),
    Column("file_name", Text, nullable=False),
    Column("media_type", Text, nullable=False),
    Column("byte_count", BigInteger, nullable=False),
    Column("wanted_type", Text),  # what the sender said that it is
    Column("document_type", Text),  # what it was read as
    Column("page_count", Integer),
    Column("priority", PRIORITY, nullable=False),
    Column("status", Text, nullable=False),
    Column("reasons", JSONB, nullable=False, server_default="[]"),
    Column("version", Integer, nullable=False, server_default="1"),  # counts every change
    Column("received_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    Column("changed_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    one_of("status", Status),
    CheckConstraint("sha256 ~ '^[0-9a-f]{64}$'", name="sha256_is_hex"),
    CheckConstraint("(parent_id IS NULL) = (pages IS NULL)", name="parts_have_pages"),
    Index("documents_by_status", "status", "id"),
    Index("documents_by_type", text("coalesce(document_type, wanted_type)"), "id"),
    Index("one_document_of_a_file", "sha256", unique=True, postgresql_where=text("parent_id IS NULL")),
    Index(  # parts share no page, but with those that they replace
        "one_part_of_these_pages",
        "parent_id",
        text("(pages[1])"),
        unique=True,
        postgresql_where=text("status <> 'replaced'"),
    ),
)

jobs = Table(
    "jobs",
    metadata,
    Column("id", BigInteger, Identity(always=True), primary_key=True),
    Column("document_id", Uuid, ForeignKey("documents.id"), nullable=False),
    Column("kind", Text, nullable=False),
    Column("queue", Text, nullable=False),
    Column("priority", PRIORITY, nullable=False),
    Column("state", Text, nullable=False, server_default=JobState.WAITING.value),
    Column("due_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    Column("attempt", Integer, nullable=False, server_default="0"),
    Column("waits", Integer, nullable=False, server_default="0"),  # put off for want of a part; burns no attempt
    Column("token", BigInteger, nullable=False, server_default="0"),  # one more at every claim, never less
    Column("worker", Text),
    Column("lease_until", DateTime(timezone=True)),
    Column("reason", JSONB),  # why the last attempt came to nothing
    Column("created_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    Column("ended_at", DateTime(timezone=True)),
    one_of("kind", JobKind),
    one_of("queue", Queue),
    one_of("state", JobState),
    CheckConstraint(
        "(state = 'running') = (lease_until IS NOT NULL AND worker IS NOT NULL)", name="running_means_leased"
    ),
    Index("jobs_in_line", "queue", "priority", "due_at", "id", postgresql_where=text("state = 'waiting'")),
    Index("jobs_by_lease", "lease_until", postgresql_where=text("state = 'running'")),
    Index("one_open_job_of_a_kind", "document_id", "kind", unique=True, postgresql_where=text(OPEN)),
)

readings = Table(
    "readings",
    metadata,
    Column("id", BigInteger, Identity(always=True), primary_key=True),
    Column("document_id", Uuid, ForeignKey("documents.id"), nullable=False),
    Column("job_id", BigInteger, ForeignKey("jobs.id"), nullable=False),
    Column("token", BigInteger, nullable=False),
    Column("result", JSONB, nullable=False),
    Column("details", JSONB, nullable=False, server_default="{}"),  # what reviews need beside it
    Column("seconds", Double, nullable=False),
    Column("read_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    Column("superseded_at", DateTime(timezone=True)),
    UniqueConstraint("job_id", "document_id", name="one_reading_of_a_job"),
    Index("one_current_reading", "document_id", unique=True, postgresql_where=text("superseded_at IS NULL")),
)

events = Table(
    "events",
    metadata,
    Column("id", BigInteger, Identity(always=True), primary_key=True),
    Column("at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    Column("document_id", Uuid),  # no foreign key: the story outlives what it is about
    Column("kind", Text, nullable=False),
    Column("actor", Text, nullable=False),
    Column("from_status", Text),
    Column("to_status", Text),
    Column("data", JSONB, nullable=False, server_default="{}"),
    Index("events_by_document", "document_id", "id"),
)

exported = Table(  # which documents an export took: of the event that tells of it
    "exported",
    metadata,
    Column("document_id", Uuid, primary_key=True),
    Column("event_id", BigInteger, primary_key=True, autoincrement=False),
    Index("exported_by_event", "event_id", "document_id"),
)
