"""What waits for people: reviews, failed documents, notices that could not be told; and whether anybody can sign in."""

from collections.abc import Iterator

from docpipe.cli.checks.check import Check, ok, warn
from docpipe.lifecycle import Status
from docpipe.permissions import Role
from docpipe.store import Engine, session
from docpipe.store.documents import count_by_status
from docpipe.store.grants import count_able
from docpipe.store.tallies import count_notices, count_reviews


def check_waiting(engine: Engine) -> Iterator[Check]:
    """Everything that only a person can settle. The database is there and has its form."""
    with session(engine) as current:
        reviews, notices = count_reviews(current), count_notices(current)
        failed, admins = count_by_status(current)[Status.FAILED], count_able(current, Role.ADMIN)
    yield _check_people(admins)
    free = reviews["open"] - reviews["claimed"] - reviews["postponed"]
    yield ok("reviews", f"Documents that wait for a person: {reviews['open']:,}; free to be claimed: {max(0, free):,}.")
    if failed:
        advice = "`docpipe status` says why; `docpipe retry --failed` tries again."
        yield warn("failed", f"Documents that could not be read: {failed:,}.", advice)
    if notices["dead"]:
        advice = "See to the webhook, then `docpipe webhook resend` them."
        yield warn("webhooks", f"Notices that could not be told, and are not tried again: {notices['dead']:,}.", advice)
    else:
        yield ok("webhooks", f"No notice was given up; {notices['waiting']:,} are on their way.")


def _check_people(admins: int) -> Check:
    if admins:
        return ok("people", f"{admins} {'person' if admins == 1 else 'people'} can let others in.")
    advice = "`docpipe user invite NAME` makes a link for who has the role; else `docpipe user add NAME --role admin`."
    return warn("people", "Nobody can sign in as administrator yet.", advice)
