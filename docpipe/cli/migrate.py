"""`docpipe migrate`: for installations with a PostgreSQL of their own; `docpipe up` does it by itself."""

from docpipe.cli.printing import Json, print_json, progress
from docpipe.embedded.addresses import reach
from docpipe.settings import load_settings
from docpipe.store import migrate as bring_up_to_date


def migrate(as_json: Json = False) -> None:
    """Bring the database to the form that this version needs.

    Connects as DOCPIPE_MIGRATION_URL says, the owner of the tables. Safe to run again, and twice at once.
    """
    settings = reach(load_settings())
    bring_up_to_date(settings.migration_url or "")
    if as_json:
        print_json({"status": "migrated"})
    else:
        progress().print("The database has the form that this version needs.")
