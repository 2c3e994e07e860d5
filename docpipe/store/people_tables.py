"""The tables of people, what they may do, their sessions, and the keys of other systems."""

from sqlalchemy import (
    BigInteger,
    CheckConstraint,
    Column,
    DateTime,
    ForeignKey,
    Identity,
    Index,
    LargeBinary,
    Table,
    Text,
    Uuid,
    func,
)
from sqlalchemy.dialects.postgresql import ARRAY

from docpipe.permissions import Role
from docpipe.store.tables import metadata, one_of

users = Table(
    "users",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("name", Text, nullable=False, unique=True),  # to sign in with, in small letters
    Column("full_name", Text, nullable=False, server_default=""),
    Column("password_hash", Text),  # argon2; none before the invitation is taken up
    Column("invitation_hash", LargeBinary, unique=True),  # SHA-256 of the token of the one-time link
    Column("invited_until", DateTime(timezone=True)),
    Column("created_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    Column("disabled_at", DateTime(timezone=True)),
    CheckConstraint("name ~ '^[a-z0-9][a-z0-9._@-]{0,79}$'", name="name_is_plain"),
    CheckConstraint("(invitation_hash IS NULL) = (invited_until IS NULL)", name="invitations_end"),
)

groups = Table(
    "groups",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("name", Text, nullable=False, unique=True),
)

group_members = Table(
    "group_members",
    metadata,
    Column("group_id", Uuid, ForeignKey("groups.id"), primary_key=True),
    Column("user_id", Uuid, ForeignKey("users.id"), primary_key=True),
    Index("groups_of_a_member", "user_id"),
)

grants = Table(
    "grants",
    metadata,
    Column("id", BigInteger, Identity(always=True), primary_key=True),
    Column("user_id", Uuid, ForeignKey("users.id")),
    Column("group_id", Uuid, ForeignKey("groups.id")),
    Column("role", Text, nullable=False),
    Column("document_types", ARRAY(Text)),  # none: all of them
    one_of("role", Role),
    CheckConstraint("num_nonnulls(user_id, group_id) = 1", name="granted_to_one"),
    Index("grants_of_a_user", "user_id"),
    Index("grants_of_a_group", "group_id"),
)

sessions = Table(
    "sessions",
    metadata,
    Column("token_hash", LargeBinary, primary_key=True),  # SHA-256 of what the cookie holds
    Column("user_id", Uuid, ForeignKey("users.id"), nullable=False),
    Column("created_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    Column("seen_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    Column("ends_at", DateTime(timezone=True), nullable=False),  # whatever is done meanwhile
    Column("address", Text, nullable=False, server_default=""),
    Index("sessions_of_a_user", "user_id"),
)

sign_in_failures = Table(
    "sign_in_failures",
    metadata,
    Column("id", BigInteger, Identity(always=True), primary_key=True),
    Column("at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    Column("name_hash", LargeBinary, nullable=False),  # SHA-256, as people also type passwords there
    Column("address", Text, nullable=False),
    Column("device_hash", LargeBinary),  # of a browser in which that person has signed in before
    Index("sign_in_failures_by_name", "name_hash", "at"),
    Index("sign_in_failures_by_address", "address", "at"),
)

devices = Table(
    "devices",
    metadata,
    Column("token_hash", LargeBinary, primary_key=True),  # SHA-256 of what a browser's cookie holds
    Column("user_id", Uuid, ForeignKey("users.id"), nullable=False),
    Column("created_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    Index("devices_of_a_user", "user_id"),
)

api_keys = Table(
    "api_keys",
    metadata,
    Column("id", Uuid, primary_key=True),
    Column("name", Text, nullable=False, unique=True),  # for good: the story names keys by it
    Column("key_hash", LargeBinary, nullable=False, unique=True),
    Column("scopes", ARRAY(Text), nullable=False),
    Column("document_types", ARRAY(Text)),  # none: all of them
    Column("created_by", Text, nullable=False),
    Column("created_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    Column("expires_at", DateTime(timezone=True), nullable=False),
    Column("revoked_at", DateTime(timezone=True)),
    Column("used_at", DateTime(timezone=True)),
)

idempotency_keys = Table(
    "idempotency_keys",
    metadata,
    Column("owner", Text, primary_key=True),
    Column("key", Text, primary_key=True),
    Column("request_hash", LargeBinary, nullable=False),
    Column("document_id", Uuid),
    Column("created_at", DateTime(timezone=True), nullable=False, server_default=func.now()),
    Index("idempotency_keys_by_age", "created_at"),
)
