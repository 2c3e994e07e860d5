"""The tables of webhooks and of what is to be told to them; and of workers' signs of life."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    CheckConstraint,
    Column,
    DateTime,
    ForeignKey,
    Identity,
    Index,
    Integer,
    Table,
    Text,
    Uuid,
    func,
    text,
)
from sqlalchemy.dialects.postgresql import ARRAY

from docpipe.job import Queue
from docpipe.store.tables import metadata

webhooks = Table(
    "webhooks",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("url", Text, nullable=False),
    Column("secret", Text, nullable=False),  # whsec_..., to sign with
    Column("old_secret", Text),  # to sign with as well, until its time is over
    Column("old_secret_until", DateTime(timezone=True)),
    Column("statuses", ARRAY(Text), nullable=False),  # that it wants to be told of
    Column("document_types", ARRAY(Text)),  # none: all of them
    Column("with_result", Boolean, nullable=False, server_default=text("false")),
    Column("created_by", Text, nullable=False),
    Column("created_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    Column("disabled_at", DateTime(timezone=True)),
    Column("failures", Integer, nullable=False, server_default="0"),  # in a row; none since the last success
    Column("paused_until", DateTime(timezone=True)),  # nothing is sent before, as it seems to be down
    CheckConstraint("(old_secret IS NULL) = (old_secret_until IS NULL)", name="old_secrets_end"),
)

notices = Table(
    "notices",
    metadata,
    Column("id", Uuid, primary_key=True),  # the webhook-id, the same at every attempt
    Column("webhook_id", Uuid, ForeignKey("webhooks.id"), nullable=False),
    Column("document_id", Uuid, ForeignKey("documents.id"), nullable=False),
    Column("status", Text, nullable=False),  # that the document came to
    Column("version", Integer, nullable=False),  # of the document then
    Column("happened_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    Column("state", Text, nullable=False, server_default="waiting"),
    Column("due_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    Column("attempt", Integer, nullable=False, server_default="0"),
    Column("token", BigInteger, nullable=False, server_default="0"),
    Column("lease_until", DateTime(timezone=True)),
    Column("answer", Text),  # what came of the last attempt, in words
    Column("ended_at", DateTime(timezone=True)),
    CheckConstraint("state IN ('waiting', 'running', 'done', 'dead')", name="known_notice_state"),
    CheckConstraint("(state = 'running') = (lease_until IS NOT NULL)", name="sending_means_leased"),
    Index("notices_in_line", "webhook_id", "due_at", "id", postgresql_where=text("state = 'waiting'")),
    Index("notices_by_lease", "webhook_id", "lease_until", postgresql_where=text("state = 'running'")),
    Index("notices_by_document", "document_id", "webhook_id", "version"),
    Index("notices_that_died", "webhook_id", text("id DESC"), postgresql_where=text("state = 'dead'")),
)

probes = Table(
    "probes",
    metadata,
    Column("id", BigInteger, Identity(always=True), primary_key=True),
    Column("queue", Text, nullable=False, server_default=Queue.CPU.value),  # whose workers are asked
    Column("asked_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    Column("answered_at", DateTime(timezone=True)),
    Column("worker", Text),
)
