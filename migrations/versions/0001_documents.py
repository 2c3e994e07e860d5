"""Documents, their jobs, their readings, and the events that tell of them."""

from alembic import op

revision = "0001"
down_revision = None

TABLES = """
CREATE TYPE priority AS ENUM ('urgent', 'normal', 'bulk');

CREATE TABLE documents (
    id            uuid PRIMARY KEY,
    sha256        text NOT NULL UNIQUE CONSTRAINT sha256_is_hex CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    file_name     text NOT NULL,
    media_type    text NOT NULL,
    byte_count    bigint NOT NULL,
    wanted_type   text,
    document_type text,
    page_count    integer,
    priority      priority NOT NULL,
    status        text NOT NULL CONSTRAINT known_status CHECK (status IN (
        'received', 'processing', 'needs_review', 'accepted', 'rejected', 'delivered', 'failed')),
    reasons       jsonb NOT NULL DEFAULT '[]',
    version       integer NOT NULL DEFAULT 1,
    received_at   timestamptz NOT NULL DEFAULT now(),
    changed_at    timestamptz NOT NULL DEFAULT now()
);
CREATE INDEX documents_by_status ON documents (status, id);

CREATE TABLE jobs (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    document_id uuid NOT NULL REFERENCES documents,
    kind        text NOT NULL CONSTRAINT known_kind CHECK (kind IN ('read', 'deliver')),
    queue       text NOT NULL CONSTRAINT known_queue CHECK (queue IN ('cpu')),
    priority    priority NOT NULL,
    state       text NOT NULL DEFAULT 'waiting'
                CONSTRAINT known_state CHECK (state IN ('waiting', 'running', 'done', 'failed')),
    due_at      timestamptz NOT NULL DEFAULT now(),
    attempt     integer NOT NULL DEFAULT 0,
    waits       integer NOT NULL DEFAULT 0,
    token       bigint NOT NULL DEFAULT 0,
    worker      text,
    lease_until timestamptz,
    reason      jsonb,
    created_at  timestamptz NOT NULL DEFAULT now(),
    ended_at    timestamptz,
    CONSTRAINT running_means_leased
        CHECK ((state = 'running') = (lease_until IS NOT NULL AND worker IS NOT NULL))
);
CREATE INDEX jobs_in_line ON jobs (queue, priority, due_at, id) WHERE state = 'waiting';
CREATE INDEX jobs_by_lease ON jobs (lease_until) WHERE state = 'running';
CREATE UNIQUE INDEX one_open_job_of_a_kind ON jobs (document_id, kind) WHERE state IN ('waiting', 'running');

CREATE TABLE readings (
    id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    document_id   uuid NOT NULL REFERENCES documents,
    job_id        bigint NOT NULL REFERENCES jobs CONSTRAINT one_reading_of_a_job UNIQUE,
    token         bigint NOT NULL,
    result        jsonb NOT NULL,
    seconds       double precision NOT NULL,
    read_at       timestamptz NOT NULL DEFAULT now(),
    superseded_at timestamptz
);
CREATE UNIQUE INDEX one_current_reading ON readings (document_id) WHERE superseded_at IS NULL;

CREATE TABLE events (
    id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at          timestamptz NOT NULL DEFAULT now(),
    document_id uuid,
    kind        text NOT NULL,
    actor       text NOT NULL,
    from_status text,
    to_status   text,
    data        jsonb NOT NULL DEFAULT '{}'
);
CREATE INDEX events_by_document ON events (document_id, id);
"""

ONLY_ADDED = """
CREATE FUNCTION events_are_only_added() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'events are only ever added' USING ERRCODE = 'insufficient_privilege';
END $$;
CREATE TRIGGER events_are_only_added BEFORE UPDATE OR DELETE OR TRUNCATE ON events
    FOR EACH STATEMENT EXECUTE FUNCTION events_are_only_added();
ALTER TABLE events ENABLE ALWAYS TRIGGER events_are_only_added;
"""

# The application's role has no password: it signs in where pg_hba.conf trusts it, or after ALTER ROLE ... PASSWORD.
APPLICATION_ROLE = """
DO $$
BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'docpipe_app') THEN
        CREATE ROLE docpipe_app LOGIN;
    END IF;
EXCEPTION
    WHEN duplicate_object OR unique_violation THEN NULL;
    WHEN insufficient_privilege THEN
        RAISE EXCEPTION 'the role docpipe_app is missing; let a superuser run: CREATE ROLE docpipe_app LOGIN';
END $$;
DO $$ BEGIN EXECUTE format('GRANT USAGE ON SCHEMA %I TO docpipe_app', current_schema()); END $$;
GRANT SELECT, INSERT, UPDATE ON documents, jobs TO docpipe_app;
GRANT SELECT, INSERT, UPDATE (superseded_at) ON readings TO docpipe_app;
GRANT SELECT, INSERT (document_id, kind, actor, from_status, to_status, data) ON events TO docpipe_app;
GRANT SELECT ON alembic_version TO docpipe_app;
"""


def upgrade() -> None:
    op.execute(TABLES)
    op.execute(ONLY_ADDED)
    op.execute(APPLICATION_ROLE)


def downgrade() -> None:
    raise NotImplementedError("There is no way down; restore the backup.")
