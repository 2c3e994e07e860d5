"""The Redis-protocol server and the workers behind it."""

from collections.abc import Iterator

from docpipe.cli.checks.check import Check, fail, ok, warn
from docpipe.embedded.addresses import places_of
from docpipe.embedded.lock import holder
from docpipe.embedded.redis import answers, redis_socket
from docpipe.settings import Settings


def check_broker(settings: Settings) -> Iterator[Check]:
    """Whether hints reach the workers at once."""
    places = places_of(settings)
    if settings.broker_url is not None:
        return
    if holder(places.run / "redis.lock") is None:
        yield warn("redis", "The embedded one does not run now.")
    elif answers(redis_socket(places)):
        yield ok("redis", "The embedded Redis-protocol server answers.")
    else:
        yield fail("redis", "It runs and does not answer.", f"See {places.logs / 'redis.log'}; start docpipe anew.")


def check_worker(settings: Settings) -> Iterator[Check]:
    yield from ()
