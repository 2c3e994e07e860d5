"""`docpipe key`: the keys with which other systems call the API."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from typing import Annotated

import typer

from docpipe.access import KeyStanding, add_key, caller_of_machine, revoke_key, standing_of
from docpipe.access.listing import key_as_json, list_keys
from docpipe.cli.actor import actor
from docpipe.cli.database import database
from docpipe.cli.printing import Json, ago, plain_table, print_json, progress, results, shown
from docpipe.cli.types import check_bound, load_types
from docpipe.permissions import Grant
from docpipe.settings import Settings, load_settings
from docpipe.store import Session, session

key = typer.Typer(help="Let other systems in, with keys that end.", no_args_is_help=True)

Name = Annotated[str, typer.Argument(metavar="NAME", help="What the story of documents calls its holder.")]
Scopes = Annotated[list[str], typer.Option("--scope", help="What it may do, such as documents:send; may be repeated.")]
Types = Annotated[list[str] | None, typer.Option("--type", help="For this document type alone; may be repeated.")]
Days = Annotated[int, typer.Option("--days", min=1, max=730, help="After so many days it opens nothing.")]


@key.command("add")
def add(name: Name, scopes: Scopes, types: Types = None, days: Days = 365, as_json: Json = False) -> None:
    """Make a key, and print it; it is not shown again."""
    settings = load_settings()
    check_bound(load_types(settings), types)
    ends = datetime.now(UTC) + timedelta(days=days)
    with _transaction(settings) as current:
        made, secret = add_key(current, name, scopes, types, ends, caller_of_machine(actor()))
        standing = standing_of(current, made)
    if as_json:
        print_json({**key_as_json(standing), "key": secret})
        return
    progress().print(f"The key [bold]{made.name}[/] is good until {made.expires_at:%Y-%m-%d}. It is not shown again:")
    results().print(secret, soft_wrap=True, markup=False)


@key.command("list")
def list_(as_json: Json = False) -> None:
    """List all keys, also those that are over or revoked; never what opens."""
    with _transaction(load_settings()) as current:
        keys = list_keys(current)
    if not as_json:
        _print(keys)
        return
    for one in keys:
        print_json(key_as_json(one))


@key.command("revoke")
def revoke(name: Name, as_json: Json = False) -> None:
    """Let a key open nothing from this moment on."""
    with _transaction(load_settings()) as current:
        revoked = standing_of(current, revoke_key(current, name, actor()))
    if as_json:
        print_json(key_as_json(revoked))
    else:
        _print([revoked])


def _print(keys: list[KeyStanding]) -> None:
    table = plain_table("key", "state", "scopes", "document types", "until", "last used", "made by")
    for standing in keys:
        one = standing.key
        types = ", ".join(one.document_types) if one.document_types is not None else "all"
        used = ago(one.used_at) if one.used_at else "never"
        cells = (one.name, standing.state, ", ".join(one.scopes), types, f"{one.expires_at:%Y-%m-%d}", used)
        table.add_row(*map(shown, (*cells, one.created_by)))
    results().print(table)
    for standing in keys:
        print_left(standing)


def print_left(standing: KeyStanding) -> None:
    """What is left of a key whose maker may do less by now; nothing is said of others."""
    key = standing.key
    if standing.state == "stopped":
        left = "opens nothing: who made it was disabled, or may do none of it any more"
    elif standing.state == "limited":
        left = f"has only {', '.join(map(_in_words, standing.grants))} left, as who made it may do no more by now"
    else:
        return
    progress().print(f"The key {shown(key.name)} {left} (made by {shown(key.created_by)}).")


def _in_words(grant: Grant) -> str:
    types = f" ({', '.join(sorted(grant.document_types))})" if grant.document_types is not None else ""
    return f"{grant.permission}{types}"


@contextmanager
def _transaction(settings: Settings) -> Iterator[Session]:
    with database(settings, "key") as engine, session(engine) as current:
        yield current
