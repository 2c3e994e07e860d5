"""Many reviewers at one queue, and a queue of a million: claims without doubles, and how long people wait.

    python -m benchmarks.reviews [--reviewers 50] [--documents 2000] [--think 3] [--rows 1000000]

Starts a PostgreSQL, a Redis-protocol server and two API processes of its own in a temporary folder. First part: all
reviewers at once, each with a session and a connection that stays open, claim the next document, load what the screen
shows of it (without its pages' images), save a draft, think for some seconds (by chance, `--think` in the mean) and
accept it, until none is left; who had which claim is checked afterwards by the story. Second part: first pages, later
pages and claims in a queue of so many rows of twelve types, by the API and by the functions behind it. 0 leaves a part
out.
"""

import argparse
import random
import statistics
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import Any
from urllib.parse import urlencode
from uuid import UUID

from sqlalchemy import text

from benchmarks.reviews_clients import Browser, sign_in, work
from benchmarks.reviews_filling import LEASE, cursors, fill, read
from benchmarks.reviews_servers import Servers, running
from docpipe.permissions import ALLOWED, Caller, Grant, Role
from docpipe.review import claim_next, count_queue, list_queue
from docpipe.store import Engine, session
from docpipe.store.users import add_user

ROUNDS = 200
STEPS = ("claim", "load", "draft", "accept")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--reviewers", type=int, default=50)
    parser.add_argument("--documents", type=int, default=2000)
    parser.add_argument("--think", type=float, default=3.0)
    parser.add_argument("--rows", type=int, default=1_000_000)
    arguments = parser.parse_args()
    with running() as servers:
        if arguments.documents:
            at_once(servers, arguments.reviewers, arguments.documents, arguments.think)
        if arguments.rows:
            of_many(servers, arguments.rows)


def at_once(servers: Servers, reviewers: int, documents: int, think: float) -> None:
    """Everybody works until nothing is left."""
    begun = time.perf_counter()
    for number in range(documents):
        read(servers.engine, number)
    with servers.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.execute(text("ANALYZE"))
    print(f"{documents} documents read into the store in {time.perf_counter() - begun:.0f} s")
    browsers = [_browser(servers, number) for number in range(reviewers)]
    before, own, begun = servers.used(), time.process_time(), time.perf_counter()
    with ThreadPoolExecutor(reviewers) as pool:
        done = list(pool.map(work, browsers, [think] * reviewers))
    seconds, own, after = time.perf_counter() - begun, time.process_time() - own, servers.used()
    print(f"{sum(done)} accepted by {reviewers} people in {seconds:.0f} s; each {min(done)} to {max(done)}")
    used = {name: after[name] - before[name] for name in after} | {"the browsers": own}
    told = ", ".join(f"{name} {1000 * value / sum(done):.1f}" for name, value in used.items())
    print(f"processor time for a document, ms: {told}; in all {sum(used.values()) / seconds:.2f} cores")
    print(f"documents in two live claims: {_doubles(servers.engine)}")
    _tell_steps(browsers)


def of_many(servers: Servers, rows: int) -> None:
    """Pages and claims in a long queue."""
    begun, engine = time.perf_counter(), servers.engine
    fill(servers.owner, rows)
    print(f"{rows:,} reviews laid out in {time.perf_counter() - begun:.0f} s")
    later, chance = cursors(engine), random.Random(7)
    pages: dict[str, Callable[[], dict[str, Any]]] = {
        "first page, all types": dict,
        "first page, one type": lambda: {"document_type": "type_1"},
        "some later page": lambda: {"after": chance.choice(later)},
    }
    browser, every = sign_in(engine, "long.queue", servers.ports[0]), _person(engine, "every")
    for name, chosen in pages.items():
        asked = [{"limit": 50, **chosen()} for _ in range(ROUNDS)]
        for one in asked:
            browser.ask(name, "GET", f"/v1/reviews?{urlencode(one)}")
        _tell(f"{name}, by API", browser.times[name])
        _tell(f"{name}, function", [_timed(partial(_in, engine, list_queue, every, **one)) for one in asked])
    _tell("counts, function", [_timed(partial(_in, engine, count_queue, every)) for _ in range(ROUNDS)])
    people = [_person(engine, f"q{number}") for number in range(ROUNDS)]
    _tell("claim the next, function", [_timed(partial(_in, engine, claim_next, who, LEASE)) for who in people])


def _browser(servers: Servers, number: int) -> Browser:
    """The reviewers are shared among the API processes."""
    return sign_in(servers.engine, f"p{number}", servers.ports[number % len(servers.ports)])


def _tell_steps(browsers: list[Browser]) -> None:
    measured = {step: [one for browser in browsers for one in browser.times[step]] for step in STEPS}
    both = [
        sum(pair) for browser in browsers for pair in zip(browser.times["claim"], browser.times["load"], strict=False)
    ]
    for name, times in {"claim + load": both, **measured}.items():
        _tell(name, times)


def _doubles(engine: Engine) -> int:
    """Documents whose story has anything but one claim and one acceptance, both by the same person."""
    query = text("SELECT document_id, kind, actor FROM events WHERE kind IN ('claim_taken', 'accepted') ORDER BY id")
    stories: dict[UUID, list[tuple[str, str]]] = {}
    with session(engine) as current:
        for row in current.execute(query):
            stories.setdefault(row.document_id, []).append((row.kind, row.actor))
    return sum(
        [kind for kind, _ in story] != ["claim_taken", "accepted"] or len({actor for _, actor in story}) > 1
        for story in stories.values()
    )


def _person(engine: Engine, name: str, types: frozenset[str] | None = None) -> Caller:
    with session(engine) as current:
        user = add_user(current, name, name.title())
    assert user
    grants = tuple(Grant(permission, types) for permission in ALLOWED[Role.REVIEWER])
    return Caller(user.actor, grants, str(user.id), user.full_name)


def _in(engine: Engine, function: Callable[..., Any], *arguments: Any, **named: Any) -> Any:
    with session(engine) as current:
        return function(current, *arguments, **named)


def _timed(function: Callable[[], Any]) -> float:
    begun = time.perf_counter()
    function()
    return time.perf_counter() - begun


def _tell(name: str, measured: list[float]) -> None:
    cuts = statistics.quantiles(measured, n=100)
    figures = (statistics.median(measured), cuts[94], cuts[98], max(measured))
    print(f"{name:32}" + "".join(f"{1000 * one:10.1f}" for one in figures) + "  ms (median, p95, p99, most)")


if __name__ == "__main__":
    main()
