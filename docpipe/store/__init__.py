"""PostgreSQL, the truth: tables, sessions, and every query by name. The only room that knows SQLAlchemy.

Plain functions that take a session; only doors open one (`session`) and so decide what is one transaction.
"""

from sqlalchemy import Engine
from sqlalchemy.orm import Session

from docpipe.store.engine import connect, ping, session
from docpipe.store.migration import is_migrated, migrate

__all__ = ["Engine", "Session", "connect", "is_migrated", "migrate", "ping", "session"]
