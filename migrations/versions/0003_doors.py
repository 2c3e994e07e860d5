"""People and keys, reviews and their corrections, notices to other systems, signs of life of workers.

A person may say how a file falls apart: what it was cut into before is replaced, and stays.
"""

from alembic import op

revision = "0003"
down_revision = "0002"

PEOPLE = """
CREATE TABLE users (
    id               uuid PRIMARY KEY,
    name             text NOT NULL CONSTRAINT name_is_plain CHECK (name ~ '^[a-z0-9][a-z0-9._@-]{0,79}$') UNIQUE,
    full_name        text NOT NULL DEFAULT '',
    password_hash    text,
    invitation_hash  bytea UNIQUE,
    invited_until    timestamptz,
    created_at       timestamptz NOT NULL DEFAULT now(),
    disabled_at      timestamptz,
    CONSTRAINT invitations_end CHECK ((invitation_hash IS NULL) = (invited_until IS NULL))
);
CREATE TABLE groups (
    id    uuid PRIMARY KEY,
    name  text NOT NULL UNIQUE
);
CREATE TABLE group_members (
    group_id  uuid NOT NULL REFERENCES groups,
    user_id   uuid NOT NULL REFERENCES users,
    PRIMARY KEY (group_id, user_id)
);
CREATE INDEX groups_of_a_member ON group_members (user_id);
CREATE TABLE grants (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    user_id         uuid REFERENCES users,
    group_id        uuid REFERENCES groups,
    role            text NOT NULL CONSTRAINT known_role CHECK (role IN ('reviewer', 'operator', 'auditor', 'admin')),
    document_types  text[],
    CONSTRAINT granted_to_one CHECK (num_nonnulls(user_id, group_id) = 1)
);
CREATE INDEX grants_of_a_user ON grants (user_id);
CREATE INDEX grants_of_a_group ON grants (group_id);
CREATE TABLE sessions (
    token_hash  bytea PRIMARY KEY,
    user_id     uuid NOT NULL REFERENCES users,
    created_at  timestamptz NOT NULL DEFAULT now(),
    seen_at     timestamptz NOT NULL DEFAULT now(),
    ends_at     timestamptz NOT NULL,
    address     text NOT NULL DEFAULT ''
);
CREATE INDEX sessions_of_a_user ON sessions (user_id);
CREATE TABLE sign_in_failures (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at           timestamptz NOT NULL DEFAULT now(),
    name_hash    bytea NOT NULL,
    address      text NOT NULL,
    device_hash  bytea
);
CREATE INDEX sign_in_failures_by_name ON sign_in_failures (name_hash, at);
CREATE INDEX sign_in_failures_by_address ON sign_in_failures (address, at);
CREATE TABLE devices (
    token_hash  bytea PRIMARY KEY,
    user_id     uuid NOT NULL REFERENCES users,
    created_at  timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX devices_of_a_user ON devices (user_id);
CREATE TABLE api_keys (
    id              uuid PRIMARY KEY,
    name            text NOT NULL UNIQUE,
    key_hash        bytea NOT NULL UNIQUE,
    scopes          text[] NOT NULL,
    document_types  text[],
    created_by      text NOT NULL,
    created_at      timestamptz NOT NULL DEFAULT now(),
    expires_at      timestamptz NOT NULL,
    revoked_at      timestamptz,
    used_at         timestamptz
);
CREATE TABLE idempotency_keys (
    owner         text NOT NULL,
    key           text NOT NULL,
    request_hash  bytea NOT NULL,
    document_id   uuid,
    created_at    timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (owner, key)
);
CREATE INDEX idempotency_keys_by_age ON idempotency_keys (created_at);
CREATE INDEX documents_by_type ON documents (coalesce(document_type, wanted_type), id);
"""

# A review is there as long as its document needs one; what a person decided is kept for good, beside the reading.
REVIEWS = """
CREATE TABLE reviews (
    document_id        uuid PRIMARY KEY REFERENCES documents,
    document_type      text NOT NULL,
    severity           smallint NOT NULL,
    doubtful_critical  smallint NOT NULL,
    confidence         double precision,
    priority           priority NOT NULL,
    received_at        timestamptz NOT NULL,
    opened_at          timestamptz NOT NULL DEFAULT now(),
    closed_at          timestamptz,
    postponed_until    timestamptz,
    postponed_why      text,
    claimed_by         uuid REFERENCES users,
    claimed_at         timestamptz,
    claim_until        timestamptz,
    claim_token        bigint NOT NULL DEFAULT 0,
    draft              jsonb,
    draft_version      integer NOT NULL DEFAULT 0,
    draft_by           uuid REFERENCES users,
    draft_at           timestamptz,
    CONSTRAINT claims_end CHECK ((claimed_by IS NULL) = (claim_until IS NULL))
);
CREATE INDEX reviews_worst_first ON reviews
    (document_type, (- severity), (- doubtful_critical), priority, received_at, document_id)
    WHERE closed_at IS NULL AND postponed_until IS NULL;
CREATE INDEX reviews_postponed ON reviews (postponed_until) WHERE closed_at IS NULL AND postponed_until IS NOT NULL;
CREATE INDEX reviews_by_claim ON reviews (claimed_by) WHERE claimed_by IS NOT NULL;
CREATE TABLE decisions (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    document_id   uuid NOT NULL REFERENCES documents,
    reading_id    bigint REFERENCES readings,
    version       integer NOT NULL,
    kind          text NOT NULL CONSTRAINT known_decision
                  CHECK (kind IN ('accepted', 'rejected', 'retyped', 'cut', 'reopened')),
    actor         text NOT NULL,
    at            timestamptz NOT NULL DEFAULT now(),
    why           text NOT NULL DEFAULT '',
    seconds       double precision,
    looked_seconds double precision CHECK (looked_seconds >= 0),
    result        jsonb,
    edits         jsonb NOT NULL DEFAULT '[]',
    confirmed     jsonb NOT NULL DEFAULT '[]'
);
CREATE INDEX decisions_by_document ON decisions (document_id, id);
CREATE TABLE corrections (
    id             bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    decision_id    bigint NOT NULL REFERENCES decisions,
    document_id    uuid NOT NULL REFERENCES documents,
    path           jsonb NOT NULL,
    kind           text NOT NULL CONSTRAINT known_correction
                   CHECK (kind IN ('value', 'absent', 'illegible', 'row_added', 'row_removed')),
    before         jsonb,
    after          jsonb,
    why            text NOT NULL DEFAULT '',
    actor          text NOT NULL,
    at             timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX corrections_by_document ON corrections (document_id, id);
CREATE TABLE page_words (
    document_id  uuid NOT NULL REFERENCES documents,
    page_no      integer NOT NULL,
    words        jsonb NOT NULL,
    PRIMARY KEY (document_id, page_no)
);
"""

