"""`docpipe demo`: the whole way with documents made for it, in a home of its own beside real work."""

import shlex
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Annotated

import typer
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from docpipe.cli.demo_follow import Followed, drop, follow
from docpipe.cli.demo_news import News
from docpipe.cli.demo_reviewer import NAME, invite_reviewer
from docpipe.cli.demo_table import Row, print_rows, print_rows_json, print_verdict
from docpipe.cli.demo_truth import compare, load_truth
from docpipe.cli.links import welcome_url
from docpipe.cli.printing import Json, program, progress, shown
from docpipe.cli.up import LOOK_SECONDS, choose_port, running, wait_for_web
from docpipe.embedded.addresses import FOLDERS, places_of, with_addresses
from docpipe.embedded.places import make_private
from docpipe.embedded.supervisor import Supervisor
from docpipe.embedded.web import web_url
from docpipe.errors import DatabaseUnavailable
from docpipe.lifecycle import Status
from docpipe.settings import Settings, load_settings
from docpipe.store import Engine, connect
from samples.make import make_samples

LONGEST_SECONDS = 300.0
NEWS_SECONDS = 0.5
INTERRUPTED = 130


def demo(
    once: Annotated[bool, typer.Option("--once", help="Stop after the table; exit code 0 if all is right.")] = False,
    as_json: Json = False,
) -> None:
    """Start everything here, run the samples through it, show the result.

    Works in `demo/` of the home, with servers of its own, and touches nothing else. Stays up until Ctrl-C; you review
    what is in doubt at the address that it ends with.
    """
    given = load_settings()
    make_private(places_of(given).home)
    settings = choose_port(demo_settings(given), any_free=True)
    rows: list[Row] = []
    with running(settings) as supervisor:
        began = datetime.now(UTC)
        rows, seconds = _rehearse(settings, supervisor)
        known = _known(rows, began)
        _show(rows, seconds, settings, as_json, anew=known < len(rows))
        _own_up(known, len(rows), settings)
        if not once:
            _stay(settings, supervisor)
    if not rows:
        raise typer.Exit(INTERRUPTED)
    if not all(row.as_expected for row in rows):
        raise typer.Exit(1)


def demo_settings(settings: Settings) -> Settings:
    """The settings in a home of the demo's own, so that no made document ever meets a real one."""
    ours = dict.fromkeys((*FOLDERS, "database_url", "migration_url", "broker_url", "web_url"))
    return settings.model_copy(update={**ours, "home": places_of(settings).home / "demo"})


def _rehearse(settings: Settings, supervisor: Supervisor) -> tuple[list[Row], float]:
    """Make the samples, drop them, watch them; the rows of the table, and the seconds since the drop."""
    folder = places_of(settings).home / "samples"
    samples = [folder / sample.file for sample in make_samples(folder)]
    progress().print(f"Dropping {len(samples)} samples into {shown(settings.folder('inbox'))} ...")
    start = time.monotonic()
    dropped = drop(samples, settings.folder("inbox"))
    with _engine(settings) as engine:
        followed = _watch(settings, supervisor, engine, dropped)
    return _rows(followed, folder), time.monotonic() - start


def _rows(followed: Sequence[Followed], folder: Path) -> list[Row]:
    truth = load_truth(folder)
    rows = []
    for one in followed:
        status = one.status or Status.RECEIVED
        rows.append(Row(one, compare(truth[one.file], one.reading.result if one.reading else None, status)))
    return rows


def _watch(settings: Settings, supervisor: Supervisor, engine: Engine, dropped: Mapping[str, str]) -> list[Followed]:
    """Show how they come along until all have ended and the inbox is empty, or the time is up."""
    inbox, end = settings.folder("inbox"), time.monotonic() + LONGEST_SECONDS
    with _bar() as bar:
        task = bar.add_task("Reading", total=len(dropped))
        while True:
            supervisor.look()
            followed = follow(engine, dropped)
            bar.update(task, completed=sum(one.ended for one in followed))
            taken = dropped.keys().isdisjoint(path.name for path in inbox.rglob("*"))
            if (taken and all(one.ended for one in followed)) or time.monotonic() > end:
                return followed
            time.sleep(LOOK_SECONDS)


def _bar() -> Progress:
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    return Progress(*columns, console=progress())


@contextmanager
def _engine(settings: Settings) -> Iterator[Engine]:
    url = with_addresses(settings).database_url
    assert url is not None
    engine = connect(url, name="docpipe demo", pool_size=1)
    try:
        yield engine
    finally:
        engine.dispose()


def _show(rows: Sequence[Row], seconds: float, settings: Settings, as_json: bool, anew: bool) -> None:
    if as_json:
        print_rows_json(rows, seconds, settings.folder("outbox"))
        return
    print_rows(rows)
    print_verdict(rows, seconds if anew else None, settings.folder("outbox"))


def _known(rows: Sequence[Row], began: datetime) -> int:
    """How many were not read now: the same bytes are one document, however often they come."""
    return sum(row.followed.document is not None and row.followed.document.received_at < began for row in rows)


def _own_up(known: int, all_of_them: int, settings: Settings) -> None:
    """Say so where the samples were not read now."""
    if known:
        home = shown(places_of(settings).home)
        progress().print(
            f"{known} of {all_of_them} came before and stand as people have left them; to start anew, remove {home}."
        )


def _stay(settings: Settings, supervisor: Supervisor) -> None:
    """Mind everything, and tell of what people drop."""
    console = progress()
    home = shlex.quote(str(places_of(settings).home))
    console.print(f"\nIt stays up: put documents of your own into {shown(settings.folder('inbox'))}.")
    console.print(f"See them with [bold]DOCPIPE_HOME={shown(home)} {shown(program())} status[/]. Ctrl-C stops.\n")
    with _engine(settings) as engine:
        wait_for_web(settings, supervisor)
        _invite(settings, engine)
        news = News(engine, settings.folder("refused"))
        while True:
            supervisor.look()
            with suppress(DatabaseUnavailable):  # killed perhaps; the supervisor starts it again
                for line in news.lines():
                    console.print(line)
            time.sleep(NEWS_SECONDS)


def _invite(settings: Settings, engine: Engine) -> None:
    """Say where to review, and how to get in."""
    token = invite_reviewer(engine, timedelta(seconds=settings.invitation_seconds))
    console = progress()
    console.print(f"Review what is in doubt: [bold]{shown(web_url(settings))}[/]")
    console.print(f"This link lets you in once, as [bold]{NAME}[/], with a password that you choose:")
    console.print(f"  [bold]{shown(welcome_url(settings, token))}[/]\n")
