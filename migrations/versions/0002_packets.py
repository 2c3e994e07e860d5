"""Several documents in one file: each is a document of its own, a part of the file's, with the pages that it takes."""

from alembic import op

revision = "0002"
down_revision = "0001"

PARTS = """
ALTER TABLE documents
    ADD COLUMN parent_id uuid REFERENCES documents,
    ADD COLUMN pages integer[],
    ADD CONSTRAINT parts_have_pages CHECK ((parent_id IS NULL) = (pages IS NULL)),
    DROP CONSTRAINT documents_sha256_key,
    DROP CONSTRAINT known_status,
    ADD CONSTRAINT known_status CHECK (status IN (
        'received', 'processing', 'split', 'needs_review', 'accepted', 'rejected', 'delivered', 'failed'));
CREATE UNIQUE INDEX one_document_of_a_file ON documents (sha256) WHERE parent_id IS NULL;
CREATE UNIQUE INDEX one_part_of_these_pages ON documents (parent_id, (pages[1]));
"""

# One job reads a file, and so gives a reading of each document in it. What stands beside a result (signals, other
# values, how pages lie) is for reviews, and is no part of what other programs are shown.
READINGS = """
ALTER TABLE readings
    DROP CONSTRAINT one_reading_of_a_job,
    ADD CONSTRAINT one_reading_of_a_job UNIQUE (job_id, document_id),
    ADD COLUMN details jsonb NOT NULL DEFAULT '{}';
"""


def upgrade() -> None:
    op.execute(PARTS)
    op.execute(READINGS)


def downgrade() -> None:
    raise NotImplementedError("There is no way down; restore the backup.")