NOTICES = """
CREATE TABLE webhooks (
    id              uuid PRIMARY KEY,
    url             text NOT NULL,
    secret          text NOT NULL,
    old_secret      text,
    old_secret_until timestamptz,
    statuses        text[] NOT NULL,
    document_types  text[],
    with_result     boolean NOT NULL DEFAULT false,
    created_by      text NOT NULL,
    created_at      timestamptz NOT NULL DEFAULT now(),
    disabled_at     timestamptz,
    failures        integer NOT NULL DEFAULT 0,
    paused_until    timestamptz,
    CONSTRAINT old_secrets_end CHECK ((old_secret IS NULL) = (old_secret_until IS NULL))
);
CREATE TABLE notices (
    id           uuid PRIMARY KEY,
    webhook_id   uuid NOT NULL REFERENCES webhooks,
    document_id  uuid NOT NULL REFERENCES documents,
    status       text NOT NULL,
    version      integer NOT NULL,
    happened_at  timestamptz NOT NULL DEFAULT now(),
    state        text NOT NULL DEFAULT 'waiting'
                 CONSTRAINT known_notice_state CHECK (state IN ('waiting', 'running', 'done', 'dead')),
    due_at       timestamptz NOT NULL DEFAULT now(),
    attempt      integer NOT NULL DEFAULT 0,
    token        bigint NOT NULL DEFAULT 0,
    lease_until  timestamptz,
    answer       text,
    ended_at     timestamptz,
    CONSTRAINT sending_means_leased CHECK ((state = 'running') = (lease_until IS NOT NULL))
);
CREATE INDEX notices_in_line ON notices (webhook_id, due_at, id) WHERE state = 'waiting';
CREATE INDEX notices_by_lease ON notices (webhook_id, lease_until) WHERE state = 'running';
CREATE INDEX notices_by_document ON notices (document_id, webhook_id, version);
CREATE INDEX notices_that_died ON notices (webhook_id, id DESC) WHERE state = 'dead';
"""

CUTS = """
ALTER TABLE documents
    DROP CONSTRAINT known_status,
    ADD CONSTRAINT known_status CHECK (status IN (
        'received', 'processing', 'split', 'needs_review', 'accepted', 'rejected', 'replaced', 'delivered', 'failed'));
DROP INDEX one_part_of_these_pages;
CREATE UNIQUE INDEX one_part_of_these_pages ON documents (parent_id, (pages[1])) WHERE status <> 'replaced';
"""

EXPORTS = """
CREATE TABLE exported (
    document_id  uuid NOT NULL,
    event_id     bigint NOT NULL,
    PRIMARY KEY (document_id, event_id)
);
CREATE INDEX exported_by_event ON exported (event_id, document_id);
"""

PROBES = """
CREATE TABLE probes (
    id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    queue        text NOT NULL DEFAULT 'cpu',
    asked_at     timestamptz NOT NULL DEFAULT now(),
    answered_at  timestamptz,
    worker       text
);
"""

# A process that holds a model takes the reading of documents from a queue of its own.
QUEUES = """
ALTER TABLE jobs DROP CONSTRAINT known_queue, ADD CONSTRAINT known_queue CHECK (queue IN ('cpu', 'gpu'));
"""

# What was decided and corrected may be added, never changed. What has served its time may go.
RIGHTS = """
GRANT SELECT, INSERT, UPDATE ON users, groups, api_keys, reviews, page_words, webhooks, notices, probes TO docpipe_app;
GRANT SELECT, INSERT, DELETE ON group_members, grants, sign_in_failures, devices TO docpipe_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON sessions, idempotency_keys TO docpipe_app;
GRANT DELETE ON groups, probes TO docpipe_app;
GRANT SELECT, INSERT ON decisions, corrections, exported TO docpipe_app;
"""


def upgrade() -> None:
    op.execute(PEOPLE)
    op.execute(REVIEWS)
    op.execute(NOTICES)
    op.execute(CUTS)
    op.execute(EXPORTS)
    op.execute(PROBES)
    op.execute(QUEUES)
    op.execute(RIGHTS)
    # Documents that wait for a person already get their review, in the order of their reasons alone.
    op.execute("""
        INSERT INTO reviews (document_id, document_type, severity, doubtful_critical, priority, received_at)
        SELECT id, coalesce(document_type, 'unknown'), 1, jsonb_array_length(reasons), priority, received_at
        FROM documents WHERE status = 'needs_review'
    """)


def downgrade() -> None:
    raise NotImplementedError("There is no way down; restore the backup.")
