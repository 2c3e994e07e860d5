"""`docpipe webhook`: who is told what becomes of documents; tried, disabled, told again what was missed."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC
from typing import Annotated, Any

import typer

from docpipe.cli.actor import actor
from docpipe.cli.database import database
from docpipe.cli.printing import Json, ago, plain_table, print_json, progress, results, shown, words
from docpipe.cli.spans import parse_span
from docpipe.cli.types import load_types, types_of
from docpipe.delivery import webhooks
from docpipe.delivery.guarding import find_target, parse_networks
from docpipe.errors import BadRequest, ForbiddenAddress
from docpipe.lifecycle import Status
from docpipe.settings import Settings, load_settings
from docpipe.store import Session, session
from docpipe.store.notices import NoticeState, count_notices
from docpipe.store.webhooks import Webhook, get_webhook, list_webhooks

webhook = typer.Typer(help="Tell other systems what becomes of documents.", no_args_is_help=True)

Id = Annotated[str, typer.Argument(metavar="ID", help="The webhook, as `docpipe webhook list` names it.")]
Url = Annotated[
    str, typer.Argument(metavar="URL", help="Where to send to; in a network of the workers' DOCPIPE_WEBHOOK_NETWORKS.")
]
Statuses = Annotated[
    list[Status] | None,
    typer.Option("--status", help="Told when a document comes to it; else accepted, rejected, replaced, failed."),
]
Types = Annotated[list[str] | None, typer.Option("--type", help="Only for this document type; may be repeated.")]
WithResult = Annotated[bool, typer.Option("--with-result", help="Send the values too, not only that there are some.")]


@webhook.command("add")
def add(
    url: Url, statuses: Statuses = None, types: Types = None, with_result: WithResult = False, as_json: Json = False
) -> None:
    """Add a webhook, and print the secret that its messages are signed with; it is not shown again."""
    settings = load_settings()
    types_of(load_types(settings), types)
    with _transaction(settings) as current:
        added = webhooks.add_webhook(
            current,
            url=url,
            actor=actor(),
            networks=None,  # the workers judge it, by their settings
            statuses=tuple(statuses or webhooks.USUAL),
            document_types=types,
            with_result=with_result,
        )
    _warn(url, settings)
    if with_result and url.lower().startswith("http:"):
        progress().print("Values are sent to it without encryption; an address with https would keep them to itself.")
    if as_json:
        print_json({**webhook_json(added), "secret": added.secret})
        return
    progress().print(f"The webhook {added.id} was added. Its secret is not shown again:")
    results().print(added.secret, soft_wrap=True, markup=False)


@webhook.command("list")
def list_(as_json: Json = False) -> None:
    """List all webhooks, and how they are doing."""
    with _transaction(load_settings()) as current:
        listed, counts = list_webhooks(current), count_notices(current)
    if not as_json:
        _print(listed, counts)
        return
    for one in listed:
        print_json({**webhook_json(one), "notices": counts.get(one.id, {})})


@webhook.command("test")
def try_(webhook_id: Id, as_json: Json = False) -> None:
    """Send a message of the type webhook.test here and now."""
    settings = load_settings()
    with _transaction(settings) as current:
        found = get_webhook(current, webhook_id)
    answer = webhooks.try_webhook(found, parse_networks(settings.webhook_networks), settings.webhook_seconds)
    if as_json:
        print_json({"taken": answer.taken, "status": answer.status, "answer": answer.words})
    else:
        results().print(f"{'[green]taken[/]' if answer.taken else '[red]not taken[/]'}  {shown(answer.words)}")
    if not answer.taken:
        raise typer.Exit(1)


@webhook.command("disable")
def disable(webhook_id: Id, as_json: Json = False) -> None:
    """Tell it nothing more; what still waits for it is given up, and can be sent again."""
    with _transaction(load_settings()) as current:
        _tell(webhooks.disable_webhook(current, webhook_id, actor()), as_json)


@webhook.command("enable")
def enable(webhook_id: Id, as_json: Json = False) -> None:
    """Tell it again what happens from now on."""
    with _transaction(load_settings()) as current:
        _tell(webhooks.enable_webhook(current, webhook_id, actor()), as_json)


@webhook.command("rotate")
def rotate(
    webhook_id: Id,
    overlap: Annotated[
        str, typer.Option("--overlap", help="How long the old secret goes on beside it: 90min, 24h, 7d, or 0.")
    ] = "24h",
    as_json: Json = False,
) -> None:
    """Change the secret, and print the new one; it is not shown again. Until the old one ends, both sign."""
    lasting = parse_span(overlap)
    with _transaction(load_settings()) as current:
        changed = webhooks.rotate_secret(current, webhook_id, actor(), lasting)
    if as_json:
        print_json({**webhook_json(changed), "secret": changed.secret})
        return
    until = changed.old_secret_until
    old = f"ends by itself at {until.astimezone(UTC):%Y-%m-%d %H:%M} UTC" if until else "has ended"
    progress().print(f"The old secret {old}. The new one is not shown again:")
    results().print(changed.secret, soft_wrap=True, markup=False)


@webhook.command("resend")
def resend(
    notice_ids: Annotated[list[str] | None, typer.Argument(metavar="NOTICE", help="Notices to send again.")] = None,
    dead: Annotated[str | None, typer.Option("--dead", metavar="ID", help="All that were given up for it.")] = None,
    as_json: Json = False,
) -> None:
    """Send notices again, under the same ids: those named, or all that were given up for a webhook."""
    if bool(notice_ids) == bool(dead):
        raise typer.BadParameter("Give notices, or --dead and a webhook.")
    count = 0
    with _transaction(load_settings()) as current:
        for notice_id in notice_ids or ():
            webhooks.resend(current, notice_id, actor())
            count += 1
        while dead and (sent := webhooks.resend_dead(current, dead, actor())):
            count += sent
    if as_json:
        print_json({"resent": count})
    else:
        progress().print(f"In line again: {count:,}.")


def _warn(url: str, settings: Settings) -> None:
    """Say where the address would not do with the settings of this shell, which the workers need not share."""
    try:
        find_target(url, parse_networks(settings.webhook_networks))
    except (ForbiddenAddress, BadRequest) as error:
        progress().print(
            f"[yellow]With the settings of this shell nothing would be sent:[/] {shown(error)} The workers judge it by "
            "their own DOCPIPE_WEBHOOK_NETWORKS, and `docpipe webhook list` counts what they gave up."
        )


def webhook_json(one: Webhook) -> dict[str, Any]:
    """A webhook without its secrets."""
    return {
        name: getattr(one, name)
        for name in Webhook.__dataclass_fields__
        if "secret" not in name or name == "old_secret_until"
    }


def _print(listed: list[Webhook], counts: dict[Any, dict[NoticeState, int]]) -> None:
    table = plain_table(
        "webhook", "address", "told of", "types", "waiting", "given up", "", numbers=("waiting", "given up")
    )
    table.columns[0].no_wrap = True  # an id is there to be copied
    for one in listed:
        mine = counts.get(one.id, {})
        waiting = mine.get(NoticeState.WAITING, 0) + mine.get(NoticeState.RUNNING, 0)
        told = ", ".join(words(status) for status in one.statuses) + (" with results" if one.with_result else "")
        types = ", ".join(one.document_types or ("all",))
        cells = (shown(one.url), told, shown(types), f"{waiting:,}", f"{mine.get(NoticeState.DEAD, 0):,}", _state(one))
        table.add_row(str(one.id), *cells)
    results().print(table)


def _state(one: Webhook) -> str:
    if one.disabled_at:
        return f"[red]disabled[/] {ago(one.disabled_at)}"
    return f"[yellow]failed {one.failures:,} times in a row[/]" if one.failures else "[green]ready[/]"


def _tell(one: Webhook, as_json: bool) -> None:
    if as_json:
        print_json(webhook_json(one))
    else:
        results().print(f"{one.id}  {shown(one.url)}  {_state(one)}", soft_wrap=True)


@contextmanager
def _transaction(settings: Settings) -> Iterator[Session]:
    with database(settings, "webhook") as engine, session(engine) as current:
        yield current
