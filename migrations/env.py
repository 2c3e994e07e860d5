"""Alembic's entry: runs the steps over the connection that `docpipe.store.migrate` hands in, in one transaction."""

from alembic import context
from sqlalchemy import text

LOCK = 0x646F6370697065  # "docpipe": two that migrate at once go one after the other

connection = context.config.attributes["connection"]
connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": LOCK})
context.configure(connection=connection, transaction_per_migration=False)
with context.begin_transaction():
    context.run_migrations()
