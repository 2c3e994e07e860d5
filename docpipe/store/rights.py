"""What the application's role may do: no more than its work needs."""

from sqlalchemy import text
from sqlalchemy.orm import Session

# (table, right) that the application must not have
FORBIDDEN = (
    ("events", "UPDATE"),
    ("events", "DELETE"),
    ("events", "TRUNCATE"),
    ("readings", "UPDATE"),
    ("readings", "DELETE"),
    ("documents", "DELETE"),
    ("jobs", "DELETE"),
    ("decisions", "UPDATE"),
    ("decisions", "DELETE"),
    ("corrections", "UPDATE"),
    ("corrections", "DELETE"),
    ("exported", "UPDATE"),
    ("exported", "DELETE"),
    ("users", "DELETE"),
    ("api_keys", "DELETE"),
    ("reviews", "DELETE"),
    ("notices", "DELETE"),
)


def list_excess_rights(session: Session) -> list[str]:
    """The rights that the connected role has and should not, such as `UPDATE on events`; none is as it should be."""
    asked = text("SELECT has_table_privilege(:table, :right)")
    held = [pair for pair in FORBIDDEN if session.execute(asked, {"table": pair[0], "right": pair[1]}).scalar_one()]
    return [f"{right} on {table}" for table, right in held]
