"""The Redis-protocol server, over which hints reach the workers at once."""

from collections.abc import Iterator

from docpipe.cli.checks.check import Check, fail, ok, warn
from docpipe.embedded.addresses import places_of, with_addresses
from docpipe.embedded.lock import holder
from docpipe.hints import broker_answers
from docpipe.settings import Settings


def check_broker(settings: Settings) -> Iterator[Check]:
    """Whether it answers. Without it documents are read all the same, once it is back."""
    embedded = settings.broker_url is None
    if embedded and holder(places_of(settings).run / "redis.lock") is None:
        yield warn("redis", "The embedded one does not run now.")
    elif broker_answers(with_addresses(settings).broker_url or ""):
        yield ok("redis", "The Redis-protocol server answers.")
    else:
        advice = "See redis.log in the home's logs." if embedded else "Check that it runs, and DOCPIPE_BROKER_URL."
        yield fail("redis", "The Redis-protocol server does not answer.", advice)
